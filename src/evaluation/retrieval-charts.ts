import {
  type Bar,
  barChart,
  type Chart,
  type ChartLibrary,
  type DrawnChart,
  drawCharts,
  SHARE,
  SYSTEM,
} from "./charts.js";
import { QUERY_KINDS, type RetrievalEvaluation } from "./evaluate-retrieval.js";
import { countLosses, type ExplainedQuery, LOSSES, type Loss } from "./explain-retrieval.js";
import { retrievalCurve } from "./retrieval-curve.js";
import type { RetrievalMetrics } from "./retrieval-metrics.js";

/** Recall against tokens, recall and precision by kind, and what lost the passages that were not sent. */
export function drawRetrievalCharts(
  evaluation: RetrievalEvaluation,
  explained: readonly ExplainedQuery[],
  library: ChartLibrary,
): Promise<DrawnChart[]> {
  const charts = [
    curveChart(evaluation),
    barChart(
      "Recall by kind of query, with the same number of documents",
      kindBars(evaluation, ({ recall, plainRecall }) => [recall, plainRecall]),
    ),
    barChart(
      "Precision by kind of query, with the same number of documents",
      kindBars(evaluation, ({ precision, plainPrecision }) => [precision, plainPrecision]),
    ),
  ];
  const losses = countLosses(explained);
  return drawCharts(losses.length > 0 ? [...charts, lossChart(losses)] : charts, library);
}

function curveChart({ metrics, queries }: RetrievalEvaluation): Chart {
  const { plain, planned } = retrievalCurve(queries);
  const values = [
    ...plain.map((point) => ({ system: "plain", ...point })),
    ...planned.map((point) => ({ system: "planned", ...point })),
  ];
  const sent = [{ recall: metrics.recall, tokens: metrics.sentTokens }];
  const x = { field: "tokens", type: "quantitative" as const, title: "tokens a query" };
  const y = { field: "recall", title: "share of the passages that answer", ...SHARE };
  return {
    title: "Recall against tokens, for 1 to 20 documents (cross: what was sent)",
    specification: {
      width: 560,
      height: 360,
      layer: [
        {
          data: { values },
          mark: { type: "line", point: true },
          encoding: { x, y, color: SYSTEM, order: { field: "documents" } },
        },
        {
          data: { values: sent },
          mark: { type: "point", shape: "cross", size: 160, filled: true, color: "#222" },
          encoding: { x, y },
        },
      ],
    },
  };
}

function kindBars(
  { kinds }: RetrievalEvaluation,
  figures: (metrics: RetrievalMetrics) => readonly [planned: number, plain: number],
): Bar[] {
  return QUERY_KINDS.flatMap((kind) => {
    const metrics = kinds[kind];
    if (!metrics) return [];
    const name = `${kind} (${metrics.answerable})`;
    const [planned, plain] = figures(metrics);
    return [
      { system: "plain", name, value: plain },
      { system: "planned", name, value: planned },
    ];
  });
}

function lossChart(losses: readonly [Loss, number][]): Chart {
  return {
    title: "Passages that answer and were not sent, by what lost them",
    specification: {
      data: { values: losses.map(([loss, count]) => ({ loss: LOSSES[loss], count })) },
      width: 560,
      mark: "bar",
      encoding: {
        y: { field: "loss", type: "nominal", title: null, sort: null, axis: { labelLimit: 320 } },
        x: { field: "count", type: "quantitative", title: "passages" },
      },
    },
  };
}
