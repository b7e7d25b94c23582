import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DataFileError } from "../../src/errors.js";
import { readExamples } from "../../src/training/read-examples.js";
import { emptyDirectory } from "../models/small-model.js";

async function fileOf(content: string): Promise<string> {
  const file = join(await emptyDirectory(), "data.jsonl");
  await writeFile(file, content);
  return file;
}

describe("readExamples", () => {
  it("reads texts with their labels; an empty list and none are the same", async () => {
    const file = await fileOf(
      '\ufeff{"text":"退款","labels":["payment"],"kind":"single"}\r\n' +
        '{"text":"hello","labels":[]}\n\n{"text":"hi","labels":["none"]}\n' +
        '{"text":"a\u2028b","labels":["x","none","x"]}',
    );
    expect(await readExamples(file)).toEqual([
      { text: "退款", labels: ["payment"] },
      { text: "hello", labels: [] },
      { text: "hi", labels: [] },
      { text: "a\u2028b", labels: ["x"] },
    ]);
  });

  it.each([
    ["is not JSON", "{oops"],
    ["text: must not be empty", '{"text":" ","labels":[]}'],
    ["labels: ", '{"text":"a"}'],
    ["labels.0: ", '{"text":"a","labels":[7]}'],
    ["labels.0: must not be empty", '{"text":"a","labels":[""]}'],
    ["line: ", "[]"],
  ])("names file and line where a line's fault is: %s", async (problem, line) => {
    const file = await fileOf(`{"text":"ok","labels":[]}\n${line}\n`);
    const error = await readExamples(file).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DataFileError);
    expect(error).toMatchObject({ file, line: 2 });
    expect((error as Error).message).toContain(`${file}:2: ${problem}`);
  });

  it("skips and reports broken lines when asked to", async () => {
    const file = await fileOf('{oops\n{"text":"ok","labels":["a"]}\n{"text":1}\n');
    const broken: (number | undefined)[] = [];
    const examples = await readExamples(file, { onBrokenLine: ({ line }) => broken.push(line) });
    expect(examples).toEqual([{ text: "ok", labels: ["a"] }]);
    expect(broken).toEqual([1, 3]);
  });

  it("says which file it cannot read", async () => {
    const file = join(await emptyDirectory(), "absent.jsonl");
    await expect(readExamples(file)).rejects.toThrow(`${file}: does not exist`);
    await expect(readExamples(file)).rejects.toBeInstanceOf(DataFileError);
  });

  it("rejects with the signal's reason when it is aborted", async () => {
    const reason = new Error("enough");
    await expect(readExamples(await fileOf("{}"), { signal: AbortSignal.abort(reason) })).rejects.toBe(
      reason,
    );
  });

  it("names both lines where a text stands with two labellings", async () => {
    const rows = ['{"text":"off","labels":["light"]}', '{"text":"on","labels":["light"]}'];
    const first = await fileOf(rows.join("\n"));
    const second = await fileOf(`${rows[1]}\n{"text":" off ","labels":["none"]}\n`);
    const found: DataFileError[] = [];
    const examples = await readExamples([first, second], { onContradiction: (error) => found.push(error) });
    expect(examples).toHaveLength(4);
    expect(found).toMatchObject([{ file: second, line: 2 }]);
    expect(found[0]?.message).toContain(`is none here and light in ${first}:1; keep one`);
  });
});
