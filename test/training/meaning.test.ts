import { describe, expect, it } from "vitest";
import { loadModel } from "../../src/models/load-model.js";
import { readText } from "../../src/models/ngram-features.js";
import type { Task } from "../../src/training/learner.js";
import { Meaning } from "../../src/training/meaning.js";
import { settingsFor } from "../../src/training/settings.js";
import { trainNgramModel } from "../../src/training/train-ngram-model.js";
import { writeBakery } from "../models/small-model.js";

const task: Task = { labels: ["cancel_order", "invoice"], activation: "softmax" };
const examples = [
  ...["cancel my order", "please cancel the purchase", "I want to cancel it", "cancel that order now"].map(
    (text) => ({ text, labels: ["cancel_order"] }),
  ),
  ...[
    "send me an invoice",
    "where is the invoice",
    "I need an invoice for March",
    "a new invoice please",
  ].map((text) => ({ text, labels: ["invoice"] })),
];

async function read(text: string, labels: readonly string[]): Promise<Float32Array> {
  const meaning = (await Meaning.forFew(labels, 10))!;
  return meaning.read(readText(text, { ...settingsFor(task), vectors: meaning.name }).terms!);
}

describe("Meaning", () => {
  it("tells a direction, and likenesses to the labels' own terms", async () => {
    const { weights, table } = (await Meaning.forFew(task.labels, 10))!;
    const numbers = await read("cancel it", task.labels);
    expect(numbers).toHaveLength(weights.length);
    const length = Math.hypot(...numbers.subarray(0, table.dimensions));
    expect(length).toBeCloseTo(0.5, 5);
    // "cancel" is the first label's first term, and as like itself as can be.
    expect(numbers[table.dimensions]).toBeCloseTo(0.3, 5);
    expect(numbers[table.dimensions + 2]).toBeLessThan(0.25);
  });

  it.each(["", "zqxj", "!?"])("knows nothing of %j", async (text) => {
    expect((await read(text, task.labels)).every((number) => number === 0)).toBe(true);
  });

  it("does without likenesses where the labels say nothing", async () => {
    const { weights, table } = (await Meaning.forFew(["zqxj", "qqjz"], 10))!;
    expect(weights).toHaveLength(table.dimensions);
  });

  it("is left out where there are many examples", async () => {
    expect(await Meaning.forFew(task.labels, 100_000)).toBeUndefined();
  });
});

describe("a model of few examples", () => {
  it.each([
    ["cancel_order", "invoice"],
    ["zqxj", "qqjz"],
  ])("understands words that no example holds, by vectors in its graph (%s, %s)", async (first, second) => {
    const named = examples.map(({ text, labels }) => ({
      text,
      labels: [labels[0] === task.labels[0] ? first : second],
    }));
    const model = await loadModel(await writeBakery(await trainNgramModel(named, { name: "few" })));
    const [cancelled, billed] = await model.predict(["取消订单", "开发票"]);
    const column = model.labels.indexOf(first);
    expect(cancelled![column]).toBeGreaterThan(cancelled![1 - column]!);
    expect(billed![column]).toBeLessThan(billed![1 - column]!);
    await model.dispose();
  });
});
