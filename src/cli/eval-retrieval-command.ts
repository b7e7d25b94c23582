import type { Command } from "commander";
import type { RetrievalEvaluation } from "../evaluation/evaluate-retrieval.js";
import type { ExplainedQuery } from "../evaluation/explain-retrieval.js";
import type { JudgedQuery } from "../evaluation/judged-queries.js";
import type { RetrievalMetrics } from "../evaluation/retrieval-metrics.js";
import type { EmbeddedVectorStore } from "../vectorstore/embedded-vector-store.js";
import { type ClassifierOptions, withClassifierOptions } from "./classifier-options.js";
import { type CliIo, say, writeJsonLine } from "./io.js";
import { withProgress } from "./progress.js";
import { type RerankerOption, withReranker, withRerankerOption } from "./reranker-option.js";
import { type StoreOptions, withEmbeddingsOptions, withStore } from "./store-options.js";
import { percent, showTable } from "./table.js";
import { type TrimOptions, withTrimOptions } from "./trim-option.js";

interface EvalRetrievalOptions extends ClassifierOptions, StoreOptions, RerankerOption, TrimOptions {
  readonly explain?: boolean;
  readonly report?: string;
}

const EXAMPLES = `
Prints the figures as one JSON line, and tables on stderr. With --explain, a JSON line per query comes before it: where
each passage that answers stands in every ranking, and which step lost it.

Examples:
  tokenflow eval retrieval --store ./store queries.jsonl
      {"id": "…", "text": "…", "labels": ["…"], "relevant": {"<document id>": 2}} a line; 2 holds the answer, 1 helps
  tokenflow eval retrieval --store ./store queries.jsonl --explain > explained.jsonl
  tokenflow eval retrieval --store ./store queries.jsonl --report ./report`;

/** `tokenflow eval retrieval`: what is found and what it costs, beside the plain top 20 of the same store. */
export function addEvalRetrievalCommand(group: Command, io: CliIo): void {
  const command = group
    .command("retrieval")
    .description("compare documents and tokens sent with the plain top 20 of the same store")
    .argument("<file.jsonl>", "judged queries")
    .requiredOption("--store <dir>", "folder of the store that `tokenflow index` filled")
    .option("--explain", "show which step lost each passage that answers and was not sent")
    .option(
      "--report <dir>",
      "folder to write a page with charts (index.html), the figures (metrics.json) and every query (queries.jsonl) to",
    );
  withRerankerOption(withEmbeddingsOptions(withClassifierOptions(withTrimOptions(command))))
    .addHelpText("after", EXAMPLES)
    .action((file: string, options: EvalRetrievalOptions) => evalRetrieval(file, options, io));
}

async function evalRetrieval(file: string, options: EvalRetrievalOptions, io: CliIo): Promise<void> {
  const { signal } = io;
  const { loadChartLibrary } = await import("../evaluation/charts.js");
  const { readJudgedQueries } = await import("../evaluation/judged-queries.js");
  const charts = options.report === undefined ? undefined : await loadChartLibrary();
  const queries = await readJudgedQueries(file);
  await withStore(options, { create: false, signal }, (store) =>
    withReranker(options, signal, async (reranker) => {
      await warnOfUnknown(store, queries, file, io);
      const { openRetriever } = await import("./open-retriever.js");
      const { evaluateRetrieval } = await import("../evaluation/evaluate-retrieval.js");
      const { explainRetrieval } = await import("../evaluation/explain-retrieval.js");
      const { figuresOf, writeRetrievalReport } = await import("../evaluation/retrieval-report.js");
      const retriever = await openRetriever(store, options, io, {
        reranker,
        trim: options.trim,
        whole: options.whole,
      });
      const evaluation = await withProgress(io, "evaluating", (update) =>
        evaluateRetrieval(retriever, queries, {
          signal,
          onProgress: (done, total) => update(done, total, `${done} queries`),
        }),
      );
      await showFigures(evaluation, io);
      await showKinds(evaluation, io);
      warnOfReranking(evaluation, io);
      const explained =
        options.explain || charts
          ? await explainRetrieval(retriever, evaluation.queries, { signal })
          : undefined;
      if (explained) {
        await showRankings(explained, io);
        await showLosses(explained, io);
        showDefeats(explained, io);
      }
      for (const query of (options.explain && explained) || []) await writeJsonLine(io, query);
      await writeJsonLine(io, figuresOf(evaluation, explained));
      if (options.report === undefined || !charts || !explained) return;
      const page = await writeRetrievalReport(evaluation, explained, {
        directory: options.report,
        file,
        charts,
      });
      say(io, `Report: ${page}`);
    }),
  );
}

/** Judgements of passages that are not there would count as misses of the search. */
async function warnOfUnknown(
  store: EmbeddedVectorStore,
  queries: readonly JudgedQuery[],
  file: string,
  io: CliIo,
): Promise<void> {
  const judged = [...new Set(queries.flatMap(({ relevant }) => Object.keys(relevant)))];
  const known = new Set((await store.get(judged)).map(({ id }) => id));
  const unknown = judged.filter((id) => !known.has(id));
  if (unknown.length === 0) return;
  say(
    io,
    `tokenflow: warning: ${unknown.length} of ${judged.length} judged passages are not in the store, such as "${unknown[0]}"; check the ids in ${file}`,
  );
}

/** Figures of a reranker that did not answer would be another's. */
function warnOfReranking({ queries }: RetrievalEvaluation, io: CliIo): void {
  const problems = queries.flatMap(({ retrieval }) => retrieval.reranked?.error ?? []);
  if (problems.length === 0) return;
  say(io, `tokenflow: warning: ${problems.length} of ${queries.length} queries not reranked: ${problems[0]}`);
}

async function showFigures({ metrics }: RetrievalEvaluation, io: CliIo): Promise<void> {
  await showTable(
    io,
    [`${metrics.queries} queries`, "sent", "plain top 20"],
    [
      ["recall of passages that answer", percent(metrics.recall), percent(metrics.baselineRecall)],
      ["queries with such a passage", percent(metrics.answered), percent(metrics.baselineAnswered)],
      ["tokens a query", metrics.sentTokens.toFixed(0), metrics.baselineTokens.toFixed(0)],
      ["tokens saved", percent(metrics.saved), ""],
    ],
  );
}

/** Beside plain retrieval with as many documents, which the plan should never lose to. */
async function showKinds({ metrics, kinds }: RetrievalEvaluation, io: CliIo): Promise<void> {
  const all: [string, RetrievalMetrics][] = [...Object.entries(kinds), ["all", metrics]];
  await showTable(
    io,
    [
      "intents (plain, as many documents)",
      "queries",
      "recall",
      "precision",
      "documents",
      "tokens",
      "won",
      "lost",
    ],
    all.map(([kind, figures]) => [
      kind,
      String(figures.queries),
      `${percent(figures.recall)} (${percent(figures.plainRecall)})`,
      `${percent(figures.precision)} (${percent(figures.plainPrecision)})`,
      figures.documents.toFixed(2),
      `${figures.sentTokens.toFixed(0)} (${figures.plainTokens.toFixed(0)})`,
      String(figures.won),
      String(figures.lost),
    ]),
  );
}

async function showRankings(explained: readonly ExplainedQuery[], io: CliIo): Promise<void> {
  const { RANKINGS, recallOfRanking } = await import("../evaluation/explain-retrieval.js");
  const depths = [4, 6, 20];
  await showTable(
    io,
    ["recall of a ranking", ...depths.map((depth) => `@${depth}`)],
    RANKINGS.map((ranking) => [
      ranking,
      ...depths.map((depth) => percent(recallOfRanking(explained, ranking, depth))),
    ]),
  );
}

async function showLosses(explained: readonly ExplainedQuery[], io: CliIo): Promise<void> {
  const { countLosses, LOSSES } = await import("../evaluation/explain-retrieval.js");
  const losses = countLosses(explained);
  const lost = losses.reduce((sum, [, count]) => sum + count, 0);
  const needed = explained.reduce((sum, { passages }) => sum + passages.length, 0);
  await showTable(
    io,
    [`${lost} of ${needed} passages that answer were not sent`, "passages", "share"],
    losses.map(([loss, count]) => [LOSSES[loss], String(count), percent(count / lost)]),
  );
}

const DEFEATS = 8;

function showDefeats(explained: readonly ExplainedQuery[], io: CliIo): void {
  const defeats = explained
    .filter(({ recall, plainRecall }) => recall < plainRecall)
    .sort((a, b) => b.plainRecall - b.recall - (a.plainRecall - a.recall));
  if (defeats.length === 0) return;
  say(io, `Plain retrieval holds more in as many documents for ${defeats.length} queries, most for:`);
  for (const { id, text, labels, intents, recall, plainRecall } of defeats.slice(0, DEFEATS)) {
    const understood = `[${labels.join(", ")}] understood as [${intents.join(", ")}]`;
    say(io, `  ${id} ${percent(recall)} instead of ${percent(plainRecall)}, ${understood}: ${text}`);
  }
}
