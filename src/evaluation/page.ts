import type { DrawnChart } from "./charts.js";

/** Parts of a report's page, top to bottom. */
export interface PageContent {
  readonly title: string;
  readonly heading: string;
  /** What was measured. */
  readonly subject: string;
  /** HTML. */
  readonly figures: string;
  readonly charts: readonly DrawnChart[];
  /** HTML. */
  readonly details: string;
}

/** One page that needs neither server nor network. */
export function renderPage({ title, heading, subject, figures, charts, details }: PageContent): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
<h1>${escapeHtml(heading)}</h1>
<p>${escapeHtml(subject)}</p>
${figures}
${charts.map(({ title, svg }) => `<h2>${escapeHtml(title)}</h2>\n${svg}`).join("\n")}
${details}
</html>
`;
}

/** Cells are text, markup in them is shown as it is. */
export function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join("")}</tr>`;
  return `<table>\n${[row(head, "th"), ...rows.map((cells) => row(cells, "td"))].join("\n")}\n</table>`;
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

const STYLE = `body { font: 15px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #222; }
table { border-collapse: collapse; margin: 1rem 0; } th, td { border-bottom: 1px solid #ddd; padding: .25rem .75rem; text-align: left; }
summary { cursor: pointer; }`;
