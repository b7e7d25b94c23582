import { createHash } from "node:crypto";
import { ModelLoadError } from "../errors.js";
import { businessTaxonomy } from "../intents/business-taxonomy.js";
import type { Taxonomy } from "../intents/taxonomy.js";
import type { IntentModel } from "../models/intent-model.js";
import { loadModel } from "../models/load-model.js";
import { BUSINESS_MODEL, type CreateClassifierOptions } from "./create-classifier.js";
import type { ClassifyOptions } from "./intent-classifier.js";
import { RuleClassifier } from "./rule-classifier.js";

/**
 * Says which intents a passage serves, for the filter. A query must be understood exactly; a passage is tagged
 * generously, since a missing tag loses the answer and a surplus one only widens the search.
 */
export interface PassageTagger {
  /** Changes when the same passage may be tagged otherwise. */
  readonly version: string;
  /** What each text serves, in order. */
  tag(texts: readonly string[], options?: ClassifyOptions): Promise<PassageTags[]>;
}

export interface PassageTags {
  /** The intents that the passage may serve; empty for a passage that serves none. */
  readonly intents: readonly string[];
  /** How likely each is, 0–1, in steps of 0.01; those without a score have 0. */
  readonly scores: Readonly<Record<string, number>>;
}

export interface PassageTaggerOptions extends Pick<CreateClassifierOptions, "taxonomy" | "model" | "signal"> {
  /** Probability (0–1) from which a passage carries an intent. @default 0.05 */
  readonly threshold?: number | undefined;
}

const DEFAULT_THRESHOLD = 0.05;

/** A tagger by the same model as `createClassifier`, or by the rules where there is none. */
export async function createPassageTagger(options: PassageTaggerOptions = {}): Promise<PassageTagger> {
  const { taxonomy = businessTaxonomy, threshold = DEFAULT_THRESHOLD } = options;
  const model = options.model ?? (taxonomy === businessTaxonomy ? BUSINESS_MODEL : false);
  if (model === false) return ruleTagger(taxonomy);
  try {
    return modelTagger(typeof model === "string" ? await loadModel(model, options) : model, threshold);
  } catch (error) {
    if (!ModelLoadError.isInstance(error)) throw error;
    process.emitWarning(`${error.message} Passages are tagged by rules alone.`, "TokenFlowWarning");
    return ruleTagger(taxonomy);
  }
}

function modelTagger(model: IntentModel, threshold: number): PassageTagger {
  return {
    version: `2:${model.manifest.sha256}>${threshold}`,
    async tag(texts, options) {
      const rows = await model.predict(texts, options);
      return rows.map((row) => {
        const scores = model.labels.map(
          (label, column) => [label, Math.round(100 * row[column]!) / 100] as const,
        );
        return {
          intents: model.labels.filter((_, column) => row[column]! >= threshold),
          scores: Object.fromEntries(scores.filter(([, score]) => score > 0)),
        };
      });
    },
  };
}

function ruleTagger(taxonomy: Taxonomy): PassageTagger {
  const rules = new RuleClassifier({ taxonomy });
  return {
    version: `rules:${createHash("sha256").update(JSON.stringify(taxonomy)).digest("hex")}`,
    async tag(texts, options) {
      options?.signal?.throwIfAborted();
      return texts.map((text) => {
        const { hits } = rules.matchRules(text);
        const intents = [...new Set(hits.map(({ intent }) => intent))];
        return { intents, scores: Object.fromEntries(intents.map((intent) => [intent, 1])) };
      });
    },
  };
}
