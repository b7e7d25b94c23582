import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BUSINESS_MODEL } from "../../src/classifier/create-classifier.js";
import { runCommand } from "./run-command.js";

const TEXTS = [
  ["payment", "退款", "refund please", "发票", "card declined", "pay by card", "扣款失败", "invoice copy"],
  ["inventory", "还有货吗", "in stock?", "库存", "restock date", "stock level", "缺货", "out of stock"],
  ["", "今天天气", "tell me a joke", "你好", "hello there", "讲个故事", "who won", "写首诗"],
].flatMap(([label, ...texts]) => texts.map((text) => ({ text, labels: label ? [label] : ["none"] })));

let folder: string;
const at = (name: string) => join(folder, name);
const manifest = () => readFile(at("model/manifest.json"), "utf8");

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tokenflow-tune-"));
  await writeFile(at("texts.jsonl"), TEXTS.map((row) => JSON.stringify(row)).join("\n"));
  for (const name of ["manifest.json", "model.onnx"])
    await cp(join(BUSINESS_MODEL, name), at(`model/${name}`));
});
afterAll(() => rm(folder, { recursive: true }));

describe("tokenflow tune", () => {
  it("shows figures before and after and writes nothing by itself", async () => {
    const before = await manifest();
    const { code, lines, stderr } = await runCommand(["tune", "--model", at("model"), at("texts.jsonl")]);
    expect(code).toBe(0);
    expect(lines).toMatchObject([{ written: false, mode: "hybrid", before: { examples: 21 } }]);
    expect(stderr).toContain("tuned values, held out");
    expect(await manifest()).toBe(before);
  });

  it("writes the tuned values when it is told to", async () => {
    const { lines } = await runCommand(["tune", "--model", at("model"), at("texts.jsonl"), "--write"]);
    const [{ tuned }] = lines as [{ tuned: object }];
    expect(JSON.parse(await manifest())).toMatchObject({ decision: { hybrid: tuned } });
  });

  it("does not write into the shipped model", async () => {
    const { code, stderr } = await runCommand(["tune", at("texts.jsonl"), "--write"]);
    expect(code).toBe(2);
    expect(stderr).toContain("--write would change the shipped model; copy its folder");
  });

  it("names a number of folds that is none", async () => {
    const { code, stderr } = await runCommand(["tune", at("texts.jsonl"), "--folds", "many"]);
    expect(code).toBe(2);
    expect(stderr).toContain("whole number");
  });
});
