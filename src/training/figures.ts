import { NONE } from "../intents/taxonomy.js";
import type { TrainingSummary } from "../models/manifest.js";

export type Figures = TrainingSummary["figures"];

/**
 * How well found intents match the true ones, text by text. An empty list and `["none"]` are the same; in `exampleF1`
 * and `exact` `none` is an answer like any other, in `microF1` it is the absence of all.
 */
export function measure(
  truths: readonly (readonly string[])[],
  found: readonly (readonly string[])[],
): Figures {
  let exact = 0;
  let exampleF1 = 0;
  let hits = 0;
  let claims = 0;
  for (const [i, truth] of truths.entries()) {
    const wanted = truth.filter((label) => label !== NONE);
    const given = found[i]!.filter((label) => label !== NONE);
    const common = given.filter((label) => wanted.includes(label)).length;
    const size = wanted.length + given.length;
    hits += 2 * common;
    claims += size;
    // With nothing wanted or nothing given there is nothing in common either, so `none` needs no counting.
    exampleF1 += size === 0 ? 1 : (2 * common) / size;
    if (2 * common === size) exact++;
  }
  const examples = truths.length;
  return {
    examples,
    exact: exact / examples,
    exampleF1: exampleF1 / examples,
    microF1: claims === 0 ? 1 : hits / claims,
  };
}
