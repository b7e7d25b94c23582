import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { IntentEvaluation } from "./evaluate-intents.js";
import { type ChartLibrary, type DrawnChart, drawIntentCharts } from "./intent-charts.js";

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
  await writeFile(page, renderPage(systems, files, drawn));
  await writeFile(join(directory, "figures.json"), `${JSON.stringify(systems, null, 2)}\n`);
  return page;
}

function renderPage(
  systems: readonly EvaluatedSystem[],
  files: readonly string[],
  charts: readonly DrawnChart[],
): string {
  const { queries } = systems[0]!.evaluation.metrics;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Intents: ${escapeHtml(files.join(", "))}</title>
<style>${STYLE}</style>
<h1>How well ${queries} texts are understood</h1>
<p>${escapeHtml(files.join(", "))}</p>
${figuresTable(systems)}
${charts.map(({ title, svg }) => `<h2>${escapeHtml(title)}</h2>\n${svg}`).join("\n")}
${systems.map(mistakesTables).join("\n")}
</html>
`;
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

function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join("")}</tr>`;
  return `<table>\n${[row(head, "th"), ...rows.map((cells) => row(cells, "td"))].join("\n")}\n</table>`;
}

function showShare(share: number | undefined): string {
  return share === undefined ? "" : share.toFixed(3);
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

const STYLE = `body { font: 15px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #222; }
table { border-collapse: collapse; margin: 1rem 0; } th, td { border-bottom: 1px solid #ddd; padding: .25rem .75rem; text-align: left; }
summary { cursor: pointer; }`;
