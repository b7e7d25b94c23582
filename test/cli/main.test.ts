import { once } from "node:events";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildPackage, execute, finished, start } from "./built-command.js";

let root: string;
beforeAll(async () => {
  root = await buildPackage();
});
afterAll(() => rm(root, { recursive: true, force: true }));

describe("the built command", () => {
  it("classifies texts in both languages and exits", async () => {
    const { code, stderr, lines } = await execute(root, [
      "classify",
      "支付成功后发送通知",
      "is it still in stock?",
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(lines.map(({ intents }) => [...(intents as string[])].sort())).toEqual([
      ["notification", "payment"],
      ["inventory"],
    ]);
  });

  it("streams lines from stdin", async () => {
    const stdin = '{"id":"a","text":"退款"}\n{"id":"b","text":"half \\ud800 pair"}\n';
    const { code, lines } = await execute(root, ["classify", "--jsonl"], { stdin });
    expect(code).toBe(0);
    expect(lines).toMatchObject([
      { id: "a", text: "退款" },
      { id: "b", text: "half \ud800 pair" },
    ]);
  });

  it.skipIf(process.platform === "win32")("takes a text of 100,000 characters as an argument", async () => {
    const text = "refund now ".repeat(10_000).slice(0, 100_000);
    const { code, lines } = await execute(root, ["classify", text]);
    expect(code).toBe(0);
    expect(lines).toMatchObject([{ text }]);
  });

  it("falls back on rules and warns in one line when the model folder is unknown", async () => {
    const { code, stderr, lines } = await execute(root, [
      "classify",
      "--model",
      join(root, "nowhere"),
      "退款",
    ]);
    expect(code).toBe(0);
    expect(lines).toMatchObject([{ intents: ["payment"], mode: "rules" }]);
    expect(stderr).toMatch(/^tokenflow: warning: Model in .*nowhere cannot be loaded: [^\n]+\n$/);
  });

  it("reports a wrong call in one line, with exit code 2", async () => {
    const { code, stdout, stderr } = await execute(root, ["classify", ""]);
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: "",
      stderr: "tokenflow: Text 1 is empty; give some text\n",
    });
  });

  it("shows the stack only when asked to", async () => {
    const stdin = "broken\n";
    const plain = await execute(root, ["classify", "--jsonl"], { stdin });
    const debugging = await execute(root, ["classify", "--jsonl"], { stdin, env: { TOKENFLOW_DEBUG: "1" } });
    expect(plain.code).toBe(1);
    expect(plain.stderr).toMatch(/^tokenflow: stdin:1: [^\n]+\n$/);
    expect(debugging.stderr).toContain("DataFileError");
    expect(debugging.stderr).toMatch(/\n {4}at /);
  });

  it("fails at a broken line though its input stays open", async () => {
    const child = start(root, ["classify", "--jsonl"]);
    const result = finished(child);
    child.stdin.write("broken\n");
    expect((await result).code).toBe(1);
  });

  it("is quiet when nobody reads on", async () => {
    const child = start(root, ["classify", "--jsonl"]);
    const result = finished(child);
    child.stdin.on("error", () => {}); // The command stops reading as well.
    child.stdin.write('{"text":"退款"}\n');
    await once(child.stdout, "data");
    child.stdout.destroy();
    child.stdin.write('{"text":"退款"}\n'.repeat(50_000));
    expect(await result).toMatchObject({ code: 0, stderr: "" });
  });

  it.skipIf(process.platform === "win32")("stops at Ctrl-C", async () => {
    const child = start(root, ["classify", "--jsonl"]);
    const result = finished(child);
    child.stdin.write('{"text":"退款"}\n');
    await once(child.stdout, "data");
    child.kill("SIGINT");
    expect(await result).toMatchObject({ code: 130, stderr: "tokenflow: interrupted\n" });
  });
});
