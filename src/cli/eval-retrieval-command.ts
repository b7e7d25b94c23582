import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Command } from "commander";
import type { RetrievalEvaluation } from "../evaluation/evaluate-retrieval.js";
import { type ClassifierOptions, withClassifierOptions } from "./classifier-options.js";
import { type CliIo, say, writeJsonLine } from "./io.js";
import { withProgress } from "./progress.js";
import { type RerankerOption, withReranker, withRerankerOption } from "./reranker-option.js";
import { type StoreOptions, withEmbeddingsOptions, withStore } from "./store-options.js";
import { percent, showTable } from "./table.js";

interface EvalRetrievalOptions extends ClassifierOptions, StoreOptions, RerankerOption {
  readonly report?: string;
}

const EXAMPLES = `
Prints the figures as one JSON line, and a table on stderr.

Examples:
  tokenflow eval retrieval --store ./store queries.jsonl
      {"id": "…", "text": "…", "labels": ["…"], "relevant": {"<document id>": 2}} a line; 2 holds the answer, 1 helps
  tokenflow eval retrieval --store ./store queries.jsonl --report ./report`;

/** `tokenflow eval retrieval`: what is found and what it costs, beside the plain top 20 of the same store. */
export function addEvalRetrievalCommand(group: Command, io: CliIo): void {
  const command = group
    .command("retrieval")
    .description("compare documents and tokens sent with the plain top 20 of the same store")
    .argument("<file.jsonl>", "judged queries")
    .requiredOption("--store <dir>", "folder of the store that `tokenflow index` filled")
    .option(
      "--report <dir>",
      "folder to write the figures (metrics.json) and every query (queries.jsonl) to",
    );
  withRerankerOption(withEmbeddingsOptions(withClassifierOptions(command)))
    .addHelpText("after", EXAMPLES)
    .action((file: string, options: EvalRetrievalOptions) => evalRetrieval(file, options, io));
}

async function evalRetrieval(file: string, options: EvalRetrievalOptions, io: CliIo): Promise<void> {
  const { readJudgedQueries } = await import("../evaluation/judged-queries.js");
  const queries = await readJudgedQueries(file);
  await withStore(options, { create: false, signal: io.signal }, (store) =>
    withReranker(options, io.signal, async (reranker) => {
      const { openRetriever } = await import("./open-retriever.js");
      const { evaluateRetrieval } = await import("../evaluation/evaluate-retrieval.js");
      const retriever = await openRetriever(store, options, io, { reranker });
      const evaluation = await withProgress(io, "evaluating", (update) =>
        evaluateRetrieval(retriever, queries, {
          signal: io.signal,
          onProgress: (done, total) => update(done, total, `${done} queries`),
        }),
      );
      if (options.report !== undefined) await writeReport(evaluation, options.report);
      await showFigures(evaluation, io);
      warnOfReranking(evaluation, io);
      await writeJsonLine(io, { metrics: evaluation.metrics, intents: evaluation.intents });
    }),
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

async function writeReport(
  { metrics, intents, queries }: RetrievalEvaluation,
  folder: string,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "metrics.json"), `${JSON.stringify({ metrics, intents }, null, 2)}\n`);
  const lines = queries.map(({ query, retrieval, sent, baseline, sentTokens, baselineTokens }) =>
    JSON.stringify({
      ...query,
      intents: retrieval.classification.intents,
      sent,
      baseline,
      tokens: { sent: sentTokens, baseline: baselineTokens },
    }),
  );
  await writeFile(join(folder, "queries.jsonl"), lines.map((line) => `${line}\n`).join(""));
}
