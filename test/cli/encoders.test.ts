import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CROSS_ENCODER, SENTENCE_ENCODER } from "../models/encoder-fixture.js";
import { runCommand } from "./run-command.js";

const PASSAGES = [
  ["pay", "Payment methods: cards, wallets and bank transfer."],
  ["refund", "A refund returns the captured payment to the customer's card within three days."],
  ["notify", "通知 > 模板\n\n用短信、邮件和推送给用户发送通知。"],
] as const;
const ENCODER = ["--embeddings", SENTENCE_ENCODER];

let folder: string;
const at = (name: string) => join(folder, name);
const storeOptions = () => ["--store", at("store")];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tokenflow-encoders-"));
  const lines = (rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join("");
  await writeFile(at("passages.jsonl"), lines(PASSAGES.map(([id, text]) => ({ id, text }))));
  await writeFile(
    at("queries.jsonl"),
    lines([{ id: "q", text: "how do refunds work", labels: ["payment"], relevant: { refund: 2 } }]),
  );
  const { code, stderr } = await runCommand(["index", ...storeOptions(), at("passages.jsonl"), ...ENCODER]);
  if (code !== 0) throw new Error(stderr);
});
afterAll(() => rm(folder, { recursive: true }));

describe("--embeddings", () => {
  it("is used by index, retrieve and eval retrieval alike", async () => {
    const argv = ["retrieve", ...storeOptions(), ...ENCODER, "how do refunds work"];
    const retrieved = await runCommand(argv);
    expect(retrieved).toMatchObject({ code: 0, stderr: "" });
    expect(JSON.stringify(retrieved.lines[0]!.documents)).toContain("refund");
    const evaluated = await runCommand([
      "eval",
      "retrieval",
      ...storeOptions(),
      ...ENCODER,
      at("queries.jsonl"),
    ]);
    expect(evaluated.code).toBe(0);
    expect(evaluated.lines[0]).toMatchObject({ metrics: { queries: 1, baselineRecall: 1 } });
  });

  it("is asked for again by a store that was made with it", async () => {
    const { code, stderr } = await runCommand(["retrieve", ...storeOptions(), "refund"]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/has vectors of "SentenceEncoder\(bert@[0-9a-f]{12}\)", not of "/);
    expect(stderr.trim()).not.toContain("\n");
  });

  it.each([
    [["--embeddings", "./no-such-encoder"], "there is no such folder"],
    [[...ENCODER, "--quantised"], "model_quantized.onnx is missing"],
    [["--embeddings", "nobody/no-such-model"], "npm i @huggingface/transformers"],
  ])("says what is wrong with %j", async (options, message) => {
    const { code, stderr } = await runCommand(["retrieve", ...storeOptions(), ...options, "refund"]);
    expect(code).toBe(1);
    expect(stderr).toContain(message);
  });
});

describe("--reranker", () => {
  it("orders the documents of retrieve and eval retrieval", async () => {
    const options = [...storeOptions(), ...ENCODER, "--reranker", CROSS_ENCODER];
    const { code, stderr, lines } = await runCommand(["retrieve", ...options, "how do refunds work"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(lines).toHaveLength(1);
    expect((await runCommand(["eval", "retrieval", ...options, at("queries.jsonl")])).code).toBe(0);
  });

  it("says what is wrong with a folder", async () => {
    const argv = ["retrieve", ...storeOptions(), ...ENCODER, "--reranker", SENTENCE_ENCODER, "refund"];
    const { code, stderr } = await runCommand(argv);
    expect(code).toBe(1);
    expect(stderr).toContain("scores float32[texts, 1]");
  });
});
