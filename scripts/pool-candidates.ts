/**
 * Candidates to judge for queries over one collection, from several rankings (words, vectors, everything together), of the
 * query and of its rewordings: npx tsx scripts/pool-candidates.ts STORE QUERIES.jsonl > pool.md
 *
 * STORE is a folder that `tokenflow index` made. Each line of QUERIES is {"id","text","rewordings"?: […]}.
 */
import { IntentRetriever } from "langchain-tokenflow";
import { EmbeddedVectorStore } from "langchain-tokenflow/vectorstore";
import { z } from "zod/v4";
import { readJsonlFile } from "../src/jsonl.js";

const OWN = 10;
const REWORDED = 6;
const SHOWN = 420;

const querySchema = z.object({
  id: z.string(),
  text: z.string(),
  rewordings: z.array(z.string()).default([]),
});

const [directory, file] = process.argv.slice(2);
if (!directory || !file) throw new Error("usage: pool-candidates.ts STORE QUERIES.jsonl");
const store = await EmbeddedVectorStore.open({ directory, create: false });
const retriever = new IntentRetriever({ vectorStore: store, candidates: OWN });
for await (const { value } of readJsonlFile(file, querySchema)) {
  const pool = new Map<string, string>();
  await addRankings(pool, value.text, OWN);
  for (const rewording of value.rewordings) await addRankings(pool, rewording, REWORDED);
  console.log(`\n## ${value.id}: ${value.text}`);
  for (const [id, text] of pool) console.log(`- [${id}] ${text}`);
}
await store.close();

async function addRankings(pool: Map<string, string>, text: string, k: number): Promise<void> {
  const { plan } = await retriever.retrieve(text);
  const rankings = [
    (await store.search({ text, expansions: plan.expansions, k })).map(({ document }) => document),
    (await store.search({ text, k })).map(({ document }) => document),
    await store
      .similaritySearchVectorWithScore(await store.embeddings.embedQuery(text), k)
      .then((hits) => hits.map(([document]) => document)),
  ];
  for (const document of rankings.flat()) {
    pool.set(document.id!, document.pageContent.replace(/\s+/g, " ").slice(0, SHOWN));
  }
}
