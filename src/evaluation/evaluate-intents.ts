import type { Classification } from "../classifier/classification.js";
import type { IntentClassifier } from "../classifier/intent-classifier.js";
import { NONE } from "../intents/taxonomy.js";
import { type CalibrationReport, calibrationReport } from "./calibration-error.js";
import { type Confusion, confusions, type IntentMistake } from "./confusions.js";
import { type IntentMetrics, intentMetrics } from "./intent-metrics.js";

/** What texts can be grouped by, to be reported on their own. */
export const GROUPINGS = ["language", "kind", "register"] as const;

export type Grouping = (typeof GROUPINGS)[number];

export interface LabelledText extends Readonly<Partial<Record<Grouping, string | undefined>>> {
  readonly text: string;
  readonly labels: readonly string[];
}

export interface IntentEvaluation {
  readonly metrics: IntentMetrics;
  /** Figures of each group that the texts name, for instance `groups.kind.typo`. */
  readonly groups: Readonly<Partial<Record<Grouping, Readonly<Record<string, IntentMetrics>>>>>;
  /** Of all scores of all intents. */
  readonly calibration: CalibrationReport;
  /** Kinds of mistakes, most frequent first. */
  readonly confusions: readonly Confusion[];
  readonly mistakes: readonly IntentMistake[];
}

interface Outcome {
  readonly example: LabelledText;
  readonly expected: readonly string[];
  readonly predicted: readonly string[];
}

/** Classifies labelled texts and reports how the sets agree, over all and by group, with every mistake. */
export async function evaluateIntents(
  classifier: IntentClassifier,
  examples: readonly LabelledText[],
  options?: { readonly signal?: AbortSignal | undefined },
): Promise<IntentEvaluation> {
  const classifications = await classifier.classifyBatch(
    examples.map(({ text }) => text),
    options,
  );
  const outcomes = examples.map((example, i) => ({
    example,
    expected: example.labels.length > 0 ? example.labels : [NONE],
    predicted: classifications[i]!.intents,
  }));
  const mistakes = outcomes
    .filter(({ expected, predicted }) => !sameSet(expected, predicted))
    .map(({ example: { text }, expected, predicted }) => ({ text, expected, predicted }));
  return {
    metrics: intentMetrics(outcomes),
    groups: groupMetrics(outcomes),
    calibration: calibrationReport(decisionsOf(outcomes, classifications)),
    confusions: confusions(mistakes),
    mistakes,
  };
}

function groupMetrics(outcomes: readonly Outcome[]): IntentEvaluation["groups"] {
  const groups: Partial<Record<Grouping, Record<string, IntentMetrics>>> = {};
  for (const grouping of GROUPINGS) {
    const names = [...new Set(outcomes.flatMap(({ example }) => example[grouping] ?? []))].sort();
    if (names.length === 0) continue;
    groups[grouping] = Object.fromEntries(
      names.map((name) => [
        name,
        intentMetrics(outcomes.filter(({ example }) => example[grouping] === name)),
      ]),
    );
  }
  return groups;
}

function decisionsOf(outcomes: readonly Outcome[], classifications: readonly Classification[]) {
  return outcomes.flatMap(({ expected }, i) =>
    Object.entries(classifications[i]!.scores).map(([intent, score]) => {
      return { score, present: expected.includes(intent) };
    }),
  );
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((label) => b.includes(label));
}
