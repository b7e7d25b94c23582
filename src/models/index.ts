export type { Device, DeviceChoice, RefusedDevice } from "./devices.js";
export { embeddingsName } from "./embeddings-model.js";
export type { IntentModel, PredictOptions } from "./intent-model.js";
export { type LoadModelOptions, loadModel } from "./load-model.js";
export type { LoadProgress } from "./load-qwen3.js";
export { loadManifest, type ModelManifest } from "./manifest.js";
