import { Embeddings } from "@langchain/core/embeddings";
import { headingOf } from "../text/heading.js";
import { splitSentences } from "../text/sentences.js";
import { subwordTerms } from "../text/subword-terms.js";
import { WordDirections } from "../vectors/word-directions.js";
import { BUILT_IN_VECTORS, readWordVectors, type WordVectorTable } from "../vectors/word-vectors-file.js";
import { pacer } from "./pacer.js";
import { SENTENCE_END, TermAlignment } from "./term-alignment.js";

const HAN = /^\p{Script=Han}/u;

let builtIn: Promise<WordVectors> | undefined;

/** Shorter sentences, in known terms, go with the next one. */
const SHORTEST_SENTENCE = 3;

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
  readonly #directions: WordDirections;

  private constructor(table: WordVectorTable) {
    super({});
    this.#table = table;
    this.#rowOf = new Map(table.terms.map((term, row) => [term, row]));
    this.#directions = new WordDirections(table);
    this.name = `${table.name}@${table.version}`;
    this.dimensions = 2 * table.dimensions;
  }

  /**
   * Reads the built-in table, which is kept for further calls, or another of the same format.
   * @throws {ModelLoadError} when the file is missing or damaged.
   */
  static async load(file?: string): Promise<WordVectors> {
    if (file !== undefined) return new WordVectors(await readWordVectors(file));
    builtIn ??= WordVectors.load(BUILT_IN_VECTORS).catch((error: unknown) => {
      builtIn = undefined; // A failed load is tried again by the next call.
      throw error;
    });
    return builtIn;
  }

  /** The vector of a question, of unit length; all zeros for a text without a known term. */
  query(text: string): Float32Array {
    const half = this.#direction(this.rows(text), HALF);
    return this.#join(half, half);
  }

  /** The vector of a passage, of unit length if text and heading hold known terms. A passage without a heading is its own. */
  passage(text: string, heading: string): Float32Array {
    return this.passageOf(this.rows(text), this.rows(heading));
  }

  /** As `passage`, of the `rows` of both. */
  passageOf(text: Uint16Array, heading: Uint16Array): Float32Array {
    const body = this.#direction(text, HALF);
    return this.#join(body, heading.length === 0 ? body : this.#direction(heading, HALF));
  }

  /** Whether a term, as `searchTerms` gives it, is a word without a vector. A pair of Han characters never is: most are no words. */
  isName(term: string): boolean {
    return !this.#rowOf.has(term) && !HAN.test(term);
  }

  /** The direction of a text, given by its `rows`: unit length, or all zeros without terms. */
  meaning(rows: Uint16Array): Float32Array {
    return this.#direction(rows, 1);
  }

  /** The known terms of a text in order, as rows of the table; `SENTENCE_END` stands between sentences of some length. */
  rows(text: string): Uint16Array {
    const rows: number[] = [];
    let last = 0;
    for (const sentence of splitSentences(text)) {
      if (rows.length - last >= SHORTEST_SENTENCE) last = rows.push(SENTENCE_END);
      for (const term of subwordTerms(sentence)) {
        const row = this.#rowOf.get(term);
        if (row !== undefined) rows.push(row);
      }
    }
    return Uint16Array.from(rows);
  }

  /** Compares a query term by term with passages, given by their `rows`. */
  align(query: string): TermAlignment {
    const { scales } = this.#table;
    const terms = [...countsOf(this.rows(query)).keys()].map((row) => ({
      row,
      direction: this.#directions.of(row),
      weight: scales[row]! * this.#directions.lengths[row]!,
    }));
    return new TermAlignment(this.#directions.units, terms);
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

  /** Σ (1 + ln tf) · vector over distinct terms, where tf says how often a term stands there. */
  #direction(rows: Uint16Array, wantedLength: number): Float32Array {
    const counts = countsOf(rows);
    const weights = Array.from(counts.values(), (count) => 1 + Math.log(count));
    return this.#directions.sum([...counts.keys()], weights, wantedLength);
  }
}

function countsOf(rows: Uint16Array): Map<number, number> {
  const counts = new Map<number, number>();
  for (const row of rows) if (row !== SENTENCE_END) counts.set(row, (counts.get(row) ?? 0) + 1);
  return counts;
}
