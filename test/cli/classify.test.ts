import { describe, expect, it } from "vitest";
import { INT8 } from "../models/qwen3-fixture.js";
import { runCommand } from "./run-command.js";

const jsonl = (...rows: unknown[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join("");
const classify = (stdin: string | Uint8Array | AsyncIterable<Uint8Array>) =>
  runCommand(["classify", "--jsonl"], { stdin });

describe("tokenflow classify", () => {
  it.each([
    ["支付成功后发送通知", ["notification", "payment"]],
    ["refund my last order", ["order_management", "payment"]],
    ["今天天气怎么样", ["none"]],
    ["what a lovely day", ["none"]],
  ])("prints one JSON line for %j", async (text, intents) => {
    const { code, stderr, lines } = await runCommand(["classify", text]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(lines).toHaveLength(1);
    expect(Object.keys(lines[0]!)).toEqual(["text", "intents", "scores", "mode"]);
    expect(lines[0]).toMatchObject({ text, mode: expect.stringMatching(/^(hybrid|neural|rules)$/) });
    expect([...(lines[0]!.intents as string[])].sort()).toEqual(intents);
  });

  it("runs a Qwen3 on the device that it is told", async () => {
    const { code, stderr, lines } = await runCommand([
      "classify",
      "--model",
      INT8,
      "--device",
      "cpu",
      "退款",
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(lines).toMatchObject([{ intents: ["payment"], mode: "hybrid" }]);
    const lost = await runCommand(["classify", "--model", INT8, "--device", "dml", "退款"]);
    expect(lost).toMatchObject({ code: 0, lines: [{ intents: ["payment"], mode: "rules" }] });
  });

  it("passes ids through, whatever they are, and keeps the order over many batches", async () => {
    const rows = Array.from({ length: 700 }, (_, i) => ({ id: i % 2 ? i : `q${i}`, text: `退款 ${i}` }));
    const { code, lines } = await classify(jsonl(...rows));
    expect(code).toBe(0);
    expect(lines.map(({ id, text }) => ({ id, text }))).toEqual(rows);
  });

  it("answers a line before the next one comes", async () => {
    const answers: string[] = [];
    async function* conversation() {
      for (const text of ["退款", "where is my parcel", "改密码"]) {
        const before = answers.length;
        yield Buffer.from(jsonl({ text }));
        while (answers.length === before) await new Promise((resolve) => setTimeout(resolve, 1));
      }
    }
    const { code } = await runCommand(["classify", "--jsonl"], {
      stdin: conversation(),
      onStdout: (text) => answers.push(text),
    });
    expect({ code, answers: answers.length }).toEqual({ code: 0, answers: 3 });
  });

  it("reads no further ahead than it can write", async () => {
    let read = 0;
    async function* endless() {
      for (;;) {
        read += 1;
        yield Buffer.from(jsonl({ text: "退款" }));
      }
    }
    const abort = new AbortController();
    let written = 0;
    const { code } = await runCommand(["classify", "--jsonl"], {
      stdin: endless(),
      signal: abort.signal,
      onStdout: () => {
        written += 1;
        if (written === 600) abort.abort(new Error("interrupted"));
      },
    });
    expect(code).toBe(130);
    expect(read - written).toBeLessThan(4_000);
  });

  it.each([
    ["not JSON", "{oops", "stdin:2: is not JSON"],
    ["no text", '{"id": 1}', "stdin:2: text: missing"],
    ["an empty text", '{"text": " "}', "stdin:2: text: empty"],
    ["another type", '"退款"', "stdin:2: line"],
  ])("answers what came before a line with %s, then names it and fails", async (_, broken, message) => {
    const { code, lines, stderr } = await classify(
      `${jsonl({ text: "退款" })}${broken}\n${jsonl({ text: "x" })}`,
    );
    expect(lines.map(({ text }) => text)).toEqual(["退款"]);
    expect(stderr).toContain(message);
    expect(stderr.match(/\n/g)).toHaveLength(1);
    expect(code).toBe(1);
  });

  it("rejects an input in another encoding", async () => {
    const { code, stderr } = await classify(Buffer.from([0xd6, 0xa7, 0xff, 0x0a]));
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: "tokenflow: stdin:1: is not UTF-8 text; convert it to UTF-8\n",
    });
  });

  it.each([
    ["100,000 characters", "退款流程".repeat(25_000)],
    ["one long word", "a".repeat(100_000)],
    ["lone surrogates", "退款 \ud800 refund \udfff"],
    ["line separators", "退款\u2028\u0085refund"],
    ["control characters and emoji", "\u0000😀退款\u0007"],
  ])("takes a text of %s", async (_, text) => {
    const { code, lines } = await classify(jsonl({ id: "x", text }));
    expect(code).toBe(0);
    expect(lines).toMatchObject([{ id: "x", text }]);
  });

  it("prints nothing for an empty input", async () => {
    expect(await classify("\n\n")).toMatchObject({ code: 0, stdout: "", stderr: "" });
  });

  it("says that it was interrupted, and exits as shells expect", async () => {
    const abort = new AbortController();
    async function* silent(): AsyncGenerator<Uint8Array> {
      setImmediate(() => abort.abort(new Error("interrupted")));
      await new Promise(() => {});
      yield Buffer.of();
    }
    const { code, stderr } = await runCommand(["classify", "--jsonl"], {
      stdin: silent(),
      signal: abort.signal,
    });
    expect({ code, stderr }).toEqual({ code: 130, stderr: "tokenflow: interrupted\n" });
  });
});
