import type { IntentClassifier } from "../classifier/intent-classifier.js";
import { NONE } from "../intents/taxonomy.js";
import { type IntentMetrics, intentMetrics } from "./intent-metrics.js";

export interface LabelledText {
  readonly text: string;
  readonly labels: readonly string[];
  /** A group to report on its own, such as "typo" or "colloquial". */
  readonly kind?: string | undefined;
}

export interface IntentMistake {
  readonly text: string;
  readonly expected: readonly string[];
  readonly predicted: readonly string[];
}

export interface IntentEvaluation {
  readonly metrics: IntentMetrics;
  readonly perKind: Readonly<Record<string, IntentMetrics>>;
  readonly mistakes: readonly IntentMistake[];
}

/** Classifies labelled texts and reports how the sets agree, over all and by kind, with every mistake. */
export async function evaluateIntents(
  classifier: IntentClassifier,
  examples: readonly LabelledText[],
  options?: { readonly signal?: AbortSignal | undefined },
): Promise<IntentEvaluation> {
  const classifications = await classifier.classifyBatch(
    examples.map(({ text }) => text),
    options,
  );
  const outcomes = examples.map(({ text, labels, kind }, i) => ({
    text,
    kind,
    expected: labels.length > 0 ? labels : [NONE],
    predicted: classifications[i]!.intents,
  }));
  const kinds = [...new Set(outcomes.flatMap(({ kind }) => kind ?? []))];
  return {
    metrics: intentMetrics(outcomes),
    perKind: Object.fromEntries(
      kinds.map((kind) => [kind, intentMetrics(outcomes.filter((outcome) => outcome.kind === kind))]),
    ),
    mistakes: outcomes
      .filter(({ expected, predicted }) => !sameSet(expected, predicted))
      .map(({ text, expected, predicted }) => ({ text, expected, predicted })),
  };
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((label) => b.includes(label));
}
