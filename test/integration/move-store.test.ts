import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { VectorStore } from "@langchain/core/vectorstores";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { createClassifier } from "../../src/classifier/create-classifier.js";
import { WordVectors } from "../../src/embeddings/word-vectors.js";
import { InvalidInputError, StoreError, TransferError } from "../../src/errors.js";
import { IntentRetriever } from "../../src/retriever/intent-retriever.js";
import { moveStore } from "../../src/transfer/move-store.js";
import { openCollection } from "../../src/transfer/open-collection.js";
import { EmbeddedVectorStore } from "../../src/vectorstore/embedded-vector-store.js";
import { runCommand } from "../cli/run-command.js";
import { type RunningEngine, Unavailable } from "./engine.js";
import { startPostgres } from "./npm-engines.js";
import { startMilvus } from "./python-engines.js";

// Servers on a machine that has other work take their time.
vi.setConfig({ testTimeout: 120_000 });

const TENANT = '租户 "A" \\ 😀';
const TEXTS = [
  ["payment", "退款需要 3 到 7 个工作日到账。💳"],
  ["notification", "Choose SMS, e-mail or push for each notification."],
  ["inventory", "库存预警：低于安全库存时提醒补货。"],
] as const;

const TARGETS: Readonly<Record<string, () => Promise<RunningEngine & { readonly url: string }>>> = {
  "PostgreSQL (PGlite)": startPostgres,
  "Milvus (Milvus Lite server)": startMilvus,
};

/** Metadata of every sort: mixed types, names that are no identifiers, nested, missing, null, NUL. */
function passage(i: number) {
  const [intent, text] = TEXTS[i % TEXTS.length]!;
  const metadata = {
    tenant: i % 2 ? TENANT : "other",
    intents: [intent],
    [`intent_${intent}`]: true,
    place: i,
    mixed: i % 2 ? "text" : 3,
    "odd key": i,
    ...(i % 5 === 0 && { loc: { page: i }, note: "a\0b", gone: null }),
  };
  return { id: `passage #${i}`, pageContent: `${text} (${i})`, metadata };
}

describe.each(Object.entries(TARGETS))("moving a store into %s", (_, start) => {
  let engine: (RunningEngine & { readonly url: string }) | undefined;
  let unavailable: string | undefined;
  let folder: string;
  let directory: string;
  let to: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "tokenflow-move-"));
    directory = join(folder, "store");
    const store = await EmbeddedVectorStore.open({ directory });
    await store.addDocuments(Array.from({ length: 300 }, (_, i) => passage(i)));
    await store.close();
    try {
      engine = await start();
      to = engine.url;
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
      unavailable = error.message;
    }
  }, 120_000);
  beforeEach(({ skip }) => skip(unavailable !== undefined, unavailable));
  afterAll(async () => {
    await engine?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it("goes on where an interrupted run was, counts at the end, and finds nothing to do the next time", async () => {
    const controller = new AbortController();
    const interrupted = moveStore({
      directory,
      to,
      batchSize: 100,
      signal: controller.signal,
      onProgress: ({ done }) => done === 200 && controller.abort(new Error("interrupted")),
    });
    await expect(interrupted).rejects.toThrow("interrupted");

    const progress: unknown[] = [];
    const resumed = await moveStore({ directory, to, batchSize: 100, onProgress: (at) => progress.push(at) });
    expect(resumed).toMatchObject({ copied: 100, unchanged: 200, deleted: 0, count: 300 });
    expect(progress).toEqual([100, 200, 300].map((done) => ({ done, total: 300 })));
    expect(await moveStore({ directory, to })).toMatchObject({ copied: 0, unchanged: 300, count: 300 });
  });

  it("replaces what has changed, and deletes what is gone", async () => {
    const store = await EmbeddedVectorStore.open({ directory });
    await store.addDocuments([{ ...passage(7), pageContent: "Canteen: lunch at noon." }]);
    await store.delete({ ids: ["passage #8", "passage #9"] });
    await store.close();
    expect(await moveStore({ directory, to })).toMatchObject({
      copied: 1,
      unchanged: 297,
      deleted: 2,
      count: 298,
    });
  });

  it("answers as the embedded store did, by the same retriever over another store", async () => {
    const [classifier, embeddings] = await Promise.all([createClassifier(), WordVectors.load()]);
    const vectorStore = await openCollection(to, embeddings);
    try {
      const filter =
        vectorStore._vectorstoreType() === "milvus"
          ? `tenant == ${JSON.stringify(TENANT)}`
          : { tenant: TENANT };
      const retriever = new IntentRetriever({ vectorStore, classifier, filter });
      const { documents, relaxed } = await retriever.retrieve("退款多久到账");
      expect(relaxed).toBe(false);
      expect(documents.length).toBeGreaterThan(2);
      for (const { document } of documents) {
        const original = passage(document.metadata.place as number);
        expect(document.pageContent).toBe(original.pageContent);
        expect(document.metadata).toMatchObject({
          tenant: TENANT,
          intents: ["payment"],
          intent_payment: true,
        });
      }
      expect(await new IntentRetriever({ vectorStore, classifier }).invoke("track my parcel")).not.toEqual(
        [],
      );
    } finally {
      await close(vectorStore);
    }
  });

  it("is `tokenflow index --to`", async () => {
    const file = join(folder, "passages.jsonl");
    await writeFile(file, `${JSON.stringify({ id: "new", text: "登录后得到访问令牌。" })}\n`);
    const { code, stderr, lines } = await runCommand(["index", "--store", directory, file, "--to", to]);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: expect.stringContaining("copying: 100 %, 299 passages"),
    });
    expect(lines).toMatchObject([
      { store: directory, added: 1 },
      { store: directory, copied: 1, unchanged: 298, deleted: 0, count: 299 },
    ]);
    expect(JSON.stringify(lines)).not.toContain("postgres:postgres");
  });
});

describe("moveStore", () => {
  it("names what is wrong before it writes anything", async () => {
    const directory = join(tmpdir(), "tokenflow-no-such-store");
    await expect(moveStore({ directory, to: "mysql://host/db" })).rejects.toThrow(InvalidInputError);
    await expect(moveStore({ directory, to: "postgres://127.0.0.1:1/db" })).rejects.toThrow(StoreError);
    const { code, stderr } = await runCommand(["index", "--store", directory]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(/missing path; .*--to/) });
  });

  it("says which engine does not answer, without its password", async () => {
    const directory = await mkdtemp(join(tmpdir(), "tokenflow-move-"));
    const store = await EmbeddedVectorStore.open({ directory });
    await store.addDocuments([passage(0)]);
    await store.close();
    const failed = moveStore({ directory, to: "postgres://me:secret@127.0.0.1:1/db" });
    await expect(failed).rejects.toThrow(TransferError);
    await expect(failed).rejects.toThrow(/postgres:\/\/me@127\.0\.0\.1:1\/db: .*ECONNREFUSED/);
    await rm(directory, { recursive: true });
  });
});

async function close(store: VectorStore): Promise<void> {
  const { end, client } = store as unknown as {
    end?: () => Promise<void>;
    client?: { closeConnection(): Promise<void> };
  };
  if (end) await end.call(store);
  else await client?.closeConnection();
}
