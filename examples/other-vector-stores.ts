/** The same retriever over LangChain's own stores: any `VectorStore` will do, with any `Embeddings`. */
import { MemoryVectorStore } from "@langchain/classic/vectorstores/memory";
import { HNSWLib } from "@langchain/community/vectorstores/hnswlib";
import { IntentRetriever } from "langchain-tokenflow";
import { WordVectors } from "langchain-tokenflow/embeddings";
import { openSampleStore } from "./sample-store.js";

// Passages that were tagged once (here by `ingest`) carry their intents in the metadata, wherever they are stored.
const sample = await openSampleStore();
const documents = await sample.get(await sample.ids());
await sample.close();

const embeddings = await WordVectors.load();

for (const store of [
  await MemoryVectorStore.fromDocuments(documents, embeddings),
  await HNSWLib.fromDocuments(documents, embeddings),
]) {
  const retriever = new IntentRetriever({
    vectorStore: store,
    filter: (document) => String(document.metadata.source).startsWith("en/"), // your own filter is always applied
  });
  const {
    plan,
    documents: sent,
    tokens,
  } = await retriever.retrieve("tell the customer when the refund went through");
  console.log(`${store._vectorstoreType()}: ${plan.intents.join(" + ")}, ${tokens.sent} tokens`);
  for (const { document } of sent)
    console.log(`  ${document.metadata.source} › ${document.metadata.section}`);
}
