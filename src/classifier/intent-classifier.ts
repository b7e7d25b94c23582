import type { Classification } from "./classification.js";

export interface ClassifyOptions {
  readonly signal?: AbortSignal | undefined;
}

/** Text → {@link Classification}. Rules, model and the hybrid of both are equal implementations. */
export interface IntentClassifier {
  /** Every intent it can return, `none` excluded. */
  readonly intents: readonly string[];
  classify(text: string, options?: ClassifyOptions): Promise<Classification>;
  /** As `classify` for each text, in order, but faster for many. */
  classifyBatch(texts: readonly string[], options?: ClassifyOptions): Promise<Classification[]>;
}
