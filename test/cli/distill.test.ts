import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fixtureLines, INT8 } from "../models/qwen3-fixture.js";
import { runCommand } from "./run-command.js";

let folder: string;
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tokenflow-distill-"));
  const lines = (await fixtureLines<{ text: string }>("token-ids.jsonl")).slice(0, 300);
  await writeFile(at("texts.jsonl"), lines.map(({ text }) => `${JSON.stringify({ text })}\n`).join(""));
});
afterAll(() => rm(folder, { recursive: true }));

describe("tokenflow distill", () => {
  it("writes a student that classify can use", async () => {
    const argv = [
      "distill",
      "--teacher",
      INT8,
      "--device",
      "cpu",
      "--texts",
      at("texts.jsonl"),
      "--out",
      at("student"),
    ];
    const { code, lines, stderr } = await runCommand(argv);
    expect([code, stderr]).toEqual([0, expect.stringContaining("teacher: 100 %")]);
    expect(lines).toMatchObject([
      { model: at("student"), teacher: "fixture", evaluation: "cross-validation" },
    ]);
    const classified = await runCommand(["classify", "--model", at("student"), "退款多久到账"]);
    expect(classified.lines).toMatchObject([{ mode: "hybrid" }]);
  });

  it.each([
    ["a teacher that is no model", { "--teacher": "nowhere" }, 1, "nowhere cannot be loaded"],
    ["a file that is missing", { "--texts": "nowhere.jsonl" }, 1, "nowhere.jsonl: does not exist"],
    ["an unknown device", { "--device": "tpu" }, 2, "cpu, cuda"],
  ])("refuses %s in one line and writes nothing", async (_, changes, code, message) => {
    const options = { "--teacher": INT8, "--texts": at("texts.jsonl"), "--out": at("unmade"), ...changes };
    const result = await runCommand(["distill", ...Object.entries(options).flat()]);
    expect([result.code, result.stderr]).toEqual([code, expect.stringContaining(message)]);
    expect(result.stderr).toMatch(/^tokenflow: [^\n]+\n$/);
    expect(existsSync(at("unmade"))).toBe(false);
  });
});
