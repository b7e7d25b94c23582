import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DataFileError } from "../../src/errors.js";
import type { Passage } from "../../src/ingest/passage.js";
import { type ReadPassagesOptions, readPassages } from "../../src/ingest/read-passages.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tokenflow-passages-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(content: string | Uint8Array, options?: ReadPassagesOptions): Promise<Passage[]> {
  const file = join(folder, "passages.jsonl");
  await writeFile(file, content);
  const passages: Passage[] = [];
  for await (const passage of readPassages(file, options)) passages.push(passage);
  return passages;
}

const GOOD = '{"id": "a", "text": "退款", "metadata": {"page": 3}}';

describe("readPassages", () => {
  it("keeps each line's id, text and metadata, whatever the line ends", async () => {
    expect(await read(`\ufeff${GOOD}\r\n\n{"id":"b","text":"line\u2028separator"}`)).toEqual([
      { id: "a", text: "退款", metadata: { page: 3 } },
      { id: "b", text: "line\u2028separator", metadata: {} },
    ]);
  });

  it("replaces lone surrogates, which no store can hold", async () => {
    const [passage] = await read('{"id": "a", "text": "pay \\ud83d now"}');
    expect(passage?.text).toBe("pay \ufffd now");
  });

  it.each([
    ["not JSON", '{"id": "b", "text"', "JSON"],
    ["no object", "[1]", "object"],
    ["no id", '{"text": "x"}', "id: missing"],
    ["an empty id", '{"id": "", "text": "x"}', "id: empty"],
    ["a number as id", '{"id": 7, "text": "x"}', "id: missing or not a string"],
    ["an id with half a surrogate pair", '{"id": "\\udc00", "text": "x"}', "surrogate"],
    ["no text", '{"id": "b"}', "text: missing"],
    ["an empty text", '{"id": "b", "text": " "}', "text: empty"],
    ["metadata that is no object", '{"id": "b", "text": "x", "metadata": 1}', "metadata: not an object"],
    ["an id twice", GOOD, 'id: "a" is taken'],
  ])("names file and line of a line with %s, or skips it", async (_, broken, problem) => {
    const content = `${GOOD}\n${broken}\n{"id": "z", "text": "last"}\n`;
    await expect(read(content)).rejects.toThrow(DataFileError);
    await expect(read(content)).rejects.toThrow(new RegExp(`passages\\.jsonl:2: .*${problem}`));

    const errors: DataFileError[] = [];
    const kept = await read(content, { onBrokenLine: (error) => errors.push(error) });
    expect(kept.map(({ id }) => id)).toEqual(["a", "z"]);
    expect(errors.map(({ line }) => line)).toEqual([2]);
  });

  it.each([
    ["in another encoding", [0xd6, 0xd0, 0x0a]],
    ["cut inside a character", [0xe6, 0x94]],
  ])("names a file that is %s", async (_, bytes) => {
    const content = Buffer.concat([Buffer.from(`${GOOD}\n`), Buffer.from(bytes)]);
    await expect(read(content)).rejects.toThrow(DataFileError);
    await expect(read(content)).rejects.toThrow("passages.jsonl:2: is not UTF-8");
  });

  it("names a file that does not exist", async () => {
    const reading = readPassages(join(folder, "nowhere.jsonl")).next();
    await expect(reading).rejects.toThrow("nowhere.jsonl: does not exist");
  });

  it("knows ids across files and reports the bytes read", async () => {
    const seenIds = new Set(["a"]);
    await expect(read(GOOD, { seenIds })).rejects.toThrow("taken");
    const bytes: number[] = [];
    await read(`${GOOD}\n{"id":"b","text":"x"}`, { onBytes: (read) => bytes.push(read) });
    expect(bytes.at(-1)).toBe(Buffer.byteLength(`${GOOD}\n{"id":"b","text":"x"}`));
  });
});
