import { VectorCodes } from "./vector-codes.js";
import type { WordVectorTable } from "./word-vectors-file.js";

/** What the terms of a table of word vectors mean, alone and together. */
export class WordDirections {
  /** The terms' vectors at unit length, by row. */
  readonly units: VectorCodes;
  /** How long each row is in the table, before its scale. */
  readonly lengths: Float64Array;
  readonly #table: WordVectorTable;

  constructor(table: WordVectorTable) {
    this.#table = table;
    this.units = new VectorCodes(table.dimensions);
    this.lengths = Float64Array.from(table.terms, (_, row) => lengthOf(this.#codes(row)));
    for (const [row, length] of this.lengths.entries())
      this.units.pushCodes(this.#codes(row), 1 / (length || 1));
  }

  /** The vector of a term, of unit length. */
  of(row: number): Float32Array {
    const length = this.lengths[row]! || 1;
    return Float32Array.from(this.#codes(row), (code) => code / length);
  }

  /** Σ weight · vector over terms, brought to a length; all zeros without terms. */
  sum(rows: readonly number[], weights: readonly number[], wantedLength = 1): Float32Array {
    const { scales } = this.#table;
    const scaled = rows.map((row, i) => weights[i]! * scales[row]!);
    const sum = this.units.weightedSum(rows, scaled);
    const length = lengthOf(sum);
    return length > 0 ? sum.map((value) => (wantedLength * value) / length) : sum;
  }

  #codes(row: number): Int8Array {
    const { values, dimensions } = this.#table;
    return values.subarray(row * dimensions, (row + 1) * dimensions);
  }
}

function lengthOf(numbers: Float32Array | Int8Array): number {
  let sum = 0;
  for (let k = 0; k < numbers.length; k++) sum += numbers[k]! * numbers[k]!;
  return Math.sqrt(sum);
}
