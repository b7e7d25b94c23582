/**
 * When one machine is too small: the same collection and the same retriever on PostgreSQL. The database here is PostgreSQL
 * compiled to WebAssembly, so that the example runs anywhere; another address, of Milvus too, is all that changes.
 */
import { PGlite } from "@electric-sql/pglite";
import { vector } from "@electric-sql/pglite-pgvector";
import { PGLiteSocketServer } from "@electric-sql/pglite-socket";
import type { VectorStoreInterface } from "@langchain/core/vectorstores";
import { IntentRetriever } from "langchain-tokenflow";
import { WordVectors } from "langchain-tokenflow/embeddings";
import { moveStore, openCollection } from "langchain-tokenflow/transfer";
import { openSampleStore } from "./sample-store.js";

const db = await PGlite.create({ extensions: { vector } });
const server = new PGLiteSocketServer({ db, host: "127.0.0.1", port: 5499, maxConnections: 10 });
await server.start();
const url = "postgres://postgres:postgres@127.0.0.1:5499/postgres?table=manual";

const embedded = await openSampleStore();
await ask(embedded);

// The same as `tokenflow index --store ./store --to postgres://…`; run it again and it sends what has changed.
const { copied, unchanged, count } = await moveStore({ directory: embedded.directory, to: url });
console.log(`moved: ${copied} passages copied, ${unchanged} unchanged, ${count} there`);
await embedded.close();

const moved = await openCollection(url, await WordVectors.load()); // the one line that changes
await ask(moved);

await (moved as unknown as { end(): Promise<void> }).end(); // LangChain's PGVectorStore
await server.stop();
await db.close();

async function ask(vectorStore: VectorStoreInterface): Promise<void> {
  const retriever = new IntentRetriever({ vectorStore });
  const { plan, documents, tokens } = await retriever.retrieve(
    "tell the customer when the refund went through",
  );
  console.log(`${vectorStore._vectorstoreType()}: ${plan.intents.join(" + ")}, ${tokens.sent} tokens`);
  for (const { document } of documents)
    console.log(`  ${document.metadata.source} › ${document.metadata.section}`);
}
