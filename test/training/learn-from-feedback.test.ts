import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { HybridClassifier } from "../../src/classifier/hybrid-classifier.js";
import { InvalidInputError } from "../../src/errors.js";
import { loadModel } from "../../src/models/load-model.js";
import { rollBackModel } from "../../src/training/adopt-model.js";
import { learnFromFeedback } from "../../src/training/learn-from-feedback.js";
import type { TrainedModel } from "../../src/training/train-model.js";
import { bakeryExamples, trainBakery, writeBakery } from "../models/small-model.js";

/** Wordings that the bakery's examples do not have. */
const FEEDBACK = ["i fancy a croissant", "a croissant please", "来个可颂"].map((text) => ({
  text,
  labels: ["bake"],
}));
const DEV = [
  { text: "bake a rye loaf", labels: ["bake"] },
  { text: "deliver the bread tomorrow", labels: ["deliver"] },
  { text: "how is the weather today", labels: [] },
];

let bakery: TrainedModel;
let directory: string;
const task = { data: bakeryExamples, feedback: FEEDBACK, dev: DEV };

beforeAll(async () => {
  bakery = await trainBakery();
});
beforeEach(async () => {
  directory = await writeBakery(bakery);
});

async function intentsOf(folder: string, text: string): Promise<readonly string[]> {
  const classifier = new HybridClassifier({ model: await loadModel(folder) });
  try {
    return (await classifier.classify(text)).intents;
  } finally {
    await classifier.dispose();
  }
}

describe("learnFromFeedback", () => {
  it("adopts a model that understands the corrections, and keeps the one before and the corrections", async () => {
    expect(await intentsOf(directory, "a croissant please")).not.toEqual(["bake"]);
    const learned = await learnFromFeedback({ directory, ...task });
    expect(learned).toMatchObject({ adopted: true, version: "2", feedback: { after: { exact: 1 } } });
    expect(learned.changes).toContainEqual(
      expect.objectContaining({ text: "a croissant please", after: ["bake"] }),
    );
    expect(await intentsOf(directory, "a croissant please")).toEqual(["bake"]);
    expect(await intentsOf(join(directory, "previous"), "a croissant please")).not.toEqual(["bake"]);
    const kept = (await readFile(join(directory, "feedback.jsonl"), "utf8")).trim().split("\n");
    expect(kept.map((line) => JSON.parse(line))).toEqual(FEEDBACK);
  });

  it("learns earlier corrections again, and lets a later one count", async () => {
    await learnFromFeedback({ directory, ...task });
    const other = { text: "bring croissants to my door", labels: ["deliver"] };
    const feedback = [...FEEDBACK.map(({ text }) => ({ text, labels: ["deliver"] })), other];
    await learnFromFeedback({ directory, ...task, feedback, tolerance: 1 });
    const kept = (await readFile(join(directory, "feedback.jsonl"), "utf8")).trim().split("\n");
    expect(kept.map((line) => JSON.parse(line))).toEqual(feedback);
    const graphs = (await readdir(directory)).filter((name) => /^model-.*onnx$/.test(name));
    expect(graphs).toHaveLength(2);
  });

  it("leaves a model in place that corrections would make worse", async () => {
    const feedback = DEV.flatMap(({ text }) =>
      [`${text} now`, `please ${text}`, text.slice(0, -2)].map((text) => ({
        text,
        labels: ["bake", "deliver"],
      })),
    );
    const before = await snapshot(directory);
    const learned = await learnFromFeedback({ directory, ...task, feedback });
    expect(learned).toMatchObject({
      adopted: false,
      reason: expect.stringContaining("worse on held-out texts"),
    });
    expect(await snapshot(directory)).toEqual(before);
  });

  it("changes nothing on a dry run, nor when it is stopped", async () => {
    const before = await snapshot(directory);
    const dry = await learnFromFeedback({ directory, ...task, dryRun: true });
    expect(dry).toMatchObject({ adopted: false, reason: "it was a dry run", version: "2" });
    const stop = new AbortController();
    const onProgress = () => stop.abort(new Error("stop"));
    await expect(learnFromFeedback({ directory, ...task, onProgress, signal: stop.signal })).rejects.toThrow(
      "stop",
    );
    expect(await snapshot(directory)).toEqual(before);
  });

  it("still has the whole old model when adopting fails half-way", async () => {
    const learned = learnFromFeedback({ directory, ...task, onProgress: blockOnce(directory) });
    await expect(learned).rejects.toThrow();
    await rm(join(directory, "feedback.jsonl"), { recursive: true });
    expect((await loadModel(directory)).manifest.version).toBe("1");
  });

  it.each([
    ["no correction", { feedback: [] }, "nothing to learn"],
    ["no held-out text", { dev: [] }, "cannot be compared"],
    ["an unknown label", { feedback: [{ text: "hi", labels: ["wave"] }] }, '"hi" has the label "wave"'],
    ["a senseless tolerance", { tolerance: 2 }, "tolerance is 2"],
  ])("refuses %s", async (_, part, message) => {
    const learned = learnFromFeedback({ directory, ...task, ...part });
    await expect(learned).rejects.toThrow(InvalidInputError);
    await expect(learnFromFeedback({ directory, ...task, ...part })).rejects.toThrow(message);
  });
});

describe("rollBackModel", () => {
  it("brings the model before back, with the corrections that it had, once", async () => {
    const before = await snapshot(directory);
    await learnFromFeedback({ directory, ...task });
    expect(await rollBackModel(directory)).toBe("1");
    const after = await snapshot(directory);
    expect(after).toMatchObject(before);
    expect(Object.keys(after)).not.toContain("feedback.jsonl");
    expect(await intentsOf(directory, "a croissant please")).not.toEqual(["bake"]);
    await expect(rollBackModel(directory)).rejects.toThrow("no previous model");
  });

  it("touches nothing when the model before is damaged", async () => {
    await learnFromFeedback({ directory, ...task });
    await writeFile(join(directory, "previous", "model.onnx"), "no graph");
    await expect(rollBackModel(directory)).rejects.toThrow("previous cannot be loaded");
    expect((await loadModel(directory)).manifest.version).toBe("2");
  });
});

/** Once training begins, something that cannot be replaced stands where the corrections go. */
function blockOnce(folder: string): () => Promise<void> | undefined {
  let blocked = false;
  return () => {
    if (blocked) return undefined;
    blocked = true;
    return mkdir(join(folder, "feedback.jsonl", "in the way"), { recursive: true }).then(() => {});
  };
}

/** Every file of a folder with its content. */
async function snapshot(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  const contents = files.map(async (name) => [name, await readFile(join(folder, name), "base64")]);
  return Object.fromEntries(await Promise.all(contents));
}
