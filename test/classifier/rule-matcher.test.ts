import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RuleMatcher } from "../../src/classifier/rule-matcher.js";
import { businessTaxonomy } from "../../src/intents/business-taxonomy.js";
import { parseTaxonomy } from "../../src/intents/parse-taxonomy.js";

interface Rules {
  readonly rules: object[];
  readonly exclusions?: string[];
}

function matcherOf(intents: Record<string, Rules>): RuleMatcher {
  const definitions = Object.entries(intents).map(([name, rules]) => ({ name, description: name, ...rules }));
  return RuleMatcher.of(parseTaxonomy({ name: "test", intents: definitions }, "test"));
}

function matches(matcher: RuleMatcher, text: string): string[] {
  return matcher.match(text).hits.map(({ match, negated }) => (negated ? `not ${match}` : match));
}

const shop = matcherOf({
  payment: { rules: [{ terms: ["退款", "支付", "pay", "refund", "top up", "API密钥"], weight: 0.9 }] },
  notification: { rules: [{ terms: ["通知", "短信", "notify", "email"], weight: 0.9 }] },
});

describe("RuleMatcher", () => {
  it.each([
    ["Chinese terms inside of longer runs", "请尽快退款给我", ["退款"]],
    ["Chinese terms across a space", "退 款", ["退 款"]],
    ["every form of an English word", "He paid, she pays, they are PAYING", ["paid", "pays", "PAYING"]],
    ["whole English words only", "payload and paypal", []],
    ["phrases with any joiner", "top-up, top up, TOP_UP", ["top-up", "top up", "TOP_UP"]],
    ["phrases by word forms", "she topped up", ["topped up"]],
    ["parts of identifiers", "createRefund failed", ["Refund"]],
    ["English between Chinese characters", "用pay支付", ["pay", "支付"]],
    ["terms of mixed script", "api密钥和 API 密钥", ["api密钥", "API 密钥"]],
    ["full-width letters", "ＲＥＦＵＮＤ please", ["ＲＥＦＵＮＤ"]],
    ["no phrase across clauses", "on top, up there", []],
  ])("finds %s", (_, text, expected) => {
    expect(matches(shop, text)).toEqual(expected);
  });

  it("keeps the longest of an intent's overlapping hits and the heavier of two equally long ones", () => {
    const matcher = matcherOf({
      payment: {
        rules: [
          { terms: ["支付", "支付失败", "结算单"], weight: 0.5 },
          { terms: ["单据结", "失败"], weight: 0.9 },
        ],
      },
    });
    expect(matcher.match("支付失败").hits.map(({ rule }) => rule)).toEqual(["支付失败"]);
    expect(matcher.match("单据结算单").hits.map(({ rule, weight }) => [rule, weight])).toEqual([
      ["单据结", 0.9],
    ]);
  });

  it("lets overlapping hits of different intents stand", () => {
    const matcher = matcherOf({
      inventory: { rules: [{ terms: ["stock transfer"], weight: 0.9 }] },
      payment: { rules: [{ terms: ["transfer"], weight: 0.6 }] },
    });
    expect(matcher.match("a stock transfer").hits.map(({ intent }) => intent)).toEqual([
      "inventory",
      "payment",
    ]);
  });

  it("drops an intent's hits inside of its exclusions, not outside and not those of others", () => {
    const matcher = matcherOf({
      notification: { rules: [{ terms: ["通知", "通知书模板"], weight: 0.9 }], exclusions: ["通知书"] },
      payment: { rules: [{ terms: ["知书"], weight: 0.5 }] },
    });
    expect(matches(matcher, "通知书")).toEqual(["知书"]);
    expect(matches(matcher, "先通知，再寄通知书")).toEqual(["通知", "知书"]);
    expect(matcher.match("通知书模板").hits.map(({ rule }) => rule)).toEqual(["通知书模板", "知书"]);
  });

  it("matches patterns without regard to case and width", () => {
    const matcher = matcherOf({
      payment: {
        rules: [
          { pattern: "err-\\d+", weight: 0.5 },
          { pattern: "x*", weight: 0.5 },
        ],
      },
    });
    expect(matches(matcher, "😀 ＥＲＲ-42 and Err-7")).toEqual(["ＥＲＲ-42", "Err-7"]);
  });

  it("answers at once to a pattern that makes backtracking engines hang", () => {
    const matcher = matcherOf({ payment: { rules: [{ pattern: "(a+)+$", weight: 0.5 }] } });
    expect(matcher.match(`${"a".repeat(20_000)}!`).hits).toEqual([]);
  });

  describe("negation", () => {
    it.each([
      ["不用通知我，直接退款", ["not 通知", "退款"]],
      ["不用通知我直接退款", ["not 通知", "退款"]],
      ["无需短信、通知", ["not 短信", "not 通知"]],
      ["无需支付即可退款", ["not 支付", "退款"]],
      ["no need to notify them, just refund it", ["not notify", "refund"]],
      ["no need to notify them just refund it", ["not notify", "refund"]],
      ["don't email me", ["not email"]],
      ["Don’t email me; refund it", ["not email", "refund"]],
      ["refund it but don't email me", ["refund", "not email"]],
    ])("cancels what follows a cue within its clause: %s", (text, expected) => {
      expect(matches(shop, text)).toEqual(expected);
    });

    it.each([
      ["通知没问题，退款呢", ["not 通知", "退款"]],
      ["短信就免了，退款", ["not 短信", "退款"]],
      ["the refund is fine, don't email me", ["not refund", "not email"]],
      ["notify him, the refund is fine", ["notify", "not refund"]],
    ])("cancels what stands before a cue that looks back: %s", (text, expected) => {
      expect(matches(shop, text)).toEqual(expected);
    });

    it.each([
      ["支付没问题的话通知我", ["支付", "通知"]],
      ["is my refund fine", ["refund"]],
      ["没收到短信", ["短信"]],
      ["支付不了", ["支付"]],
      ["I can't pay", ["pay"]],
      ["haven't received my refund", ["refund"]],
      ["为什么不通知我", ["通知"]],
    ])("leaves a problem alone: %s", (text, expected) => {
      expect(matches(shop, text)).toEqual(expected);
    });

    it.each([
      ["用不用通知客户", ["通知"]],
      ["需不需要支付", ["支付"]],
      ["中途不用了能退款吗", ["退款"]],
    ])("leaves a question or a state alone: %s", (text, expected) => {
      expect(matches(shop, text)).toEqual(expected);
    });
  });

  describe("on any text", () => {
    const matcher = RuleMatcher.of(businessTaxonomy);
    const words = fc.constantFrom(
      "退款",
      "通知书",
      "不用",
      "，",
      " ",
      "paid",
      "don't email",
      "SKU",
      "İ",
      "\ud83d",
      "😀",
      "。",
    );
    const texts = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(fc.oneof(words, fc.string({ unit: "binary" }))).map((parts) => parts.join("")),
      fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
    );

    it("reports hits by place whose offsets cut out what matched", () => {
      fc.assert(
        fc.property(texts, (text) => {
          const hits = matcher.match(text).hits;
          for (const { start, end, match } of hits) expect(text.slice(start, end)).toBe(match);
          expect(hits.map(({ start }) => start)).toEqual(
            hits.map(({ start }) => start).sort((a, b) => a - b),
          );
        }),
      );
    });

    it("never reports two overlapping hits of one intent", () => {
      fc.assert(
        fc.property(texts, (text) => {
          const ends = new Map<string, number>();
          for (const { intent, start, end } of matcher.match(text).hits) {
            expect(start).toBeGreaterThanOrEqual(ends.get(intent) ?? 0);
            ends.set(intent, end);
          }
        }),
      );
    });

    it("finds in n clauses n times the hits of one", () => {
      const clause = "不用通知我，直接退款 and reset the password。";
      const once = matcher.match(clause).hits.length;
      expect(matcher.match(clause.repeat(3_000)).hits).toHaveLength(3_000 * once);
    });
  });

  it("is compiled once per taxonomy", () => {
    expect(RuleMatcher.of(businessTaxonomy)).toBe(RuleMatcher.of(businessTaxonomy));
  });
});
