import { afterEach, describe, expect, it, vi } from "vitest";
import { InferenceError, ModelLoadError } from "../../src/errors.js";
import { OnnxSession } from "../../src/models/onnx-session.js";
import { encodeOnnx } from "../../src/training/onnx-writer.js";

const doubling = encodeOnnx({
  name: "doubling",
  inputs: [{ name: "x", type: "float32", dims: ["n", 2] }],
  outputs: [{ name: "y", type: "float32", dims: ["n", 2] }],
  constants: [{ name: "two", dims: [], data: Float32Array.of(2) }],
  nodes: [{ operator: "Mul", inputs: ["x", "two"], output: "y" }],
});

describe("OnnxSession", () => {
  it("tells the graph's border and runs it", async () => {
    const session = await OnnxSession.create(doubling, "dir");
    expect(session.inputs).toEqual([{ name: "x", type: "float32", shape: ["n", 2] }]);
    expect(session.outputs).toEqual([{ name: "y", type: "float32", shape: ["n", 2] }]);
    const values = await session.run({ x: { data: Float32Array.of(1, 2, 3, 4), dims: [2, 2] } }, "y");
    expect([...values]).toEqual([2, 4, 6, 8]);
    await session.release();
  });

  it("wraps the runtime's error and keeps it as the cause", async () => {
    const session = await OnnxSession.create(doubling, "dir");
    const work = session.run({ x: { data: Float32Array.of(1, 2, 3), dims: [1, 3] } }, "y");
    await expect(work).rejects.toThrow(InferenceError);
    await expect(work).rejects.toMatchObject({ cause: expect.any(Error) });
    await session.release();
  });
});

describe("OnnxSession on a platform without the runtime", () => {
  afterEach(() => {
    vi.doUnmock("onnxruntime-node");
    vi.resetModules();
  });

  it("names the mend", async () => {
    vi.resetModules();
    vi.doMock("onnxruntime-node", () => {
      throw new Error("Cannot find package 'onnxruntime-node'");
    });
    const { OnnxSession: Fresh } = await import("../../src/models/onnx-session.js");
    const error = await Fresh.create(doubling, "dir").catch((reason: unknown) => reason);
    expect(ModelLoadError.isInstance(error)).toBe(true);
    expect((error as Error).message).toMatch(
      /Model in dir cannot be loaded: there is no ONNX Runtime for \S+ here \(.*\); install it with: ONNXRUNTIME_NODE_INSTALL=skip npm i onnxruntime-node/,
    );
  });
});
