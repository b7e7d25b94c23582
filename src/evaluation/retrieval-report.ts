import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ChartLibrary, DrawnChart } from "./charts.js";
import { QUERY_KINDS, type RetrievalEvaluation } from "./evaluate-retrieval.js";
import { countLosses, type ExplainedQuery, LOSSES, RANKINGS, recallOfRanking } from "./explain-retrieval.js";
import { renderPage, renderTable } from "./page.js";
import { drawRetrievalCharts } from "./retrieval-charts.js";
import { retrievalCurve } from "./retrieval-curve.js";
import type { RetrievalMetrics } from "./retrieval-metrics.js";

export interface RetrievalReportOptions {
  /** Made where it is missing; the report's own files are replaced. */
  readonly directory: string;
  /** Name of the file that holds the queries, for the page. */
  readonly file: string;
  readonly charts: ChartLibrary;
}

/**
 * Writes `index.html`, one page that needs neither server nor network, `metrics.json` with all figures, and
 * `queries.jsonl` with what was sent for every query and what became of each passage that answers it.
 * @returns the page's path
 */
export async function writeRetrievalReport(
  evaluation: RetrievalEvaluation,
  explained: readonly ExplainedQuery[],
  { directory, file, charts }: RetrievalReportOptions,
): Promise<string> {
  const drawn = await drawRetrievalCharts(evaluation, explained, charts);
  const page = join(directory, "index.html");
  await mkdir(directory, { recursive: true });
  await writeFile(page, renderRetrieval(evaluation, explained, file, drawn));
  await writeFile(
    join(directory, "metrics.json"),
    `${JSON.stringify({ ...figuresOf(evaluation, explained), curve: retrievalCurve(evaluation.queries) }, null, 2)}\n`,
  );
  await writeFile(join(directory, "queries.jsonl"), queryLines(evaluation, explained));
  return page;
}

/** The figures, as a program reads them. */
export function figuresOf(
  { metrics, kinds, intents }: RetrievalEvaluation,
  explained?: readonly ExplainedQuery[],
) {
  return {
    metrics,
    kinds,
    intents,
    ...(explained && { losses: Object.fromEntries(countLosses(explained)) }),
  };
}

function queryLines({ queries }: RetrievalEvaluation, explained: readonly ExplainedQuery[]): string {
  return queries
    .map(({ query, retrieval, sent, baseline, sentTokens, baselineTokens }, i) => {
      const { intents, passages } = explained[i]!;
      const tokens = { sent: sentTokens, baseline: baselineTokens };
      const { filter = null, minDocuments, maxDocuments } = retrieval.plan;
      return `${JSON.stringify({ ...query, intents, plan: { filter, minDocuments, maxDocuments }, sent, baseline, tokens, passages })}\n`;
    })
    .join("");
}

function renderRetrieval(
  { metrics, kinds }: RetrievalEvaluation,
  explained: readonly ExplainedQuery[],
  file: string,
  charts: readonly DrawnChart[],
): string {
  const rows = QUERY_KINDS.flatMap((kind) => (kinds[kind] ? [kindRow(kind, kinds[kind])] : []));
  const losing = explained.filter(({ recall, plainRecall }) => recall < plainRecall);
  return renderPage({
    title: `Retrieval: ${file}`,
    heading: `What ${metrics.queries} queries were sent, and what was lost`,
    subject: file,
    figures: `${renderTable(KIND_HEAD, [...rows, kindRow("all", metrics)])}\n${rankingTable(explained)}`,
    charts,
    details: `<h2>Where plain retrieval holds more in as many documents</h2>
${renderTable(
  ["query", "labels", "intents", "sent", "plain"],
  losing.map(({ text, labels, intents, recall, plainRecall }) => [
    ...[text, labels.join(", "), intents.join(", "), recall.toFixed(2), plainRecall.toFixed(2)],
  ]),
)}
<details><summary>Every passage that answers and was not sent</summary>${lossTable(explained)}</details>`,
  });
}

const KIND_HEAD = [
  ...[
    "intents",
    "queries",
    "recall",
    "plain",
    "top 20",
    "won",
    "lost",
    "precision",
    "plain",
    "documents",
    "tokens",
  ],
  ...["plain", "top 20"],
];

function kindRow(name: string, metrics: RetrievalMetrics): string[] {
  const { recall, plainRecall, baselineRecall, won, lost, precision, plainPrecision, documents } = metrics;
  return [
    ...[name, String(metrics.queries)],
    ...[recall, plainRecall, baselineRecall].map((share) => share.toFixed(3)),
    ...[String(won), String(lost)],
    ...[precision, plainPrecision].map((share) => share.toFixed(3)),
    ...[documents.toFixed(2)],
    ...[metrics.sentTokens, metrics.plainTokens, metrics.baselineTokens].map((tokens) => tokens.toFixed(0)),
  ];
}

function rankingTable(explained: readonly ExplainedQuery[]): string {
  const depths = [1, 2, 4, 6, 10, 20];
  return renderTable(
    ["recall of a ranking", ...depths.map((depth) => `@${depth}`)],
    RANKINGS.map((ranking) => [
      ranking,
      ...depths.map((depth) => recallOfRanking(explained, ranking, depth).toFixed(3)),
    ]),
  );
}

function lossTable(explained: readonly ExplainedQuery[]): string {
  const rows = explained.flatMap(({ text, passages }) =>
    passages.flatMap(({ id, ranks, lostBy }) =>
      lostBy ? [[text, id, LOSSES[lostBy], ...RANKINGS.map((ranking) => String(ranks[ranking] ?? "–"))]] : [],
    ),
  );
  return renderTable(["query", "passage", "lost by", ...RANKINGS], rows);
}
