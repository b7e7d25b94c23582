import { fileURLToPath } from "node:url";
import { Embeddings } from "@langchain/core/embeddings";
import { headingOf } from "../text/heading.js";
import { subwordTerms } from "../text/subword-terms.js";
import { pacer } from "./pacer.js";
import { leadingDirections, TermAlignment } from "./term-alignment.js";
import { readWordVectors, type WordVectorTable } from "./word-vectors-file.js";

const BUILT_IN = fileURLToPath(new URL("../../models/word-vectors/word-vectors.bin", import.meta.url));

const HAN = /^\p{Script=Han}/u;

let builtIn: Promise<WordVectors> | undefined;

/** What either half, body and heading, contributes to the length of a passage's vector. */
const HALF = Math.SQRT1_2;

/**
 * Text → vector by a table of word vectors, learned from documentation in Chinese and English (see `models/word-vectors`):
 * the weighted sum of the vectors of a text's terms. Needs no network and no fitting; tens of thousands of texts a second.
 *
 * A passage's vector has two halves, of its text and of its heading; a query's has the same half twice. Their cosine is
 * the mean of the query's likeness to the text and to the heading.
 *
 * @example
 * const embeddings = await WordVectors.load();
 * const store = await MemoryVectorStore.fromTexts(passages, [], embeddings);
 */
export class WordVectors extends Embeddings {
  /** What a store remembers its vectors by. */
  readonly name: string;
  /** Width of the vectors of queries and passages. */
  readonly dimensions: number;
  readonly #table: WordVectorTable;
  readonly #rowOf: ReadonlyMap<string, number>;
  readonly #leading: Float32Array;

  private constructor(table: WordVectorTable) {
    super({});
    this.#table = table;
    this.#rowOf = new Map(table.terms.map((term, row) => [term, row]));
    this.#leading = leadingDirections(table);
    this.name = `${table.name}@${table.version}`;
    this.dimensions = 2 * table.dimensions;
  }

  /**
   * Reads the built-in table, which is kept for further calls, or another of the same format.
   * @throws {ModelLoadError} when the file is missing or damaged.
   */
  static async load(file?: string): Promise<WordVectors> {
    if (file !== undefined) return new WordVectors(await readWordVectors(file));
    builtIn ??= WordVectors.load(BUILT_IN).catch((error: unknown) => {
      builtIn = undefined; // A failed load is tried again by the next call.
      throw error;
    });
    return builtIn;
  }

  /** The vector of a question, of unit length; all zeros for a text without a known term. */
  query(text: string): Float32Array {
    const half = this.#meaning(text);
    return this.#join(half, half);
  }

  /** The vector of a passage, of unit length if text and heading hold known terms. A passage without a heading is its own. */
  passage(text: string, heading: string): Float32Array {
    const body = this.#meaning(text);
    return this.#join(body, heading === "" ? body : this.#meaning(heading));
  }

  /** Whether a term, as `searchTerms` gives it, is a word without a vector. A pair of Han characters never is: most are no words. */
  isName(term: string): boolean {
    return !this.#rowOf.has(term) && !HAN.test(term);
  }

  /** The direction of some terms, given as rows of the table: unit length, or all zeros without terms. */
  meaning(rows: Iterable<number>): Float32Array {
    const terms = Array.from(rows, (row): [number, number] => [row, 1]);
    return this.#direction(terms, 1);
  }

  /** The distinct known terms of a text, as rows of the table, ascending. */
  rows(text: string): Uint16Array {
    return Uint16Array.from(this.#counts(text).keys()).sort();
  }

  /** Compares a query term by term with passages, given by their `rows`. */
  align(query: string): TermAlignment {
    return new TermAlignment(this.#table, this.#leading, this.rows(query));
  }

  override async embedQuery(text: string): Promise<number[]> {
    return Array.from(this.query(text));
  }

  /** A heading is read off the text's first line, where that looks like one. */
  override async embedDocuments(texts: string[]): Promise<number[][]> {
    const pause = pacer(undefined);
    const vectors: number[][] = [];
    for (const text of texts) {
      vectors.push(Array.from(this.passage(text, headingOf(text, {}))));
      await pause();
    }
    return vectors;
  }

  #join(body: Float32Array, heading: Float32Array): Float32Array {
    const vector = new Float32Array(this.dimensions);
    vector.set(body);
    vector.set(heading, body.length);
    return vector;
  }

  /** Scaled to the length of a half. */
  #meaning(text: string): Float32Array {
    return this.#direction(this.#counts(text), HALF);
  }

  /** Σ (1 + ln tf) · vector over distinct terms with how often they stand there. */
  #direction(counts: Iterable<readonly [row: number, count: number]>, wantedLength: number): Float32Array {
    const { dimensions, scales, values } = this.#table;
    const sum = new Float32Array(dimensions);
    for (const [row, count] of counts) {
      const weight = (1 + Math.log(count)) * scales[row]!;
      const start = row * dimensions;
      for (let k = 0; k < dimensions; k++) sum[k] = sum[k]! + weight * values[start + k]!;
    }
    const length = Math.sqrt(sum.reduce((total, value) => total + value * value, 0));
    return length > 0 ? sum.map((value) => (wantedLength * value) / length) : sum;
  }

  #counts(text: string): Map<number, number> {
    const counts = new Map<number, number>();
    for (const term of subwordTerms(text)) {
      const row = this.#rowOf.get(term);
      if (row !== undefined) counts.set(row, (counts.get(row) ?? 0) + 1);
    }
    return counts;
  }
}
