export { embeddingsName } from "./embeddings-model.js";
export type { IntentModel, PredictOptions } from "./intent-model.js";
export { type LoadModelOptions, loadModel } from "./load-model.js";
export { loadManifest, type ModelManifest } from "./manifest.js";
