import { InvalidInputError } from "../errors.js";
import { assertMetadataFilter, type MetadataFilter } from "../filters/metadata-filter.js";
import type { SearchOptions } from "./hybrid-search.js";
import type { DeleteTarget, NamedVectors } from "./store-writer.js";
import { toUnitVector } from "./unit-vector.js";

/** What callers hand in, checked before any work is done; every function throws an {@link InvalidInputError}. */

/** Vectors at unit length, one per document and of one width. */
export function namedVectors(
  documents: readonly unknown[],
  vectors: readonly ArrayLike<number>[],
  name: string,
): NamedVectors {
  if (vectors.length !== documents.length) {
    throw new InvalidInputError(
      `There are ${vectors.length} vectors for ${documents.length} documents; give one each`,
    );
  }
  const width = vectors[0]?.length;
  const odd = vectors.findIndex(({ length }) => length === 0 || length !== width);
  if (odd >= 0) {
    throw new InvalidInputError(
      `vectors[${odd}] has ${vectors[odd]!.length} dimensions and vectors[0] ${width}; they must agree and be above 0`,
    );
  }
  return { name, vectors: vectors.map((vector, i) => toUnitVector(vector, `vectors[${i}]`)) };
}

export function assertSearch(options: SearchOptions): void {
  const { text, expansions = [], filter, k, wordsWeight = 1, vectorsWeight = 1 } = options;
  if (typeof text !== "string") throw new InvalidInputError(`text is ${typeof text}; it must be a string`);
  assertCount("k", k);
  assertFilter(filter);
  assertWeights({ wordsWeight, vectorsWeight });
  for (const [i, { terms, weight }] of expansions.entries()) {
    if (!Array.isArray(terms) || !Number.isFinite(weight) || weight <= 0) {
      throw new InvalidInputError(
        `expansions[${i}] is ${JSON.stringify({ terms, weight })}; it must be a list of terms with a weight above 0`,
      );
    }
  }
}

function assertWeights(weights: Readonly<Record<string, number>>): void {
  for (const [name, weight] of Object.entries(weights)) {
    if (!Number.isFinite(weight) || weight < 0) {
      throw new InvalidInputError(`${name} is ${weight}; it must be a number of 0 or more`);
    }
  }
  if (Object.values(weights).every((weight) => weight === 0)) {
    throw new InvalidInputError(`${Object.keys(weights).join(" and ")} are both 0; leave one half in`);
  }
}

export function assertTarget(target: DeleteTarget | undefined): asserts target is DeleteTarget {
  const { ids, filter }: { ids?: unknown; filter?: unknown } = target ?? {};
  if ((ids === undefined) === (filter === undefined)) {
    throw new InvalidInputError("delete takes { ids } or { filter }; { filter: {} } removes everything");
  }
  if (filter !== undefined) assertMetadataFilter(filter);
  else if (!Array.isArray(ids) || ids.some((id) => typeof id !== "string")) {
    throw new InvalidInputError(`ids is ${JSON.stringify(ids)}; it must be a list of strings`);
  }
}

export function assertFilter(filter: MetadataFilter | undefined): void {
  if (filter !== undefined) assertMetadataFilter(filter);
}

export function assertCount(name: string, value: number): void {
  if (!Number.isInteger(value) || value < 0) {
    throw new InvalidInputError(`${name} is ${value}; it must be a whole number of 0 or more`);
  }
}

export function assertShare(name: string, value: number): void {
  if (!(value > 0 && value <= 1)) {
    throw new InvalidInputError(`${name} is ${value}; it must be above 0 and at most 1`);
  }
}
