import { appendFile, cp, mkdtemp, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { BUSINESS_MODEL, createClassifier } from "../../src/classifier/create-classifier.js";
import { HybridClassifier } from "../../src/classifier/hybrid-classifier.js";
import type { IntentClassifier } from "../../src/classifier/intent-classifier.js";
import { RuleClassifier } from "../../src/classifier/rule-classifier.js";
import { InvalidInputError } from "../../src/errors.js";
import { businessTaxonomy } from "../../src/intents/business-taxonomy.js";
import { parseTaxonomy } from "../../src/intents/parse-taxonomy.js";
import type { IntentModel } from "../../src/models/intent-model.js";
import { loadModel } from "../../src/models/load-model.js";
import { trainNgramModel } from "../../src/training/train-ngram-model.js";
import { writeModel } from "../../src/training/write-model.js";

const SPECIFICATION: [string, string[]][] = [
  ["支付成功后发送通知", ["payment", "notification"]],
  ["修改身份要是有问题就付款充值", ["user_auth", "payment"]],
  ["库存不足时需要及时提醒", ["inventory", "notification"]],
  ["登录后查看订单并处理支付", ["user_auth", "order_management", "payment"]],
];

let directory: string;
let model: IntentModel;
const warnings: string[] = [];
const remember = (warning: Error) => warnings.push(warning.message);

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "tokenflow-hybrid-"));
  model = await loadModel(BUSINESS_MODEL);
});
afterAll(async () => {
  await model.dispose();
  await rm(directory, { recursive: true, force: true });
});
beforeEach(() => {
  warnings.length = 0;
  process.on("warning", remember);
});
afterEach(() => {
  process.off("warning", remember);
});

const settled = () => new Promise((resolve) => setImmediate(resolve)); // Warnings arrive a turn later.

describe("HybridClassifier", () => {
  it.each(SPECIFICATION)("gives %s exactly its labels", async (text, labels) => {
    const { intents, mode } = await new HybridClassifier({ taxonomy: businessTaxonomy, model }).classify(
      text,
    );
    expect([...intents].sort()).toEqual([...labels].sort());
    expect(mode).toBe("hybrid");
  });

  it("adds rules and model in the shares that the model was tuned with", async () => {
    const { scores, parts } = await new HybridClassifier({ taxonomy: businessTaxonomy, model }).classify(
      "退款多久到账",
    );
    const { ruleWeight } = model.manifest.decision.hybrid;
    for (const intent of model.labels) {
      const rules = ruleWeight * parts.rules![intent]!;
      expect(scores[intent]).toBeCloseTo(rules + (1 - ruleWeight) * parts.neural![intent]!, 6);
    }
  });

  it.each([
    ["不用通知我，直接退款", "notification", "payment"],
    ["no need to notify them, just refund it", "notification", "payment"],
    ["不需要付款，帮我查一下订单", "payment", "order_management"],
    ["短信就别发了，押金原路退给我就行", "notification", "payment"],
    ["录取通知书怎么写", "notification", "none"],
    ["sort the rows in ascending order by date", "order_management", "none"],
  ])("hears the refusal in %s", async (text, refused, wanted) => {
    const { intents } = await new HybridClassifier({ taxonomy: businessTaxonomy, model }).classify(text);
    expect(intents).toContain(wanted);
    expect(intents).not.toContain(refused);
  });

  it("takes other weights, a 0 included, and another threshold", async () => {
    const options = { taxonomy: businessTaxonomy, model };
    const neuralAlone = new HybridClassifier({ ...options, ruleWeight: 0, neuralWeight: 1 });
    const { scores, parts } = await neuralAlone.classify("退款多久到账");
    expect(scores).toEqual(parts.neural);
    const never = new HybridClassifier({ ...options, threshold: 1 });
    expect((await never.classify("退款多久到账")).intents).toEqual(["none"]);
    expect(() => new HybridClassifier({ ...options, ruleWeight: -1 })).toThrow(InvalidInputError);
    expect(() => new HybridClassifier({ ...options, threshold: Number.NaN })).toThrow("threshold");
  });

  it("never lets `none` stand beside an intent, and sorts by score", async () => {
    const classifier = new HybridClassifier({ taxonomy: businessTaxonomy, model });
    const texts = [
      ...SPECIFICATION.map(([text]) => text),
      "what's the weather",
      "refund me and tell me when it's done",
    ];
    for (const { intents, scores } of await classifier.classifyBatch(texts)) {
      if (intents.includes("none")) expect(intents).toEqual(["none"]);
      const order = intents.map((intent) => scores[intent] ?? 0);
      expect(order).toEqual([...order].sort((a, b) => b - a));
    }
  });

  it("scores a long sentence by clause too: the likeliest clause counts its weight, the whole the rest", async () => {
    const classifier = new HybridClassifier({ taxonomy: businessTaxonomy, model, clauseWeight: 0.7 });
    const sentence = "登录后查看订单并处理支付";
    const { clauses, parts } = await classifier.classify(sentence);
    expect(clauses).toEqual(["登录", "查看订单", "处理支付"]);
    const [whole, ...rows] = await model.predict([sentence, ...clauses]);
    model.labels.forEach((label, i) => {
      const likeliest = Math.max(...rows.map((row) => row[i]!));
      expect(parts.neural![label]).toBeCloseTo(0.3 * whole![i]! + 0.7 * likeliest);
    });
  });

  it("classifies a batch as it classifies each text, whatever the texts", async () => {
    const classifier = new HybridClassifier({ taxonomy: businessTaxonomy, model });
    const texts = [
      "支付成功后发送通知",
      "x".repeat(100_000),
      "half \ud83d",
      "refund, then notify; and log in",
      "订单",
    ];
    const batch = await classifier.classifyBatch(texts);
    for (const [i, text] of texts.entries()) {
      const single = await classifier.classify(text);
      expect(batch[i]!.intents).toEqual(single.intents);
      for (const intent of model.labels)
        expect(batch[i]!.scores[intent]).toBeCloseTo(single.scores[intent]!, 5);
    }
    expect(await classifier.classifyBatch([])).toEqual([]);
  });

  it("rejects with the signal's reason", async () => {
    const classifier = new HybridClassifier({ taxonomy: businessTaxonomy, model });
    const signal = AbortSignal.abort(new Error("gone"));
    await expect(classifier.classify("退款", { signal })).rejects.toThrow("gone");
  });

  it("lets the model decide alone where the taxonomy does not speak of its intents", async () => {
    const examples = [
      "play some jazz",
      "play the next song",
      "put on music",
      "louder music please",
      "play a record",
    ]
      .map((text) => ({ text, labels: ["music"] }))
      .concat(
        ["switch the lamp on", "lights off", "dim the lights", "lamp brighter", "turn on the light"].map(
          (text) => ({ text, labels: ["light"] }),
        ),
      );
    const folder = join(directory, "home");
    await writeModel(await trainNgramModel(examples, { name: "home" }), folder);
    const classifier = await createClassifier({ model: folder });
    expect(classifier.intents).toEqual(["light", "music"]);
    expect(await classifier.classify("play the lamp song")).toMatchObject({ mode: "neural", evidence: [] });
    expect((await classifier.classify("dim the lamp lights")).intents).toEqual(["light"]);
  });
});

describe("degradation", () => {
  const broken: [string, (folder: string) => Promise<void>, RegExp][] = [
    ["a model file that is missing", (folder) => rm(join(folder, "model.onnx")), /model\.onnx is missing/],
    ["a truncated model file", (folder) => truncate(join(folder, "model.onnx"), 1000), /1000 bytes/],
    ["a model file that was changed", (folder) => flipLastByte(join(folder, "model.onnx")), /SHA-256/],
    [
      "a manifest that is not JSON",
      (folder) => appendFile(join(folder, "manifest.json"), "{"),
      /manifest\.json/,
    ],
    [
      "a manifest for another shape",
      (folder) => dropLabel(join(folder, "manifest.json")),
      /the manifest asks for/,
    ],
    ["a folder that is missing", (folder) => rm(folder, { recursive: true }), /manifest\.json is missing/],
  ];

  it.each(broken)(
    "goes on with rules alone after %s, warns once and says why",
    async (name, damage, reason) => {
      const folder = join(directory, name.replaceAll(" ", "-"));
      await cp(BUSINESS_MODEL, folder, { recursive: true });
      await damage(folder);
      const classifier = await createClassifier({ model: folder });
      const { mode, intents, degraded } = await classifier.classify("支付成功后发送通知");
      expect(mode).toBe("rules");
      expect([...intents].sort()).toEqual(["notification", "payment"]);
      expect(degraded).toMatch(reason);
      await classifier.classify("退款");
      await settled();
      expect(warnings.filter((warning) => reason.test(warning))).toHaveLength(1);
    },
  );

  it("gives the default classification when inference fails, warns once, and throws nothing", async () => {
    const failing = await loadModel(BUSINESS_MODEL);
    const classifier: IntentClassifier = new HybridClassifier({ taxonomy: businessTaxonomy, model: failing });
    await failing.dispose(); // The session is gone: running it throws.
    for (const text of ["支付成功后发送通知", "退款"]) {
      expect(await classifier.classify(text)).toMatchObject({
        intents: ["none"],
        mode: "default",
        degraded: expect.stringContaining("disposed"),
      });
    }
    await settled();
    expect(warnings).toHaveLength(1);
  });

  it("uses rules by choice without a warning, and for another taxonomy without a model", async () => {
    const { mode, degraded } = await (await createClassifier({ model: false })).classify("退款");
    expect([mode, degraded]).toEqual(["rules", undefined]);
    const taxonomy = parseTaxonomy(
      {
        name: "home",
        version: "1",
        intents: [{ name: "music", description: "music", rules: [{ terms: ["song"], weight: 0.9 }] }],
      },
      "test",
    );
    const classifier = await createClassifier({ taxonomy });
    expect(classifier).toBeInstanceOf(RuleClassifier);
    expect((await classifier.classify("play two songs")).intents).toEqual(["music"]);
    await settled();
    expect(warnings).toEqual([]);
  });
});

async function flipLastByte(file: string): Promise<void> {
  const bytes = await readFile(file);
  bytes[bytes.length - 1]! ^= 1;
  await writeFile(file, bytes);
}

async function dropLabel(file: string): Promise<void> {
  const manifest = JSON.parse(await readFile(file, "utf8"));
  manifest.labels.pop();
  await writeFile(file, JSON.stringify(manifest));
}
