import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCommand } from "./run-command.js";

/** Intents that the built-in taxonomy does not know, in both languages. */
const EXAMPLES = [
  ["play", "play some jazz", "play the next song", "放一首爵士", "播放下一首歌", "play my favourite album"],
  [
    "weather",
    "will it rain today",
    "weather in Berlin",
    "今天会下雨吗",
    "北京天气怎么样",
    "is it cold outside",
  ],
  ["", "tell me a joke", "讲个笑话", "who are you", "你是谁", "good morning"],
].flatMap(([label, ...texts]) => texts.map((text) => ({ text, labels: label ? [label] : [] })));

let folder: string;
const at = (name: string) => join(folder, name);
const write = (name: string, rows: readonly object[]) =>
  writeFile(at(name), rows.map((row) => `${JSON.stringify(row)}\n`).join(""));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tokenflow-train-"));
  await write("train.jsonl", EXAMPLES);
});
afterAll(() => rm(folder, { recursive: true }));

describe("tokenflow train", () => {
  it("writes a model, whatever its intents, that classify, eval and index can use", async () => {
    const trained = await runCommand(["train", "--data", at("train.jsonl"), "--out", at("model")]);
    expect(trained).toMatchObject({ code: 0, lines: [{ model: at("model"), labels: ["play", "weather"] }] });
    expect(trained.stderr).toContain("training: 100 %");

    const model = ["--model", at("model")];
    const { lines } = await runCommand(["classify", ...model, "play some jazz", "今天会下雨吗"]);
    expect(lines).toMatchObject([
      { intents: ["play"], mode: "neural" },
      { intents: ["weather"], mode: "neural" },
    ]);
    expect(Object.keys(lines[0]!.scores as object).sort()).toEqual(["play", "weather"]);

    const evaluated = await runCommand(["eval", "intents", ...model, at("train.jsonl")]);
    expect(evaluated.lines).toMatchObject([{ metrics: { queries: EXAMPLES.length } }]);
    expect(evaluated.stderr).toContain("example F1");
  });

  it("tunes on a file of its own where one is given", async () => {
    const argv = ["train", "--data", at("train.jsonl"), "--dev", at("train.jsonl"), "--out", at("tuned")];
    expect(await runCommand(argv)).toMatchObject({ code: 0, lines: [{ evaluation: "dev" }] });
  });

  it.each([
    ["no example", [], 2],
    ["a broken line", [{ text: "x" }], 1],
  ])("rejects a file with %s in one line", async (_, rows, code) => {
    await write("bad.jsonl", rows);
    const result = await runCommand(["train", "--data", at("bad.jsonl"), "--out", at("unmade")]);
    expect(result.code).toBe(code);
    expect(result.stderr).toMatch(/^tokenflow: [^\n]+\n$/);
  });
});

describe("tokenflow train, on doubtful data", () => {
  const twice = [...EXAMPLES, { text: "tell me a joke", labels: ["play"] }];

  it("warns of texts with two labellings and of intents with few examples, and trains", async () => {
    await write("twice.jsonl", twice);
    const { code, stderr } = await runCommand(["train", "--data", at("twice.jsonl"), "--out", at("twice")]);
    expect(code).toBe(0);
    expect(stderr).toContain(
      `twice.jsonl:16: "tell me a joke" is play here and none in ${at("twice.jsonl")}:11`,
    );
    expect(stderr).toContain("3 of 3 intents have fewer than 20 examples (the least 5)");
  });

  it("refuses them when it is told to be strict, and writes nothing", async () => {
    await write("twice.jsonl", twice);
    const argv = ["train", "--strict", "--data", at("twice.jsonl"), "--out", at("strict")];
    const { code, stderr } = await runCommand(argv);
    expect(code).toBe(1);
    expect(stderr).toContain("twice.jsonl:16");
    expect(existsSync(at("strict"))).toBe(false);
  });

  it("names an intent of the taxonomy that has no example", async () => {
    const taxonomy = {
      name: "home",
      version: "1",
      intents: ["play", "weather", "light"].map((name) => ({ name, description: name })),
    };
    await writeFile(at("taxonomy.json"), JSON.stringify(taxonomy));
    const argv = [
      "train",
      "--data",
      at("train.jsonl"),
      "--taxonomy",
      at("taxonomy.json"),
      "--out",
      at("home"),
    ];
    const { code, stderr } = await runCommand(argv);
    expect([code, stderr]).toEqual([0, expect.stringContaining("the taxonomy's light has no example")]);
  });
});
