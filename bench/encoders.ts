/**
 * A pretrained encoder beside the built-in vectors, over the English corpus: its cosine alone, the store's plain search, and
 * the retriever, on every judged set. Run: npm run bench:encoders -- FOLDER [--quantised]; `scripts/minilm-encoder.py` makes
 * a folder. The passages' vectors are kept in .cache, so that a second run takes a minute.
 */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { EmbeddingsInterface } from "@langchain/core/embeddings";
import Table from "cli-table3";
import { IntentRetriever } from "langchain-tokenflow";
import { createPassageTagger } from "langchain-tokenflow/classifier";
import { WordVectors } from "langchain-tokenflow/embeddings";
import { evaluateRetrieval, type JudgedQuery, readJudgedQueries } from "langchain-tokenflow/evaluation";
import { ingest } from "langchain-tokenflow/ingest";
import { EmbeddedVectorStore } from "langchain-tokenflow/vectorstore";
import { loadCachedEncoder } from "./cached-encoder.js";
import { findCorpora } from "./corpora.js";
import { meanRecall } from "./recall.js";

const CORPUS = "medusa-docs";
const DEPTHS = [4, 6, 20];

const [folder] = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const corpus = findCorpora().find(({ name }) => name === CORPUS);
if (!corpus || folder === undefined || !existsSync(folder)) {
  console.log("Needs the judged corpora in ../shared and, as its argument, the folder of an encoder.");
  process.exit(0);
}
const { encoder, embeddings } = await loadCachedEncoder(folder, {
  quantised: process.argv.includes("--quantised"),
});
const directory = mkdtempSync(join(tmpdir(), "tokenflow-bench-"));
try {
  const stores = {
    "built in": await indexWith(await WordVectors.load(), "built-in"),
    [encoder.model]: await indexWith(embeddings, "encoder"),
  };
  for (const [set, file] of corpus.queries) {
    const queries = await readJudgedQueries(file);
    const table = new Table({
      head: [`${set}, ${queries.length} queries`, ...DEPTHS.map((k) => `@${k}`)],
      style: { head: [] },
    });
    for (const [name, store] of Object.entries(stores)) {
      table.push([`${name}, cosine alone`, ...(await recallAtDepths(queries, byCosine(store)))]);
      table.push([`${name}, store`, ...(await recallAtDepths(queries, byStore(store)))]);
    }
    console.log(table.toString());
    for (const [name, store] of Object.entries(stores))
      console.log(await retrieverLine(name, store, queries));
  }
  for (const store of Object.values(stores)) await store.close();
} finally {
  rmSync(directory, { recursive: true, force: true });
}
await encoder.dispose();

async function indexWith(embeddings: EmbeddingsInterface, name: string): Promise<EmbeddedVectorStore> {
  const store = await EmbeddedVectorStore.open({ directory: join(directory, name), embeddings });
  const started = performance.now();
  const { added } = await ingest({
    paths: [corpus!.documents],
    sink: store,
    tagger: await createPassageTagger(),
  });
  console.log(`${name}: ${Math.round((1000 * added) / (performance.now() - started))} passages/s indexed`);
  return store;
}

type Search = (text: string, k: number) => Promise<string[]>;

function byCosine(store: EmbeddedVectorStore): Search {
  return async (text, k) => {
    const vector = await store.embeddings.embedQuery(text);
    const hits = await store.similaritySearchVectorWithScore(vector, k);
    return hits.map(([{ id }]) => id);
  };
}

function byStore(store: EmbeddedVectorStore): Search {
  return async (text, k) => (await store.similaritySearch(text, k)).map(({ id }) => id);
}

/** Every depth is a prefix of the deepest: one search a query. */
async function recallAtDepths(queries: readonly JudgedQuery[], search: Search): Promise<string[]> {
  const found: string[][] = [];
  for (const { text } of queries) found.push(await search(text, Math.max(...DEPTHS)));
  return DEPTHS.map((k) =>
    meanRecall(
      queries,
      found.map((ids) => ids.slice(0, k)),
    ).toFixed(3),
  );
}

async function retrieverLine(
  name: string,
  store: EmbeddedVectorStore,
  queries: readonly JudgedQuery[],
): Promise<string> {
  const { metrics } = await evaluateRetrieval(new IntentRetriever({ vectorStore: store }), queries);
  return (
    `  retriever, ${name}: recall ${metrics.recall.toFixed(3)} in ${metrics.documents.toFixed(2)} documents, ` +
    `${(100 * metrics.kept).toFixed(0)} % of its top 20's; ${(100 * metrics.saved).toFixed(0)} % of the tokens saved`
  );
}
