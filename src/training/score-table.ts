import type { IntentScores } from "../classifier/fuse.js";
import { NONE } from "../intents/taxonomy.js";
import { LEAST_NONE_SHARE } from "./blend.js";
import type { DecisionTask } from "./tune-decision.js";

/** Fewer texts without an intent than this are not worth a greater share: where they lie is chance. */
const ENOUGH_NONE = 10;

/** Sums over texts of one kind. */
interface Tally {
  readonly texts: number;
  readonly exampleF1: number;
  readonly exact: number;
}

/** Scores of texts beside what is true of them, as numbers: tuning decides all of them hundreds of times. */
export class ScoreTable {
  readonly #labelCount: number;
  /** Whether a text has one intent at most. */
  readonly #single: boolean;
  /** [texts, labels] */
  readonly #scores: Float64Array;
  /** [texts, labels]: 1 where the text has the label. */
  readonly #truths: Uint8Array;
  /** Labels of each text, also such as the scores do not know. */
  readonly #sizes: Int32Array;

  /** @param truths the labels of each text */
  constructor(
    scores: readonly IntentScores[],
    truths: readonly (readonly string[])[],
    { labels, most }: DecisionTask,
  ) {
    this.#labelCount = labels.length;
    this.#single = most === 1;
    this.#scores = Float64Array.from(scores.flatMap((row) => labels.map((label) => row[label]!)));
    const wanted = truths.map((row) => row.filter((label) => label !== NONE));
    this.#truths = Uint8Array.from(
      wanted.flatMap((row) => labels.map((label) => (row.includes(label) ? 1 : 0))),
    );
    this.#sizes = Int32Array.from(wanted, (row) => row.length);
  }

  /** Whether enough texts have no intent to tell from which score on one counts. */
  get hasNone(): boolean {
    return this.#sizes.filter((size) => size === 0).length >= ENOUGH_NONE;
  }

  /**
   * How well texts are understood with these thresholds, one per label: the mean of example-F1 and exact match. Example-F1 forgives
   * an intent too much more easily than one too few, and alone would choose low thresholds, which let texts of other
   * subjects through; exact sets weigh both alike. Measured: the mean of the two carries over to texts of other makes,
   * example-F1 alone does not.
   */
  qualityAt(thresholds: readonly number[]): number {
    const [none, rest] = this.#tally(thresholds);
    if (none.texts === 0) return meanOf(rest);
    if (rest.texts === 0) return meanOf(none);
    const least = none.texts < ENOUGH_NONE ? 0 : LEAST_NONE_SHARE;
    const share = Math.max(least, none.texts / (none.texts + rest.texts));
    return share * meanOf(none) + (1 - share) * meanOf(rest);
  }

  /** Of the texts without an intent, and of the others. */
  #tally(thresholds: readonly number[]): [none: Tally, rest: Tally] {
    const none = { texts: 0, exampleF1: 0, exact: 0 };
    const rest = { ...none };
    for (const [text, wanted] of this.#sizes.entries()) {
      let given = 0;
      let common = 0;
      let highest = Number.NEGATIVE_INFINITY;
      for (let label = 0, at = text * this.#labelCount; label < this.#labelCount; label++, at++) {
        const score = this.#scores[at]!;
        if (score < thresholds[label]! || (this.#single && score <= highest)) continue;
        highest = score;
        given = this.#single ? 1 : given + 1;
        common = this.#truths[at]! + (this.#single ? 0 : common);
      }
      const tally = wanted === 0 ? none : rest;
      tally.texts++;
      tally.exampleF1 += wanted + given === 0 ? 1 : (2 * common) / (wanted + given);
      if (2 * common === wanted + given) tally.exact++;
    }
    return [none, rest];
  }
}

function meanOf({ texts, exampleF1, exact }: Tally): number {
  return (exampleF1 + exact) / (2 * texts);
}
