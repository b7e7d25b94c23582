import { FakeEmbeddings } from "@langchain/core/utils/testing";
import { describe, expect, it } from "vitest";
import { createClassifier } from "../../src/classifier/create-classifier.js";
import { WordVectors } from "../../src/embeddings/index.js";
import { InferenceError, InvalidInputError } from "../../src/errors.js";
import { loadModel } from "../../src/models/load-model.js";
import { learnFromFeedback } from "../../src/training/learn-from-feedback.js";
import { trainEmbeddingsModel } from "../../src/training/train-embeddings-model.js";
import { writeModel } from "../../src/training/write-model.js";
import { bakeryExamples, emptyDirectory } from "../models/small-model.js";

/** Vectors in which words of one meaning are near each other; counts what it is asked. */
class MeaningEmbeddings {
  model = "meaning-1";
  calls = 0;

  async embedDocuments(texts: string[]): Promise<number[][]> {
    this.calls += texts.length;
    return texts.map((text) => {
      const has = (pattern: RegExp) => (pattern.test(text) ? 1 : 0);
      return [
        has(/bake|loaf|bread|烤|dough/),
        has(/deliver|送|bring|carry/),
        has(/weather|joke|who|今天|讲/),
        0.1,
      ];
    });
  }

  async embedQuery(text: string): Promise<number[]> {
    return (await this.embedDocuments([text]))[0]!;
  }
}

async function trainMeaning(embeddings = new MeaningEmbeddings()): Promise<string> {
  const directory = await emptyDirectory();
  await writeModel(await trainEmbeddingsModel(bakeryExamples, { name: "bakery", embeddings }), directory);
  return directory;
}

describe("trainEmbeddingsModel", () => {
  it("understands words that no example holds, by the meaning that the embeddings know", async () => {
    const embeddings = new MeaningEmbeddings();
    const model = await trainMeaning(embeddings);
    const classifier = await createClassifier({ model, embeddings });
    const found = await classifier.classifyBatch([
      "knead the dough",
      "carry it home",
      "dough, and bring it",
      "who is he",
    ]);
    expect(found.map(({ intents }) => [...intents].sort())).toEqual([
      ["bake"],
      ["deliver"],
      ["bake", "deliver"],
      ["none"],
    ]);
    expect(found[0]).toMatchObject({ mode: "neural" });
  });

  it("asks for each text once, and names embeddings and dimension in the manifest", async () => {
    const embeddings = new MeaningEmbeddings();
    const { manifest } = await trainEmbeddingsModel(bakeryExamples, { name: "bakery", embeddings });
    expect(embeddings.calls).toBeLessThan(2 * bakeryExamples.length);
    expect(manifest).toMatchObject({
      kind: "embeddings",
      embeddings: { name: "MeaningEmbeddings meaning-1", dimension: 4 },
    });
  });

  it("makes equal bytes of equal examples", async () => {
    const train = () =>
      trainEmbeddingsModel(bakeryExamples, { name: "b", embeddings: new MeaningEmbeddings() });
    const [first, second] = [await train(), await train()];
    expect(Buffer.compare(first.onnx, second.onnx)).toBe(0);
    expect(second.manifest).toEqual(first.manifest);
  });

  it("works with the built-in embeddings", async () => {
    const embeddings = await WordVectors.load();
    const { manifest } = await trainEmbeddingsModel(bakeryExamples, { name: "b", embeddings });
    expect(manifest.training.figures.examples).toBe(bakeryExamples.length);
  });

  it("learns from feedback with its embeddings", async () => {
    const embeddings = new MeaningEmbeddings();
    const directory = await trainMeaning(embeddings);
    const learned = await learnFromFeedback({
      directory,
      embeddings,
      data: bakeryExamples,
      feedback: [{ text: "some dough please", labels: ["bake"] }],
      dev: [{ text: "bake it", labels: ["bake"] }],
    });
    expect(learned).toMatchObject({ adopted: true, version: "2" });
    expect((await loadModel(directory, { embeddings })).manifest.kind).toBe("embeddings");
  });
});

describe("a model of kind embeddings", () => {
  it("asks for its embeddings by name where none are given", async () => {
    const directory = await trainMeaning();
    const error = await loadModel(directory).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(InvalidInputError);
    expect((error as Error).message).toContain("MeaningEmbeddings meaning-1");
  });

  it("refuses others, by name and by dimension", async () => {
    const directory = await trainMeaning();
    const others = loadModel(directory, { embeddings: new FakeEmbeddings() });
    await expect(others).rejects.toThrow(
      "trained on vectors of MeaningEmbeddings meaning-1, not FakeEmbeddings",
    );
    const longer = new MeaningEmbeddings();
    longer.embedDocuments = async (texts) => texts.map(() => [1, 2, 3]);
    await expect(loadModel(directory, { embeddings: longer })).rejects.toThrow("vectors of 4 numbers");
    await expect(createClassifier({ model: directory, embeddings: longer })).rejects.toThrow(
      InvalidInputError,
    );
  });

  it("lets the classifier answer without intents when the embeddings fail", async () => {
    const directory = await trainMeaning();
    const failing = new MeaningEmbeddings();
    const model = await loadModel(directory, { embeddings: failing });
    failing.embedDocuments = async () => {
      throw new Error("429");
    };
    await expect(model.predict(["bake"])).rejects.toThrow(InferenceError);
    const classifier = await createClassifier({ model });
    const classification = await classifier.classify("bake");
    expect(classification).toMatchObject({ intents: ["none"], mode: "default" });
    expect(classification.degraded).toContain("MeaningEmbeddings meaning-1 failed: 429");
  });

  it("stops waiting for the embeddings when it is told to", async () => {
    const directory = await trainMeaning();
    const slow = new MeaningEmbeddings();
    const model = await loadModel(directory, { embeddings: slow });
    slow.embedDocuments = () => new Promise(() => {});
    const signal = AbortSignal.timeout(20);
    await expect(model.predict(["bake"], { signal })).rejects.toMatchObject({ name: "TimeoutError" });
  });
});
