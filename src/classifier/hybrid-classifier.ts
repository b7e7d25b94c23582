import { InferenceError, InvalidInputError, TimeLimitError } from "../errors.js";
import { NONE, type Taxonomy } from "../intents/taxonomy.js";
import type { IntentModel } from "../models/intent-model.js";
import type { Classification, ClassificationMode } from "./classification.js";
import { splitClauses } from "./clauses.js";
import { type DecisionThresholds, decide } from "./decide.js";
import { combineClauses, type FusionWeights, fuse, type IntentScores } from "./fuse.js";
import type { ClassifyOptions, IntentClassifier } from "./intent-classifier.js";
import { type RuleClassifier, rulesFor } from "./rule-classifier.js";

export interface HybridClassifierOptions {
  /** Whose rules take part, if it knows all of the model's intents. @default no rules: the model decides alone */
  readonly taxonomy?: Taxonomy | undefined;
  readonly model: IntentModel;
  /** Share of the rules in a score, 0–1. @default the model's own tuned value, else 0.3 */
  readonly ruleWeight?: number | undefined;
  /** Share of the model in a score, 0–1. @default what the rules leave of 1 */
  readonly neuralWeight?: number | undefined;
  /** Score (0–1) from which an intent counts, for all intents. @default the model's own tuned values, else 0.3 */
  readonly threshold?: number | undefined;
  /**
   * What the likeliest clause counts in a probability, 0–1; the whole text counts the rest. 0 scores texts whole only.
   * @default the model's own tuned value
   */
  readonly clauseWeight?: number | undefined;
}

/**
 * Rules and model in one score, `0.3 · rules + 0.7 · neural` or in the shares that the model was tuned with. Where the
 * taxonomy has no rules for the model's intents the model decides alone (mode "neural"). A long sentence is scored whole
 * and by clause.
 *
 * When inference fails the classification is the default one, no intent and `mode: "default"`; when it is too slow, that
 * of the rules. The reason stands in `degraded`: a query in somebody's chain never fails because of the classifier.
 */
export class HybridClassifier implements IntentClassifier {
  readonly intents: readonly string[];
  readonly #model: IntentModel;
  readonly #rules: RuleClassifier | undefined;
  readonly #weights: FusionWeights;
  readonly #thresholds: DecisionThresholds;
  readonly #clauseWeight: number;
  #warned = false;

  constructor(options: HybridClassifierOptions) {
    const { taxonomy, model, threshold, clauseWeight } = options;
    const ruleWeight = options.ruleWeight ?? model.manifest.decision.hybrid.ruleWeight;
    const neuralWeight = options.neuralWeight ?? 1 - ruleWeight;
    for (const [name, share] of Object.entries({ ruleWeight, neuralWeight, threshold, clauseWeight })) {
      if (share !== undefined) assertShare(name, share);
    }
    this.#model = model;
    this.intents = model.labels;
    this.#rules = rulesFor(model.labels, taxonomy);
    this.#weights = { rules: ruleWeight, neural: neuralWeight };
    const mode = this.#rules ? "hybrid" : "neural";
    this.#thresholds = thresholdsOf(model, mode, threshold);
    this.#clauseWeight = clauseWeight ?? model.manifest.decision[mode].clauseWeight;
  }

  async classify(text: string, options?: ClassifyOptions): Promise<Classification> {
    const [classification] = await this.classifyBatch([text], options);
    return classification!;
  }

  async classifyBatch(texts: readonly string[], options?: ClassifyOptions): Promise<Classification[]> {
    options?.signal?.throwIfAborted();
    const clauses = texts.map((text) => (this.#clauseWeight > 0 ? splitClauses(text) : []));
    try {
      const rows = await this.#model.predict([...texts, ...clauses.flat()], options);
      let next = texts.length;
      return texts.map((text, i) => {
        const ofClauses = rows.slice(next, next + clauses[i]!.length);
        next += ofClauses.length;
        const neural = combineClauses(this.intents, rows[i]!, ofClauses, this.#clauseWeight);
        return this.#fuse(text, clauses[i]!, neural);
      });
    } catch (error) {
      if (TimeLimitError.isInstance(error) && this.#rules) {
        this.#warnOnce(error, "Until it has caught up intents are decided by rules alone");
        const classifications = await this.#rules.classifyBatch(texts, options);
        return classifications.map((one) => ({ ...one, degraded: error.message }));
      }
      if (!InferenceError.isInstance(error) && !TimeLimitError.isInstance(error)) throw error;
      this.#warnOnce(error, "Queries are answered without intents");
      return texts.map((text) => this.#default(text, error));
    }
  }

  /** Frees the model. */
  async dispose(): Promise<void> {
    await this.#model.dispose();
  }

  #fuse(text: string, clauses: readonly string[], neural: IntentScores): Classification {
    const matches = this.#rules?.matchRules(text);
    const scores = matches ? fuse(neural, matches, this.#weights) : neural;
    return {
      text,
      intents: decide(scores, this.#thresholds),
      scores,
      parts: matches ? { rules: matches.scores, neural } : { neural },
      mode: matches ? "hybrid" : "neural",
      evidence: matches?.hits ?? [],
      clauses,
    };
  }

  #default(text: string, { message }: Error): Classification {
    const scores = Object.fromEntries(this.intents.map((intent) => [intent, 0]));
    return {
      text,
      intents: [NONE],
      scores,
      parts: {},
      mode: "default",
      evidence: [],
      clauses: [],
      degraded: message,
    };
  }

  #warnOnce(error: Error, consequence: string): void {
    if (this.#warned) return;
    this.#warned = true;
    process.emitWarning(`${error.message}. ${consequence}.`, "TokenFlowWarning");
  }
}

function thresholdsOf(
  { manifest }: IntentModel,
  mode: Extract<ClassificationMode, "hybrid" | "neural">,
  threshold: number | undefined,
): DecisionThresholds {
  const most = manifest.activation === "softmax" ? 1 : undefined;
  return { ...(threshold === undefined ? manifest.decision[mode] : { threshold }), most };
}

function assertShare(name: string, value: number): void {
  if (value >= 0 && value <= 1) return;
  throw new InvalidInputError(`${name} is ${value}; give a number from 0 to 1`);
}
