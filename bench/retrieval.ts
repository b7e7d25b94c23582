/**
 * The judged corpora end to end: indexing, then every dev query through plain BM25, the store's plain top 20 and
 * the retriever, side by side. Grade-2 recall next to the tokens it costs. Run: npm run bench:retrieval
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Table from "cli-table3";
import { IntentRetriever } from "langchain-tokenflow";
import {
  evaluateRetrieval,
  type JudgedQuery,
  readJudgedQueries,
  recallOf,
} from "langchain-tokenflow/evaluation";
import { EmbeddedVectorStore } from "langchain-tokenflow/vectorstore";
import { Bm25 } from "./bm25.js";
import { type Corpus, findCorpora } from "./corpora.js";
import { meanRecall } from "./recall.js";
import { quantile, timed } from "./statistics.js";

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
/** Prints, when the process ends, the most memory it ever held, in KiB. */
const REPORT_MEMORY =
  "data:text/javascript,process.on('exit', () => console.log(process.resourceUsage().maxRSS))";
const verbose = process.argv.includes("--misses");

for (const corpus of findCorpora()) {
  const directory = mkdtempSync(join(tmpdir(), "tokenflow-bench-"));
  try {
    await measure(corpus, directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

async function measure(corpus: Corpus, directory: string): Promise<void> {
  const indexing = indexInOwnProcess(corpus, join(directory, "store"));
  console.log(
    `\n${corpus.name}: ${indexing.passages} passages indexed at ${Math.round((1000 * indexing.passages) / indexing.ms)}/s, ` +
      `peak memory ${Math.round(indexing.peakMegabytes)} MB`,
  );
  const queries = await readJudgedQueries(corpus.queries);
  const store = await EmbeddedVectorStore.open({ directory: join(directory, "store"), create: false });
  const retriever = new IntentRetriever({ vectorStore: store });
  const { metrics, intents, queries: evaluated } = await evaluateRetrieval(retriever, queries);
  const bm25 = bm25Recall(corpus, queries);
  const plain = async (k: number) => {
    const hits = await Promise.all(queries.map(({ text }) => store.similaritySearch(text, k)));
    return meanRecall(
      queries,
      hits.map((documents) => documents.map(({ id }) => id ?? "")),
    );
  };
  const table = new Table({ head: ["ranking", "@4", "@6", "@20"], style: { head: [] } });
  table.push(["plain BM25", ...[4, 6, 20].map((k) => bm25(k).toFixed(3))]);
  table.push([
    "store, plain",
    ...(await Promise.all([4, 6, 20].map(plain))).map((recall) => recall.toFixed(3)),
  ]);
  console.log(table.toString());
  console.log(
    `retriever: recall ${metrics.recall.toFixed(3)} in ${metrics.documents.toFixed(2)} documents = ${percent(metrics.kept)} of the ` +
      `top 20's ${metrics.baselineRecall.toFixed(3)}; ${percent(metrics.saved)} of its tokens saved ` +
      `(${Math.round(metrics.sentTokens)} of ${Math.round(metrics.baselineTokens)}); ` +
      `some answer for ${percent(metrics.answered)} of queries (top 20: ${percent(metrics.baselineAnswered)}); ` +
      `intents' example-F1 ${intents.exampleF1.toFixed(3)}`,
  );
  const times = await latencies(retriever, queries);
  console.log(
    `one retrieval: p50 ${quantile(times, 0.5).toFixed(2)} ms, p95 ${quantile(times, 0.95).toFixed(2)} ms`,
  );
  if (verbose) {
    for (const outcome of evaluated) {
      const [sent, top20] = [recallOf(outcome, outcome.sent), recallOf(outcome, outcome.baseline)];
      if (sent < top20)
        console.log(
          `  ${sent.toFixed(2)} < ${top20.toFixed(2)} [${outcome.query.labels}] → [${outcome.retrieval.classification.intents}] ${outcome.query.text}`,
        );
    }
  }
  await store.close();
}

/** Runs `tokenflow index` as a user would. */
function indexInOwnProcess(corpus: Corpus, directory: string): Indexing {
  const command = fileURLToPath(new URL("../dist/cli/main.js", import.meta.url));
  const started = performance.now();
  const output = execFileSync(
    process.execPath,
    ["--import", REPORT_MEMORY, command, "index", "--store", directory, corpus.documents],
    { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] },
  );
  const [summary, kibibytes] = output.trim().split("\n");
  const { added } = JSON.parse(summary!) as { added: number };
  return { passages: added, ms: performance.now() - started, peakMegabytes: Number(kibibytes) / 1024 };
}

interface Indexing {
  readonly passages: number;
  readonly ms: number;
  readonly peakMegabytes: number;
}

function bm25Recall(corpus: Corpus, queries: readonly JudgedQuery[]): (k: number) => number {
  const documents = readFileSync(corpus.documents, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { id: string; text: string });
  const index = new Bm25(documents.map(({ text }) => text));
  return (k) =>
    meanRecall(
      queries,
      queries.map(({ text }) => index.top(text, k).map((i) => documents[i]!.id)),
    );
}

async function latencies(retriever: IntentRetriever, queries: readonly JudgedQuery[]): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < 10; round++) {
    for (const { text } of queries) times.push((await timed(() => retriever.retrieve(text))).ms);
  }
  return times;
}
