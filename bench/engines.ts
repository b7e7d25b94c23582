/**
 * What `docs/scaling.md` rests on: HNSW on one core by number and width of the vectors, and one collection in the embedded
 * store, PostgreSQL and Milvus, moved there and searched by the same retriever. Milvus where TOKENFLOW_ENGINES says so.
 *
 *   npm run bench:engines -- [passages, default 10000] [most vectors, default 40000]
 */
import { rmSync, statSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { DocumentInterface } from "@langchain/core/documents";
import type { VectorStore } from "@langchain/core/vectorstores";
import hnswlib from "hnswlib-node";
import { createClassifier } from "../src/classifier/create-classifier.js";
import { createPassageTagger } from "../src/classifier/passage-tagger.js";
import { WordVectors } from "../src/embeddings/word-vectors.js";
import { ingest } from "../src/ingest/ingest.js";
import { seededRandom } from "../src/random.js";
import { IntentRetriever } from "../src/retriever/intent-retriever.js";
import { moveStore } from "../src/transfer/move-store.js";
import { openCollection } from "../src/transfer/open-collection.js";
import { EmbeddedVectorStore } from "../src/vectorstore/embedded-vector-store.js";
import { startPostgres } from "../test/integration/npm-engines.js";
import { startMilvus } from "../test/integration/python-engines.js";
import { quantile, timed } from "./statistics.js";

const [passages = 10_000, mostVectors = 40_000] = process.argv.slice(2).map(Number);
const QUERIES = [
  "退款多久到账",
  "notify the customer after the payment",
  "库存不足怎么办",
  "reset my password",
  "weather",
];
const random = seededRandom(7);

console.log("HNSW (hnswlib, M 16, efConstruction 200, ef 128, k 20), per second of one core");
console.log("dimensions  vectors  recall@20  bytes/vector  built/s  queries/s");
for (const dimensions of [256, 512]) {
  for (let count = 10_000; count <= mostVectors; count *= 4) measureGraph(dimensions, count);
}

const folder = await mkdtemp(join(tmpdir(), "tokenflow-bench-"));
try {
  await measureEngines(join(folder, "store"));
} finally {
  await rm(folder, { recursive: true });
}

function measureGraph(dimensions: number, count: number): void {
  const centres = Array.from({ length: 1000 }, () => direction(dimensions));
  const near = () => {
    const centre = centres[Math.floor(random() * centres.length)]!;
    const noise = direction(dimensions);
    return unit(centre.map((value, i) => value + 0.8 * noise[i]!));
  };
  const vectors = Array.from({ length: count }, near);
  const index = new hnswlib.HierarchicalNSW("ip", dimensions);
  index.initIndex(count, 16, 200, 100);
  const building = cpuSeconds(() => {
    for (const [i, vector] of vectors.entries()) index.addPoint(vector, i);
  });
  const file = join(tmpdir(), `tokenflow-graph-${process.pid}`);
  index.writeIndexSync(file); // As it lies in memory: vectors, links, labels.
  const bytes = statSync(file).size / count;
  rmSync(file);
  index.setEf(128);
  const queries = Array.from({ length: 200 }, near);
  let found: number[][] = [];
  const searching = cpuSeconds(() => {
    found = queries.map((query) => index.searchKnn(query, 20).neighbors);
  });
  const recall = found
    .slice(0, 50)
    .reduce((sum, ids, i) => sum + shareOfBest(queries[i]!, vectors, ids) / 50, 0);
  console.log(
    [
      dimensions,
      count,
      recall.toFixed(3),
      bytes.toFixed(0),
      (count / building).toFixed(0),
      (queries.length / searching).toFixed(0),
    ]
      .map((cell, i) => String(cell).padStart([10, 9, 11, 14, 9, 11][i]!))
      .join(""),
  );
}

/** Of the processor rather than the clock: the machine may have other work. */
function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

async function measureEngines(directory: string): Promise<void> {
  const store = await EmbeddedVectorStore.open({ directory });
  const documents = await makeDocuments();
  const filling = await timed(async () => {
    for (let i = 0; i < documents.length; i += 500) await store.addDocuments(documents.slice(i, i + 500));
    await store.flush();
  });
  console.log(`\n${passages} passages of ${(await WordVectors.load()).dimensions} dimensions, one retriever`);
  console.log("engine                        moved/s  again/s  retrieval p50, ms  p95");
  await measureRetrieval("embedded", store, (1000 * passages) / filling.ms, undefined);
  await store.close();
  const targets = {
    "PostgreSQL (PGlite, pgvector)": startPostgres,
    "Milvus (Milvus Lite server)": startMilvus,
  };
  for (const [name, start] of Object.entries(targets)) {
    const engine = await start().catch((error: Error) => console.log(`${name}: ${error.message}`));
    if (!engine) continue;
    const moving = await timed(() => moveStore({ directory, to: engine.url }));
    const again = await timed(() => moveStore({ directory, to: engine.url }));
    const opened = await openCollection(engine.url, await WordVectors.load());
    await measureRetrieval(name, opened, (1000 * passages) / moving.ms, (1000 * passages) / again.ms);
    const { end, client } = opened as unknown as {
      end?(): Promise<void>;
      client?: { closeConnection(): Promise<void> };
    };
    await (end ? end.call(opened) : client?.closeConnection());
    await engine.stop();
  }
}

async function measureRetrieval(
  name: string,
  vectorStore: VectorStore,
  moved: number,
  again: number | undefined,
): Promise<void> {
  const retriever = new IntentRetriever({ vectorStore, classifier: await createClassifier() });
  const times: number[] = [];
  for (let i = 0; i < 60; i++) {
    const { ms } = await timed(() => retriever.invoke(QUERIES[i % QUERIES.length]!));
    if (i >= 10) times.push(ms);
  }
  const cells = [
    moved.toFixed(0),
    again?.toFixed(0) ?? "–",
    quantile(times, 0.5).toFixed(1),
    quantile(times, 0.95).toFixed(1),
  ];
  console.log(name.padEnd(28) + cells.map((cell, i) => cell.padStart([9, 9, 19, 7][i]!)).join(""));
}

/** Pairs of the sample manual's passages, with the intents of both. */
async function makeDocuments(): Promise<DocumentInterface[]> {
  const manual = await EmbeddedVectorStore.open({ directory: join(folder, "manual") });
  const paths = [fileURLToPath(new URL("../vectorstore/knowledge-base", import.meta.url))];
  await ingest({ paths, sink: manual, tagger: await createPassageTagger() });
  const originals = await manual.get(await manual.ids());
  await manual.close();
  const any = () => originals[Math.floor(random() * originals.length)]!;
  return Array.from({ length: passages }, (_, i) => {
    const [first, second] = [any(), any()];
    const metadata = { ...second.metadata, ...first.metadata };
    metadata.intents = [...new Set([...first.metadata.intents, ...second.metadata.intents])];
    return { id: `p${i}`, pageContent: `${first.pageContent}\n\n${second.pageContent}`, metadata };
  });
}

function shareOfBest(
  query: readonly number[],
  vectors: readonly (readonly number[])[],
  ids: readonly number[],
): number {
  const scored = vectors.map((vector, id) => ({
    id,
    score: vector.reduce((sum, value, i) => sum + value * query[i]!, 0),
  }));
  const best = new Set(
    scored
      .sort((a, b) => b.score - a.score)
      .slice(0, ids.length)
      .map(({ id }) => id),
  );
  return ids.filter((id) => best.has(id)).length / ids.length;
}

function direction(dimensions: number): number[] {
  return unit(
    Array.from(
      { length: dimensions },
      () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()),
    ),
  );
}

function unit(vector: readonly number[]): number[] {
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}
