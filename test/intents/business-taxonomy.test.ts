import { describe, expect, it } from "vitest";
import { RuleClassifier } from "../../src/classifier/rule-classifier.js";
import { RuleMatcher } from "../../src/classifier/rule-matcher.js";
import { businessTaxonomy } from "../../src/intents/business-taxonomy.js";
import { readSymbols } from "../../src/text/symbols.js";

const classifier = new RuleClassifier();
const intents = businessTaxonomy.intents.map((intent) => [intent.name, intent] as const);

describe("businessTaxonomy", () => {
  it("declares the five business intents", () => {
    expect(classifier.intents).toEqual([
      "payment",
      "notification",
      "user_auth",
      "inventory",
      "order_management",
    ]);
  });

  it.each(intents)("speaks both languages about %s", (_, { title, concepts, examples }) => {
    for (const language of ["en", "zh"] as const) {
      expect(title[language]).not.toBe("");
      expect(concepts.flatMap((concept) => concept[language]).length).toBeGreaterThan(200);
    }
    expect(examples.some((example) => /\p{Script=Han}/u.test(example))).toBe(true);
    expect(examples.some((example) => /^[\p{ASCII}]+$/u.test(example))).toBe(true);
  });

  it.each(intents)("has no rule of %s that its own exclusions silence", (name, { rules }) => {
    const silent = rules
      .flatMap(({ terms = [] }) => terms)
      .filter((term) => !classifier.matchRules(term).hits.some(({ intent }) => intent === name));
    expect(silent).toEqual([]);
  });

  it.each(intents)("has no exclusion of %s that excludes nothing", (_, intent) => {
    const matcher = RuleMatcher.of({ ...businessTaxonomy, intents: [{ ...intent, exclusions: [] }] });
    expect(intent.exclusions.filter((phrase) => matcher.match(phrase).hits.length === 0)).toEqual([]);
  });

  it.each(intents)("names each word form of %s once", (_, { rules }) => {
    const forms = rules
      .flatMap(({ terms = [] }) => terms)
      .map((term) =>
        readSymbols(term)
          .map(({ key }) => key)
          .join(" "),
      );
    expect(forms.filter((form, i) => forms.indexOf(form) !== i)).toEqual([]);
  });

  it.each(intents)(
    "classifies the examples of %s as such and as nothing else",
    async (name, { examples }) => {
      const classifications = await classifier.classifyBatch(examples);
      expect(classifications.map((classification) => classification.intents)).toEqual(
        examples.map(() => [name]),
      );
    },
  );

  it.each([
    ["payment", "移动电源充电多久", "charge the battery of my bike"],
    ["notification", "录取通知书什么时候寄", "my git push was rejected"],
    ["user_auth", "诺曼底登陆是哪一年", "a small token of my thanks"],
    ["inventory", "盘点一下今年的好电影", "chicken stock recipe"],
    ["order_management", "这道题很简单", "sort in descending order"],
  ])("keeps %s out of another sense of its words", (name, ...texts) => {
    for (const text of texts) expect(classifier.matchRules(text).scores[name]).toBeLessThan(0.5);
  });
});
