import type { WordVectorTable } from "./word-vectors-file.js";

/** Terms of a query that are aligned: the heaviest. */
const MOST_TERMS = 16;
/** Leading dimensions that are compared; the table is turned so that these hold most of the variance. */
const DIMENSIONS = 32;
/** Distinct terms of one query's candidates, about. */
const ROWS_EXPECTED = 4096;
/** A term weighs as its vector's length to this power: long vectors belong to telling terms. */
const WEIGHT_POWER = 1.5;

/**
 * How well each term of a query finds a counterpart in a passage: late interaction (MaxSim of ColBERT, Khattab & Zaharia
 * 2020) over word vectors. The vector of a whole text averages its words; this sees the one word that matters.
 */
export class TermAlignment {
  readonly #leading: Float32Array;
  readonly #weights: readonly number[];
  /** Unit vectors of the query's terms. `[terms × DIMENSIONS]` */
  readonly #directions: Float32Array;
  /** By row of the table: where its cosines stand in `#cosines`, plus 1; 0: not known yet. Passages share most of their terms. */
  readonly #places: Int32Array;
  /** Cosines of passages' terms with each of the query's. `[known rows × terms]` */
  #cosines: Float32Array;
  #known = 0;

  /** @param leading as {@link leadingDirections} gives them. */
  constructor(table: WordVectorTable, leading: Float32Array, rows: ArrayLike<number>) {
    this.#leading = leading;
    this.#places = new Int32Array(table.terms.length);
    const heaviest = Array.from(rows, (row) => ({ row, weight: weightOf(table, row) }))
      .sort((a, b) => b.weight - a.weight || a.row - b.row)
      .slice(0, MOST_TERMS);
    const total = heaviest.reduce((sum, { weight }) => sum + weight, 0);
    this.#weights = heaviest.map(({ weight }) => weight / (total || 1));
    this.#cosines = new Float32Array(ROWS_EXPECTED * heaviest.length);
    this.#directions = new Float32Array(heaviest.length * DIMENSIONS);
    for (const [i, { row }] of heaviest.entries()) {
      const start = row * DIMENSIONS;
      this.#directions.set(leading.subarray(start, start + DIMENSIONS), i * DIMENSIONS);
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
      const place = this.#placeOf(rows[r]!);
      const cosines = this.#cosines;
      for (let i = 0; i < count; i++) {
        const cosine = cosines[place + i]!;
        if (cosine > best[i]!) best[i] = cosine;
      }
    }
    return this.#weights.reduce((sum, weight, i) => sum + weight * best[i]!, 0);
  }

  /** Where the row's cosines stand, computed at its first mention. */
  #placeOf(row: number): number {
    const known = this.#places[row]!;
    if (known > 0) return known - 1;
    const count = this.#weights.length;
    const place = this.#known;
    this.#known += count;
    if (this.#known > this.#cosines.length) {
      const grown = new Float32Array(2 * this.#known);
      grown.set(this.#cosines);
      this.#cosines = grown;
    }
    this.#places[row] = place + 1;
    const [directions, leading] = [this.#directions, this.#leading];
    const start = row * DIMENSIONS;
    for (let i = 0; i < count; i++) {
      const from = i * DIMENSIONS;
      // Independent sums, which the processor works on side by side.
      let [a, b, c, d] = [0, 0, 0, 0];
      for (let k = 0; k < DIMENSIONS; k += 4) {
        a += directions[from + k]! * leading[start + k]!;
        b += directions[from + k + 1]! * leading[start + k + 1]!;
        c += directions[from + k + 2]! * leading[start + k + 2]!;
        d += directions[from + k + 3]! * leading[start + k + 3]!;
      }
      this.#cosines[place + i] = a + b + c + d;
    }
    return place;
  }
}

/** The rows' leading dimensions at unit length; zeros stay zeros. `[terms × DIMENSIONS]` */
export function leadingDirections({ terms, values, dimensions }: WordVectorTable): Float32Array {
  const leading = new Float32Array(terms.length * DIMENSIONS);
  for (let row = 0; row < terms.length; row++) {
    const length = lengthOf(values, row * dimensions, DIMENSIONS) || 1;
    for (let k = 0; k < DIMENSIONS; k++)
      leading[row * DIMENSIONS + k] = values[row * dimensions + k]! / length;
  }
  return leading;
}

function weightOf({ values, scales, dimensions }: WordVectorTable, row: number): number {
  return (scales[row]! * lengthOf(values, row * dimensions, dimensions)) ** WEIGHT_POWER;
}

function lengthOf(values: Int8Array, start: number, count: number): number {
  let sum = 0;
  for (let k = start; k < start + count; k++) sum += values[k]! * values[k]!;
  return Math.sqrt(sum);
}
