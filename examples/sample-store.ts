import { fileURLToPath } from "node:url";
import { createPassageTagger } from "langchain-tokenflow/classifier";
import { ingest } from "langchain-tokenflow/ingest";
import { EmbeddedVectorStore } from "langchain-tokenflow/vectorstore";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** The sample knowledge base as an embedded store; built on first use, brought up to date on every other. */
export async function openSampleStore(
  onProgress?: Parameters<typeof ingest>[0]["onProgress"],
): Promise<EmbeddedVectorStore> {
  const store = await EmbeddedVectorStore.open({ directory: path("../vectorstore/.store") });
  const { added, unchanged, deleted } = await ingest({
    paths: [path("../vectorstore/knowledge-base")],
    sink: store,
    tagger: await createPassageTagger(),
    onProgress,
  });
  await store.flush();
  console.error(`Knowledge base: ${added} passages added, ${unchanged} unchanged, ${deleted} deleted.`);
  return store;
}
