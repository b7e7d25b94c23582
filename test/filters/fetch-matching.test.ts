import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fetchMatching } from "../../src/filters/fetch-matching.js";
import type { StoreFilter } from "../../src/filters/filter-adapter.js";

/** A store of so many documents, of which every `each`th is wanted; keeps what it was asked for. */
function storeOf(size: number, each: number) {
  const documents = Array.from({ length: size }, (_, place) => ({
    document: { pageContent: "", metadata: { place, wanted: place % each === 0 } },
  }));
  const asked: number[] = [];
  const fetch = async (filter: string | undefined, count: number) => {
    asked.push(count);
    const found = documents.slice(0, count);
    return filter === "wanted" ? found.filter(({ document }) => document.metadata.wanted) : found;
  };
  return { asked, fetch };
}

const accept: StoreFilter<string> = { accept: ({ metadata }) => metadata.wanted === true };

describe("fetchMatching", () => {
  it("asks once, for no more than wanted, where the store does the filtering", async () => {
    const { asked, fetch } = storeOf(100, 1);
    expect(await fetchMatching({ filter: "wanted" }, 5, fetch)).toHaveLength(5);
    expect(asked).toEqual([5]);
  });

  it("finds the first matching ones, however rare, or all there are", async () => {
    const cases = fc.record({
      size: fc.integer({ min: 0, max: 2000 }),
      each: fc.integer({ min: 1, max: 500 }),
      k: fc.integer({ min: 1, max: 30 }),
      filter: fc.constantFrom<StoreFilter<string>>(accept, { filter: "wanted", filtersAfterSearch: true }),
    });
    await fc.assert(
      fc.asyncProperty(cases, async ({ size, each, k, filter }) => {
        const found = await fetchMatching(filter, k, storeOf(size, each).fetch);
        const expected = Array.from({ length: Math.ceil(size / each) }, (_, i) => i * each).slice(0, k);
        expect(found.map(({ document }) => document.metadata.place)).toEqual(expected);
      }),
    );
  });

  it("gives up after 10,000", async () => {
    const { asked, fetch } = storeOf(1_000_000, 900_000);
    expect(await fetchMatching(accept, 10, fetch)).toHaveLength(1);
    expect(asked.at(-1)).toBeLessThan(50_000);
  });
});
