import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { open, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import Database from "libsql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { StoreDatabase } from "../../src/vectorstore/database.js";
import { DocumentTable } from "../../src/vectorstore/document-table.js";
import { FullText } from "../../src/vectorstore/full-text.js";
import { EmbeddedVectorStore } from "../../src/vectorstore/index.js";
import { readState } from "../../src/vectorstore/store-state.js";
import { StoreWriter } from "../../src/vectorstore/store-writer.js";
import { toStoredDocuments } from "../../src/vectorstore/stored-document.js";
import { WriteQueue } from "../../src/vectorstore/write-queue.js";
import { buildPackage } from "../cli/built-command.js";
import { temporaryDirectory } from "./temporary-directory.js";

const BATCH = 20;

/** Adds batches for ever, and says which it has been promised: one number a line. */
const WRITER = `
import { EmbeddedVectorStore } from "./dist/vectorstore/index.js";
const [directory, round] = process.argv.slice(2);
const store = await EmbeddedVectorStore.open({ directory });
for (let batch = 0; ; batch++) {
  const documents = Array.from({ length: ${BATCH} }, (_, i) => ({
    id: round + "-" + batch + "-" + i,
    pageContent: "通知 message " + i + " of batch round" + round + "x" + batch,
    metadata: { batch, intents: ["notification"] },
  }));
  // The first document of all is written again and again.
  documents.push({ id: "counter", pageContent: "counter", metadata: { round: Number(round), batch } });
  await store.addDocuments(documents);
  process.stdout.write(batch + "\\n");
}
`;

let root: string;
beforeAll(async () => {
  root = await buildPackage();
  await writeFile(join(root, "writer.mjs"), WRITER);
});
afterAll(() => rm(root, { recursive: true, force: true }));

describe("a store whose process is killed", () => {
  it("holds all that was acknowledged, and no half batch", async () => {
    const directory = temporaryDirectory();
    for (const [round, batches] of [1, 5, 12].entries()) {
      const acknowledged = await killAfter(batches, directory, round);
      const store = await EmbeddedVectorStore.open({ directory, create: false });
      const ids = new Set(await store.ids());
      const stored = [...ids].filter((id) => id.startsWith(`${round}-`)).length;
      expect(stored % BATCH).toBe(0);
      expect(stored).toBeGreaterThanOrEqual((acknowledged + 1) * BATCH);
      const [counter] = await store.get(["counter"]);
      expect(counter!.metadata).toEqual({ round, batch: stored / BATCH - 1 });
      expect(await store.count({ filter: { intents: "notification" } })).toBe(ids.size - 1);
      const hits = await store.search({ text: `round${round}x${acknowledged}`, k: 2 * BATCH });
      expect(hits.filter(({ features }) => features.words)).toHaveLength(BATCH);
      await store.close();
      const database = new Database(join(directory, "store.sqlite"));
      expect(database.prepare("PRAGMA integrity_check").raw().all([])).toEqual([["ok"]]);
      database.exec("INSERT INTO body_terms (body_terms) VALUES ('integrity-check')");
      database.close();
    }
  });
});

/** Runs the writer until it has acknowledged this batch, and kills it while it goes on. @returns its last promise. */
async function killAfter(batch: number, directory: string, round: number): Promise<number> {
  const child: ChildProcess = spawn(process.execPath, [join(root, "writer.mjs"), directory, `${round}`], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const closed = once(child, "close");
  let output = "";
  child.stdout!.setEncoding("utf8").on("data", (text: string) => {
    output += text;
    if (output.split("\n").length - 1 > batch) child.kill("SIGKILL");
  });
  expect((await closed)[1]).toBe("SIGKILL");
  return Number(output.split("\n").at(-2));
}

const ROWS = Uint16Array.of(1, 2, 3);

describe("a full disk", () => {
  it("is reported, and leaves the store as it was and usable", async () => {
    const directory = temporaryDirectory();
    const database = StoreDatabase.open({ directory, create: true, lockTimeout: 100 });
    const documents = new DocumentTable(database);
    const fullText = new FullText(database);
    const queue = new WriteQueue(database, 100);
    const writer = new StoreWriter(queue);
    const add = (count: number, text: string) =>
      writer.add(
        toStoredDocuments(
          Array.from({ length: count }, (_, i) => ({
            id: `${i}`,
            pageContent: `${text} ${i}`,
            metadata: {},
          })),
          {},
        ),
        { name: "given", vectors: Array.from({ length: count }, () => Float32Array.of(1, 0)) },
        {
          name: "words",
          rows: Array.from({ length: count }, () => ({ text: ROWS, heading: ROWS, code: 0, depth: 1 })),
        },
      );
    const contents = () => ({
      documents: documents.get(documents.keys()),
      found: fullText.search({
        text: "第一 first",
        expansions: [],
        isName: () => false,
      }),
      state: readState(database),
    });
    await add(10, "第一 first");
    const before = contents();
    expect(before.found!.words.size).toBe(10);
    await queue.outside(async (connection) =>
      connection.all(`PRAGMA max_page_count = ${connection.number("PRAGMA page_count") + 10}`),
    );
    for (let attempt = 0; attempt < 2; attempt++) {
      await expect(add(50, "第二 second ".repeat(500))).rejects.toThrow(
        expect.objectContaining({
          problem: "disk-full",
          message: expect.stringMatching(
            /the disk is full and nothing of this call was stored; free some space/,
          ),
        }),
      );
      expect(contents()).toEqual(before);
    }
    await add(1, "第三 third");
    expect(documents.ids()).toHaveLength(10);
    await queue.close();
    database.close();
  });
});

describe("two processes", () => {
  it("share a store: readers see each commit, a second writer is told to wait", async () => {
    const directory = temporaryDirectory();
    const writer = await EmbeddedVectorStore.open({ directory });
    const reader = await EmbeddedVectorStore.open({ directory, lockTimeout: 20 });
    await writer.addDocuments([{ id: "a", pageContent: "退款说明", metadata: {} }]);
    expect((await reader.search({ text: "退款", k: 1 }))[0]!.document.id).toBe("a");
    const other = new Database(join(directory, "store.sqlite"));
    other.exec("BEGIN IMMEDIATE");
    await expect(reader.delete({ ids: ["a"] })).rejects.toMatchObject({
      problem: "locked",
      message: expect.stringMatching(/another process is writing; wait/),
    });
    expect(await reader.count()).toBe(1);
    other.exec("ROLLBACK");
    other.close();
    await writer.delete({ ids: ["a"] });
    await writer.addDocuments(["b", "c"].map((id) => ({ id, pageContent: `退款 ${id}`, metadata: {} })));
    const hits = await reader.search({ text: "退款", k: 3 });
    expect(hits.map(({ document }) => document.id).sort()).toEqual(["b", "c"]);
    await writer.close();
    await reader.close();
  });
});

describe("a damaged database", () => {
  it("is reported as such", async () => {
    const directory = temporaryDirectory();
    const store = await EmbeddedVectorStore.open({ directory });
    const documents = Array.from({ length: 200 }, (_, i) => ({
      id: `${i}`,
      pageContent: `word${i} `.repeat(50),
      metadata: {},
    }));
    await store.addDocuments(documents);
    await store.close();
    const file = join(directory, "store.sqlite");
    const handle = await open(file, "r+");
    const { size } = await handle.stat();
    await handle.write(Buffer.alloc(size - 4096, 0xa5), 0, size - 4096, 4096);
    await handle.close();
    await expect(
      (async () => {
        const damaged = await EmbeddedVectorStore.open({ directory });
        await damaged.ids();
      })(),
    ).rejects.toMatchObject({ problem: "corrupt", message: expect.stringMatching(/is damaged .*; restore/) });
  });
});
