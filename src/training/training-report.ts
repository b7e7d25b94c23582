import { rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Confusion, confusions, type IntentMistake } from "../evaluation/confusions.js";
import { type IntentMetrics, intentMetrics } from "../evaluation/intent-metrics.js";
import { NONE } from "../intents/taxonomy.js";
import type { LabelledExample } from "./read-examples.js";
import type { HeldOutResult } from "./tune-decision.js";

/** The file beside a model that tells how its training went. */
export const REPORT_FILE = "training-report.json";

export interface TrainingReport {
  /** How many examples each intent had, and `none`. */
  readonly examples: Readonly<Record<string, number>>;
  /** Of the examples that were held out of training. */
  readonly metrics: IntentMetrics;
  readonly confusions: readonly Confusion[];
  /** Every held-out example that was not understood exactly: often the label is at fault. */
  readonly mistakes: readonly IntentMistake[];
}

/** How training went, from its examples and what was made of those held out. */
export function trainingReport(
  examples: readonly LabelledExample[],
  heldOut: readonly HeldOutResult[],
): TrainingReport {
  const counts: Record<string, number> = {};
  for (const { labels } of examples) {
    for (const label of labels.length > 0 ? labels : [NONE]) counts[label] = (counts[label] ?? 0) + 1;
  }
  const outcomes = heldOut.map(({ example: { text, labels }, intents }) => {
    return { text, expected: labels.length > 0 ? labels : [NONE], predicted: intents };
  });
  const mistakes = outcomes.filter(({ expected, predicted }) => {
    return [...expected].sort().join("\n") !== [...predicted].sort().join("\n");
  });
  return {
    examples: counts,
    metrics: intentMetrics(outcomes),
    confusions: confusions(mistakes),
    mistakes,
  };
}

/** Puts the report into a model's folder, whole or not at all. */
export async function writeTrainingReport(report: TrainingReport, directory: string): Promise<void> {
  const temporary = join(directory, `.${REPORT_FILE}-${process.pid}`);
  try {
    await writeFile(temporary, `${JSON.stringify(report, null, 2)}\n`);
    await rename(temporary, join(directory, REPORT_FILE));
  } finally {
    await rm(temporary, { force: true });
  }
}
