/** Indexes one corpus in a process of its own and prints, as JSON, how long it took and how much memory at most. */
import { createPassageTagger } from "langchain-tokenflow/classifier";
import { ingest } from "langchain-tokenflow/ingest";
import { EmbeddedVectorStore } from "langchain-tokenflow/vectorstore";
import { timed } from "./statistics.js";

const [documents, directory] = process.argv.slice(2);
const { result, ms } = await timed(async () => {
  const store = await EmbeddedVectorStore.open({ directory: directory! });
  const counts = await ingest({ paths: [documents!], sink: store, tagger: await createPassageTagger() });
  await store.flush();
  await store.close();
  return counts;
});
console.log(
  JSON.stringify({ passages: result.added, ms, peakMegabytes: process.resourceUsage().maxRSS / 1024 }),
);
