export type { IntentModel, PredictOptions } from "./intent-model.js";
export { loadModel } from "./load-model.js";
export type { ModelManifest } from "./manifest.js";
