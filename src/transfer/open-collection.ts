import type { EmbeddingsInterface } from "@langchain/core/embeddings";
import type { VectorStore } from "@langchain/core/vectorstores";
import type { ClientBase } from "pg";
import { type MilvusAddress, type PostgresAddress, parseCollectionAddress } from "./collection-address.js";
import { clientConfig, MILVUS_INDEX } from "./milvus-collection.js";
import { loadPackage } from "./optional-package.js";

/**
 * A collection that {@link moveStore} made, as LangChain's vector store for it, set up to find well.
 *
 * @param url as `moveStore` takes it.
 * @param embeddings those of the embedded store that it came from.
 * @returns LangChain's `PGVectorStore` (close with `end()`) or `Milvus` (close with `client.closeConnection()`).
 * @throws {InvalidInputError} for an address that is none. @throws {TransferError} when packages are missing.
 *
 * @example
 * const vectorStore = await openCollection("milvus://localhost:19530/manual", await WordVectors.load());
 * const retriever = new IntentRetriever({ vectorStore });
 */
export function openCollection(url: string, embeddings: EmbeddingsInterface): Promise<VectorStore> {
  const address = parseCollectionAddress(url);
  return address.kind === "postgres" ? openPostgres(address, embeddings) : openMilvus(address, embeddings);
}

async function openPostgres(address: PostgresAddress, embeddings: EmbeddingsInterface): Promise<VectorStore> {
  const [{ PGVectorStore }, { default: pg }] = await loadPackage(
    "pg @langchain/community",
    address.shown,
    () => Promise.all([import("@langchain/community/vectorstores/pgvector"), import("pg")]),
  );
  const pool = new pg.Pool({ connectionString: address.connectionString, onConnect: searchWell });
  // An idle connection that breaks is replaced at the next query; without a listener it would end the process.
  pool.on("error", () => {});
  return new PGVectorStore(embeddings, { pool, tableName: address.table, skipInitializationCheck: true });
}

/**
 * Otherwise the graph's first 40 hits are filtered and nothing is looked for beyond them. Versions of pgvector before 0.8
 * know only the first setting, and go on without the second.
 */
async function searchWell(client: ClientBase): Promise<void> {
  await client.query("SET hnsw.ef_search = 128");
  await client.query("SET hnsw.iterative_scan = strict_order").catch(() => {});
}

async function openMilvus(address: MilvusAddress, embeddings: EmbeddingsInterface): Promise<VectorStore> {
  const { Milvus } = await loadPackage(
    "@zilliz/milvus2-sdk-node @langchain/community",
    address.shown,
    () => import("@langchain/community/vectorstores/milvus"),
  );
  const store = new Milvus(embeddings, {
    clientConfig: clientConfig(address),
    collectionName: address.collection,
    autoId: false,
    indexCreateOptions: { ...MILVUS_INDEX },
  });
  const loaded = await store.client.loadCollectionSync({ collection_name: address.collection });
  // LangChain's class loads the collection before each search, and waits at least 400 ms for the answer.
  store.client.loadCollectionSync = async () => loaded;
  return store;
}
