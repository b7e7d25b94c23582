import { spawn } from "node:child_process";
import { once } from "node:events";
import { open, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import Database from "libsql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seededRandom } from "../../src/random.js";
import { StoreDatabase } from "../../src/vectorstore/database.js";
import { DocumentTable } from "../../src/vectorstore/document-table.js";
import { FullText } from "../../src/vectorstore/full-text.js";
import { EmbeddedVectorStore } from "../../src/vectorstore/index.js";
import { readState } from "../../src/vectorstore/store-state.js";
import { StoreWriter } from "../../src/vectorstore/store-writer.js";
import { toStoredDocuments } from "../../src/vectorstore/stored-document.js";
import { WriteQueue } from "../../src/vectorstore/write-queue.js";
import { buildPackage } from "../cli/built-command.js";
import { type PlannedDocument, planFrom, type Step } from "./kill-plan.mjs";
import { temporaryDirectory } from "./temporary-directory.js";

const { planned, vectorOf } = planFrom(seededRandom);

let root: string;
beforeAll(async () => {
  root = await buildPackage();
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** `npm run test:kills` kills 200 times. */
const KILLS = Number(process.env.TOKENFLOW_KILLS ?? 20);
/** A process is killed at some moment (milliseconds) after it has begun its first to its last step. */
const [MOST_STEPS, LONGEST_DELAY] = [8, 20];

/** What a store is to hold. */
type Model = Map<string, PlannedDocument>;

function apply(model: Model, step: Step): void {
  if (step.kind === "add") for (const document of step.documents) model.set(document.id, document);
  else if (step.kind === "deleteIds") for (const id of step.ids) model.delete(id);
  else if (step.kind === "deleteGroup") {
    for (const [id, { metadata }] of model) if (metadata.group === step.group) model.delete(id);
  }
}

describe("a store whose process is killed", () => {
  it(
    "holds all that was acknowledged and the step under way wholly or not at all",
    async () => {
      const directory = temporaryDirectory();
      let model: Model = new Map();
      let writer = startWriter(directory, 0);
      let [steps, undecided] = [0, 0];
      for (let round = 0; round < KILLS; round++) {
        const { begun, done } = await writer.kill(
          Math.floor(Math.random() * (MOST_STEPS + 1)),
          Math.random() * LONGEST_DELAY,
        );
        // The next one loads while this one's work is looked at.
        const next = startWriter(directory, round + 1);
        for (let step = 0; step < done; step++) apply(model, planned(round, step));
        const store = await EmbeddedVectorStore.open({ directory, exactBelow: 60 });
        if (begun > done) model = await decide(store, model, planned(round, done));
        await expectToHold(store, model);
        await store.close();
        expectIntact(directory);
        steps += done;
        undecided += begun - done;
        writer = next;
      }
      await writer.kill(0, 0);
      // The kills came at work, not before or after it.
      expect(steps).toBeGreaterThan(KILLS);
      expect(undecided).toBeGreaterThan(KILLS / 10);
    },
    KILLS * 10_000,
  );
});

/** What the store holds after a step that nobody was told the end of: the model with it or without it. */
async function decide(store: EmbeddedVectorStore, model: Model, step: Step): Promise<Model> {
  const after = new Map(model);
  apply(after, step);
  const documents = await store.get([...after.keys(), ...model.keys()]);
  const contents = new Map(documents.map(({ id, metadata }) => [id, metadata]));
  const isAfter =
    contents.size === after.size &&
    [...after].every(([id, { metadata }]) => isDeepStrictEqual(contents.get(id), metadata));
  return isAfter ? after : model;
}

async function expectToHold(store: EmbeddedVectorStore, model: Model): Promise<void> {
  const ids = await store.ids();
  expect(new Set(ids)).toEqual(new Set(model.keys()));
  expect(ids).toHaveLength(model.size);
  const documents = await store.get(ids);
  expect(documents.map(({ id, pageContent, metadata }) => ({ id, pageContent, metadata }))).toEqual(
    ids.map((id) => model.get(id)),
  );
  const odd = [...model.keys()].filter((id) => Number(id) % 2);
  expect(await store.count({ filter: { intents: "odd" } })).toBe(odd.length);
  for (const id of ids.slice(-3)) {
    const intents = Number(id) % 2 ? "odd" : "even";
    for (const filter of [undefined, { intents }]) {
      const [nearest] = await store.similaritySearchVectorWithScore(vectorOf(id), 1, filter);
      expect(nearest).toMatchObject([{ id }, expect.closeTo(1, 4)]);
    }
    const found = await store.search({ text: `word${id}`, vector: vectorOf(id), k: 1 });
    expect(found[0]).toMatchObject({ document: { id }, features: { words: expect.any(Number) } });
  }
}

function expectIntact(directory: string): void {
  const database = new Database(join(directory, "store.sqlite"));
  expect(database.prepare("PRAGMA integrity_check").raw().all([])).toEqual([["ok"]]);
  expect(database.prepare("PRAGMA foreign_key_check").raw().all([])).toEqual([]);
  database.exec("INSERT INTO body_terms (body_terms) VALUES ('integrity-check')");
  database.close();
}

/** Starts a process that waits with its work until somebody wants to kill it. */
function startWriter(directory: string, round: number) {
  const file = fileURLToPath(new URL("kill-writer.mjs", import.meta.url));
  const child = spawn(process.execPath, [file, root, directory, `${round}`], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  let output = "";
  const count = (word: string) => output.split("\n").filter((line) => line.startsWith(word)).length;
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  const closed = once(child, "close");
  const reached = async (word: string, times: number) => {
    while (count(word) < times && child.exitCode === null) {
      await Promise.race([once(child.stdout, "data"), closed]);
    }
  };
  return {
    /**
     * Lets it work until it has begun so many steps, or is about to open the store, and kills it a little later.
     * @returns how many steps were begun and how many acknowledged.
     */
    async kill(steps: number, ms: number): Promise<{ begun: number; done: number }> {
      await reached("ready", 1);
      child.stdin.write("go\n");
      await reached("begin", steps);
      await delay(ms);
      child.kill("SIGKILL");
      expect(await closed).toEqual([null, "SIGKILL"]);
      return { begun: count("begin"), done: count("done") };
    },
  };
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
    const other = lock(directory);
    await expect(reader.delete({ ids: ["a"] })).rejects.toMatchObject({
      problem: "locked",
      message: expect.stringMatching(/another process is writing; wait/),
    });
    expect(await reader.count()).toBe(1);
    other.release();
    await writer.delete({ ids: ["a"] });
    await writer.addDocuments(["b", "c"].map((id) => ({ id, pageContent: `退款 ${id}`, metadata: {} })));
    const hits = await reader.search({ text: "退款", k: 3 });
    expect(hits.map(({ document }) => document.id).sort()).toEqual(["b", "c"]);
    await writer.close();
    await reader.close();
  });

  it("take turns at writing when the second may wait, and searches go on meanwhile", async () => {
    const directory = temporaryDirectory();
    const store = await EmbeddedVectorStore.open({ directory, lockTimeout: 30_000 });
    const readers = await Promise.all([1, 2, 3].map(() => EmbeddedVectorStore.open({ directory })));
    await store.addDocuments([{ id: "a", pageContent: "退款说明", metadata: {} }]);
    const other = lock(directory);
    let settled = false;
    const adding = store.addDocuments([{ id: "b", pageContent: "退款 b", metadata: {} }]).finally(() => {
      settled = true;
    });
    for (const reader of [store, ...readers]) {
      expect((await reader.search({ text: "退款", k: 3 })).map(({ document }) => document.id)).toEqual(["a"]);
    }
    expect(settled).toBe(false);
    other.release();
    await adding;
    for (const reader of [store, ...readers]) expect(await reader.count()).toBe(2);
    await Promise.all([store, ...readers].map((each) => each.close()));
  });
});

describe("a large batch", () => {
  it("is added in slices: searches see none of it, then all", async () => {
    const store = await EmbeddedVectorStore.open({ directory: temporaryDirectory() });
    const documents = Array.from({ length: 3000 }, (_, i) => ({
      id: `${i}`,
      pageContent: `退款 word${i} and some more words to take in`,
      metadata: {},
    }));
    let settled = false;
    const adding = store.addDocuments(documents).finally(() => {
      settled = true;
    });
    const counts = new Set<number>();
    let searches = 0;
    while (!settled) {
      counts.add(await store.count());
      await store.search({ text: "退款", k: 3 });
      searches += 1;
      await new Promise((resolve) => setImmediate(resolve));
    }
    await adding;
    counts.add(await store.count());
    expect(counts).toEqual(new Set([0, 3000]));
    expect(searches).toBeGreaterThan(2);
    await store.close();
  });

  it("leaves nothing when it is stopped half-way", async () => {
    const store = await EmbeddedVectorStore.open({ directory: temporaryDirectory() });
    const documents = Array.from({ length: 3000 }, (_, i) => ({
      id: `${i}`,
      pageContent: `退款 word${i} and some more words to take in`,
      metadata: {},
    }));
    const stopped = new AbortController();
    const vectors = documents.map((_, i) => [Math.cos(i), Math.sin(i)]);
    const adding = store.addVectors(vectors, documents, { signal: stopped.signal });
    setTimeout(() => stopped.abort(new Error("enough")), 30);
    await expect(adding).rejects.toThrow("enough");
    expect(await store.count()).toBe(0);
    await store.addVectors(vectors.slice(0, 10), documents.slice(0, 10));
    expect(await store.count()).toBe(10);
    await store.close();
  });
});

/** Another process that is writing. */
function lock(directory: string): { release(): void } {
  const database = new Database(join(directory, "store.sqlite"));
  database.exec("BEGIN IMMEDIATE");
  return {
    release() {
      database.exec("ROLLBACK");
      database.close();
    },
  };
}

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
