import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InvalidInputError } from "../../src/errors.js";
import { EmbeddedVectorStore } from "../../src/vectorstore/index.js";
import { temporaryDirectory } from "./temporary-directory.js";
import { WordEmbeddings } from "./word-embeddings.js";

const embeddings = new WordEmbeddings();
const open = (directory: string, cacheBytes?: number) =>
  EmbeddedVectorStore.open({ directory, embeddings, cacheBytes });

/** What a store answers, by text, by vector and diversely. */
async function answers(store: EmbeddedVectorStore, k = 10) {
  const nearest = await store.similaritySearchVectorWithScore(await embeddings.embedQuery("refund"), k);
  const hits = await store.search({ text: "refund", k });
  const diverse = await store.maxMarginalRelevanceSearch("refund", { k });
  return [nearest.map(([document]) => document), hits.map(({ document }) => document), diverse];
}

describe.each([undefined, 0, 1000])("with %s bytes for documents, a store", (cacheBytes) => {
  it("gives out copies that may be changed, asked again too", async () => {
    const store = await open(temporaryDirectory(), cacheBytes);
    const metadata = { tags: ["a", { deep: [1] }], scores: { payment: 0.5 } };
    await store.addDocuments([{ id: "a", pageContent: "refund", metadata }]);
    for (const document of [...(await answers(store)), ...(await answers(store))].flat()) {
      expect(document.metadata).toEqual(metadata);
      document.metadata.tags[1].deep.push("changed");
      document.metadata.scores.payment = 1;
      document.metadata = {};
    }
    expect((await answers(store)).flat().map((document) => document.metadata)).toEqual(
      Array(3).fill(metadata),
    );
    await store.close();
  });

  it("answers with what is stored, whoever wrote it", async () => {
    const write = fc.record({
      by: fc.constantFrom(0, 1),
      id: fc.constantFrom("a", "b", "c"),
      text: fc.option(fc.constantFrom("refund", "card refund", "stock")),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(write, { maxLength: 6 }), async (writes) => {
        const directory = temporaryDirectory();
        const stores = [await open(directory, cacheBytes), await open(directory, cacheBytes)];
        const expected = new Map<string, object>();
        for (const [n, { by, id, text }] of writes.entries()) {
          if (text === null) {
            await stores[by]!.delete({ ids: [id] });
            expected.delete(id);
          } else {
            const document = { id, pageContent: text, metadata: { n } };
            await stores[by]!.addDocuments([document]);
            expected.set(id, document);
          }
          for (const found of (await Promise.all(stores.map((store) => answers(store)))).flat()) {
            const plain = found.map((document) => [document.id, { ...document }] as const);
            expect(new Map<string, object>(plain)).toEqual(expected);
          }
        }
        await Promise.all(stores.map((store) => store.close()));
      }),
      { numRuns: 20 },
    );
  });
});

it("keeps no more documents in memory than it is told to", async () => {
  setFlagsFromString("--expose-gc");
  const collectGarbage = runInNewContext("gc") as () => void;
  const directory = temporaryDirectory();
  const [count, length] = [1000, 10_000];
  const growth = async (cacheBytes: number) => {
    const store = await open(directory, cacheBytes);
    await store.search({ text: "refund", k: 1 });
    collectGarbage();
    const before = process.memoryUsage().heapUsed;
    for (let n = 0; n < count; n += 100)
      await store.search({ text: "refund", k: 100, filter: { hundred: n / 100 } });
    collectGarbage();
    const grown = process.memoryUsage().heapUsed - before;
    await store.close();
    return grown;
  };
  const writer = await open(directory);
  await writer.addDocuments(
    Array.from({ length: count }, (_, n) => ({
      pageContent: `refund ${n} `.padEnd(length, "x"),
      metadata: { hundred: Math.floor(n / 100) },
    })),
  );
  await writer.close();
  expect(await growth(2_000_000)).toBeLessThan(4_000_000);
  // The same searches do find more than that to keep.
  expect(await growth(20_000_000)).toBeGreaterThan(8_000_000);
});

it("is refused another number of bytes than a whole one of 0 or more", async () => {
  for (const bytes of [-1, 1.5, Number.NaN]) {
    await expect(open(temporaryDirectory(), bytes)).rejects.toThrow(InvalidInputError);
  }
});
