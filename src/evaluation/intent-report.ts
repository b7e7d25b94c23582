import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ChartLibrary, DrawnChart } from "./charts.js";
import type { IntentEvaluation } from "./evaluate-intents.js";
import { drawIntentCharts } from "./intent-charts.js";
import { escapeHtml, renderPage, renderTable } from "./page.js";

/** A classifier's name and figures. */
export interface EvaluatedSystem {
  readonly name: string;
  readonly evaluation: IntentEvaluation;
}

export interface IntentReportOptions {
  /** Made where it is missing; the report's own files are replaced. */
  readonly directory: string;
  /** Names of the files that hold the texts, for the page. */
  readonly files: readonly string[];
  readonly charts: ChartLibrary;
}

/**
 * Writes `index.html`, one page that needs neither server nor network, and `figures.json`, all figures and mistakes.
 * @returns the page's path
 */
export async function writeIntentReport(
  systems: readonly EvaluatedSystem[],
  { directory, files, charts }: IntentReportOptions,
): Promise<string> {
  const drawn = await drawIntentCharts(systems, charts);
  const page = join(directory, "index.html");
  await mkdir(directory, { recursive: true });
  await writeFile(page, renderIntents(systems, files, drawn));
  await writeFile(join(directory, "figures.json"), `${JSON.stringify(systems, null, 2)}\n`);
  return page;
}

function renderIntents(
  systems: readonly EvaluatedSystem[],
  files: readonly string[],
  charts: readonly DrawnChart[],
): string {
  const { queries } = systems[0]!.evaluation.metrics;
  return renderPage({
    title: `Intents: ${files.join(", ")}`,
    heading: `How well ${queries} texts are understood`,
    subject: files.join(", "),
    figures: figuresTable(systems),
    charts,
    details: systems.map(mistakesTables).join("\n"),
  });
}

function figuresTable(systems: readonly EvaluatedSystem[]): string {
  return renderTable(
    [
      "system",
      "example-F1",
      "micro-F1",
      "macro-F1",
      "exact",
      "none: precision",
      "none: recall",
      "calibration error",
    ],
    systems.map(({ name, evaluation: { metrics, calibration } }) => {
      const none = metrics.perIntent.none;
      const shares = [metrics.exampleF1, metrics.microF1, metrics.macroF1, metrics.exactMatch];
      return [name, ...[...shares, none?.precision, none?.recall, calibration.error].map(showShare)];
    }),
  );
}

function mistakesTables({ name, evaluation }: EvaluatedSystem): string {
  const kinds = evaluation.confusions.map(({ expected, predicted, count, texts }) => {
    return [String(count), expected ?? "nothing", predicted ?? "nothing", texts.join(" · ")];
  });
  const all = evaluation.mistakes.map(({ text, expected, predicted }) => {
    return [text, expected.join(", "), predicted.join(", ")];
  });
  return `<h2>Mistakes of ${escapeHtml(name)}</h2>
${renderTable(["times", "expected", "found instead", "for instance"], kinds)}
<details><summary>All ${all.length}</summary>${renderTable(["text", "expected", "found"], all)}</details>`;
}

function showShare(share: number | undefined): string {
  return share === undefined ? "" : share.toFixed(3);
}
