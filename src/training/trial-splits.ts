import { InvalidInputError } from "../errors.js";
import { dealFolds } from "./folds.js";
import type { FeaturedExamples } from "./train-network.js";

export interface TrialSplit {
  readonly training: FeaturedExamples;
  readonly heldOut: FeaturedExamples;
}

const FOLDS = 5;
/** With this many held-out texts one more fold would not change a threshold. */
const ENOUGH_HELD_OUT = 4000;

/** Cross-validation: folds to learn from and to test on. Of many examples only as many folds as are needed. */
export function splitForTrials(data: FeaturedExamples, seed: number): TrialSplit[] {
  const folds = dealFolds(data.vectors, FOLDS, seed);
  const splits: TrialSplit[] = [];
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

function select({ examples, vectors }: FeaturedExamples, keep: (i: number) => boolean): FeaturedExamples {
  return { examples: examples.filter((_, i) => keep(i)), vectors: vectors.filter((_, i) => keep(i)) };
}
