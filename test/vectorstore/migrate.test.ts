import { existsSync } from "node:fs";
import { join } from "node:path";
import Database from "libsql";
import { describe, expect, it } from "vitest";
import { WordVectors } from "../../src/embeddings/word-vectors.js";
import { StoreDatabase } from "../../src/vectorstore/database.js";
import { EmbeddedVectorStore } from "../../src/vectorstore/index.js";
import { migrate } from "../../src/vectorstore/migrate.js";
import { temporaryDirectory } from "./temporary-directory.js";
import { WordEmbeddings } from "./word-embeddings.js";

/** The tables of format 1, as they were. */
const FORMAT_1 = `
  CREATE TABLE documents (
    key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, digest TEXT, metadata TEXT NOT NULL, text TEXT NOT NULL
  );
  CREATE TABLE intents (
    intent TEXT NOT NULL, document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE, PRIMARY KEY (intent, document)
  ) WITHOUT ROWID;
  CREATE INDEX intents_by_document ON intents (document);
  CREATE TABLE vectors (document INTEGER PRIMARY KEY REFERENCES documents ON DELETE CASCADE, vector BLOB NOT NULL);
  CREATE VIRTUAL TABLE body_terms USING fts5(
    body, content='', contentless_delete=1, tokenize="ascii tokenchars ''''"
  );
  CREATE VIRTUAL TABLE heading_terms USING fts5(
    heading, content='', contentless_delete=1, tokenize="ascii tokenchars ''''"
  );
  CREATE VIRTUAL TABLE body_vocabulary USING fts5vocab(body_terms, row);
  CREATE TABLE model (bytes BLOB NOT NULL);
  CREATE TABLE state (
    store TEXT NOT NULL, generation INTEGER NOT NULL DEFAULT 0, removals INTEGER NOT NULL DEFAULT 0,
    fit INTEGER NOT NULL DEFAULT 0, fitted_documents INTEGER NOT NULL DEFAULT 0, embeddings TEXT, dimensions INTEGER
  );
  PRAGMA application_id = 0x544b4657; PRAGMA user_version = 1; PRAGMA journal_mode = WAL`;

const COUNT = 600;
const documents = Array.from({ length: COUNT }, (_, i) => ({
  id: `${i}`,
  pageContent:
    i === 7 ? "Refunds > Time\n\nA refund takes three days." : `Page > ${i}\n\nStock of part ${i} 库存.`,
  metadata: { n: i, intents: i === 7 ? ["payment"] : ["inventory"] },
}));

/** A store as a version of format 1 left it. */
function oldStore(embeddings: string | null, vector: (i: number) => Float32Array | undefined): string {
  const directory = temporaryDirectory();
  const database = new Database(join(directory, "store.sqlite"));
  database.exec(FORMAT_1);
  for (const [i, { id, pageContent, metadata }] of documents.entries()) {
    const key = 2 * i + 1;
    database
      .prepare("INSERT INTO documents (key, id, digest, metadata, text) VALUES (?, ?, ?, ?, ?)")
      .run([key, id, i % 2 ? `digest-${i}` : null, JSON.stringify(metadata), pageContent]);
    database.prepare("INSERT INTO intents VALUES (?, ?)").run([metadata.intents[0], key]);
    database.prepare("INSERT INTO body_terms (rowid, body) VALUES (?, ?)").run([key, "old terms"]);
    const values = vector(i);
    if (values) database.prepare("INSERT INTO vectors VALUES (?, ?)").run([key, Buffer.from(values.buffer)]);
  }
  database
    .prepare("INSERT INTO state (store, generation, embeddings, dimensions) VALUES (?, ?, ?, ?)")
    .run(["old", 9, embeddings, embeddings && 32]);
  database.close();
  return directory;
}

const circle = (i: number) => {
  const vector = new Float32Array(32);
  vector[i % 32] = 1;
  return vector;
};

describe("a store of format 1", () => {
  it.each([
    ["without vectors", null],
    ["with vectors that were fitted to it", "collection"],
  ])("%s gets the built-in ones on opening", async (_, embeddings) => {
    const directory = oldStore(embeddings, (i) => (embeddings ? circle(i) : undefined));
    const store = await EmbeddedVectorStore.open({ directory, create: false });
    expect(await store.ids()).toEqual(documents.map(({ id }) => id));
    const [stored] = await store.get(["7"]);
    expect(stored).toMatchObject(documents[7]!);
    expect(await store.digests(["0", "1"])).toEqual(new Map([["1", "digest-1"]]));
    expect(await store.count({ filter: { intents: "payment" } })).toBe(1);
    const [hit] = await store.search({ text: "how long does a refund take", k: 1 });
    expect(hit).toMatchObject({ document: { id: "7" } });
    expect(hit!.features.words).toBeGreaterThan(0);
    expect(hit!.features.meaning).toBeGreaterThan(0);
    await store.addDocuments([{ id: "new", pageContent: "new", metadata: {} }]);
    await store.close();
    const again = await EmbeddedVectorStore.open({ directory, create: false });
    expect(await again.count()).toBe(COUNT + 1);
    await again.close();
    const database = new Database(join(directory, "store.sqlite"));
    expect(database.prepare("PRAGMA integrity_check").raw().all([])).toEqual([["ok"]]);
    expect(database.prepare("SELECT name FROM sqlite_master WHERE name LIKE 'old%'").all([])).toEqual([]);
    database.close();
  });

  it("keeps the vectors of the caller's embeddings", async () => {
    const directory = oldStore("WordEmbeddings", circle);
    await expect(EmbeddedVectorStore.open({ directory })).rejects.toMatchObject({ problem: "embeddings" });
    const store = await EmbeddedVectorStore.open({ directory, embeddings: new WordEmbeddings() });
    const found = await store.similaritySearchVectorWithScore(Array.from(circle(5)), 8);
    expect(found.map(([{ metadata }, score]) => [metadata.n % 32, score])).toEqual(
      Array.from({ length: 8 }, () => [5, 1]),
    );
    await store.close();
  });

  it("is as it was when the migration is stopped", async () => {
    const directory = oldStore(null, () => undefined);
    const words = await WordVectors.load();
    const stopped = new AbortController();
    const old = StoreDatabase.open({ directory, create: false, lockTimeout: 0 });
    // Its first turn of the event loop comes when it is under way.
    setImmediate(() => stopped.abort(new Error("enough")));
    await expect(migrate(old, words, stopped.signal)).rejects.toThrow("enough");
    old.close();
    const database = new Database(join(directory, "store.sqlite"), { readonly: true });
    expect(database.prepare("PRAGMA user_version").raw().all([])).toEqual([[1]]);
    expect(database.prepare("SELECT count(*) FROM documents").raw().all([])).toEqual([[COUNT]]);
    database.close();
    expect(existsSync(join(directory, "graphs"))).toBe(false);
    const store = await EmbeddedVectorStore.open({ directory });
    expect(await store.count()).toBe(COUNT);
    await store.close();
  });
});

describe("a store of format 2", () => {
  it("gets the present vectors and sketches of its passages on opening", async () => {
    const directory = temporaryDirectory();
    const made = await EmbeddedVectorStore.fromDocuments(documents.slice(0, 20), undefined, { directory });
    const query = { text: "how long does a refund take", k: 3 };
    const wanted = await made.search(query);
    await made.close();
    const database = new Database(join(directory, "store.sqlite"));
    database.exec(`
      UPDATE documents SET rows = x'0000'; UPDATE vectors SET vector = zeroblob(length(vector));
      UPDATE state SET embeddings = 'word-vectors@1', word_vectors = 'word-vectors@1'; PRAGMA user_version = 2`);
    database.close();
    const store = await EmbeddedVectorStore.open({ directory, create: false });
    const found = await store.search(query);
    expect(found.map(({ document, features }) => [document, features])).toEqual(
      wanted.map(({ document, features }) => [document, features]),
    );
    await store.close();
  });
});
