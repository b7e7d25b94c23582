import { InvalidInputError } from "../errors.js";
import { ngramFeatures } from "../models/ngram-features.js";
import { dealFolds } from "./folds.js";
import type { FeaturedExamples } from "./learner.js";
import { FOLDING_SETTINGS } from "./settings.js";

export interface TrialSplit<Vector> {
  readonly training: FeaturedExamples<Vector>;
  readonly heldOut: FeaturedExamples<Vector>;
}

const FOLDS = 5;
/** With this many held-out texts one more fold would not change a threshold. */
const ENOUGH_HELD_OUT = 4000;

/** Cross-validation: folds to learn from and to test on. Of many examples only as many folds as are needed. */
export function splitForTrials<Vector>(data: FeaturedExamples<Vector>, seed: number): TrialSplit<Vector>[] {
  const features = data.examples.map(({ text }) => ngramFeatures(text, FOLDING_SETTINGS));
  const folds = dealFolds(features, FOLDS, seed);
  const splits: TrialSplit<Vector>[] = [];
  let heldOutCount = 0;
  for (let fold = 0; fold < FOLDS && heldOutCount < ENOUGH_HELD_OUT; fold++) {
    const heldOut = select(data, (i) => folds[i] === fold);
    const training = select(data, (i) => folds[i] !== fold);
    if (heldOut.examples.length === 0 || training.examples.length === 0) continue;
    splits.push({ training, heldOut });
    heldOutCount += heldOut.examples.length;
  }
  if (splits.length > 0) return splits;
  throw new InvalidInputError("the examples are all nearly the same text; give different ones");
}

function select<Vector>(
  { examples, vectors }: FeaturedExamples<Vector>,
  keep: (i: number) => boolean,
): FeaturedExamples<Vector> {
  return { examples: examples.filter((_, i) => keep(i)), vectors: vectors.filter((_, i) => keep(i)) };
}
