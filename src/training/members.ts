import { NONE } from "../intents/taxonomy.js";
import { columnCount } from "../models/columns.js";
import type { Task } from "./learner.js";
import type { LabelledExample } from "./read-examples.js";

/** How far each example belongs to a column: 1 or 0 by its labels, between them by what a teacher said of it. */
export type Members = Uint8Array | Float32Array;

/** The members of each column. */
export function membersByColumn(examples: readonly LabelledExample[], task: Task): Members[] {
  const columns = new Map([...task.labels, NONE].map((label, column) => [label, column]));
  const members = Array.from({ length: columnCount(task) }, () => new Float32Array(examples.length));
  for (const [i, { labels, probabilities }] of examples.entries()) {
    if (probabilities) {
      const given = task.labels.map((label) => probabilities[label] ?? 0);
      const rest = Math.max(0, 1 - given.reduce((sum, value) => sum + value, 0));
      for (const [column, value] of [...given, rest].entries()) {
        if (members[column]) members[column][i] = value;
      }
      continue;
    }
    for (const label of labels.length === 0 ? [NONE] : labels) {
      const column = members[columns.get(label) ?? -1];
      if (column) column[i] = 1;
    }
  }
  return members;
}
