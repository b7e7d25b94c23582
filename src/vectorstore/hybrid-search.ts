import { maximalMarginalRelevance } from "@langchain/core/utils/math";
import type { MetadataFilter } from "../filters/metadata-filter.js";
import type { BuiltInEmbeddings } from "./built-in-embeddings.js";
import type { StoreDatabase } from "./database.js";
import type { DocumentTable, IdentifiedDocument } from "./document-table.js";
import { pureIntents } from "./filter-sql.js";
import type { FullText, SynonymGroup } from "./full-text.js";
import { type FusedCandidate, fuse } from "./fusion.js";
import { readState } from "./store-state.js";
import { assertDimensions } from "./store-writer.js";
import { toUnitVector } from "./unit-vector.js";
import { best } from "./vector-index.js";
import type { VectorSearch, VectorSelection } from "./vector-search.js";

export interface SearchOptions {
  readonly text: string;
  /** Other names for what is asked, looked for beside the words of `text`, in full text alone. */
  readonly expansions?: readonly SynonymGroup[] | undefined;
  /** The query's vector, where it is known. @default that of `text` */
  readonly vector?: ArrayLike<number> | undefined;
  /** @default all documents */
  readonly filter?: MetadataFilter | undefined;
  /** The most documents to return, ≥ 0. */
  readonly k: number;
  readonly signal?: AbortSignal | undefined;
}

export interface SearchHit {
  /** A copy; it may be changed. */
  readonly document: IdentifiedDocument;
  /** Both halves together; higher is better, comparable within one search. */
  readonly score: number;
  /** BM25, above 0; absent when no term occurs. */
  readonly words?: number;
  /** Cosine, −1 to 1; absent when the query or the document has no vector. */
  readonly vector?: number;
}

/** Candidates that each half of a search contributes, at least. */
const CANDIDATES = 100;
const SELECTIONS_KEPT = 64;

/** The reading half of a store: each search looks at one snapshot, whatever is written meanwhile. */
export class HybridSearch {
  readonly #database: StoreDatabase;
  readonly #documents: DocumentTable;
  readonly #fullText: FullText;
  readonly #vectors: VectorSearch;
  readonly #builtIn: BuiltInEmbeddings | undefined;
  readonly #selections = new Map<string, VectorSelection>();
  /** The generation of the store that `#selections` were made in. */
  #selectionsOf = -1;

  constructor(
    database: StoreDatabase,
    documents: DocumentTable,
    fullText: FullText,
    vectors: VectorSearch,
    builtIn: BuiltInEmbeddings | undefined,
  ) {
    this.#database = database;
    this.#documents = documents;
    this.#fullText = fullText;
    this.#vectors = vectors;
    this.#builtIn = builtIn;
  }

  /** By words and vector, best first. */
  async search(options: SearchOptions): Promise<SearchHit[]> {
    return this.#read(() => {
      const hits = this.#hybrid(options, this.#queryVector(options)).slice(0, options.k);
      const documents = this.#documents.get(hits.map(({ key }) => key));
      return hits.map(({ key, score, words, vector }) => ({
        document: documents.get(key)!,
        score,
        ...(words ? { words } : {}),
        ...(vector === undefined ? {} : { vector }),
      }));
    }, options.signal);
  }

  /** By the vector alone; scores are cosines. */
  async nearest(
    given: ArrayLike<number>,
    k: number,
    filter: MetadataFilter | undefined,
  ): Promise<[IdentifiedDocument, number][]> {
    return this.#read(() => {
      const vector = this.#queryVector({ text: "", vector: given });
      const found = vector ? this.#vectors.search(vector, k, this.#select(filter)) : [];
      const documents = this.#documents.get(found.map(({ key }) => key));
      return found.map(({ key, score }) => [documents.get(key)!, score]);
    });
  }

  /** Of the `candidates` best, `k` that are relevant and unlike one another (maximal marginal relevance). */
  async diverse(options: SearchOptions, candidates: number, lambda: number): Promise<IdentifiedDocument[]> {
    return this.#read(() => {
      const vector = this.#queryVector(options);
      const keys = this.#hybrid(options, vector)
        .slice(0, candidates)
        .map(({ key }) => key);
      const vectors = keys.map((key) => Array.from(this.#vectors.vector(key)));
      const chosen = vector
        ? maximalMarginalRelevance(Array.from(vector), vectors, lambda, options.k).map((i) => keys[i]!)
        : keys.slice(0, options.k);
      const documents = this.#documents.get(chosen);
      return chosen.map((key) => documents.get(key)!);
    }, options.signal);
  }

  async #read<T>(work: () => T, signal?: AbortSignal): Promise<T> {
    await this.#vectors.prepare();
    signal?.throwIfAborted();
    return this.#database.read(() => {
      this.#vectors.refresh();
      return work();
    });
  }

  #hybrid(
    { text, expansions = [], filter, k }: SearchOptions,
    vector: Float32Array | undefined,
  ): FusedCandidate[] {
    const selection = this.#select(filter);
    if (k === 0 || selection?.keys.length === 0) return [];
    const limit = Math.max(CANDIDATES, k);
    const near = vector ? this.#vectors.search(vector, limit, selection) : [];
    const words = this.#fullText.search({ text, expansions, allowed: selection?.keys });
    const worded = best(
      [...(words ?? [])].map(([key, score]) => ({ key, score })),
      limit,
    );
    const keys = new Set([...near, ...worded].map(({ key }) => key));
    return fuse(
      [...keys].map((key) => ({
        key,
        words: words && (words.get(key) ?? 0),
        vector: vector && this.#vectors.similarity(vector, key),
      })),
    );
  }

  /** The documents that match; remembered for the filters in use, since a caller asks for the same few again and again. */
  #select(filter: MetadataFilter | undefined): VectorSelection | undefined {
    if (!filter || Object.keys(filter).length === 0) return undefined;
    const { generation } = readState(this.#database);
    if (generation !== this.#selectionsOf) this.#selections.clear();
    this.#selectionsOf = generation;
    const name = JSON.stringify(filter);
    const known = this.#selections.get(name);
    if (known) return known;
    if (this.#selections.size >= SELECTIONS_KEPT) this.#selections.clear();
    const selection = { keys: this.#documents.keys(filter), intents: pureIntents(filter) };
    this.#selections.set(name, selection);
    return selection;
  }

  /** Undefined when there are no vectors to compare it with. A text without a known word has zeros, as near to any. */
  #queryVector({ text, vector }: Pick<SearchOptions, "text" | "vector">): Float32Array | undefined {
    if (readState(this.#database).dimensions === null) return undefined;
    const values = vector ?? this.#builtIn?.model?.embed(text);
    if (!values) return undefined;
    assertDimensions(this.#database, values.length, "query");
    return toUnitVector(values, "vector");
  }
}
