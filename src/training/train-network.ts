import { setImmediate } from "node:timers/promises";
import { NONE } from "../intents/taxonomy.js";
import type { ModelManifest } from "../models/manifest.js";
import type { SparseVector } from "../models/ngram-features.js";
import { columnCount } from "../models/ngram-model.js";
import { type LinearScorer, scoreRows, trainLinearSvm } from "./linear-svm.js";
import type { LinearNetwork } from "./ngram-graph.js";
import type { LabelledExample } from "./read-examples.js";
import { Vocabulary } from "./sparse-matrix.js";

/** What a network decides, and how. */
export type Task = Pick<ModelManifest, "labels" | "activation">;

/** Examples beside their features. */
export interface FeaturedExamples {
  readonly examples: readonly LabelledExample[];
  readonly vectors: readonly SparseVector[];
}

export interface TrainNetworkOptions {
  readonly seed: number;
  /** Called after each of the network's columns; may throw to stop. */
  readonly onColumn: () => void;
}

/** Price of a training error (C). Chosen by cross-validation on six public sets; between 1 and 4 little changes. */
const COST = 2;

/**
 * See `Vocabulary.matrix`. Measured: where labels compete for one text, any value below 1 costs accuracy; where a text
 * has any number of intents, 0.8 gains half a point of F1.
 */
const NORM_POWER = { softmax: 1, sigmoid: 0.8 } as const;

/** Trains one column per label, each against all the rest, and for "softmax" one for `none`. */
export async function trainNetwork(
  { examples, vectors }: FeaturedExamples,
  task: Task,
  { seed, onColumn }: TrainNetworkOptions,
): Promise<LinearNetwork> {
  const vocabulary = new Vocabulary(vectors);
  const normPower = NORM_POWER[task.activation];
  const rows = vocabulary.matrix(vectors, normPower);
  const scorers: LinearScorer[] = [];
  for (const members of membersByColumn(examples, task)) {
    scorers.push(trainLinearSvm(rows, members, { cost: COST, seed }));
    // A turn of the event loop lets signals and the caller's own work through.
    await setImmediate();
    onColumn();
  }
  return { vocabulary, normPower, scorers };
}

/** Scores before calibration, one array per column. */
export function scoreColumns(network: LinearNetwork, vectors: readonly SparseVector[]): Float64Array[] {
  const rows = network.vocabulary.matrix(vectors, network.normPower);
  return network.scorers.map((scorer) => scoreRows(scorer, rows));
}

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
