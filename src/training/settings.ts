import type { NgramSettings } from "../models/manifest.js";
import { ngramFeatures } from "../models/ngram-features.js";
import { columnCount } from "../models/ngram-model.js";
import type { LabelledExample } from "./read-examples.js";
import type { Task } from "./train-network.js";

const LEAST_BUCKETS = 2 ** 12;
const MOST_BUCKETS = 2 ** 18;
/** Bound of the weight matrix in values, which are bytes in the file. */
const MOST_VALUES = 2 ** 25;

/** How texts are read for this task, with enough buckets that few features share one. */
export function settingsFor(examples: readonly LabelledExample[], task: Task): NgramSettings {
  const settings: NgramSettings = {
    hash: "fnv1a-fmix32",
    buckets: MOST_BUCKETS,
    characters: { min: 2, max: 5 },
    words: { min: 1, max: 2 },
    // Measured: many like intents are told apart by details of wording, which characters see better.
    wordWeight: task.activation === "softmax" ? 1.5 : 3,
    hanWeight: 3,
    maximumLength: 4000,
  };
  const seen = new Set<number>();
  for (const { text } of examples) for (const id of ngramFeatures(text, settings).ids) seen.add(id);
  let buckets = LEAST_BUCKETS;
  while (buckets < 2 * seen.size && 2 * buckets * columnCount(task) <= MOST_VALUES) buckets *= 2;
  return { ...settings, buckets: Math.min(buckets, MOST_BUCKETS) };
}
