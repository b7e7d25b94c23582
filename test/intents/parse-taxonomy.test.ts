import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TaxonomyError } from "../../src/errors.js";
import { businessTaxonomy } from "../../src/intents/business-taxonomy.js";
import { defaultNegations } from "../../src/intents/negations.js";
import { parseTaxonomy } from "../../src/intents/parse-taxonomy.js";

const colour = { name: "colour", description: "Colours" };

function issuesOf(value: unknown): readonly string[] {
  try {
    parseTaxonomy(value, "test.json");
  } catch (error) {
    if (TaxonomyError.isInstance(error)) return error.issues;
    throw error;
  }
  return [];
}

const issuesOfIntent = (intent: object) => issuesOf({ name: "t", intents: [{ ...colour, ...intent }] });

describe("parseTaxonomy", () => {
  it("fills in every default", () => {
    const value = { name: "t", intents: [{ name: "paint_colour", description: "Colours" }] };
    expect(parseTaxonomy(value, "test.json")).toEqual({
      name: "t",
      version: "1",
      intents: [
        {
          name: "paint_colour",
          description: "Colours",
          title: { en: "paint colour", zh: "paint colour" },
          concepts: [],
          rules: [],
          exclusions: [],
          examples: [],
        },
      ],
      concepts: [],
      negations: defaultNegations,
    });
  });

  it("takes the built-in taxonomy as it is", () => {
    expect(parseTaxonomy(JSON.parse(JSON.stringify(businessTaxonomy)), "built-in")).toEqual(businessTaxonomy);
  });

  it("takes its own result back unchanged", () => {
    const name = fc.stringMatching(/^[a-z][a-z0-9_]{0,8}$/).filter((value) => value !== "none");
    const term = fc.stringMatching(/^[a-z支付]{1,9}$/);
    const weight = fc.double({ min: 0, minExcluded: true, max: 1, noNaN: true });
    const rule = fc.oneof(
      fc.record({ terms: fc.array(term, { minLength: 1 }), weight }),
      fc.record({ pattern: term, weight }),
    );
    const intent = fc.record(
      {
        name,
        description: term,
        rules: fc.array(rule),
        exclusions: fc.array(term),
        examples: fc.array(term),
      },
      { requiredKeys: ["name", "description"] },
    );
    const intents = fc.uniqueArray(intent, { minLength: 1, maxLength: 5, selector: (value) => value.name });
    fc.assert(
      fc.property(fc.record({ name: term, intents }), (value) => {
        const parsed = parseTaxonomy(value, "generated");
        expect(parsed).toMatchObject(value);
        expect(parseTaxonomy(JSON.parse(JSON.stringify(parsed)), "again")).toEqual(parsed);
      }),
    );
  });

  it.each([
    [
      "a weight above 1",
      { rules: [{ terms: ["a"], weight: 1.4 }] },
      "intents[0].rules[0].weight: 1.4 is not in (0, 1]",
    ],
    [
      "a weight of 0",
      { rules: [{ terms: ["a"], weight: 0 }] },
      "intents[0].rules[0].weight: 0 is not in (0, 1]",
    ],
    ["no weight", { rules: [{ terms: ["a"] }] }, "intents[0].rules[0].weight: is missing; give a number"],
    [
      "terms beside a pattern",
      { rules: [{ terms: ["a"], pattern: "a", weight: 1 }] },
      'intents[0].rules[0]: give either "terms" or "pattern"',
    ],
    ["neither of them", { rules: [{ weight: 1 }] }, 'intents[0].rules[0]: give either "terms" or "pattern"'],
    [
      "no terms",
      { rules: [{ terms: [], weight: 1 }] },
      "intents[0].rules[0].terms: is empty; name at least one term",
    ],
    [
      "a pattern that is not RE2",
      { rules: [{ pattern: "(a", weight: 1 }] },
      /^intents\[0\]\.rules\[0\]\.pattern: "\(a" is not RE2 syntax \(.*missing closing \)/,
    ],
    [
      "look-behind, which RE2 lacks",
      { rules: [{ pattern: "(?<=a)b", weight: 1 }] },
      /^intents\[0\]\.rules\[0\]\.pattern: "\(\?<=a\)b" is not RE2 syntax/,
    ],
    [
      "a key it does not know",
      { keywords: [] },
      "intents[0].keywords: unknown key; remove it or mend its spelling",
    ],
    ["a title in one language", { title: { en: "a" } }, "intents[0].title.zh: is missing; give a string"],
    ["a list that is none", { exclusions: "a" }, 'intents[0].exclusions: "a" is not an array'],
    [
      "the reserved name",
      { name: "none" },
      'intents[0].name: "none" is reserved for "no intent"; choose another name',
    ],
    [
      "a name that cannot be a metadata flag",
      { name: "User Auth" },
      'intents[0].name: "User Auth" is not a name; use lower-case letters, digits and underscores',
    ],
    ["an empty description", { description: " " }, "intents[0].description: is empty; write a text"],
  ])("rejects %s", (_, intent, issue) => {
    expect(issuesOfIntent(intent)).toEqual([
      typeof issue === "string" ? issue : expect.stringMatching(issue),
    ]);
  });

  it.each([
    ["an empty term", "", "is empty; write a text"],
    ["a term of punctuation", "?!", '"?!" holds no letter or digit to match'],
    ["a term longer than anything an asker writes", "a".repeat(201), "is longer than 200 characters"],
  ])("rejects %s", (_, term, problem) => {
    const issues = issuesOfIntent({ rules: [{ terms: ["a", term], weight: 1 }] });
    expect(issues[0]).toBe(`intents[0].rules[0].terms[1]: ${problem}`);
  });

  it("rejects two intents of one name", () => {
    expect(issuesOf({ name: "t", intents: [colour, colour] })).toEqual([
      'intents[1].name: "colour" is declared twice; names must differ',
    ]);
  });

  it.each([
    [undefined, "top level: is missing; give an object"],
    [[], "top level: [] is not an object"],
    [{ name: "t", intents: [] }, "intents: is empty; declare at least one intent"],
    [{ name: "t" }, "intents: is missing; give an array"],
    [{ intents: [colour] }, "name: is missing; give a string"],
    [{ name: "t", intents: [colour], negation: {} }, "negation: unknown key; remove it or mend its spelling"],
  ])("rejects %j", (value, issue) => {
    expect(issuesOf(value)).toEqual([issue]);
  });

  it("names every fault and the source at once", () => {
    const value = {
      name: "t",
      intents: [{ ...colour, name: "none", rules: [{ terms: ["a"], weight: 2 }] }],
      extra: 1,
    };
    expect(issuesOf(value)).toHaveLength(3);
    expect(() => parseTaxonomy(value, "test.json")).toThrow(/^Taxonomy test\.json is not valid: .*; .*; /);
  });
});
