import { readFile, rm, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ModelLoadError } from "../../src/errors.js";
import { loadModel } from "../../src/models/load-model.js";
import type { NgramManifest } from "../../src/models/manifest.js";
import { encodeOnnx, type OnnxGraph } from "../../src/training/onnx-writer.js";
import type { TrainedModel } from "../../src/training/train-model.js";
import { editManifest, emptyDirectory, replaceGraph, trainBakery, writeBakery } from "./small-model.js";

let trained: TrainedModel;
let directory: string;

beforeAll(async () => {
  trained = await trainBakery();
});

beforeEach(async () => {
  directory = await writeBakery(trained);
});

const vocabulary = { name: "vocabulary", dims: [6], data: Int32Array.of(1, 2, 3, 4, 5, 6) };

/** A graph with the right border but without sense, to be bent by each case. */
function graph(changes: Partial<OnnxGraph> = {}): OnnxGraph {
  return {
    name: "odd",
    inputs: [
      { name: "ids", type: "int32", dims: ["texts", "features"] },
      { name: "weights", type: "float32", dims: ["texts", "features"] },
    ],
    outputs: [
      { name: "probabilities", type: "float32", dims: ["texts", 2] },
      { name: "hashes", type: "int32", dims: [6] },
    ],
    constants: [{ name: "matrix", dims: [4, 2], data: new Float32Array(8).fill(0.5) }, vocabulary],
    nodes: [
      { operator: "Identity", inputs: ["vocabulary"], output: "hashes" },
      { operator: "Gather", inputs: ["matrix", "ids"], output: "rows" },
      {
        operator: "ReduceMean",
        inputs: ["rows"],
        output: "probabilities",
        attributes: { axes: [1], keepdims: 0 },
      },
    ],
    ...changes,
  };
}

/** In the place of a model that holds no word vectors. */
async function replaceByOdd(changes: Partial<OnnxGraph> = {}): Promise<void> {
  const { vectors, ...features } = (trained.manifest as NgramManifest).features;
  await editManifest(directory, () => ({ features }));
  await replaceGraph(directory, encodeOnnx(graph(changes)));
}

async function loadError(): Promise<ModelLoadError> {
  const error = await loadModel(directory).then(
    () => expect.unreachable("the model should not load"),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ModelLoadError);
  expect(error).toMatchObject({ directory });
  return error as ModelLoadError;
}

describe("loadModel", () => {
  it("loads what training wrote", async () => {
    const model = await loadModel(directory);
    expect(model.labels).toEqual(["bake", "deliver"]);
    const [row] = await model.predict(["please bake bread"]);
    expect(row).toHaveLength(2);
    await model.dispose();
  });

  it("rejects with the signal's reason when it is aborted", async () => {
    const reason = new Error("enough");
    await expect(loadModel(directory, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });

  it("says that a folder holds no manifest", async () => {
    directory = await emptyDirectory();
    expect((await loadError()).message).toMatch(
      /manifest\.json is missing; give a folder that training wrote/,
    );
  });

  it("says that the manifest is not JSON", async () => {
    await writeFile(join(directory, "manifest.json"), "{");
    expect((await loadError()).message).toMatch(/manifest\.json cannot be read/);
  });

  it.each([
    ["labels", { labels: ["bake", "none"] }, /labels must not hold "none"/],
    ["labels", { labels: ["bake", "bake"] }, /labels must be distinct/],
    ["features", { features: { hash: "md5" } }, /features\.hash: /],
    ["decision", { decision: { hybrid: { threshold: 2 } } }, /decision\.hybrid\.threshold/],
    ["kind", { kind: "oracle" }, /kind: /],
    ["file", { file: "../elsewhere.onnx" }, /file: must be a file name without a folder/],
    ["formatVersion", { formatVersion: 2 }, /format version 2, this release reads 1; upgrade/],
  ])("names a manifest's bad %s", async (_, change, message) => {
    await editManifest(directory, () => change);
    expect((await loadError()).message).toMatch(message);
  });

  it("says that the ONNX file is missing", async () => {
    await rm(join(directory, "model.onnx"));
    expect((await loadError()).message).toMatch(/model\.onnx is missing/);
  });

  it("says how much a truncated file holds", async () => {
    await truncate(join(directory, "model.onnx"), 1000);
    const { bytes } = trained.manifest;
    expect((await loadError()).message).toContain(`model.onnx has 1000 bytes, the manifest says ${bytes}`);
  });

  it("finds a single changed byte by its hash", async () => {
    const file = join(directory, "model.onnx");
    const bytes = await readFile(file);
    bytes[bytes.length >> 1]! ^= 1;
    await writeFile(file, bytes);
    expect((await loadError()).message).toMatch(/model\.onnx has SHA-256 [0-9a-f]{64}, the manifest says/);
  });

  it("says that a file is no graph at all", async () => {
    await replaceGraph(directory, new TextEncoder().encode("not a graph"));
    expect((await loadError()).message).toMatch(/ONNX Runtime refuses the graph/);
  });

  it("says which columns a manifest with another number of labels asks for", async () => {
    await editManifest(directory, () => ({ labels: ["bake", "deliver", "sell"] }));
    expect((await loadError()).message).toContain(
      "term_weights float32[texts, terms], probabilities float32[texts, 3], hashes int32[",
    );
  });

  it("says which inputs a graph has instead of ours", async () => {
    const [, weights] = graph().inputs;
    const inputs = [{ name: "tokens", type: "int32", dims: ["texts", "features"] } as const, weights!];
    const [hashes, gather, mean] = graph().nodes;
    const nodes = [hashes!, { ...gather!, inputs: ["matrix", "tokens"] }, mean!];
    await replaceByOdd({ inputs, nodes });
    expect((await loadError()).message).toMatch(/the graph has tokens int32\[texts, features\]/);
  });

  it("tries the last feature, so that a matrix with too few rows is found", async () => {
    await replaceByOdd();
    const error = await loadError();
    expect(error.message).toMatch(/a trial run fails: ONNX Runtime failed: .*out of data bounds/);
    expect(error.cause).toBeDefined();
  });

  it("refuses a graph whose output is no probability", async () => {
    const constants = [{ name: "matrix", dims: [6, 2], data: new Float32Array(12).fill(7) }, vocabulary];
    await replaceByOdd({ constants });
    expect((await loadError()).message).toMatch(/its output is no probability: 7, 7/);
  });
});

describe("the shipped model", () => {
  const shipped = fileURLToPath(new URL("../../models/business-intents/", import.meta.url));

  it.each([
    ["支付成功后发送通知", ["notification", "payment"]],
    ["库存不足时需要及时提醒", ["inventory", "notification"]],
    ["登录后查看订单并处理支付", ["order_management", "payment", "user_auth"]],
    ["I forgot my password", ["user_auth"]],
    ["What's the weather like tomorrow?", []],
  ])("understands %s", async (text, intents) => {
    const model = await loadModel(shipped);
    const [row] = await model.predict([text]);
    const { threshold } = model.manifest.decision.neural;
    expect(model.labels.filter((_, column) => row![column]! >= threshold)).toEqual(intents);
    await model.dispose();
  });
});
