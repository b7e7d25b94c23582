import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { TimeLimitError } from "../../src/errors.js";
import type { IntentModel } from "../../src/models/intent-model.js";
import { loadModel } from "../../src/models/load-model.js";
import { OnnxSession } from "../../src/models/onnx-session.js";
import { pad } from "../../src/models/pad.js";
import { QWEN3_INPUTS, QWEN3_OUTPUT } from "../../src/models/qwen3-model.js";
import { FP32, fixtureLines, INT8, readQwen3 } from "./qwen3-fixture.js";

let model: IntentModel;

beforeAll(async () => {
  model = await loadModel(FP32, { device: "cpu" });
});
afterAll(() => model.dispose());

describe("beside Python", () => {
  it("makes the same token ids of 2,000 texts of many scripts", async () => {
    const lines = await fixtureLines<{ text: string; ids: string }>("token-ids.jsonl");
    expect(lines).toHaveLength(2000);
    const reader = await readQwen3({ maximumTokens: 1_000_000 });
    const after = reader.read("").ids.length;
    const different = lines.filter(({ text, ids }) => {
      const bytes = Buffer.from(ids, "base64");
      const wanted = Array.from({ length: bytes.length / 2 }, (_, i) => bytes.readUInt16LE(2 * i));
      return reader.read(text).ids.slice(0, -after).join() !== wanted.join();
    });
    expect(different).toEqual([]);
  });

  it("makes the same logits as PyTorch of 200 texts", async () => {
    const lines = await fixtureLines<{ text: string; logits: number[] }>("logits.jsonl");
    expect(lines).toHaveLength(200);
    const reader = await readQwen3();
    const session = await OnnxSession.create(await readFile(join(FP32, "model.onnx")), FP32);
    const rows = lines.map(({ text }) => reader.read(text));
    const logits = await session.run(pad(rows, 0, QWEN3_INPUTS), QWEN3_OUTPUT);
    await session.release();
    const wanted = lines.flatMap((line) => line.logits);
    const difference = Math.max(...wanted.map((value, i) => Math.abs(value - logits[i]!)));
    expect(difference).toBeLessThan(1e-3);
  });

  it("decides with weights of 8 bits as with those of 32", async () => {
    const texts = (await fixtureLines<{ text: string }>("token-ids.jsonl")).map(({ text }) => text);
    const int8 = await loadModel(INT8, { device: "cpu" });
    const { threshold } = model.manifest.decision.neural;
    const [exact, rough] = await Promise.all([model, int8].map((one) => one.predict(texts)));
    const same = exact!.flatMap((row, i) =>
      [...row].map((value, c) => value >= threshold === rough![i]![c]! >= threshold),
    );
    await int8.dispose();
    expect(same.filter(Boolean).length / same.length).toBeGreaterThanOrEqual(0.99);
  });
});

describe("Qwen3IntentModel.predict", () => {
  it("returns one row of probabilities per text, in order, alone or among others", async () => {
    const texts = [
      "支付成功后发送通知",
      "x".repeat(100_000),
      "half \ud83d",
      "",
      "refund, then notify; and log in",
      "订单",
    ];
    const together = await model.predict(texts);
    for (const [i, text] of texts.entries()) {
      const [alone] = await model.predict([text]);
      expect(alone).toHaveLength(model.labels.length);
      for (const [column, value] of alone!.entries()) {
        expect(together[i]![column]).toBeCloseTo(value, 4);
        expect(value >= 0 && value <= 1).toBe(true);
      }
    }
    expect(await model.predict([])).toEqual([]);
  });

  it("has learned something", async () => {
    const [row] = await model.predict(["I forgot my password and cannot log in"]);
    const best = model.labels[row!.indexOf(Math.max(...row!))];
    expect(best).toBe("user_auth");
  });

  it("lets the rest of the process work meanwhile", async () => {
    let turns = 0;
    const counting = setInterval(() => turns++, 0);
    await model.predict(Array.from({ length: 300 }, (_, i) => `${i} refund my order please `.repeat(20)));
    clearInterval(counting);
    expect(turns).toBeGreaterThan(5);
  });

  it("rejects with the signal's reason, before and while it works", async () => {
    const reason = new Error("enough");
    await expect(model.predict(["x"], { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    const controller = new AbortController();
    const work = model.predict(Array(2000).fill("refund my order please"), { signal: controller.signal });
    controller.abort(reason);
    await expect(work).rejects.toBe(reason);
  });
});

describe("Qwen3IntentModel with a time limit", () => {
  it("refuses what takes too long, and further calls until it has caught up", async () => {
    const limited = await loadModel(FP32, { device: "cpu", timeLimit: 200 });
    const many = Array<string>(20_000).fill("refund my order please ".repeat(10));
    const error = await limited.predict(many).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(TimeLimitError);
    expect(error).toMatchObject({ limit: 200, message: "Model fixture did not answer within 200 ms" });
    await expect(limited.predict(["refund"])).rejects.toThrow("still busy with a call that took longer");
    await vi.waitFor(async () => expect(await limited.predict(["refund"])).toHaveLength(1), {
      timeout: 20_000,
    });
    await limited.dispose();
  });
});

describe("Qwen3IntentModel.dispose", () => {
  it("lets predictions under way finish, may be called twice, and ends the model", async () => {
    const other = await loadModel(INT8, { device: "cpu" });
    const work = other.predict(["refund", "支付"]);
    await Promise.all([other.dispose(), other.dispose()]);
    expect(await work).toHaveLength(2);
    await expect(other.predict(["x"])).rejects.toThrow("Model fixture was disposed; load it again");
  });
});
