import { readFile, rm, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { InvalidInputError, ModelLoadError } from "../../src/errors.js";
import { devicesFor, whyAbsent } from "../../src/models/devices.js";
import { loadModel } from "../../src/models/load-model.js";
import type { LoadProgress } from "../../src/models/load-qwen3.js";
import { copyQwen3, editTokenizer, fingerprint } from "./qwen3-fixture.js";
import { editManifest } from "./small-model.js";

let directory: string;

beforeEach(async () => {
  directory = await copyQwen3();
});

async function loadError(options = {}): Promise<ModelLoadError> {
  const error = await loadModel(directory, { device: "cpu", ...options }).then(
    () => expect.unreachable("the model should not load"),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ModelLoadError);
  return error as ModelLoadError;
}

describe("loadModel, kind qwen3", () => {
  it("tells how far it is", async () => {
    const seen: LoadProgress[] = [];
    const model = await loadModel(directory, {
      device: "cpu",
      onProgress: (progress) => seen.push(progress),
    });
    await model.dispose();
    expect(seen.map(({ stage }) => stage)).toEqual([...seen.slice(2).map(() => "verify"), "open", "try"]);
    expect(seen.at(-1)).toMatchObject({ device: "cpu", done: seen[0]!.total });
  });

  it.each([
    ["model.onnx", /model\.onnx is missing; copy the folder again/],
    ["tokenizer.json", /tokenizer\.json is missing; copy the folder again/],
  ])("says that %s is missing", async (file, message) => {
    await rm(join(directory, file));
    expect((await loadError()).message).toMatch(message);
  });

  it.each(["model.onnx", "tokenizer.json"])("says how much is left of a truncated %s", async (file) => {
    await truncate(join(directory, file), 1000);
    expect((await loadError()).message).toContain(`${file} has 1000 bytes, the manifest says`);
  });

  it("verifies weights that have a file of their own", async () => {
    const content = new TextEncoder().encode("weights");
    const weights = { file: "model.onnx.data", ...fingerprint(content) };
    await editManifest(directory, () => ({ weights }));
    expect((await loadError()).message).toMatch(/model\.onnx\.data is missing/);
    await writeFile(join(directory, weights.file), content);
    await (await loadModel(directory, { device: "cpu" })).dispose();
  });

  it("finds another tokenizer by its hash", async () => {
    const file = join(directory, "tokenizer.json");
    const content = await readFile(file, "utf8");
    await writeFile(file, content.replace('"BPE"', '"BpE"'));
    expect((await loadError()).message).toMatch(
      /tokenizer\.json has SHA-256 [0-9a-f]{64}, the manifest says/,
    );
  });

  it("says that a tokenizer is none", async () => {
    await editTokenizer(directory, () => "{}");
    expect((await loadError()).message).toMatch(/tokenizer\.json is no tokenizer: /);
  });

  it("finds a tokenizer with more tokens than the model knows by a trial run", async () => {
    await editTokenizer(directory, (content) => {
      const tokenizer = JSON.parse(content);
      tokenizer.model.vocab.unheard = Object.keys(tokenizer.model.vocab).length;
      return JSON.stringify(tokenizer);
    });
    expect((await loadError()).message).toMatch(/a trial run fails: .*out of data bounds/);
  });

  it("says which columns a manifest with another number of labels asks for", async () => {
    await editManifest(directory, () => ({ labels: ["payment", "notification"] }));
    expect((await loadError()).message).toMatch(
      /the graph has .*logits float32\[texts, 5\]; the manifest asks for .*logits float32\[texts, 2\]/,
    );
  });

  it("says that a file is no graph at all", async () => {
    const content = new TextEncoder().encode("not a graph");
    await writeFile(join(directory, "model.onnx"), content);
    await editManifest(directory, () => fingerprint(content));
    expect((await loadError()).message).toMatch(/cannot be loaded: ONNX Runtime refuses the graph: /);
  });

  it("refuses a manifest without a suffix to read the answer off", async () => {
    await editManifest(directory, () => ({
      reading: { prefix: "", suffix: "", maximumTokens: 8, padId: 0 },
    }));
    expect((await loadError()).message).toMatch(/reading\.suffix/);
  });

  it("gives up when its time is over, or its signal is aborted", async () => {
    expect((await loadError({ loadTimeLimit: 1 })).message).toContain("it was not ready within 1 ms");
    const reason = new Error("enough");
    const controller = new AbortController();
    const work = loadModel(directory, {
      device: "cpu",
      signal: controller.signal,
      onProgress: ({ stage }) => stage === "open" && controller.abort(reason),
    });
    await expect(work).rejects.toBe(reason);
  });

  it.each([
    [{ device: "tpu" }, "device is tpu; give some of cpu, cuda"],
    [{ device: [] }, "device is an empty list"],
    [{ threads: 0 }, "threads is 0"],
    [{ timeLimit: 0 }, "timeLimit is 0; give milliseconds from 1"],
    [{ loadTimeLimit: -1 }, "loadTimeLimit is -1"],
  ])("refuses %o", async (options, message) => {
    const work = loadModel(directory, options as object);
    await expect(work).rejects.toThrow(InvalidInputError);
    await expect(work).rejects.toThrow(message);
  });
});

describe("the device of a Qwen3", () => {
  afterEach(() => vi.restoreAllMocks());

  it("is the first of several that works, and the reasons of the others are kept", async () => {
    // DirectML is nowhere but on Windows, CoreML nowhere but on macOS.
    const absent = process.platform === "win32" ? "coreml" : "dml";
    const model = await loadModel(directory, { device: [absent, "cpu"] });
    expect(model.device).toEqual({
      device: "cpu",
      refused: [{ device: absent, reason: expect.stringContaining(`[${absent}] backend not found`) }],
    });
    await model.dispose();
    expect((await loadError({ device: absent })).message).toMatch(/backend not found/);
  });

  it("is found without help", async () => {
    const model = await loadModel(directory);
    const { device, refused } = model.device!;
    expect([...refused.map((one) => one.device), device]).toEqual(
      devicesFor(process.platform).slice(0, refused.length + 1),
    );
    await model.dispose();
  });

  it("comes in an order that suits the platform, the CPU last", () => {
    expect(devicesFor("darwin")).toEqual(["coreml", "webgpu", "cpu"]);
    expect(devicesFor("win32")).toEqual(["cuda", "dml", "webgpu", "cpu"]);
    expect(devicesFor("linux")).toEqual(["cuda", "webgpu", "cpu"]);
    expect(devicesFor("freebsd")).toEqual(["cpu"]);
    expect(whyAbsent("cpu")).toBeUndefined();
    expect(whyAbsent("cuda", "win32")).toBeUndefined();
  });
});
