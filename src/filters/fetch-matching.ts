import type { DocumentInterface } from "@langchain/core/documents";
import type { StoreFilter } from "./filter-adapter.js";

/** How many times more to ask for, at first and each time that too few matched. */
const STEP = 4;
/** The most results to ask a store for. */
const MOST = 10_000;

/**
 * The first `k` results of a store that match, in its order. Where something is checked after the store's search, it is
 * asked for ever more results until enough match, it has no more, or 10,000 were looked at.
 * @param fetch asks the store, with its own filter, for up to so many results.
 */
export async function fetchMatching<Filter, Result extends { readonly document: DocumentInterface }>(
  { filter, accept, filtersAfterSearch }: StoreFilter<Filter>,
  k: number,
  fetch: (filter: Filter | undefined, count: number) => Promise<Result[]>,
): Promise<Result[]> {
  if (!accept && !filtersAfterSearch) return fetch(filter, k);
  for (let count = k * STEP; ; count *= STEP) {
    const found = await fetch(filter, count);
    const matching = accept ? found.filter(({ document }) => accept(document)) : found;
    const exhausted = !filtersAfterSearch && found.length < count;
    if (matching.length >= k || exhausted || count >= MOST) return matching.slice(0, k);
  }
}
