import { ngramFeatures } from "../models/ngram-features.js";
import { clausesOf } from "./clause-examples.js";
import { dealFolds } from "./folds.js";
import type { FeaturedExamples } from "./learner.js";
import { FOLDING_SETTINGS } from "./settings.js";
import { select, type TrialSplit } from "./trial-splits.js";

/** With fewer examples on either side a trial says less than one on sentences of which a clause is known. */
const ENOUGH = 500;

/**
 * A trial for sentences put together, which shares no clause between what it learns from and what it is judged by: half of the
 * clauses are held out. Sentences with clauses of both halves are left out. Sentences held out at random would be made
 * of clauses that are known by heart, and the whole sentence would seem to say all that its clauses say.
 * @returns one trial, or undefined where it would have too few examples.
 */
export function splitByClauses<Vector>(
  data: FeaturedExamples<Vector>,
  seed: number,
): TrialSplit<Vector>[] | undefined {
  const clauses = data.examples.map((example) => {
    const found = clausesOf(example);
    return found.length > 0 ? found : [example.text];
  });
  const distinct = [...new Set(clauses.flat())];
  const folds = dealFolds(
    distinct.map((text) => ngramFeatures(text, FOLDING_SETTINGS)),
    2,
    seed,
  );
  const foldOf = new Map(distinct.map((text, i) => [text, folds[i]]));
  const of = (fold: number) => select(data, (i) => clauses[i]!.every((text) => foldOf.get(text) === fold));
  const [training, heldOut] = [of(0), of(1)];
  const enough = Math.min(training.examples.length, heldOut.examples.length) >= ENOUGH;
  return enough ? [{ training, heldOut }] : undefined;
}
