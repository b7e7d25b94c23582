import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type MetadataFilter, matchesFilter } from "../../src/filters/metadata-filter.js";
import { EmbeddedVectorStore } from "../../src/vectorstore/embedded-vector-store.js";
import { pureIntents } from "../../src/vectorstore/filter-sql.js";
import { temporaryDirectory } from "./temporary-directory.js";

// Few fields and values, so that they meet; hostile ones among them.
const field = fc.constantFrom("intents", "a", "b", "a.b", "b.a.b", "名字", "it's; --", "constructor");
const scalar = fc.oneof(
  fc.constantFrom(0, 1, 2, -1, 1.5, 1e21, 2 ** 60, 0.1, -0, true, false, null, "", "1", "true", "null"),
  fc.constantFrom(
    "payment",
    "退款",
    "😀",
    "～",
    "a'b\"c",
    "\\u0041",
    "nul\0",
    "']; DROP TABLE documents; --",
  ),
);
const value = fc.oneof(scalar, fc.array(scalar, { maxLength: 3 }), fc.constant([[1], { a: 1 }]));
const object = (depth: number): fc.Arbitrary<Record<string, unknown>> =>
  fc.dictionary(
    fc.constantFrom("intents", "a", "b", "名字", "it's; --"),
    depth === 0 ? value : fc.oneof(value, object(depth - 1)),
    { maxKeys: 4 },
  );
const ordered = scalar.filter((each) => typeof each === "number" || typeof each === "string");
const conditions = fc
  .record(
    {
      $in: fc.array(scalar, { maxLength: 3 }),
      $nin: fc.array(scalar, { maxLength: 3 }),
      $ne: scalar,
      $gt: ordered,
      $gte: ordered,
      $lt: ordered,
      $lte: ordered,
    },
    { requiredKeys: [] },
  )
  .filter((each) => Object.keys(each).length > 0);
const filters = fc.letrec<{ filter: MetadataFilter }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.dictionary(field, fc.oneof(scalar, conditions), { maxKeys: 2 }),
    fc.record({ $not: tie("filter") }),
    fc.record({ $and: fc.array(tie("filter"), { maxLength: 3 }) }),
    fc.record({ $or: fc.array(tie("filter"), { maxLength: 3 }), a: scalar }),
  ) as fc.Arbitrary<MetadataFilter>,
})).filter;

describe("filters in SQL", () => {
  it("select the documents that matchesFilter accepts", async () => {
    const store = await EmbeddedVectorStore.open({ directory: temporaryDirectory() });
    const cases = fc.record({
      metadatas: fc.array(object(2), { minLength: 1, maxLength: 8 }),
      filters: fc.array(filters, { minLength: 5, maxLength: 5 }),
    });
    await fc.assert(
      fc.asyncProperty(cases, async ({ metadatas, filters }) => {
        await store.delete({ filter: {} });
        await store.addDocuments(metadatas.map((metadata, i) => ({ id: `${i}`, pageContent: "", metadata })));
        for (const filter of filters) {
          const expected = metadatas.flatMap((metadata, i) =>
            matchesFilter(metadata, filter) ? [`${i}`] : [],
          );
          expect(await store.ids({ filter }), JSON.stringify(filter)).toEqual(expected);
          expect(await store.count({ filter })).toBe(expected.length);
        }
      }),
      { numRuns: 150 },
    );
    await store.close();
  });

  it("compile up to the limits of depth and size", async () => {
    const store = await EmbeddedVectorStore.open({ directory: temporaryDirectory() });
    await store.addDocuments([{ id: "a", pageContent: "", metadata: { a: 499 } }]);
    let deep: MetadataFilter = { a: { $gt: 1 } };
    for (let i = 0; i < 10; i++) deep = { $and: [{ $or: [deep, { a: 1 }] }, { b: null }] };
    expect(await store.ids({ filter: deep })).toEqual(["a"]);
    const wide = { $or: Array.from({ length: 249 }, (_, i) => ({ a: { $gt: 251 + i } })) };
    expect(await store.ids({ filter: wide })).toEqual(["a"]);
    expect(await store.ids({ filter: { a: { $in: Array.from({ length: 50_000 }, (_, i) => i) } } })).toEqual([
      "a",
    ]);
    await store.close();
  });
});

describe("pureIntents", () => {
  it.each<[MetadataFilter, readonly string[] | undefined]>([
    [{ intents: "payment" }, ["payment"]],
    [{ intents: { $in: ["payment", "inventory"] } }, ["payment", "inventory"]],
    [{ intents: { $in: ["payment", null] } }, undefined],
    [{ intents: { $in: ["payment"], $ne: "inventory" } }, undefined],
    [{ intents: { $ne: "payment" } }, undefined],
    [{ intents: null }, undefined],
    [{ intents: "payment", language: "zh" }, undefined],
    [{ $and: [{ intents: "payment" }] }, undefined],
    [{}, undefined],
  ])("reads %j as %j", (filter, expected) => {
    expect(pureIntents(filter)).toEqual(expected);
  });
});
