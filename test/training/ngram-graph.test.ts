import { expect, it } from "vitest";
import { readText } from "../../src/models/ngram-features.js";
import { NgramModel } from "../../src/models/ngram-model.js";
import { OnnxSession } from "../../src/models/onnx-session.js";
import type { Task } from "../../src/training/learner.js";
import { Meaning } from "../../src/training/meaning.js";
import { encodeNetwork } from "../../src/training/ngram-graph.js";
import { settingsFor } from "../../src/training/settings.js";
import { scoreParts, trainNetwork } from "../../src/training/train-network.js";
import { bakeryExamples, trainBakery } from "../models/small-model.js";

const blend = {
  share: 0.3,
  calibrations: [
    { slope: 2, offset: -0.5 },
    { slope: 3, offset: 0.25 },
  ],
};
const texts = [
  ...bakeryExamples.map(({ text }) => text),
  "",
  "qqjz",
  "a cake, a cake and a cake",
  "面包 bread",
];

it.each([
  ["with word vectors", ["bake", "deliver"], true],
  ["with word vectors, the labels having none", ["zqxj", "qqjz"], true],
  ["without", ["bake", "deliver"], false],
])("the graph computes what training computed, %s", async (_, labels, hasMeaning) => {
  const task: Task = { labels: labels as string[], activation: "sigmoid" };
  const meaning = hasMeaning ? await Meaning.forFew(task.labels, 10) : undefined;
  const features = { ...settingsFor(task), ...(meaning && { vectors: meaning.name }) };
  const read = (text: string) => {
    const { ngrams, terms } = readText(text, features);
    return { ngrams, meaning: terms && meaning?.read(terms) };
  };
  const examples = bakeryExamples.map(({ text, labels: own }) => ({
    text,
    labels: own.map((label) => task.labels[label === "bake" ? 0 : 1]!),
  }));
  const vectors = examples.map(({ text }) => read(text));
  const effort = { committee: 1, epochs: 15 };
  const network = await trainNetwork({ examples, vectors }, task, effort, { seed: 1, onStep: () => {} });

  const onnx = encodeNetwork(network, blend, task.activation, meaning);
  const { manifest } = await trainBakery();
  const model = await NgramModel.create(
    { ...manifest, kind: "ngram", features, labels: task.labels },
    await OnnxSession.create(onnx, "test"),
  );
  const rows = await model.predict(texts);
  await model.dispose();

  const [linear, hidden] = scoreParts(network, texts.map(read));
  for (const [text, row] of rows.entries()) {
    for (const [column, { slope, offset }] of blend.calibrations.entries()) {
      const score = linear![column]![text]! + blend.share * hidden![column]![text]!;
      // The graph keeps weights in bytes.
      expect(row[column]).toBeCloseTo(1 / (1 + Math.exp(-slope * score - offset)), 1);
    }
  }
});
