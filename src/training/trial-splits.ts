import { InvalidInputError } from "../errors.js";
import { ngramFeatures } from "../models/ngram-features.js";
import { dealFolds } from "./folds.js";
import type { FeaturedExamples } from "./learner.js";
import type { LabelledExample } from "./read-examples.js";
import { FOLDING_SETTINGS } from "./settings.js";

export interface TrialSplit<Vector> {
  readonly training: FeaturedExamples<Vector>;
  readonly heldOut: FeaturedExamples<Vector>;
}

const FOLDS = 5;
/** With this many held-out texts one more fold would not change a threshold. */
const ENOUGH_HELD_OUT = 2500;

/** What examples that must be held out together have in common. */
export type GroupOf = (example: LabelledExample) => string;

/**
 * Cross-validation: folds to learn from and to test on. Of many examples only as many folds as are needed; of groups all,
 * since each differs from the others.
 */
export function splitForTrials<Vector>(
  data: FeaturedExamples<Vector>,
  seed: number,
  groupOf?: GroupOf,
): TrialSplit<Vector>[] {
  const folds = groupOf ? dealGroups(data.examples.map(groupOf)) : dealTexts(data.examples, seed);
  const enough = groupOf ? Number.POSITIVE_INFINITY : ENOUGH_HELD_OUT;
  const splits: TrialSplit<Vector>[] = [];
  let heldOutCount = 0;
  for (let fold = 0; fold < FOLDS && heldOutCount < enough; fold++) {
    const heldOut = select(data, (i) => folds[i] === fold);
    const training = select(data, (i) => folds[i] !== fold);
    if (heldOut.examples.length === 0 || training.examples.length === 0) continue;
    splits.push({ training, heldOut });
    heldOutCount += heldOut.examples.length;
  }
  if (splits.length > 0) return splits;
  throw new InvalidInputError(
    groupOf
      ? "the examples are all of one group; give several groups, or none"
      : "the examples are all nearly the same text; give different ones",
  );
}

function dealTexts(examples: readonly LabelledExample[], seed: number): Int32Array {
  const features = examples.map(({ text }) => ngramFeatures(text, FOLDING_SETTINGS));
  return dealFolds(features, FOLDS, seed);
}

/** Whole groups, the largest first, each into the fold that holds the fewest examples. */
function dealGroups(groups: readonly string[]): Int32Array {
  const sizes = new Map<string, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const filled = new Array<number>(FOLDS).fill(0);
  const foldOf = new Map<string, number>();
  for (const [group, size] of [...sizes].sort(([, a], [, b]) => b - a)) {
    const fold = filled.indexOf(Math.min(...filled));
    foldOf.set(group, fold);
    filled[fold] = filled[fold]! + size;
  }
  return Int32Array.from(groups, (group) => foldOf.get(group)!);
}

/** The examples that are to be kept. */
export function select<Vector>(
  { examples, vectors }: FeaturedExamples<Vector>,
  keep: (i: number) => boolean,
): FeaturedExamples<Vector> {
  return { examples: examples.filter((_, i) => keep(i)), vectors: vectors.filter((_, i) => keep(i)) };
}
