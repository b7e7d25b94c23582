import { createHash } from "node:crypto";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ModelManifest } from "../../src/models/manifest.js";
import type { TrainedModel } from "../../src/training/train-model.js";
import { trainNgramModel } from "../../src/training/train-ngram-model.js";
import { writeModel } from "../../src/training/write-model.js";

/** A made-up trade with five examples an intent, so that nothing of the built-in taxonomy helps. */
export const bakeryExamples = [
  ...[
    "bake me a sourdough loaf",
    "can you bake rye bread",
    "bake two loaves of bread",
    "烤一个面包",
    "请烤两条黑麦面包",
  ].map((text) => ({ text, labels: ["bake"] })),
  ...[
    "deliver the cake to my office",
    "is delivery of cakes free",
    "deliver it tomorrow",
    "把蛋糕送到公司",
    "明天送货上门",
  ].map((text) => ({ text, labels: ["deliver"] })),
  ...["bake a loaf and deliver it", "烤好面包就送到家里"].map((text) => ({
    text,
    labels: ["bake", "deliver"],
  })),
  ...["how is the weather", "tell me a joke", "今天星期几", "讲个笑话", "who won the match"].map((text) => ({
    text,
    labels: [],
  })),
];

export function trainBakery(): Promise<TrainedModel> {
  return trainNgramModel(bakeryExamples, { name: "bakery" });
}

export function emptyDirectory(): Promise<string> {
  return mkdtemp(join(tmpdir(), "tokenflow-model-"));
}

export async function writeBakery(model: TrainedModel): Promise<string> {
  const directory = join(await emptyDirectory(), "bakery");
  await writeModel(model, directory);
  return directory;
}

/** Changes a written manifest, keeping the rest of it. */
export async function editManifest(
  directory: string,
  edit: (manifest: ModelManifest) => Record<string, unknown>,
): Promise<void> {
  const file = join(directory, "manifest.json");
  const manifest = JSON.parse(await readFile(file, "utf8")) as ModelManifest;
  await writeFile(file, JSON.stringify({ ...manifest, ...edit(manifest) }));
}

/** Puts other bytes in the graph's place, with a manifest that vouches for them. */
export async function replaceGraph(directory: string, onnx: Uint8Array): Promise<void> {
  await writeFile(join(directory, "model.onnx"), onnx);
  const sha256 = createHash("sha256").update(onnx).digest("hex");
  await editManifest(directory, () => ({ bytes: onnx.byteLength, sha256 }));
}
