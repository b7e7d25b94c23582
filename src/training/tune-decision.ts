import { splitClauses } from "../classifier/clauses.js";
import { decide } from "../classifier/decide.js";
import { combineClauses, fuse, type IntentScores } from "../classifier/fuse.js";
import type { RuleClassifier, RuleMatches } from "../classifier/rule-classifier.js";
import type { IntentModel } from "../models/intent-model.js";
import type { DecisionSettings } from "../models/manifest.js";
import { LEAST_NONE_SHARE } from "./blend.js";
import { type Figures, measure } from "./figures.js";
import type { LabelledExample } from "./read-examples.js";

/** An example, and what was made of it by a model that had not seen it. */
export interface HeldOutResult {
  readonly example: LabelledExample;
  readonly intents: readonly string[];
}

/** How to decide, and how well that does on the held-out examples. */
export interface TunedDecision {
  readonly decision: DecisionSettings;
  readonly figures: Figures;
  /** What tuning makes the most of, 0–1. */
  readonly quality: number;
  readonly heldOut: readonly HeldOutResult[];
}

/** What model and rules say of an example, before any weight or threshold. */
export interface Judgement {
  readonly example: LabelledExample;
  readonly whole: Float32Array;
  readonly clauses: readonly Float32Array[];
  readonly rules: RuleMatches | undefined;
}

/** What may be decided about, and by whom. */
export interface DecisionTask {
  readonly labels: readonly string[];
  /** At most this many intents. @default no limit */
  readonly most?: number | undefined;
}

const DEFAULTS: DecisionSettings = { threshold: 0.5, clauseWeight: 0, ruleWeight: 0.3 };
const CLAUSE_WEIGHTS = [0, 0.3, 0.5, 0.7, 0.9];
/**
 * Not below 0.2: cross-validation cannot see what rules are best at, texts of a make that the examples lack. Measured on
 * public queries, 0.2 to 0.3 is worth two points over 0.05.
 */
const RULE_WEIGHTS = [0.3, 0.25, 0.2];
const THRESHOLDS = Array.from({ length: 90 }, (_, i) => (i + 5) / 100);
/** An intent gets a threshold of its own only for this gain over all: less is the noise of few examples. */
const LEAST_GAIN = 0.002;
/** Fewer examples of an intent than this tell nothing about its threshold. */
const ENOUGH_EXAMPLES = 100;

/** What the model, and the rules where there are any, say of each example. */
export async function judge(
  model: IntentModel,
  rules: RuleClassifier | undefined,
  examples: readonly LabelledExample[],
  signal?: AbortSignal,
): Promise<Judgement[]> {
  const clauses = examples.map(({ text }) => splitClauses(text));
  const texts = [...examples.map(({ text }) => text), ...clauses.flat()];
  const rows = await model.predict(texts, { signal });
  let next = examples.length;
  return examples.map((example, i) => {
    const end = next + clauses[i]!.length;
    const ofClauses = rows.slice(next, end);
    next = end;
    return { example, whole: rows[i]!, clauses: ofClauses, rules: rules?.matchRules(example.text) };
  });
}

/**
 * The weights and thresholds with which held-out examples are understood best, one after the other: clauses, rules, the
 * common threshold with each, and then single intents' own thresholds where they gain. Measured by example-F1 and exact
 * match.
 */
export function tuneDecision(judgements: readonly Judgement[], task: DecisionTask): TunedDecision {
  const hasRules = judgements.some(({ rules }) => rules !== undefined);
  let best = bestThreshold(judgements, task, { ...DEFAULTS, ruleWeight: hasRules ? DEFAULTS.ruleWeight : 0 });
  // Where a text has one intent, which clause it stands in does not matter.
  for (const clauseWeight of task.most === 1 ? [] : CLAUSE_WEIGHTS.slice(1)) {
    best = better(best, bestThreshold(judgements, task, { ...best.decision, clauseWeight }));
  }
  for (const ruleWeight of hasRules ? RULE_WEIGHTS.slice(1) : []) {
    best = better(best, bestThreshold(judgements, task, { ...best.decision, ruleWeight }));
  }
  return tuneIntents(judgements, task, best);
}

/** What these settings make of the examples. */
export function applyDecision(
  judgements: readonly Judgement[],
  task: DecisionTask,
  decision: DecisionSettings,
): TunedDecision {
  return decideAll(judgements, scoreAll(judgements, task, decision), task, decision);
}

function bestThreshold(
  judgements: readonly Judgement[],
  task: DecisionTask,
  decision: DecisionSettings,
): TunedDecision {
  const scores = scoreAll(judgements, task, decision);
  return THRESHOLDS.map((threshold) => {
    return decideAll(judgements, scores, task, { ...decision, threshold });
  }).reduce(better);
}

function tuneIntents(
  judgements: readonly Judgement[],
  task: DecisionTask,
  common: TunedDecision,
): TunedDecision {
  const scores = scoreAll(judgements, task, common.decision);
  let best = common;
  for (const intent of task.labels) {
    const members = judgements.filter(({ example }) => example.labels.includes(intent)).length;
    if (members < ENOUGH_EXAMPLES) continue;
    const own = THRESHOLDS.map((threshold) => {
      const perIntent = { ...best.decision.perIntent, [intent]: threshold };
      return decideAll(judgements, scores, task, { ...best.decision, perIntent });
    }).reduce(better);
    if (own.quality >= best.quality + LEAST_GAIN) best = own;
  }
  return best;
}

function scoreAll(
  judgements: readonly Judgement[],
  { labels }: DecisionTask,
  { clauseWeight, ruleWeight }: DecisionSettings,
): IntentScores[] {
  const weights = { rules: ruleWeight, neural: 1 - ruleWeight };
  return judgements.map(({ whole, clauses, rules }) => {
    const neural = combineClauses(labels, whole, clauseWeight > 0 ? clauses : [], clauseWeight);
    return rules ? fuse(neural, rules, weights) : neural;
  });
}

function decideAll(
  judgements: readonly Judgement[],
  scores: readonly IntentScores[],
  { most }: DecisionTask,
  decision: DecisionSettings,
): TunedDecision {
  const heldOut = judgements.map(({ example }, i) => {
    return { example, intents: decide(scores[i]!, { ...decision, most }) };
  });
  return { decision, figures: figuresOf(heldOut), quality: qualityOf(heldOut), heldOut };
}

/** The first where both are equal. */
function better(best: TunedDecision, other: TunedDecision): TunedDecision {
  return other.quality > best.quality ? other : best;
}

/** Fewer such texts than this are not worth a greater share: where they lie is chance. */
const ENOUGH_NONE = 10;

/**
 * Example-F1 forgives an intent too much more easily than one too few, and alone would choose low thresholds, which let
 * texts of other subjects through; exact sets weigh both alike. Measured: the mean of the two carries over to texts of
 * other makes, example-F1 alone does not.
 */
function qualityOf(heldOut: readonly HeldOutResult[]): number {
  const none = heldOut.filter(({ example }) => example.labels.length === 0);
  const rest = heldOut.filter(({ example }) => example.labels.length > 0);
  if (none.length === 0) return meanOfBoth(rest);
  if (rest.length === 0) return meanOfBoth(none);
  const least = none.length < ENOUGH_NONE ? 0 : LEAST_NONE_SHARE;
  const share = Math.max(least, none.length / heldOut.length);
  return share * meanOfBoth(none) + (1 - share) * meanOfBoth(rest);
}

function meanOfBoth(heldOut: readonly HeldOutResult[]): number {
  const { exampleF1, exact } = figuresOf(heldOut);
  return (exampleF1 + exact) / 2;
}

function figuresOf(heldOut: readonly HeldOutResult[]): Figures {
  return measure(
    heldOut.map(({ example }) => example.labels),
    heldOut.map(({ intents }) => intents),
  );
}
