import type { WordVectorTable } from "./word-vectors-file.js";

/** Terms of a query that are aligned: the heaviest. */
const MOST_TERMS = 16;
/** Leading dimensions that are compared; the table is turned so that these hold most of the variance. */
const DIMENSIONS = 64;
/** A term weighs as its vector's length to this power: long vectors belong to telling terms. */
const WEIGHT_POWER = 1.5;

/**
 * How well each term of a query finds a counterpart in a passage: late interaction (MaxSim of ColBERT, Khattab & Zaharia
 * 2020) over word vectors. The vector of a whole text averages its words; this sees the one word that matters.
 */
export class TermAlignment {
  readonly #table: WordVectorTable;
  readonly #lengths: Float32Array;
  readonly #weights: readonly number[];
  /** Unit vectors of the query's terms. `[terms × DIMENSIONS]` */
  readonly #directions: Float32Array;
  /** By row of the table: its cosine with each of the query's terms. Passages share most of their terms. */
  readonly #cosines = new Map<number, Float32Array>();

  /** @param lengths of the rows' leading dimensions, as {@link leadingLengths} gives them. */
  constructor(table: WordVectorTable, lengths: Float32Array, rows: ArrayLike<number>) {
    this.#table = table;
    this.#lengths = lengths;
    const heaviest = Array.from(rows, (row) => ({ row, weight: weightOf(table, row) }))
      .sort((a, b) => b.weight - a.weight || a.row - b.row)
      .slice(0, MOST_TERMS);
    const total = heaviest.reduce((sum, { weight }) => sum + weight, 0);
    this.#weights = heaviest.map(({ weight }) => weight / (total || 1));
    this.#directions = new Float32Array(heaviest.length * DIMENSIONS);
    for (const [i, { row }] of heaviest.entries()) {
      for (let k = 0; k < DIMENSIONS; k++) {
        this.#directions[i * DIMENSIONS + k] = table.values[row * table.dimensions + k]! / lengths[row]!;
      }
    }
  }

  /**
   * @param rows the passage's terms, as rows of the table.
   * @returns the weighted mean over the query's terms of the best cosine with a term of the passage; 0 without terms.
   */
  score(rows: ArrayLike<number>): number {
    const count = this.#weights.length;
    if (rows.length === 0 || count === 0) return 0;
    const best = new Float32Array(count).fill(-1);
    for (let r = 0; r < rows.length; r++) {
      const cosines = this.#cosinesOf(rows[r]!);
      for (let i = 0; i < count; i++) if (cosines[i]! > best[i]!) best[i] = cosines[i]!;
    }
    return this.#weights.reduce((sum, weight, i) => sum + weight * best[i]!, 0);
  }

  #cosinesOf(row: number): Float32Array {
    const known = this.#cosines.get(row);
    if (known) return known;
    const { values, dimensions } = this.#table;
    const cosines = new Float32Array(this.#weights.length);
    const start = row * dimensions;
    for (let i = 0; i < cosines.length; i++) {
      let sum = 0;
      for (let k = 0; k < DIMENSIONS; k++) sum += this.#directions[i * DIMENSIONS + k]! * values[start + k]!;
      cosines[i] = sum / this.#lengths[row]!;
    }
    this.#cosines.set(row, cosines);
    return cosines;
  }
}

/** Lengths of the rows' leading dimensions, in the table's whole numbers; 1 for a row of zeros. */
export function leadingLengths({ terms, values, dimensions }: WordVectorTable): Float32Array {
  return Float32Array.from(terms, (_, row) => lengthOf(values, row * dimensions, DIMENSIONS) || 1);
}

function weightOf({ values, scales, dimensions }: WordVectorTable, row: number): number {
  return (scales[row]! * lengthOf(values, row * dimensions, dimensions)) ** WEIGHT_POWER;
}

function lengthOf(values: Int8Array, start: number, count: number): number {
  let sum = 0;
  for (let k = start; k < start + count; k++) sum += values[k]! * values[k]!;
  return Math.sqrt(sum);
}
