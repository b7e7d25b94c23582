import { describe, expect, it } from "vitest";
import { FilterError } from "../../src/errors.js";
import {
  assertMetadataFilter,
  type MetadataFilter,
  matchesFilter,
} from "../../src/filters/metadata-filter.js";

const metadata = {
  language: "zh",
  pages: 12,
  draft: false,
  author: null,
  intents: ["payment", "notification"],
  none: [],
  loc: { lines: { from: 3 } },
  标题: "退款",
};

describe("matchesFilter", () => {
  it.each<[MetadataFilter, boolean]>([
    [{}, true],
    [{ language: "zh" }, true],
    [{ language: "en" }, false],
    [{ language: "zh", pages: 13 }, false],
    [{ 标题: { $in: ["退款", "付款"] } }, true],
    // Types are not mixed.
    [{ pages: "12" }, false],
    [{ draft: 0 }, false],
    [{ draft: false }, true],
    // Lists match by any element.
    [{ intents: "payment" }, true],
    [{ intents: { $in: ["inventory", "notification"] } }, true],
    [{ intents: { $ne: "payment" } }, false],
    [{ intents: { $nin: ["inventory"] } }, true],
    [{ intents: { $in: [] } }, false],
    [{ none: { $in: [null, "a"] } }, false],
    [{ none: { $ne: "a" } }, true],
    // What is missing is like null.
    [{ author: null }, true],
    [{ missing: null }, true],
    [{ missing: { $ne: "a" } }, true],
    [{ missing: { $gt: 0 } }, false],
    // Order.
    [{ pages: { $gt: 11, $lte: 12 } }, true],
    [{ pages: { $gte: 13 } }, false],
    [{ pages: { $lt: "99" } }, false],
    [{ language: { $gt: "en" } }, true],
    // Objects are reached into, and are no values themselves.
    [{ "loc.lines.from": { $lt: 4 } }, true],
    [{ "loc.lines.to": null }, true],
    [{ loc: { $ne: "x" } }, true],
    [{ "intents.length": 2 }, false],
    [{ constructor: null }, true],
    // Combinations.
    [{ $and: [{ language: "zh" }, { pages: 12 }] }, true],
    [{ $or: [{ language: "en" }, { pages: 12 }] }, true],
    [{ $not: { language: "zh" } }, false],
    [{ $and: [] }, true],
    [{ $or: [] }, false],
    [{ language: "zh", $or: [{ pages: 1 }, { $not: { draft: true } }] }, true],
  ])("decides %j: %s", (filter, expected) => {
    expect(matchesFilter(metadata, filter)).toBe(expected);
  });

  it("orders strings by code point, as SQLite does", () => {
    // U+FF5E comes after U+1F600's first UTF-16 unit, and before U+1F600 itself.
    expect(matchesFilter({ name: "😀" }, { name: { $gt: "～" } })).toBe(true);
  });
});

describe("assertMetadataFilter", () => {
  it.each<[unknown, RegExp]>([
    [undefined, /^filter is undefined/],
    ["zh", /^filter is "zh"/],
    [[], /^filter is a list/],
    [{ tenant: undefined }, /^filter\.tenant is undefined/],
    [{ tenant: ["a", "b"] }, /^filter\.tenant is a list \(write \{ \$in/],
    [{ pages: Number.NaN }, /^filter\.pages is NaN/],
    [{ date: new Date(0) }, /^filter\.date is an empty or foreign object/],
    [{ pages: {} }, /^filter\.pages is an empty/],
    [{ pages: { $between: [1, 2] } }, /^filter\.pages\.\$between is not an operator; allowed are \$in/],
    [{ pages: { from: 1 } }, /^filter\.pages\.from is not an operator/],
    [{ pages: { $gt: true } }, /^filter\.pages\.\$gt is true/],
    [{ pages: { $ne: undefined } }, /^filter\.pages\.\$ne is undefined/],
    [{ pages: { $in: 3 } }, /^filter\.pages\.\$in is 3/],
    [{ pages: { $in: [1, {}] } }, /^filter\.pages\.\$in\[1\] is/],
    [{ $nor: [] }, /^filter\.\$nor is not an operator/],
    [{ $and: { a: 1 } }, /^filter\.\$and is .*; allowed: a list/],
    [{ $or: [{ a: 1 }, { b: undefined }] }, /^filter\.\$or\[1\]\.b is undefined/],
    [{ $not: [] }, /^filter\.\$not is a list/],
    [{ "": 1 }, /is not a field name/],
    [{ "a..b": 1 }, /is not a field name/],
    [{ 'a"b': 1 }, /is not a field name/],
  ])("names the bad part of %j", (filter, message) => {
    expect(() => assertMetadataFilter(filter)).toThrow(FilterError);
    expect(() => assertMetadataFilter(filter)).toThrow(message);
  });

  it("refuses filters too deep or too large for SQL, and takes long lists of values", () => {
    let deep: MetadataFilter = { a: 1 };
    for (let i = 0; i < 10_000; i++) deep = { $not: deep };
    expect(() => assertMetadataFilter(deep)).toThrow(/nested deeper than 20 levels/);
    const wide = { $or: Array.from({ length: 1000 }, (_, i) => ({ a: i })) };
    expect(() => assertMetadataFilter(wide)).toThrow(/more than 500 conditions/);
    expect(() =>
      assertMetadataFilter({ a: { $in: Array.from({ length: 5000 }, (_, i) => i) } }),
    ).not.toThrow();
  });
});
