import { describe, expect, it } from "vitest";
import { runCommand } from "./run-command.js";

const ONE_LINE = /^tokenflow: [^\n]+\n$/;

describe("the command line", () => {
  it.each([
    [["clasify"], "unknown command 'clasify' (Did you mean classify?)"],
    [["classify", "--jsnl"], "unknown option '--jsnl' (Did you mean --jsonl?)"],
    [["classify"], "No text is given"],
    [["classify", ""], "Text 1 is empty"],
    [["classify", "退款", " "], "Text 2 is empty"],
    [["classify", "--jsonl", "退款"], "both given"],
    [["classify", "退款", "--model"], "--model <dir>"],
    [["retrieve", "退款"], "--store <dir>"],
    [["retrieve", "--store", "x"], "No text is given"],
    [["retrieve", "--store", "x", ""], "Text 1 is empty"],
    [["retrieve", "--store", "x", "--baseline", "0", "退款"], "whole number of at least 1"],
    [["retrieve", "--store", "x", "--baseline", "many", "退款"], "'many' is invalid"],
    [["index", "--store", "x"], "missing path; give folders or files to index"],
    [["index", "docs"], "--store <dir>"],
    [["eval", "intent", "x"], "unknown command 'intent' (Did you mean intents?)"],
    [["eval", "intents"], "missing required argument 'file.jsonl'"],
    [["eval", "retrieval", "x"], "--store <dir>"],
    [["train", "--out", "x"], "--data <file.jsonl...>"],
    [["train", "--data", "x"], "--out <dir>"],
  ])("rejects %j with exit code 2 and one line", async (argv, message) => {
    const { code, stdout, stderr } = await runCommand(argv);
    expect(stderr).toContain(message);
    expect(stderr).toMatch(ONE_LINE);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });

  it.each([
    [["classify", "x", "--taxonomy", "nowhere.json"], "nowhere.json"],
    [["index", "--store", "x", "nowhere"], "nowhere: does not exist"],
    [["eval", "intents", "nowhere.jsonl"], "nowhere.jsonl"],
    [["eval", "retrieval", "--store", "x", "nowhere.jsonl"], "nowhere.jsonl"],
    [["train", "--data", "nowhere.jsonl", "--out", "x"], "nowhere.jsonl"],
  ])("fails at %j with exit code 1 and one line that names the file", async (argv, message) => {
    const { code, stdout, stderr } = await runCommand(argv);
    expect(stderr).toContain(message);
    expect(stderr).toMatch(ONE_LINE);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  });

  it.each([[["--help"]], [["classify", "--help"]], [["index", "-h"]], [["retrieve", "--help"]]])(
    "explains %j on stdout",
    async (argv) => {
      const { code, stdout, stderr } = await runCommand(argv);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(stdout).toContain("Usage: tokenflow");
    },
  );

  it.each(["classify", "index", "retrieve", "train"])("gives examples of %s", async (command) => {
    const { stdout } = await runCommand([command, "--help"]);
    expect(stdout).toContain(`Examples:\n  tokenflow ${command} `);
  });

  it("tells its version", async () => {
    expect(await runCommand(["--version"])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });

  it("explains itself on stderr when called without a command", async () => {
    const { code, stdout, stderr } = await runCommand([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("Usage: tokenflow");
  });
});
