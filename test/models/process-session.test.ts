import { fork } from "node:child_process";
import { once } from "node:events";
import { rename } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { InferenceError, ModelLoadError } from "../../src/errors.js";
import { pad } from "../../src/models/pad.js";
import { ProcessSession } from "../../src/models/process-session.js";
import { QWEN3_INPUTS, QWEN3_OUTPUT } from "../../src/models/qwen3-model.js";
import { copyQwen3, INT8, readQwen3 } from "./qwen3-fixture.js";

let session: ProcessSession | undefined;

async function open(options: { signal?: AbortSignal; directory?: string } = {}): Promise<ProcessSession> {
  const { directory = INT8, signal } = options;
  session = await ProcessSession.open({
    file: join(directory, "model.onnx"),
    directory,
    device: "cpu",
    signal,
  });
  return session;
}

async function inputsOf(...texts: string[]) {
  const reader = await readQwen3();
  return pad(
    texts.map((text) => reader.read(text)),
    0,
    QWEN3_INPUTS,
  );
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

afterEach(() => session?.release());

describe("ProcessSession", () => {
  it("ends its process on release, which may be called again", async () => {
    const { pid } = await open();
    expect(isRunning(pid)).toBe(true);
    await session!.release();
    expect(isRunning(pid)).toBe(false);
    await session!.release();
    await expect(session!.run(await inputsOf("a"), QWEN3_OUTPUT)).rejects.toThrow(InferenceError);
  });

  it("answers runs that are asked for at once each with its own values", async () => {
    await open();
    const texts = ["refund", "支付成功后发送通知", "log in"];
    const alone: number[][] = [];
    for (const text of texts) alone.push([...(await session!.run(await inputsOf(text), QWEN3_OUTPUT))]);
    const inputs = await Promise.all(texts.map((text) => inputsOf(text)));
    const together = await Promise.all(inputs.map((one) => session!.run(one, QWEN3_OUTPUT)));
    expect(together.map((values) => [...values])).toEqual(alone);
    expect(new Set(alone.map(String)).size).toBe(texts.length);
  });

  it("fails the run under way and later ones when its process is ended, as it is where memory runs out", async () => {
    const { pid } = await open();
    const inputs = await inputsOf(...Array<string>(512).fill("refund my order please ".repeat(40)));
    const work = session!.run(inputs, QWEN3_OUTPUT);
    process.kill(pid, "SIGKILL");
    await expect(work).rejects.toThrow("ONNX Runtime's process was ended by SIGKILL");
    await expect(session!.run(inputs, QWEN3_OUTPUT)).rejects.toThrow(InferenceError);
  });

  it("goes on when a terminal interrupts all of its processes", async () => {
    const { pid } = await open();
    const inputs = await inputsOf("refund");
    process.kill(pid, "SIGINT");
    expect(await session!.run(inputs, QWEN3_OUTPUT)).toHaveLength(5);
  });

  it("ends when whoever started it is gone", async () => {
    const file = fileURLToPath(new URL("../../src/models/session-process.js", import.meta.url));
    const child = fork(file, { execArgv: [], stdio: ["ignore", "ignore", "ignore", "ipc"] });
    await once(child, "spawn");
    const ended = once(child, "exit");
    child.disconnect();
    await ended;
    expect(isRunning(child.pid!)).toBe(false);
  });

  it("says what the runtime has against a graph that is not there", async () => {
    const directory = await copyQwen3();
    await rename(join(directory, "model.onnx"), join(directory, "other.onnx"));
    const error = await open({ directory }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ModelLoadError);
    expect((error as Error).message).toMatch(/ONNX Runtime refuses the graph: .*model\.onnx/);
  });

  it("says why its process cannot start", async () => {
    const { execPath } = process;
    process.execPath = join(INT8, "nowhere");
    const error = await open().catch((reason: unknown) => reason);
    process.execPath = execPath;
    expect(error).toBeInstanceOf(ModelLoadError);
    expect((error as Error).message).toMatch(/ONNX Runtime's process cannot start: spawn .*nowhere ENOENT/);
  });

  it("stops opening with the signal's reason", async () => {
    const reason = new Error("enough");
    const controller = new AbortController();
    const opening = open({ signal: controller.signal });
    controller.abort(reason);
    await expect(opening).rejects.toBe(reason);
  });
});
