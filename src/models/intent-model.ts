import type { DeviceChoice } from "./devices.js";
import type { ModelManifest } from "./manifest.js";

export interface PredictOptions {
  /** Aborts before or between batches; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** Text → probabilities. Implementations differ in how they read text; their output has one shape. */
export interface IntentModel {
  readonly manifest: ModelManifest;
  /** The intents, in the order of the columns that `predict` returns. Never holds `none`. */
  readonly labels: readonly string[];
  /**
   * @returns one row per text, in order; a row holds one probability (0–1) per label. Shape [texts, labels].
   * @throws {InferenceError} when the runtime fails.
   * @throws {TimeLimitError} when the model has a time limit and reaches it.
   */
  predict(texts: readonly string[], options?: PredictOptions): Promise<Float32Array[]>;
  /** Where it runs, for models that can choose. */
  readonly device?: DeviceChoice;
  /** Frees native memory. Calling it twice is allowed; predicting afterwards throws. */
  dispose(): Promise<void>;
}
