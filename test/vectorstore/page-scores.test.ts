import { describe, expect, it } from "vitest";
import { EmbeddedVectorStore } from "../../src/vectorstore/index.js";
import { temporaryDirectory } from "./temporary-directory.js";

async function storeOf(pages: Readonly<Record<string, readonly string[]>>) {
  const store = await EmbeddedVectorStore.open({ directory: temporaryDirectory() });
  for (const [source, passages] of Object.entries(pages)) {
    await store.addDocuments(
      passages.map((pageContent, i) => ({ id: `${source}#${i}`, pageContent, metadata: { source } })),
    );
  }
  return store;
}

async function pageScores(store: EmbeddedVectorStore, text: string) {
  const hits = await store.search({ text, k: 20 });
  return new Map(hits.map(({ document, features }) => [document.id, features.page]));
}

describe("the page of a passage", () => {
  const FILLER = { x: ["walnut cupboard"], y: ["oak drawer"], z: ["pine shelf"] };

  it("lifts a passage whose neighbours hold the other words of the query", async () => {
    const store = await storeOf({
      both: ["ferret harness", "gondola timetable"],
      one: ["ferret harness", "anchovy recipe"],
      ...FILLER,
    });
    const scores = await pageScores(store, "harness gondola");
    expect(scores.get("both#0")!).toBeGreaterThan(scores.get("one#0")!);
    expect(scores.get("both#0")).toBe(scores.get("both#1"));
    expect(scores.get("x#0")).toBe(0);
    await store.close();
  });

  it("counts a long page's words for less than a short one's", async () => {
    const store = await storeOf({
      short: ["ferret harness"],
      long: ["ferret harness", ...Array.from({ length: 9 }, (_, i) => `chapter ${i} of other things`)],
      ...FILLER,
    });
    const scores = await pageScores(store, "harness");
    expect(scores.get("short#0")!).toBeGreaterThan(scores.get("long#0")!);
    await store.close();
  });

  it("follows what is added and removed, also by another instance", async () => {
    const store = await storeOf({ page: ["ferret harness"], ...FILLER });
    const reader = await EmbeddedVectorStore.open({ directory: store.directory, create: false });
    const before = (await pageScores(reader, "harness gondola")).get("page#0")!;
    await store.addDocuments([
      { id: "page#1", pageContent: "gondola timetable", metadata: { source: "page" } },
    ]);
    const grown = (await pageScores(reader, "harness gondola")).get("page#0")!;
    expect(grown).toBeGreaterThan(before);
    await store.delete({ ids: ["page#1"] });
    // SQLite's BM25 goes on counting what was removed, so that the score comes back only nearly to what it was.
    expect((await pageScores(reader, "harness gondola")).get("page#0")!).toBeLessThan(grown);
    await reader.close();
    await store.close();
  });

  it("is not known of a document without a source", async () => {
    const store = await EmbeddedVectorStore.open({ directory: temporaryDirectory() });
    await store.addDocuments([{ id: "a", pageContent: "ferret", metadata: {} }]);
    expect((await pageScores(store, "ferret")).get("a")).toBeUndefined();
    await store.close();
  });
});
