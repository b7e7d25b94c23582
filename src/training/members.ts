import { NONE } from "../intents/taxonomy.js";
import { columnCount } from "../models/columns.js";
import type { Task } from "./learner.js";
import type { LabelledExample } from "./read-examples.js";

/** For each column, 1 for each example that belongs to it. */
export function membersByColumn(examples: readonly LabelledExample[], task: Task): Uint8Array[] {
  const columns = new Map([...task.labels, NONE].map((label, column) => [label, column]));
  const members = Array.from({ length: columnCount(task) }, () => new Uint8Array(examples.length));
  for (const [i, { labels }] of examples.entries()) {
    for (const label of labels.length === 0 ? [NONE] : labels) {
      const column = members[columns.get(label) ?? -1];
      if (column) column[i] = 1;
    }
  }
  return members;
}
