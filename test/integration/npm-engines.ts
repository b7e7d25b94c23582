import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { vector } from "@electric-sql/pglite-pgvector";
import { PGLiteSocketServer } from "@electric-sql/pglite-socket";
import { MemoryVectorStore } from "@langchain/classic/vectorstores/memory";
import { HNSWLib } from "@langchain/community/vectorstores/hnswlib";
import { LibSQLVectorStore } from "@langchain/community/vectorstores/libsql";
import { PGVectorStore } from "@langchain/community/vectorstores/pgvector";
import type { Document } from "@langchain/core/documents";
import { createClient } from "@libsql/client";
import pg from "pg";
import { EmbeddedVectorStore } from "../../src/vectorstore/embedded-vector-store.js";
import type { Engine, RunningEngine } from "./engine.js";
import { freePort } from "./server.js";

const isTenant = (tenant: string) => (document: Document) => document.metadata.tenant === tenant;

/** Engines that come from npm and run within the test's process. */
export const NPM_ENGINES: Readonly<Record<string, Engine>> = {
  EmbeddedVectorStore: {
    start: async () => {
      const root = await temporaryDirectory();
      const stores: EmbeddedVectorStore[] = [];
      return {
        async open({ documents, embeddings }) {
          const directory = await mkdtemp(join(root, "store-"));
          const store = await EmbeddedVectorStore.fromDocuments([...documents], embeddings, { directory });
          stores.push(store);
          return store;
        },
        async stop() {
          for (const store of stores) await store.close();
          await rm(root, { recursive: true });
        },
      };
    },
    tenant: (tenant) => ({ tenant }),
  },
  MemoryVectorStore: {
    start: () =>
      inProcess(({ documents, embeddings }) => MemoryVectorStore.fromDocuments([...documents], embeddings)),
    tenant: isTenant,
  },
  HNSWLib: {
    start: () => inProcess(({ documents, embeddings }) => HNSWLib.fromDocuments([...documents], embeddings)),
    tenant: isTenant,
    emptyError: /number of dimensions/,
  },
  "PGVectorStore on PostgreSQL (PGlite)": { start: startPostgres, tenant: (tenant) => ({ tenant }) },
  LibSQLVectorStore: {
    start: () =>
      inProcess(async ({ documents, embeddings }) => {
        const { length } = await embeddings.embedQuery("");
        const db = createClient({ url: ":memory:" });
        await db.execute(`CREATE TABLE vectors (content TEXT, metadata TEXT, embedding F32_BLOB(${length}))`);
        await db.execute("CREATE INDEX idx_vectors_embedding ON vectors (libsql_vector_idx(embedding))");
        return LibSQLVectorStore.fromDocuments([...documents], embeddings, { db });
      }),
    tenant: (tenant) => ({ tenant: { operator: "=", value: tenant } }),
  },
};

/** PostgreSQL compiled to WebAssembly, behind a socket, so that LangChain's class connects as to any server. */
export async function startPostgres(): Promise<RunningEngine & { readonly url: string }> {
  const port = await freePort();
  const db = await PGlite.create({ extensions: { vector } });
  // With the default of one connection the pool waits for ever.
  const server = new PGLiteSocketServer({ db, port, host: "127.0.0.1", maxConnections: 10 });
  await server.start();
  const url = `postgres://postgres:postgres@127.0.0.1:${port}/postgres`;
  const pool = new pg.Pool({ connectionString: url });
  const stores: PGVectorStore[] = [];
  return {
    url,
    async open({ documents, embeddings }) {
      const store = await PGVectorStore.initialize(embeddings, {
        pool,
        tableName: `passages_${stores.length}`,
      });
      stores.push(store);
      await store.addDocuments([...documents]);
      return store;
    },
    async stop() {
      for (const store of stores) store.client?.release();
      await pool.end();
      await server.stop();
      await db.close();
    },
  };
}

async function inProcess(open: RunningEngine["open"]): Promise<RunningEngine> {
  return { open, stop: async () => {} };
}

function temporaryDirectory(): Promise<string> {
  return mkdtemp(join(tmpdir(), "tokenflow-engine-"));
}
