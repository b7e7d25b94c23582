import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type MetadataFilter, matchesFilter } from "../../src/filters/metadata-filter.js";
import { searchTerms } from "../../src/text/terms.js";
import { EmbeddedVectorStore } from "../../src/vectorstore/index.js";
import { temporaryDirectory } from "./temporary-directory.js";
import { WordEmbeddings } from "./word-embeddings.js";

interface Entry {
  readonly id: string;
  readonly pageContent: string;
  readonly metadata: { readonly intents: readonly string[]; readonly n: number };
}

const words = ["refund", "card", "stock", "login", "退款", "支付", "库存", "通知"];
const entry = fc.record({
  id: fc.constantFrom("a", "b", "c", "d", "e", "f"),
  pageContent: fc.array(fc.constantFrom(...words), { maxLength: 6 }).map((list) => list.join(" ")),
  metadata: fc.record({
    intents: fc.subarray(["payment", "inventory", "user_auth"]),
    n: fc.nat(3),
  }),
});
const step = fc.oneof(
  fc.record({ add: fc.array(entry, { maxLength: 5 }) }),
  fc.record({ remove: fc.subarray(["a", "b", "c", "d", "e", "f"], { maxLength: 3 }) }),
  fc.record({ removeWhere: fc.record({ n: fc.nat(3) }) }),
  fc.record({ flush: fc.constant(true) }),
  fc.record({ reopen: fc.constant(true) }),
);
const filters: readonly MetadataFilter[] = [
  {},
  { intents: { $in: ["payment", "user_auth"] } },
  { n: { $gte: 2 } },
  { intents: "inventory", n: { $ne: 0 } },
];

describe.each([5000, 2])("a store with exactBelow %i", (exactBelow) => {
  it("answers like a list of documents, whatever was added, replaced and removed before", async () => {
    const embeddings = new WordEmbeddings();
    const options = { embeddings, exactBelow };
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 8 }),
        fc.subarray(words, { minLength: 1 }),
        async (steps, query) => {
          const directory = temporaryDirectory();
          let store = await EmbeddedVectorStore.open({ directory, ...options });
          const model = new Map<string, Entry>();
          for (const each of steps) {
            if ("add" in each) {
              await store.addDocuments(each.add.map((document) => structuredClone(document)));
              for (const document of each.add) {
                model.delete(document.id);
                model.set(document.id, document);
              }
            } else if ("remove" in each) {
              const known = each.remove.filter((id) => model.delete(id));
              expect(await store.delete({ ids: each.remove })).toBe(known.length);
            } else if ("removeWhere" in each) {
              await store.delete({ filter: each.removeWhere });
              for (const { id, metadata } of model.values()) {
                if (metadata.n === each.removeWhere.n) model.delete(id);
              }
            } else if ("flush" in each) await store.flush();
            else {
              await store.close();
              store = await EmbeddedVectorStore.open({ directory, ...options });
            }
          }
          await expectSame(store, [...model.values()], query.join(" "), embeddings);
          await store.close();
        },
      ),
      { numRuns: 40 },
    );
  });
});

async function expectSame(
  store: EmbeddedVectorStore,
  model: readonly Entry[],
  text: string,
  embeddings: WordEmbeddings,
): Promise<void> {
  expect(await store.ids()).toEqual(model.map(({ id }) => id));
  const stored = await store.get(model.map(({ id }) => id));
  expect(stored.map(({ id, pageContent, metadata }) => ({ id, pageContent, metadata }))).toEqual(model);
  const vector = await embeddings.embedQuery(text);
  for (const filter of filters) {
    const allowed = model.filter(({ metadata }) => matchesFilter({ ...metadata }, filter));
    const cosines = await Promise.all(
      allowed.map(
        async ({ id, pageContent }) =>
          [id, cosine(vector, await embeddings.embedQuery(pageContent))] as const,
      ),
    );
    const nearest = await store.similaritySearchVectorWithScore(vector, 10, filter);
    expect(new Map(nearest.map(([{ id }, score]) => [id, score]))).toEqual(
      new Map(cosines.map(([id, score]) => [id, expect.closeTo(score, 4)])),
    );
    const hits = await store.search({ text, k: 10, filter });
    expect(hits.map(({ document }) => document.id).sort()).toEqual(allowed.map(({ id }) => id).sort());
    for (const { document, features } of hits) {
      expect(Boolean(features.words), document.pageContent).toBe(informative(document.pageContent));
    }
  }

  /** Whether a text holds a term of the query that is in at most half of the texts, or any if there is none such. */
  function informative(pageContent: string): boolean {
    const frequency = (term: string) =>
      model.filter((each) => searchTerms(each.pageContent).includes(term)).length;
    const rare = searchTerms(text).filter(
      (term) => frequency(term) > 0 && frequency(term) <= 0.5 * model.length,
    );
    const terms = rare.length > 0 ? rare : searchTerms(text);
    return terms.some((term) => searchTerms(pageContent).includes(term));
  }
}

function cosine(a: readonly number[], b: readonly number[]): number {
  const dot = a.reduce((sum, value, i) => sum + value * b[i]!, 0);
  return dot / (Math.hypot(...a) * Math.hypot(...b) || 1);
}
