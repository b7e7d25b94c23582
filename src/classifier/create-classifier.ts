import { fileURLToPath } from "node:url";
import { ModelLoadError } from "../errors.js";
import { businessTaxonomy } from "../intents/business-taxonomy.js";
import type { Taxonomy } from "../intents/taxonomy.js";
import type { IntentModel } from "../models/intent-model.js";
import { type LoadModelOptions, loadModel } from "../models/load-model.js";
import { HybridClassifier, type HybridClassifierOptions } from "./hybrid-classifier.js";
import type { IntentClassifier } from "./intent-classifier.js";
import { RuleClassifier } from "./rule-classifier.js";

/** Where the shipped model of the built-in taxonomy lies. */
export const BUSINESS_MODEL = fileURLToPath(new URL("../../models/business-intents/", import.meta.url));

export interface CreateClassifierOptions
  extends Pick<HybridClassifierOptions, "ruleWeight" | "neuralWeight" | "threshold">,
    LoadModelOptions {
  /** @default the built-in business taxonomy */
  readonly taxonomy?: Taxonomy | undefined;
  /**
   * A loaded model, or the directory of one; `false` for rules alone.
   * @default the shipped model with the built-in taxonomy, rules alone with any other
   */
  readonly model?: IntentModel | string | false | undefined;
}

/**
 * The best classifier that can be had: the hybrid, or rules alone where the model cannot be loaded. Then one warning
 * says why and every classification carries the reason in `degraded`.
 */
export async function createClassifier(options: CreateClassifierOptions = {}): Promise<IntentClassifier> {
  const taxonomy = options.taxonomy ?? businessTaxonomy;
  const model = options.model ?? (taxonomy === businessTaxonomy ? BUSINESS_MODEL : false);
  if (model === false) return new RuleClassifier({ taxonomy, threshold: options.threshold });
  try {
    const loaded = typeof model === "string" ? await loadModel(model, options) : model;
    return new HybridClassifier({ ...options, taxonomy, model: loaded });
  } catch (error) {
    if (!ModelLoadError.isInstance(error)) throw error;
    process.emitWarning(`${error.message}. Intents are decided by rules alone.`, "TokenFlowWarning");
    return new RuleClassifier({ taxonomy, threshold: options.threshold, degraded: error.message });
  }
}
