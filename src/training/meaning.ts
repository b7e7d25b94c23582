import { FeatureTable } from "../models/feature-table.js";
import { hashTerm, type SparseVector } from "../models/ngram-features.js";
import { subwordTerms } from "../text/subword-terms.js";
import { BUILT_IN_VECTORS, readWordVectors, type WordVectorTable } from "../vectors/word-vectors-file.js";

/** Up to how many examples word vectors are worth their ten megabytes. Measured: with more, n-grams know as much. */
const FEW_EXAMPLES = 3500;
/** What the direction of a text, and its likeness to a term of the labels, weigh beside n-grams of norm 1. */
const DIRECTION_WEIGHT = 0.5;
const LIKENESS_WEIGHT = 0.3;

/**
 * What few examples cannot teach: which words mean alike. Of a text it tells the direction of its meaning, the sum of its
 * terms' vectors, and how like the likest of its terms is to each term of the labels' names, which say what they are about.
 */
export class Meaning {
  /** Of the word vectors. */
  readonly name: string;
  readonly table: WordVectorTable;
  /** Of the table's rows: what terms are known by, and what makes unit vectors of them. */
  readonly hashes: Int32Array;
  readonly inverseLengths: Float32Array;
  /** Unit vectors of the labels' terms. `[anchors × dimensions]` */
  readonly anchors: Float32Array;
  /** What each number of `read` was multiplied by. */
  readonly weights: Float32Array;
  readonly #rows: FeatureTable;

  private constructor(table: WordVectorTable, labels: readonly string[]) {
    this.name = `${table.name}@${table.version}`;
    this.table = table;
    this.hashes = Int32Array.from(table.terms, hashTerm);
    this.#rows = new FeatureTable(this.hashes);
    this.inverseLengths = Float32Array.from(table.terms, (_, row) => 1 / (lengthOf(this.#codes(row)) || 1));
    this.anchors = Float32Array.from(
      this.#rowsOfNames(labels).flatMap((row) => {
        return Array.from(this.#codes(row), (code) => code * this.inverseLengths[row]!);
      }),
    );
    const { dimensions } = table;
    this.weights = Float32Array.from({ length: dimensions + this.anchors.length / dimensions }, (_, i) => {
      return i < dimensions ? DIRECTION_WEIGHT : LIKENESS_WEIGHT;
    });
  }

  /** By the built-in word vectors, where they help; else undefined. */
  static async forFew(labels: readonly string[], examples: number): Promise<Meaning | undefined> {
    return examples > FEW_EXAMPLES ? undefined : new Meaning(await readWordVectors(BUILT_IN_VECTORS), labels);
  }

  /** Direction and likenesses of a text, given by its terms; the graph computes the same. */
  read({ ids, weights }: SparseVector): Float32Array {
    const { dimensions, scales } = this.table;
    const numbers = new Float32Array(this.weights.length);
    const [direction, likenesses] = [numbers.subarray(0, dimensions), numbers.subarray(dimensions)];
    for (const [i, hash] of ids.entries()) {
      const row = this.#rows.rowOf(hash);
      if (row < 0) continue;
      const codes = this.#codes(row);
      const weight = weights[i]! * scales[row]!;
      for (let d = 0; d < dimensions; d++) direction[d] = direction[d]! + weight * codes[d]!;
      for (let a = 0; a < likenesses.length; a++) {
        const likeness = this.inverseLengths[row]! * this.#product(codes, a);
        likenesses[a] = Math.max(likenesses[a]!, likeness);
      }
    }
    const length = lengthOf(direction) || 1;
    for (let d = 0; d < dimensions; d++) direction[d] = direction[d]! / length;
    return numbers.map((number, i) => number * this.weights[i]!);
  }

  #rowsOfNames(labels: readonly string[]): number[] {
    const terms = labels.flatMap((label) => subwordTerms(label.replace(/[\p{P}\p{S}]+/gu, " ")));
    const rows = terms.map((term) => this.#rows.rowOf(hashTerm(term)));
    return [...new Set(rows)].filter((row) => row >= 0);
  }

  #codes(row: number): Int8Array {
    const { values, dimensions } = this.table;
    return values.subarray(row * dimensions, (row + 1) * dimensions);
  }

  #product(codes: Int8Array, anchor: number): number {
    let sum = 0;
    const at = anchor * codes.length;
    for (let d = 0; d < codes.length; d++) sum += codes[d]! * this.anchors[at + d]!;
    return sum;
  }
}

function lengthOf(numbers: Float32Array | Int8Array): number {
  let squares = 0;
  for (let i = 0; i < numbers.length; i++) squares += numbers[i]! ** 2;
  return Math.sqrt(squares);
}
