import { beforeAll, describe, expect, it } from "vitest";
import { InvalidInputError } from "../../src/errors.js";
import { businessTaxonomy } from "../../src/intents/business-taxonomy.js";
import { loadModel } from "../../src/models/load-model.js";
import type { TrainedModel } from "../../src/training/train-model.js";
import { trainNgramModel } from "../../src/training/train-ngram-model.js";
import { bakeryExamples, trainBakery, writeBakery } from "../models/small-model.js";

const singles = bakeryExamples.filter(({ labels }) => labels.length < 2);

describe("trainNgramModel", () => {
  let model: TrainedModel;

  beforeAll(async () => {
    model = await trainBakery();
  });

  it("learns an intent from five examples", async () => {
    const loaded = await loadModel(await writeBakery(model));
    const rows = await loaded.predict(["bake rye bread please", "把面包送到家", "deliver this cake"]);
    const [bake, deliver] = [0, 1];
    expect(rows[0]![bake]! > rows[0]![deliver]!).toBe(true);
    expect(rows[1]![deliver]! > 0.3).toBe(true);
    expect(rows[2]![deliver]! > rows[2]![bake]!).toBe(true);
    await loaded.dispose();
  });

  it("gives the same bytes for the same examples and seed", async () => {
    const again = await trainBakery();
    expect(again.manifest).toEqual(model.manifest);
    expect(Buffer.compare(again.onnx, model.onnx)).toBe(0);
  });

  it("describes what it made", () => {
    expect(model.manifest).toMatchObject({
      formatVersion: 1,
      kind: "ngram",
      name: "bakery",
      version: "1",
      labels: ["bake", "deliver"],
      activation: "sigmoid",
      bytes: model.onnx.byteLength,
      training: { examples: bakeryExamples.length, evaluation: "cross-validation" },
    });
  });

  it("tells what it made of every example while it had not seen it", () => {
    expect(new Set(model.heldOut.map(({ example }) => example))).toEqual(new Set(bakeryExamples));
    expect(model.heldOut.every(({ intents }) => intents.length > 0)).toBe(true);
  });

  it("lets labels compete where no example has two, with a hidden column for none", async () => {
    const single = await trainNgramModel(singles, { name: "single" });
    expect(single.manifest.activation).toBe("softmax");
    const loaded = await loadModel(await writeBakery(single));
    const [row] = await loaded.predict(["tell me a joke about the weather"]);
    expect(row).toHaveLength(2);
    expect(row![0]! + row![1]!).toBeLessThan(0.5);
    await loaded.dispose();
  });

  it("judges itself by dev examples, also those with unknown labels", async () => {
    const dev = [
      { text: "bake a loaf", labels: ["bake"] },
      { text: "sell the shop", labels: ["sell"] },
      { text: "deliver cakes", labels: ["deliver"] },
    ];
    const judged = await trainNgramModel(singles, { name: "judged", dev });
    expect(judged.manifest.training).toMatchObject({ evaluation: "dev", figures: { examples: 3 } });
    expect(judged.heldOut.map(({ example }) => example)).toEqual(dev);
  });

  it("tunes the hybrid's decision apart from the model's own when it knows the rules", async () => {
    const examples = [
      ...["退款到银行卡", "pay with my card", "I want a refund", "付款失败了", "开发票"].map((text) => ({
        text,
        labels: ["payment"],
      })),
      ...["登录不了", "reset my password", "log me out", "密码忘了", "two-factor code"].map((text) => ({
        text,
        labels: ["user_auth"],
      })),
      { text: "登录后付款", labels: ["payment", "user_auth"] },
      { text: "weather in Paris", labels: [] },
    ];
    const { manifest } = await trainNgramModel(examples, { name: "hybrid", taxonomy: businessTaxonomy });
    expect(manifest.decision.hybrid).not.toEqual(manifest.decision.neural);
  });

  it("counts its progress up to the total", async () => {
    const steps: string[] = [];
    const onProgress = ({ done, total }: { done: number; total: number }) => steps.push(`${done}/${total}`);
    await trainNgramModel(bakeryExamples, { name: "counted", onProgress });
    expect(steps).toEqual(steps.map((_, i) => `${i + 1}/${steps.length}`));
    expect(steps.length).toBeGreaterThan(10);
  });

  it("stops with the signal's reason", async () => {
    const controller = new AbortController();
    const reason = new Error("enough");
    const onProgress = () => controller.abort(reason);
    const work = trainNgramModel(bakeryExamples, { name: "stopped", signal: controller.signal, onProgress });
    await expect(work).rejects.toBe(reason);
  });

  it.each([
    ["no examples", [], {}, /none of the 0 examples has a label/],
    ["no labels", [{ text: "a", labels: [] }], {}, /none of the 1 examples has a label/],
    [
      "one text over and over",
      Array(9).fill({ text: "pay", labels: ["pay"] }),
      {},
      /all nearly the same text/,
    ],
    ["an empty dev set", bakeryExamples, { dev: [] }, /dev holds no examples/],
  ])("refuses %s", async (_, examples, options, message) => {
    const work = trainNgramModel(examples, { name: "refused", ...options });
    await expect(work).rejects.toThrow(InvalidInputError);
    await expect(work).rejects.toThrow(message);
  });
});
