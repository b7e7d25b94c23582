import type { CliIo } from "./io.js";

/** Shows a table to the user: on stderr, since stdout carries JSON lines. */
export async function showTable(
  io: CliIo,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): Promise<void> {
  const { default: Table } = await import("cli-table3");
  const table = new Table({
    head: [...head],
    style: { head: [], border: [] },
    colAligns: head.map((_, column) => (column === 0 ? "left" : "right")),
  });
  table.push(...rows.map((row) => [...row]));
  io.stderr.write(`${table.toString()}\n`);
}

/** 0.9137 → "91.4 %" */
export function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
