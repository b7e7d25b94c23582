import { describe, expect, it } from "vitest";
import type { Classification } from "../../src/classifier/classification.js";
import { InvalidInputError } from "../../src/errors.js";
import { businessTaxonomy } from "../../src/intents/business-taxonomy.js";
import { buildPlan, resolvePlanOptions } from "../../src/plan/build-plan.js";

function classified(text: string, scores: Record<string, number>, mode: Classification["mode"] = "hybrid") {
  const intents = Object.keys(scores)
    .filter((intent) => scores[intent]! >= 0.3)
    .sort((a, b) => scores[b]! - scores[a]!);
  return {
    text,
    intents: intents.length > 0 ? intents : ["none"],
    scores,
    parts: {},
    mode,
    evidence: [],
    clauses: [],
  } satisfies Classification;
}

const plan = (classification: Classification, options = {}) =>
  buildPlan(classification, businessTaxonomy, resolvePlanOptions(options));

describe("buildPlan", () => {
  it.each([
    ["none", { payment: 0.1 }, 2, 2],
    ["one intent", { payment: 0.9 }, 3, 4],
    ["two intents", { payment: 0.9, notification: 0.8 }, 4, 6],
    ["three intents", { payment: 0.9, notification: 0.8, user_auth: 0.5 }, 4, 6],
  ])("caps %s by the specification's band", (_, scores, min, max) => {
    expect(plan(classified("query", scores))).toMatchObject({ minDocuments: min, maxDocuments: max });
  });

  it("gives a query that could not be classified the widest band and no filter", () => {
    const result = plan(classified("query", { payment: 0 }, "default"));
    expect(result).toMatchObject({ minDocuments: 4, maxDocuments: 6 });
    expect(result.filter).toBeUndefined();
  });

  it("lets likely intents through the filter beside those found", () => {
    const result = plan(classified("query", { payment: 0.97, order_management: 0.2, inventory: 0.05 }));
    expect(result.filter).toEqual({ anyOf: ["payment", "order_management"] });
    expect(result.intents).toEqual(["payment"]);
  });

  it("filters nothing for a query without an intent", () => {
    expect(plan(classified("天气怎么样", { payment: 0.2 })).filter).toBeUndefined();
  });

  it.each([
    ["支付成功后发送通知", "支付成功后发送通知 支付 payment"],
    ["notify me once it is paid", "notify me once it is paid payment 支付"],
  ])("names the intents of %s in the asker's language first", (text, query) => {
    expect(plan(classified(text, { payment: 0.9 }))).toMatchObject({ original: text, query });
  });

  it("adds the other names of what is mentioned, in both languages, by word forms", () => {
    const { expansions } = plan(classified("refunding a debit card", { payment: 1 }));
    const card = expansions.find(({ concept }) => concept === "credit-card")!;
    expect(card).toMatchObject({ intent: "payment", mention: "debit card", weight: 0.6 });
    expect(card.terms).toEqual(expect.arrayContaining(["bank card", "银行卡"]));
  });

  it("is silent where the concept's intent does not apply, and weighs by how sure it is", () => {
    const weights = (payment: number) =>
      plan(classified("refund to my debit card", { payment, inventory: 0.9 }))
        .expansions.filter(({ intent }) => intent === "payment")
        .map(({ weight }) => weight);
    expect(weights(0.01)).toEqual([]);
    expect(Math.max(...weights(0.6))).toBeLessThan(Math.min(...weights(1)));
  });

  it("adds nothing when the expansion weight is 0", () => {
    const result = plan(classified("refund my card", { payment: 1 }), { expansionWeight: 0 });
    expect(result.expansions).toEqual([]);
  });

  it("filters only where every intent is sure, and always where that is asked for", () => {
    const query = classified("query", { payment: 0.98, notification: 0.8 });
    expect(plan(query)).not.toHaveProperty("filter");
    expect(plan(query, { filterCertainty: 0.7 }).filter).toEqual({ anyOf: ["payment", "notification"] });
    expect(plan(classified("query", { payment: 0.6 }), { filterCertainty: 0 }).filter).toEqual({
      anyOf: ["payment"],
    });
  });

  it("is plain data", () => {
    const result = plan(classified("query", { payment: 1 }));
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });
});

describe("resolvePlanOptions", () => {
  it.each([
    [{ single: { min: 0, max: 4 } }, "single"],
    [{ multiple: { min: 4, max: 3 } }, "multiple"],
    [{ none: { min: 1.5, max: 2 } }, "none"],
    [{ filterThreshold: 1.2 }, "filterThreshold"],
    [{ filterCertainty: -0.1 }, "filterCertainty"],
    [{ expansionWeight: Number.NaN }, "expansionWeight"],
  ])("rejects %j and names the option", (options, name) => {
    expect(() => resolvePlanOptions(options)).toThrow(InvalidInputError);
    expect(() => resolvePlanOptions(options)).toThrow(name);
  });

  it("treats undefined as not given and keeps 0", () => {
    expect(resolvePlanOptions({ none: undefined, filterThreshold: 0 })).toMatchObject({
      none: { min: 2, max: 2 },
      filterThreshold: 0,
    });
  });
});
