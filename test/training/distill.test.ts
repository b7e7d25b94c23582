import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mean } from "../../src/evaluation/intent-metrics.js";
import { businessTaxonomy } from "../../src/intents/business-taxonomy.js";
import type { IntentModel } from "../../src/models/intent-model.js";
import { loadModel } from "../../src/models/load-model.js";
import { distill } from "../../src/training/distill.js";
import { membersByColumn } from "../../src/training/members.js";
import { trainNgramModel } from "../../src/training/train-ngram-model.js";
import { fixtureLines, INT8 } from "../models/qwen3-fixture.js";
import { bakeryExamples, writeBakery } from "../models/small-model.js";

let teacher: IntentModel;
let texts: string[];

beforeAll(async () => {
  teacher = await loadModel(INT8, { device: "cpu" });
  texts = (await fixtureLines<{ text: string }>("token-ids.jsonl")).slice(0, 1000).map(({ text }) => text);
});
afterAll(() => teacher.dispose());

describe("distill", () => {
  it("makes a student that agrees with its teacher on texts that it has not seen", async () => {
    const asked: number[] = [];
    const student = await distill({
      teacher,
      texts: texts.slice(0, 800),
      name: "student",
      taxonomy: businessTaxonomy,
      onAsked: ({ done }) => asked.push(done),
    });
    expect(asked.at(-1)).toBe(new Set(texts.slice(0, 800)).size);
    expect(student.manifest).toMatchObject({ kind: "ngram", labels: teacher.labels, activation: "sigmoid" });
    const loaded = await loadModel(await writeBakery(student));
    const [wanted, given] = [await teacher.predict(texts.slice(800)), await loaded.predict(texts.slice(800))];
    const shares = teacher.labels.map((_, c) => mean(wanted.map((row) => row[c]!)));
    const distance = (rows: readonly ArrayLike<number>[]) =>
      mean(wanted.flatMap((row, i) => [...row].map((value, c) => Math.abs(value - rows[i]![c]!))));
    // Beside one that knows only how frequent each intent is.
    expect(distance(given)).toBeLessThan(0.7 * distance(wanted.map(() => shares)));
    await loaded.dispose();
  });

  it("believes people more than the teacher, and tunes on what they say", async () => {
    const dev = [
      { text: "where is my refund", labels: ["payment"] },
      { text: "我的库存还剩多少", labels: ["inventory"] },
      { text: "what is for lunch", labels: [] },
    ];
    const labelled = texts.slice(0, 5).map((text) => ({ text, labels: ["inventory"] }));
    const student = await distill({ teacher, texts: texts.slice(0, 300), labelled, dev, name: "student" });
    expect(student.manifest.training).toMatchObject({
      examples: new Set(texts.slice(0, 300)).size,
      evaluation: "dev",
    });
    expect(student.heldOut.map(({ example }) => example)).toEqual(dev);
  });

  it("learns from a teacher whose intents compete, too", async () => {
    const single = bakeryExamples.filter(({ labels }) => labels.length < 2);
    const directory = await writeBakery(await trainNgramModel(single, { name: "bakery" }));
    const baker = await loadModel(directory);
    const student = await distill({ teacher: baker, texts: single.map(({ text }) => text), name: "student" });
    expect(student.manifest).toMatchObject({ labels: ["bake", "deliver"], activation: "softmax" });
    await baker.dispose();
  });

  it("refuses no texts, and labels that the teacher does not know", async () => {
    await expect(distill({ teacher, texts: [], name: "x" })).rejects.toThrow("nothing to ask the teacher");
    const labelled = [{ text: "bake", labels: ["bake"] }];
    await expect(distill({ teacher, texts, labelled, name: "x" })).rejects.toThrow(
      '"bake" has the label "bake", which the teacher fixture does not know; it knows inventory',
    );
  });
});

describe("membersByColumn", () => {
  const examples = [
    { text: "a", labels: ["x"], probabilities: { x: 0.75, y: 0.125 } },
    { text: "b", labels: ["y"] },
  ];

  it("takes a teacher's probabilities, and labels where there are none", () => {
    const free = membersByColumn(examples, { labels: ["x", "y"], activation: "sigmoid" });
    expect(free.map((column) => [...column])).toEqual([
      [0.75, 0],
      [0.125, 1],
    ]);
    const competing = membersByColumn(examples, { labels: ["x", "y"], activation: "softmax" });
    expect([...competing[2]!]).toEqual([0.125, 0]);
  });
});
