import { searchTerms } from "../text/terms.js";
import type { Pause } from "./pacer.js";
import { countColumns, type SparseRow } from "./sparse-row.js";
import { TermWeights } from "./term-weights.js";

/** Terms that a model keeps at most: the most frequent, of which a collection says most. */
const MOST_TERMS = 50_000;

export interface WeightedCollection {
  readonly weights: TermWeights;
  /** One per text, in order. */
  readonly rows: readonly SparseRow[];
}

/**
 * Learns from a collection which terms count, and weighs its texts. A term of a single text relates to nothing else
 * and one of more than half of the texts tells nothing apart; both are dropped. idf = ln(1 + texts / texts with the term).
 */
export async function weighCollection(texts: readonly string[], pause: Pause): Promise<WeightedCollection> {
  const numbers = new Map<string, number>();
  const frequencies: number[] = [];
  const rows: SparseRow[] = [];
  for (const text of texts) {
    const row = countColumns(searchTerms(text).map((term) => numberOf(term, numbers)));
    for (const number of row.columns) frequencies[number] = (frequencies[number] ?? 0) + 1;
    rows.push(row);
    await pause();
  }
  const kept = usefulTerms(frequencies, texts.length);
  const terms = [...numbers.keys()];
  const idf = Float32Array.from(kept, (number) => Math.log(1 + texts.length / frequencies[number]!));
  const weights = new TermWeights(
    kept.map((number) => terms[number]!),
    idf,
  );
  const columnOf = new Int32Array(terms.length).fill(-1);
  for (const [column, number] of kept.entries()) columnOf[number] = column;
  for (const [i, row] of rows.entries()) {
    rows[i] = weights.weigh(renumber(row, columnOf));
    await pause();
  }
  return { weights, rows };
}

function numberOf(term: string, numbers: Map<string, number>): number {
  const known = numbers.get(term);
  if (known !== undefined) return known;
  numbers.set(term, numbers.size);
  return numbers.size - 1;
}

/** Numbers of the terms to keep, the most frequent first. */
function usefulTerms(frequencies: readonly number[], textCount: number): number[] {
  // Collections too small to drop anything keep every term.
  const [least, most] = textCount < 4 ? [1, textCount] : [2, textCount / 2];
  const candidates: number[] = [];
  for (const [number, frequency] of frequencies.entries()) {
    if (frequency >= least && frequency <= most) candidates.push(number);
  }
  return candidates.sort((a, b) => frequencies[b]! - frequencies[a]!).slice(0, MOST_TERMS);
}

/** The row in new columns, without those that have none (−1). */
function renumber({ columns, values }: SparseRow, columnOf: Int32Array): SparseRow {
  return {
    columns: columns.map((number) => columnOf[number]!).filter((column) => column >= 0),
    values: values.filter((_, i) => columnOf[columns[i]!]! >= 0),
  };
}
