import { setImmediate } from "node:timers/promises";
import { splitClauses } from "../classifier/clauses.js";
import { decide } from "../classifier/decide.js";
import { combineClauses, fuse, type IntentScores } from "../classifier/fuse.js";
import type { RuleClassifier, RuleMatches } from "../classifier/rule-classifier.js";
import type { IntentModel } from "../models/intent-model.js";
import type { DecisionSettings } from "../models/manifest.js";
import { type Figures, measure } from "./figures.js";
import type { Task } from "./learner.js";
import type { LabelledExample } from "./read-examples.js";
import { ScoreTable } from "./score-table.js";

/** An example, and what was made of it by a model that had not seen it. */
export interface HeldOutResult {
  readonly example: LabelledExample;
  readonly intents: readonly string[];
}

/** How to decide, and how well that does on the held-out examples. */
export interface TunedDecision {
  readonly decision: DecisionSettings;
  readonly figures: Figures;
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
  /** One intent at most. @default any number */
  readonly most?: 1 | undefined;
}

/** What a model of these labels may decide. */
export function decisionTaskOf({ labels, activation }: Task): DecisionTask {
  return { labels, most: activation === "softmax" ? 1 : undefined };
}

const DEFAULTS: DecisionSettings = { threshold: 0.5, clauseWeight: 0, ruleWeight: 0.3 };
const CLAUSE_WEIGHTS = [0.3, 0.5, 0.7, 0.9];
/**
 * Not below 0.2: cross-validation cannot see what rules are best at, texts of a make that the examples lack. Measured on
 * public queries, 0.2 to 0.3 is worth two points over 0.05.
 */
const RULE_WEIGHTS = [0.3, 0.25, 0.2];
const THRESHOLDS = Array.from({ length: 90 }, (_, i) => (i + 5) / 100);
/** Clauses, and thresholds of single intents, take part only for this gain over all: less is the noise of few examples. */
const LEAST_GAIN = 0.002;
/** Fewer examples of an intent than this tell nothing about its threshold. */
const ENOUGH_EXAMPLES = 100;

/**
 * What rejecting may cost where examples do not tell what to reject. Without it the lowest threshold would be the best, and a
 * text about anything would be given the likeliest intent. Measured: of CLINC150's texts out of scope, of which nothing
 * was shown, 0.42 are rejected instead of 0.01, of BANKING77 0.48, for 0.001 of accuracy.
 */
const COST_OF_REJECTING = 0.002;

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
 * common threshold with each, and then single intents' own thresholds where they gain.
 * @param signal stops the search; the promise rejects with its reason.
 */
export async function tuneDecision(
  judgements: readonly Judgement[],
  task: DecisionTask,
  signal?: AbortSignal,
): Promise<TunedDecision> {
  const hasRules = judgements.some(({ rules }) => rules !== undefined);
  const search = (decision: DecisionSettings) => bestThreshold(judgements, task, decision, signal);
  const whole = await search({ ...DEFAULTS, ruleWeight: hasRules ? DEFAULTS.ruleWeight : 0 });
  let best = whole;
  // Where a text has one intent, which clause it stands in does not matter.
  for (const clauseWeight of task.most === 1 ? [] : CLAUSE_WEIGHTS) {
    best = better(best, await search({ ...best.decision, clauseWeight }));
  }
  if (best.quality < whole.quality + LEAST_GAIN) best = whole;
  for (const ruleWeight of hasRules ? RULE_WEIGHTS.slice(1) : []) {
    best = better(best, await search({ ...best.decision, ruleWeight }));
  }
  return applyDecision(judgements, task, await tuneIntents(judgements, task, best, signal));
}

/** What these settings make of the examples. */
export function applyDecision(
  judgements: readonly Judgement[],
  task: DecisionTask,
  decision: DecisionSettings,
): TunedDecision {
  return decideAll(judgements, scoreAll(judgements, task, decision), task, decision);
}

/** Settings, and how well they do; see `ScoreTable`. */
interface Candidate {
  readonly decision: DecisionSettings;
  readonly quality: number;
}

async function bestThreshold(
  judgements: readonly Judgement[],
  task: DecisionTask,
  decision: DecisionSettings,
  signal: AbortSignal | undefined,
): Promise<Candidate> {
  await pause(signal);
  const table = tableOf(judgements, task, decision);
  const candidates = THRESHOLDS.map((threshold) => {
    const thresholds = task.labels.map(() => threshold);
    return { decision: { ...decision, threshold }, quality: table.qualityAt(thresholds) };
  });
  const best = candidates.reduce(better);
  if (task.most !== 1 || table.hasNone) return best;
  return candidates.findLast(({ quality }) => quality >= best.quality - COST_OF_REJECTING)!;
}

async function tuneIntents(
  judgements: readonly Judgement[],
  task: DecisionTask,
  { decision, quality }: Candidate,
  signal: AbortSignal | undefined,
): Promise<DecisionSettings> {
  const table = tableOf(judgements, task, decision);
  const thresholds = task.labels.map(() => decision.threshold);
  const perIntent: Record<string, number> = {};
  let reached = quality;
  for (const [column, intent] of task.labels.entries()) {
    const members = judgements.filter(({ example }) => example.labels.includes(intent)).length;
    if (members < ENOUGH_EXAMPLES) continue;
    await pause(signal);
    const own = THRESHOLDS.map((threshold) => {
      return { threshold, quality: table.qualityAt(thresholds.with(column, threshold)) };
    }).reduce(better);
    if (own.quality < reached + LEAST_GAIN) continue;
    thresholds[column] = own.threshold;
    perIntent[intent] = own.threshold;
    reached = own.quality;
  }
  return Object.keys(perIntent).length > 0 ? { ...decision, perIntent } : decision;
}

/** A turn of the event loop lets signals and the caller's own work through. */
async function pause(signal: AbortSignal | undefined): Promise<void> {
  await setImmediate();
  signal?.throwIfAborted();
}

function tableOf(
  judgements: readonly Judgement[],
  task: DecisionTask,
  decision: DecisionSettings,
): ScoreTable {
  return new ScoreTable(
    scoreAll(judgements, task, decision),
    judgements.map(({ example }) => example.labels),
    task,
  );
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
  const figures = measure(
    heldOut.map(({ example }) => example.labels),
    heldOut.map(({ intents }) => intents),
  );
  return { decision, figures, heldOut };
}

/** The first where both are equal. */
function better<T extends { readonly quality: number }>(best: T, other: T): T {
  return other.quality > best.quality ? other : best;
}
