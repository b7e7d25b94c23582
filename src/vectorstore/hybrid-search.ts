import { maximalMarginalRelevance } from "@langchain/core/utils/math";
import type { WordVectors } from "../embeddings/word-vectors.js";
import type { MetadataFilter } from "../filters/metadata-filter.js";
import type { FeatureScores } from "../ranking/features.js";
import { weighHalves } from "../ranking/half-weights.js";
import { weightsFor } from "../ranking/learned-weights.js";
import { type CandidateScore, scoreCandidates } from "../ranking/score-candidates.js";
import { TextFeatures } from "../ranking/text-features.js";
import type { StoreDatabase } from "./database.js";
import type { DocumentCache } from "./document-cache.js";
import type { IdentifiedDocument } from "./document-table.js";
import type { FullText, SynonymGroup, TextScores } from "./full-text.js";
import { assertDimensions } from "./store-writer.js";
import { toUnitVector } from "./unit-vector.js";
import { best, dot, type Scored } from "./vector-index.js";
import type { VectorSearch } from "./vector-search.js";

export interface SearchOptions {
  readonly text: string;
  /** Other names for what is asked, looked for beside the words of `text`, in full text alone. */
  readonly expansions?: readonly SynonymGroup[] | undefined;
  /** The query's vector, where it is known. @default that of `text` */
  readonly vector?: ArrayLike<number> | undefined;
  /**
   * How much the words count: full text and the concepts of `expansions`; ≥ 0. 1 is as learned, 0 leaves that half out: what only its
   * words would find is not found. Not both weights may be 0. @default 1
   */
  readonly wordsWeight?: number | undefined;
  /** As `wordsWeight`, for the half that compares meanings: the vectors, and the terms by their vectors. @default 1 */
  readonly vectorsWeight?: number | undefined;
  /** @default all documents */
  readonly filter?: MetadataFilter | undefined;
  /** The most documents to return, ≥ 0. */
  readonly k: number;
  readonly signal?: AbortSignal | undefined;
}

export interface SearchHit {
  /** A copy; it may be changed. */
  readonly document: IdentifiedDocument;
  /** Everything together; higher is better, comparable within one search. */
  readonly score: number;
  /** What is known of how the document fits the query. */
  readonly features: FeatureScores;
  /** What each feature added to the score. */
  readonly contributions: FeatureScores;
}

/** Candidates that each half of a search contributes, at least. */
const CANDIDATES = 50;

interface RankedKey extends CandidateScore {
  readonly key: number;
  readonly features: FeatureScores;
}

/** The reading half of a store: each search looks at one snapshot, whatever is written meanwhile. */
export class HybridSearch {
  readonly #database: StoreDatabase;
  readonly #documents: DocumentCache;
  readonly #fullText: FullText;
  readonly #vectors: VectorSearch;
  readonly #wordVectors: WordVectors;

  constructor(
    database: StoreDatabase,
    documents: DocumentCache,
    fullText: FullText,
    vectors: VectorSearch,
    wordVectors: WordVectors,
  ) {
    this.#database = database;
    this.#documents = documents;
    this.#fullText = fullText;
    this.#vectors = vectors;
    this.#wordVectors = wordVectors;
  }

  /** By words and vector, best first. */
  async search(options: SearchOptions): Promise<SearchHit[]> {
    return this.#read(() => {
      const hits = this.#hybrid(options, this.#queryVector(options)).slice(0, options.k);
      const documents = this.#documents.get(hits.map(({ key }) => key));
      return hits.map(({ key: _, ...ranked }, i) => ({ document: documents[i]!, ...ranked }));
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
      const found = vector ? this.#vectors.search(vector, k, this.#vectors.select(filter)) : [];
      const documents = this.#documents.get(found.map(({ key }) => key));
      return found.map(({ score }, i) => [documents[i]!, score]);
    });
  }

  /** Of the `candidates` best, `k` that are relevant and unlike one another (maximal marginal relevance). */
  async diverse(options: SearchOptions, candidates: number, lambda: number): Promise<IdentifiedDocument[]> {
    return this.#read(() => {
      const vector = this.#queryVector(options);
      const keys = this.#hybrid(options, vector)
        .slice(0, candidates)
        .map(({ key }) => key);
      const known = this.#vectors.vectors(keys);
      const vectors = keys.map((key) => Array.from(known.get(key) ?? []));
      const chosen = vector
        ? maximalMarginalRelevance(Array.from(vector), vectors, lambda, options.k).map((i) => keys[i]!)
        : keys.slice(0, options.k);
      return this.#documents.get(chosen);
    }, options.signal);
  }

  async #read<T>(work: () => T, signal?: AbortSignal): Promise<T> {
    await this.#vectors.prepare();
    signal?.throwIfAborted();
    return this.#database.read(() => {
      this.#vectors.refresh();
      this.#documents.refresh(this.#vectors.state);
      return work();
    });
  }

  /** What words, names and vectors find, ranked by all that is known of it. */
  #hybrid(
    { text, expansions = [], wordsWeight = 1, vectorsWeight = 1, filter, k }: SearchOptions,
    queryVector: Float32Array | undefined,
  ): RankedKey[] {
    const vector = vectorsWeight > 0 ? queryVector : undefined;
    const selection = this.#vectors.select(filter);
    if (k === 0 || selection?.size === 0) return [];
    const limit = Math.max(CANDIDATES, k);
    const near = vector ? this.#vectors.search(vector, limit, selection) : [];
    const isName = (term: string) => this.#wordVectors.isName(term);
    const scores = wordsWeight > 0 ? this.#fullText.search({ text, expansions, isName }) : undefined;
    const isSelected = (key: number) => !selection || this.#vectors.isSelected(key, selection);
    const keys = [...new Set([...near.map(({ key }) => key), ...bestByText(scores, isSelected, limit)])];
    const features = this.#features(keys, text, vector, scores);
    const weights = weighHalves(weightsFor(features), { words: wordsWeight, vectors: vectorsWeight });
    return scoreCandidates(features, weights)
      .map((scored, i) => ({ key: keys[i]!, features: features[i]!, ...scored }))
      .sort((a, b) => b.score - a.score || a.key - b.key);
  }

  #features(
    keys: readonly number[],
    text: string,
    vector: Float32Array | undefined,
    scores: TextScores | undefined,
  ): FeatureScores[] {
    const terms = new TextFeatures(this.#wordVectors, text);
    const sketches = this.#documents.sketches(keys);
    const matches = terms.match(sketches);
    const vectors = vector ? this.#vectors.vectors(keys) : new Map<number, Float32Array>();
    const foreign = !this.#hasOwnVectors();
    return keys.map((key, i) => ({
      words: scores && (scores.words.get(key) ?? 0),
      names: scores && (scores.names.get(key) ?? 0),
      page: scores?.pages.of(key),
      concepts: scores && (scores.concepts.get(key) ?? 0),
      ...matches[i],
      // Beside other vectors the built-in ones still tell something: they are made anew of the passage's terms.
      ...(foreign && terms.meaning(sketches[i]!)),
      ...likeness(vector, vectors.get(key), foreign),
    }));
  }

  /** Whether the vectors are those of the word vectors. */
  #hasOwnVectors(): boolean {
    return this.#vectors.state.embeddings === this.#wordVectors.name;
  }

  /** Undefined when there are no vectors to compare it with. A text without a known word has zeros, as near to any. */
  #queryVector({ text, vector }: Pick<SearchOptions, "text" | "vector">): Float32Array | undefined {
    const { state } = this.#vectors;
    if (state.dimensions === null) return undefined;
    const values = vector ?? (this.#hasOwnVectors() ? this.#wordVectors.query(text) : undefined);
    if (!values) return undefined;
    assertDimensions(this.#database.directory, state, values.length, "query");
    return toUnitVector(values, "vector");
  }
}

function likeness(
  query: Float32Array | undefined,
  own: Float32Array | undefined,
  foreign: boolean,
): FeatureScores {
  if (!query || !own) return {};
  if (foreign) return { vector: dot(query, own, 0, query.length) };
  // Either half of a built-in vector has half the length.
  const half = query.length / 2;
  return { meaning: 2 * dot(query, own, 0, half), heading: 2 * dot(query, own, half, query.length) };
}

/** The documents that words and concepts speak for most, either measured by its own best. */
function bestByText(
  scores: TextScores | undefined,
  isSelected: (key: number) => boolean,
  limit: number,
): number[] {
  if (!scores) return [];
  const { words, concepts } = scores;
  let top = 1e-6;
  for (const score of words.values()) top = Math.max(top, score);
  const scored: Scored[] = [];
  for (const [key, score] of words) {
    if (isSelected(key)) scored.push({ key, score: score / top + (concepts.get(key) ?? 0) });
  }
  for (const [key, score] of concepts) {
    if (!words.has(key) && isSelected(key)) scored.push({ key, score });
  }
  return best(scored, limit).map(({ key }) => key);
}
