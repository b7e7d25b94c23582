import { NONE } from "../intents/taxonomy.js";

/** One query with what it needs and what was said of it. An empty list and `["none"]` mean the same. */
export interface IntentPrediction {
  readonly expected: readonly string[];
  readonly predicted: readonly string[];
}

export interface PrecisionRecall {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** How many queries carry the label. */
  readonly support: number;
}

export interface IntentMetrics {
  readonly queries: number;
  /** Mean over queries of the F1 between the expected and the predicted set, `none` being a set of its own. */
  readonly exampleF1: number;
  /** F1 over all (query, intent) decisions, `none` left out. */
  readonly microF1: number;
  /** Mean of the intents' F1, `none` left out. */
  readonly macroF1: number;
  /** Share of queries whose set is exactly right. */
  readonly exactMatch: number;
  /** Every intent and `none`. */
  readonly perIntent: Readonly<Record<string, PrecisionRecall>>;
}

/**
 * Multi-label metrics (Tsoumakas & Katakis 2007; example-F1 as in Godbole & Sarawagi 2004). A ratio without a
 * denominator is 0.
 */
export function intentMetrics(predictions: readonly IntentPrediction[]): IntentMetrics {
  const sets = predictions.map(({ expected, predicted }) => ({
    expected: normalise(expected),
    predicted: normalise(predicted),
  }));
  const labels = [...new Set(sets.flatMap(({ expected, predicted }) => [...expected, ...predicted]))].sort();
  const counts = new Map(labels.map((label) => [label, count(sets, label)]));
  const intents = labels.filter((label) => label !== NONE).map((label) => counts.get(label)!);
  return {
    queries: sets.length,
    exampleF1: mean(sets.map(setF1)),
    microF1: score(intents.reduce(add, { hit: 0, predicted: 0, expected: 0 })).f1,
    macroF1: mean(intents.map((intent) => score(intent).f1)),
    exactMatch: mean(sets.map((pair) => (setF1(pair) === 1 ? 1 : 0))),
    perIntent: Object.fromEntries([...counts].map(([label, tally]) => [label, score(tally)])),
  };
}

interface LabelSets {
  readonly expected: ReadonlySet<string>;
  readonly predicted: ReadonlySet<string>;
}

interface Tally {
  readonly hit: number;
  readonly predicted: number;
  readonly expected: number;
}

function normalise(labels: readonly string[]): ReadonlySet<string> {
  return new Set(labels.length > 0 ? labels : [NONE]);
}

function setF1({ expected, predicted }: LabelSets): number {
  const hit = [...predicted].filter((label) => expected.has(label)).length;
  return (2 * hit) / (expected.size + predicted.size);
}

function count(sets: readonly LabelSets[], label: string): Tally {
  const predicted = sets.filter((pair) => pair.predicted.has(label));
  return {
    hit: predicted.filter((pair) => pair.expected.has(label)).length,
    predicted: predicted.length,
    expected: sets.filter((pair) => pair.expected.has(label)).length,
  };
}

function add(a: Tally, b: Tally): Tally {
  return { hit: a.hit + b.hit, predicted: a.predicted + b.predicted, expected: a.expected + b.expected };
}

function score({ hit, predicted, expected }: Tally): PrecisionRecall {
  const ratio = (part: number, whole: number) => (whole > 0 ? part / whole : 0);
  return {
    precision: ratio(hit, predicted),
    recall: ratio(hit, expected),
    f1: ratio(2 * hit, predicted + expected),
    support: expected,
  };
}

export function mean(values: readonly number[]): number {
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;
}
