/**
 * The judged corpora end to end: indexing, then every judged query that nothing was tuned on through plain BM25, the store's
 * plain search and the retriever, side by side. Grade-2 recall next to the tokens it costs. Run: npm run bench:retrieval
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Table from "cli-table3";
import { IntentRetriever, type Retrieval } from "langchain-tokenflow";
import {
  type EvaluatedQuery,
  evaluateRetrieval,
  type JudgedQuery,
  mean,
  readJudgedQueries,
  recallOf,
} from "langchain-tokenflow/evaluation";
import { EmbeddedVectorStore } from "langchain-tokenflow/vectorstore";
import { readKnownAnswers } from "../examples/known-answers.js";
import { openSampleStore } from "../examples/sample-store.js";
import { Bm25 } from "./bm25.js";
import { type Corpus, findCorpora } from "./corpora.js";
import { meanRecall } from "./recall.js";
import { quantile, timed } from "./statistics.js";

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
/** Prints, when the process ends, the most memory it ever held, in KiB. */
const REPORT_MEMORY =
  "data:text/javascript,process.on('exit', () => console.log(process.resourceUsage().maxRSS))";
const CUTS = [4, 6, 20];
const verbose = process.argv.includes("--misses");

for (const corpus of findCorpora()) {
  const directory = mkdtempSync(join(tmpdir(), "tokenflow-bench-"));
  try {
    await measure(corpus, directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

await measureSampleManual();

/** The manual in this repository, judged by section: any passage of a needed section will do. */
async function measureSampleManual(): Promise<void> {
  const store = await openSampleStore();
  const retriever = new IntentRetriever({ vectorStore: store, measureBaseline: true });
  const table = new Table({
    head: ["sample manual", "plain @4 / @6 / @20", "retriever", "documents", "saved"],
    style: { head: [] },
  });
  const known = [...(await readKnownAnswers(store)).values()];
  for (const language of ["zh", "en"]) {
    const questions = known.filter(({ id }) => id.includes(language));
    const retrievals = await Promise.all(questions.map(({ text }) => retriever.retrieve(text)));
    const plain = await Promise.all(questions.map(({ text }) => store.similaritySearch(text, CUTS.at(-1)!)));
    const recall = (found: readonly (readonly (string | undefined)[])[]) =>
      mean(
        questions.map(({ answers }, i) =>
          mean(answers.map((ids) => (ids.some((id) => found[i]!.includes(id)) ? 1 : 0))),
        ),
      );
    const sum = (of: (retrieval: Retrieval) => number) =>
      retrievals.reduce((total, each) => total + of(each), 0);
    table.push([
      `${language}, ${questions.length} answerable`,
      CUTS.map((k) => recall(plain.map((hits) => hits.slice(0, k).map(({ id }) => id))).toFixed(3)).join(
        " / ",
      ),
      recall(retrievals.map(({ documents }) => documents.map(({ document }) => document.id))).toFixed(3),
      (sum(({ documents }) => documents.length) / questions.length).toFixed(2),
      percent(sum(({ tokens }) => tokens.saved) / sum(({ tokens }) => tokens.baseline)),
    ]);
  }
  console.log(table.toString());
  await store.close();
}

async function measure(corpus: Corpus, directory: string): Promise<void> {
  const indexing = indexInOwnProcess(corpus, join(directory, "store"));
  console.log(
    `\n${corpus.name}: ${indexing.passages} passages indexed at ${Math.round((1000 * indexing.passages) / indexing.ms)}/s, ` +
      `peak memory ${Math.round(indexing.peakMegabytes)} MB`,
  );
  const store = await EmbeddedVectorStore.open({ directory: join(directory, "store"), create: false });
  const retriever = new IntentRetriever({ vectorStore: store });
  const table = new Table({
    head: [
      "queries",
      "BM25 @4 / @6 / @20",
      "store, plain @4 / @6 / @20",
      "retriever",
      "kept",
      "documents",
      "saved",
      "answered",
    ],
    style: { head: [] },
  });
  const asked: JudgedQuery[] = [];
  for (const [half, file] of corpus.queries) {
    if (half === "tune") continue;
    const queries = await readJudgedQueries(file);
    asked.push(...queries);
    const { metrics, queries: evaluated } = await evaluateRetrieval(retriever, queries);
    table.push([
      `${half}, ${metrics.answerable} answerable`,
      bm25Recalls(corpus, queries),
      await plainRecalls(store, queries),
      metrics.recall.toFixed(3),
      percent(metrics.kept),
      metrics.documents.toFixed(2),
      percent(metrics.saved),
      `${percent(metrics.answered)} (top 20: ${percent(metrics.baselineAnswered)})`,
    ]);
    if (verbose) printMisses(evaluated);
  }
  console.log(table.toString());
  const times = await latencies(retriever, asked);
  console.log(
    `one retrieval: p50 ${quantile(times, 0.5).toFixed(2)} ms, p95 ${quantile(times, 0.95).toFixed(2)} ms`,
  );
  await store.close();
}

function printMisses(evaluated: readonly EvaluatedQuery[]): void {
  for (const outcome of evaluated) {
    const [sent, top20] = [recallOf(outcome, outcome.sent), recallOf(outcome, outcome.baseline)];
    if (sent < top20)
      console.log(
        `  ${sent.toFixed(2)} < ${top20.toFixed(2)} [${outcome.query.labels}] → [${outcome.retrieval.classification.intents}] ${outcome.query.text}`,
      );
  }
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

function bm25Recalls(corpus: Corpus, queries: readonly JudgedQuery[]): string {
  const documents = readFileSync(corpus.documents, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { id: string; text: string });
  const index = new Bm25(documents.map(({ text }) => text));
  return recalls(
    queries,
    queries.map(({ text }) => index.top(text, CUTS.at(-1)!).map((i) => documents[i]!.id)),
  );
}

async function plainRecalls(store: EmbeddedVectorStore, queries: readonly JudgedQuery[]): Promise<string> {
  const hits = await Promise.all(queries.map(({ text }) => store.similaritySearch(text, CUTS.at(-1)!)));
  return recalls(
    queries,
    hits.map((documents) => documents.map(({ id }) => id)),
  );
}

/** Of the same ranking, cut at each of `CUTS`. */
function recalls(queries: readonly JudgedQuery[], ranked: readonly (readonly string[])[]): string {
  return CUTS.map((k) =>
    meanRecall(
      queries,
      ranked.map((ids) => ids.slice(0, k)),
    ).toFixed(3),
  ).join(" / ");
}

async function latencies(retriever: IntentRetriever, queries: readonly JudgedQuery[]): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < 10; round++) {
    for (const { text } of queries) times.push((await timed(() => retriever.retrieve(text))).ms);
  }
  return times;
}
