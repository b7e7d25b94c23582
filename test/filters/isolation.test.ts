import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { combinedPasses, LANGUAGES, type Own, ownPasses, type Row } from "./filter-languages.js";

const INTENTS = ["payment", "notification", "user_auth", "auth"];

const rows = fc
  .record({
    tenant: fc.constantFrom("a", "b", "c"),
    year: fc.integer({ min: 2020, max: 2024 }),
    draft: fc.boolean(),
    intents: fc.subarray(INTENTS),
  })
  .map(
    (row): Row => ({
      ...row,
      ...Object.fromEntries(row.intents.map((intent) => [`intent_${intent}`, true])),
    }),
  );

const own = fc.record({
  tenants: fc.subarray(["a", "b", "c"], { minLength: 1, maxLength: 2 }),
  year: fc.option(fc.integer({ min: 2019, max: 2025 }), { nil: undefined }),
});
const intents = fc.option(fc.subarray(INTENTS, { minLength: 1 }), { nil: undefined });

describe.each(Object.entries(LANGUAGES))("tenant isolation: %s", (name, language) => {
  it("lets through exactly what the caller's filter allows and any of the intents asks for", () => {
    const one = name === "supabase, as an object";
    fc.assert(
      fc.property(fc.option(own, { nil: undefined }), intents, rows, (callers, wanted, row) => {
        const filter: Own | undefined = callers && {
          tenants: one ? callers.tenants.slice(0, 1) : callers.tenants,
          year: language.withoutYear ? undefined : callers.year,
        };
        const allowed = !filter || ownPasses(filter, row);
        const asked = !wanted || wanted.some((intent) => row.intents.includes(intent));
        expect(combinedPasses(language, filter, wanted, row)).toBe(allowed && asked);
      }),
      { numRuns: 300 },
    );
  });
});

describe.each(
  [
    "pgvector",
    "opensearch",
    "elasticsearch",
    "chroma",
    "qdrant",
    "weaviate",
    "milvus",
    "libsql",
    "embedded",
  ].map((name) => [name, LANGUAGES[name]!] as const),
)("a condition on what JavaScript takes for false: %s", (_, language) => {
  it("holds", () => {
    fc.assert(
      fc.property(fc.boolean(), intents, rows, (draft, wanted, row) => {
        const passes = combinedPasses(language, { tenants: ["a", "b", "c"], draft }, wanted, row);
        expect(passes && row.draft !== draft).toBe(false);
      }),
    );
  });
});
