import { FeatureTable } from "../models/feature-table.js";
import { hashTerm, type SparseVector } from "../models/ngram-features.js";
import { subwordTerms } from "../text/subword-terms.js";
import { WordDirections } from "../vectors/word-directions.js";
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
  readonly #directions: WordDirections;

  private constructor(table: WordVectorTable, labels: readonly string[]) {
    const { name, version, terms, dimensions } = table;
    this.name = `${name}@${version}`;
    this.table = table;
    this.hashes = Int32Array.from(terms, hashTerm);
    this.#rows = new FeatureTable(this.hashes);
    this.#directions = new WordDirections(table);
    this.inverseLengths = Float32Array.from(this.#directions.lengths, (length) => 1 / (length || 1));
    const rows = this.#rowsOfNames(labels);
    this.anchors = Float32Array.from(rows.flatMap((row) => [...this.#directions.of(row)]));
    this.weights = new Float32Array(dimensions + rows.length)
      .fill(DIRECTION_WEIGHT, 0, dimensions)
      .fill(LIKENESS_WEIGHT, dimensions);
  }

  /** By the built-in word vectors, where they help; else undefined. */
  static async forFew(labels: readonly string[], examples: number): Promise<Meaning | undefined> {
    return examples > FEW_EXAMPLES ? undefined : new Meaning(await readWordVectors(BUILT_IN_VECTORS), labels);
  }

  /** Direction and likenesses of a text, given by its terms; the graph computes the same. */
  read({ ids, weights }: SparseVector): Float32Array {
    const known = Array.from(ids, (hash, i) => ({ row: this.#rows.rowOf(hash), weight: weights[i]! }));
    const terms = known.filter(({ row }) => row >= 0);
    const rows = terms.map(({ row }) => row);
    const direction = this.#directions.sum(
      rows,
      terms.map(({ weight }) => weight),
    );
    const numbers = new Float32Array(this.weights.length);
    numbers.set(direction);
    for (const unit of rows.map((row) => this.#directions.of(row))) {
      for (let at = unit.length; at < numbers.length; at++) {
        numbers[at] = Math.max(numbers[at]!, this.#likeness(unit, at - unit.length));
      }
    }
    return numbers.map((number, i) => number * this.weights[i]!);
  }

  #rowsOfNames(labels: readonly string[]): number[] {
    const terms = labels.flatMap((label) => subwordTerms(label.replace(/[\p{P}\p{S}]+/gu, " ")));
    const rows = terms.map((term) => this.#rows.rowOf(hashTerm(term)));
    return [...new Set(rows)].filter((row) => row >= 0);
  }

  /** The cosine of a term's vector and an anchor. */
  #likeness(unit: Float32Array, anchor: number): number {
    let sum = 0;
    const start = anchor * unit.length;
    for (let d = 0; d < unit.length; d++) sum += unit[d]! * this.anchors[start + d]!;
    return sum;
  }
}
