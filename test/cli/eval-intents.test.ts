import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCommand } from "./run-command.js";

const TEXTS = [
  { text: "退款", labels: ["payment"], kind: "short", language: "zh" },
  { text: "支付成功后发送通知", labels: ["payment", "notification"], kind: "multi", language: "zh" },
  { text: "what a lovely day", labels: ["user_auth"], kind: "short", language: "en" },
];

let folder: string;
const at = (name: string) => join(folder, name);
const write = (name: string, rows: readonly object[]) =>
  writeFile(at(name), rows.map((row) => `${JSON.stringify(row)}\n`).join(""));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tokenflow-eval-"));
  await write("labelled.jsonl", TEXTS);
});
afterAll(() => rm(folder, { recursive: true }));

describe("tokenflow eval intents", () => {
  it("reports groups, calibration and mistakes", async () => {
    const { code, lines, stderr } = await runCommand(["eval", "intents", at("labelled.jsonl")]);
    expect(code).toBe(0);
    expect(lines).toMatchObject([
      {
        system: "hybrid",
        metrics: { queries: 3 },
        groups: {
          kind: { short: { queries: 2 }, multi: { exactMatch: 1 } },
          language: { zh: { exactMatch: 1 }, en: { exactMatch: 0 } },
        },
        calibration: { error: expect.any(Number) },
        confusions: [{ expected: "user_auth", predicted: null, count: 1, texts: ["what a lovely day"] }],
        mistakes: [{ text: "what a lovely day", expected: ["user_auth"], predicted: ["none"] }],
      },
    ]);
    expect(stderr).toContain("1 × user_auth → nothing");
  });

  it("compares several systems on several files, and draws them on a page that needs no network", async () => {
    await write("more.jsonl", [{ text: "log me in", labels: ["user_auth"], kind: "short" }]);
    const files = [at("labelled.jsonl"), at("more.jsonl")];
    const options = ["rules", "neural", "hybrid"].flatMap((mode) => ["--mode", mode]);
    const { code, lines, stderr } = await runCommand([
      "eval",
      "intents",
      ...options,
      "--report",
      at("report"),
      ...files,
    ]);
    expect(code).toBe(0);
    expect(lines.map(({ system }) => system)).toEqual(["rules", "neural", "hybrid"]);
    expect(lines).toMatchObject([{ metrics: { queries: 4 } }, {}, {}]);
    expect(stderr).toContain(`Report: ${at("report")}`);
    expect(await readdir(at("report"))).toEqual(["figures.json", "index.html"]);
    const page = await readFile(join(at("report"), "index.html"), "utf8");
    expect(page.match(/<svg/g)).toHaveLength(3);
    expect(page).toContain("what a lovely day");
    expect(page).not.toMatch(/<script|<link|src=|href="http/);
  });

  it("shows texts on the page as they are, markup included", async () => {
    await write("markup.jsonl", [{ text: "<b>hello</b> & <script>", labels: ["payment"] }]);
    const argv = ["eval", "intents", at("markup.jsonl"), "--mode", "rules", "--report", at("markup")];
    expect((await runCommand(argv)).code).toBe(0);
    const page = await readFile(join(at("markup"), "index.html"), "utf8");
    expect(page).toContain("&#60;b&#62;hello&#60;/b&#62; &#38; &#60;script&#62;");
  });

  it.each([
    ["an empty file", [], "empty.jsonl: holds no text", 1],
    ["an unknown label", [{ text: "hi", labels: ["weather"] }], '"hi" has the label "weather"', 2],
    ["an empty text", [{ text: " ", labels: [] }], "empty.jsonl:1: text: empty", 1],
  ] as const)("names %s", async (_, rows, message, code) => {
    await write("empty.jsonl", rows);
    const result = await runCommand(["eval", "intents", at("empty.jsonl")]);
    expect(result).toMatchObject({ code, stdout: "" });
    expect(result.stderr).toContain(message);
  });

  it("refuses to pass off the rules' figures as those of a model that does not load", async () => {
    const argv = ["eval", "intents", at("labelled.jsonl"), "--model", at("nowhere")];
    const { code, stderr } = await runCommand(argv);
    expect(code).toBe(1);
    expect(stderr).toContain("nowhere cannot be loaded");
  });
});
