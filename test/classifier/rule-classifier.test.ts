import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RuleClassifier } from "../../src/classifier/rule-classifier.js";
import { InvalidInputError } from "../../src/errors.js";
import { evaluateIntents, type LabelledText } from "../../src/evaluation/evaluate-intents.js";
import { parseTaxonomy } from "../../src/intents/parse-taxonomy.js";

const classifier = new RuleClassifier();

function readExamples(url: URL): LabelledText[] {
  return readFileSync(url, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as LabelledText);
}

describe("RuleClassifier", () => {
  it.each([
    ["支付成功后发送通知", ["notification", "payment"]],
    ["修改身份要是有问题就付款充值", ["payment", "user_auth"]],
    ["库存不足时需要及时提醒", ["inventory", "notification"]],
    ["登录后查看订单并处理支付", ["order_management", "payment", "user_auth"]],
    ["不用通知我，直接退款", ["payment"]],
    ["通知书怎么写", ["none"]],
    ["no need to notify them, just refund it", ["payment"]],
    [
      "Send the items back, refund me and text me the moment it's done",
      ["notification", "order_management", "payment"],
    ],
    ["Sort the rows in ascending order", ["none"]],
    ["", ["none"]],
  ])("understands %j", async (text, expected) => {
    const { intents } = await classifier.classify(text);
    expect([...intents].sort()).toEqual(expected);
  });

  it("returns everything a user needs to see why", async () => {
    expect(await classifier.classify("不用通知，退款")).toMatchObject({
      intents: ["payment"],
      mode: "rules",
      scores: { notification: 0 },
      parts: { rules: { notification: 0 } },
      clauses: [],
      evidence: [
        { intent: "notification", match: "通知", start: 2, end: 4, negated: true },
        { intent: "payment", match: "退款", start: 5, end: 7, negated: false },
      ],
    });
  });

  it("adds independent evidence and counts a repeated rule once", () => {
    const rules = [{ terms: ["red", "blue"], weight: 0.5 }];
    const taxonomy = parseTaxonomy(
      { name: "t", intents: [{ name: "colour", description: "d", rules }] },
      "t",
    );
    const colours = new RuleClassifier({ taxonomy });
    const scoreOf = (text: string) => colours.matchRules(text).scores.colour;
    expect(scoreOf("red")).toBe(0.5);
    expect(scoreOf("red red red")).toBe(0.5);
    expect(scoreOf("red and blue")).toBe(0.75);
    expect(scoreOf("green")).toBe(0);
  });

  it("honours the threshold, zero and one included", async () => {
    const text = "退款";
    expect((await new RuleClassifier({ threshold: 1 }).classify(text)).intents).toEqual(["none"]);
    expect((await new RuleClassifier({ threshold: 0 }).classify(text)).intents).toHaveLength(5);
    expect((await new RuleClassifier({ threshold: undefined }).classify(text)).intents).toEqual(["payment"]);
  });

  it.each([-0.1, 1.1, Number.NaN])("rejects the threshold %d", (threshold) => {
    expect(() => new RuleClassifier({ threshold })).toThrow(InvalidInputError);
    expect(() => new RuleClassifier({ threshold })).toThrow(
      `threshold is ${threshold}; give a number from 0 to 1`,
    );
  });

  it("says why it stands in for something better, and nothing otherwise", async () => {
    const degraded = "model.onnx is missing";
    expect((await new RuleClassifier({ degraded }).classify("退款")).degraded).toBe(degraded);
    expect(await classifier.classify("退款")).not.toHaveProperty("degraded");
  });

  it("classifies a batch in order, each text as if alone", async () => {
    const texts = ["退款", "weather", "reset my password"];
    const alone = await Promise.all(texts.map((text) => classifier.classify(text)));
    expect(await classifier.classifyBatch(texts)).toEqual(alone);
  });

  it("rejects with the reason of an aborted signal", async () => {
    const signal = AbortSignal.abort(new Error("enough"));
    await expect(classifier.classify("退款", { signal })).rejects.toThrow("enough");
    await expect(classifier.classifyBatch(["退款"], { signal })).rejects.toThrow("enough");
  });

  it("scores every intent between 0 and 1 on any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { scores } = classifier.matchRules(text);
        expect(Object.keys(scores)).toEqual(classifier.intents);
        for (const score of Object.values(scores)) expect(score >= 0 && score <= 1).toBe(true);
      }),
    );
  });

  it("gets most of the hand-written business queries right", async () => {
    const examples = readExamples(new URL("../data/business-queries.jsonl", import.meta.url));
    const { metrics } = await evaluateIntents(classifier, examples);
    expect(metrics.queries).toBe(20);
    expect(metrics.exampleF1).toBeGreaterThan(0.9);
  });
});

const seeds = new URL("../../../shared/data/seed-utterances/", import.meta.url);

describe.skipIf(!existsSync(seeds))("RuleClassifier on the seed utterances (needs ../shared)", () => {
  it.each([
    ["zh", 0.89],
    ["en", 0.85],
  ])("reaches its example-F1 in %s without losing precision", async (language, expected) => {
    const examples = ["a", "b"].flatMap((part) => readExamples(new URL(`${language}-${part}.jsonl`, seeds)));
    const { metrics } = await evaluateIntents(classifier, examples);
    expect(metrics.exampleF1).toBeGreaterThan(expected);
    for (const intent of classifier.intents)
      expect(metrics.perIntent[intent]!.precision).toBeGreaterThan(0.85);
  });
});
