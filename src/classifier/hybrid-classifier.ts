import { InferenceError, InvalidInputError } from "../errors.js";
import { NONE, type Taxonomy } from "../intents/taxonomy.js";
import type { IntentModel } from "../models/intent-model.js";
import type { Classification, ClassificationMode } from "./classification.js";
import { splitClauses } from "./clauses.js";
import { type DecisionThresholds, decide } from "./decide.js";
import type { ClassifyOptions, IntentClassifier } from "./intent-classifier.js";
import { RuleClassifier, type RuleMatches } from "./rule-classifier.js";

export interface HybridClassifierOptions {
  readonly taxonomy: Taxonomy;
  readonly model: IntentModel;
  /** Share of the rules in a score, 0–1. @default 0.3 */
  readonly ruleWeight?: number | undefined;
  /** Share of the model in a score, 0–1. @default 0.7 */
  readonly neuralWeight?: number | undefined;
  /** Score (0–1) from which an intent counts, for all intents. @default the model's own tuned values, else 0.3 */
  readonly threshold?: number | undefined;
  /**
   * What a clause's probability counts beside that of the whole text, 0–1: a clause knows less of the context. 0 scores
   * texts whole only. @default the model's own tuned value
   */
  readonly clauseWeight?: number | undefined;
}

type Scores = Record<string, number>;

/** What is left of the model's probability where rules see that the text refuses the intent or means something else: n-grams
 * do not. */
const REFUSAL = 0.3;

/**
 * Rules and model in one score, `0.3 · rules + 0.7 · neural` by default. Where the taxonomy has no rules for the
 * model's intents the model decides alone (mode "neural"). A long sentence is scored whole and by clause.
 *
 * When inference fails the classification is the default one, no intent and `mode: "default"`, with the reason in
 * `degraded`: a query in somebody's chain never fails because of the classifier.
 */
export class HybridClassifier implements IntentClassifier {
  readonly intents: readonly string[];
  readonly #model: IntentModel;
  readonly #rules: RuleClassifier | undefined;
  readonly #weights: { readonly rules: number; readonly neural: number };
  readonly #thresholds: DecisionThresholds;
  readonly #clauseWeight: number;
  #warned = false;

  constructor(options: HybridClassifierOptions) {
    const { taxonomy, model, ruleWeight = 0.3, neuralWeight = 0.7, threshold, clauseWeight } = options;
    for (const [name, share] of Object.entries({ ruleWeight, neuralWeight, threshold, clauseWeight })) {
      if (share !== undefined) assertShare(name, share);
    }
    this.#model = model;
    this.intents = model.labels;
    this.#rules = sharesIntents(taxonomy, model) ? new RuleClassifier({ taxonomy }) : undefined;
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
        return this.#fuse(text, clauses[i]!, this.#combine(rows[i]!, ofClauses));
      });
    } catch (error) {
      if (!InferenceError.isInstance(error)) throw error;
      this.#warnOnce(error);
      return texts.map((text) => this.#default(text, error));
    }
  }

  /** Frees the model. */
  async dispose(): Promise<void> {
    await this.#model.dispose();
  }

  #combine(whole: Float32Array, clauses: readonly Float32Array[]): Scores {
    const scores: Scores = {};
    for (const [column, intent] of this.intents.entries()) {
      const ofClauses = clauses.map((row) => this.#clauseWeight * row[column]!);
      scores[intent] = Math.max(whole[column]!, ...ofClauses);
    }
    return scores;
  }

  #fuse(text: string, clauses: readonly string[], neural: Scores): Classification {
    const matches = this.#rules?.matchRules(text);
    const scores = matches ? this.#weigh(matches, neural) : neural;
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

  #weigh({ scores: rules, refused }: RuleMatches, neural: Scores): Scores {
    const scores: Scores = {};
    for (const intent of this.intents) {
      const doubt = refused.includes(intent) ? REFUSAL : 1;
      scores[intent] =
        this.#weights.rules * (rules[intent] ?? 0) + this.#weights.neural * doubt * neural[intent]!;
    }
    return scores;
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

  #warnOnce(error: Error): void {
    if (this.#warned) return;
    this.#warned = true;
    process.emitWarning(`${error.message}. Queries are answered without intents.`, "TokenFlowWarning");
  }
}

/** Rules join in only where they speak of the model's intents. */
function sharesIntents(taxonomy: Taxonomy, { labels }: IntentModel): boolean {
  const known = new Set(taxonomy.intents.map((intent) => intent.name));
  return labels.every((label) => known.has(label));
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
