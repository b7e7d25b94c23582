import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bakeryExamples, trainBakery, writeBakery } from "../models/small-model.js";
import { runCommand } from "./run-command.js";

let model: string;
const at = (name: string) => join(model, name);
const write = (name: string, rows: readonly object[]) =>
  writeFile(at(name), rows.map((row) => `${JSON.stringify(row)}\n`).join(""));

beforeAll(async () => {
  model = await writeBakery(await trainBakery());
  await write("corrections.jsonl", [
    { text: "i fancy a croissant", labels: ["bake"] },
    { text: "a croissant please", labels: ["bake"] },
  ]);
});
afterAll(() => rm(model, { recursive: true }));

describe("tokenflow learn", () => {
  it("asks for the data where the model's folder holds none", async () => {
    const argv = ["learn", "--model", model, "--feedback", at("corrections.jsonl")];
    const { code, stderr } = await runCommand(argv);
    expect([code, stderr]).toEqual([2, expect.stringContaining("name the files with --data")]);
  });

  it("learns with the data in the model's folder, shows what changes, and rolls back", async () => {
    for (const part of ["train", "test"]) await mkdir(at(`data/${part}`), { recursive: true });
    await write("data/train/a.jsonl", bakeryExamples);
    await write("data/test/a.jsonl", [{ text: "bake a rye loaf", labels: ["bake"] }]);
    const learn = ["learn", "--model", model, "--feedback", at("corrections.jsonl")];
    expect(await runCommand([...learn, "--dry-run"])).toMatchObject({ code: 0, lines: [{ adopted: false }] });
    const { code, lines, stderr } = await runCommand(learn);
    expect(code).toBe(0);
    expect(lines).toMatchObject([{ adopted: true, version: "2" }]);
    expect(stderr).toContain("(should be bake): a croissant please");
    expect(stderr).toContain("is version 2 now");
    const back = await runCommand(["learn", "--model", model, "--rollback"]);
    expect(back).toMatchObject({ code: 0, lines: [{ version: "1", rolledBack: true }] });
    expect(await runCommand(["learn", "--model", model, "--rollback"])).toMatchObject({ code: 2 });
  });

  it.each([
    [["--model", "x"], "needs --feedback FILE"],
    [["--model", "x", "--tolerance", "7"], "give a number from 0 to 1"],
    [[], "--model <dir>"],
  ])("refuses %j", async (argv, message) => {
    const { code, stderr } = await runCommand(["learn", ...argv]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  });
});
