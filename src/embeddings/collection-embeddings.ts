import { Embeddings } from "@langchain/core/embeddings";
import { InvalidInputError } from "../errors.js";
import { seededRandom } from "../random.js";
import { weighCollection } from "./collection-terms.js";
import { type LatentModel, quantise } from "./latent-model.js";
import { decodeModel, encodeModel } from "./model-bytes.js";
import { pacer } from "./pacer.js";
import { leadingRowSpace } from "./row-space.js";
import type { SparseRow } from "./sparse-row.js";
import { TermWeights } from "./term-weights.js";
import { solve } from "./triangle.js";

export interface FitOptions {
  /** Width of the vectors, ≥ 1; a collection of fewer texts or terms gives fewer. @default 192 */
  readonly dimensions?: number | undefined;
  /** Texts that are looked at, a seeded sample of larger collections, ≥ 1. @default 10,000 */
  readonly sampleSize?: number | undefined;
  /** The same seed and texts give the same model. @default 1 */
  readonly seed?: number | undefined;
  /** Ends the fit with its reason. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Text → vector by latent semantic analysis (Deerwester et al. 1990) fitted to one collection: words that occur in
 * the same passages come to lie close together. Needs no network and no pretrained weights.
 *
 * @example
 * const embeddings = await CollectionEmbeddings.fit(passages);
 * const store = await MemoryVectorStore.fromTexts(passages, [], embeddings);
 */
export class CollectionEmbeddings extends Embeddings {
  readonly dimensions: number;
  readonly #model: LatentModel;
  readonly #weights: TermWeights;

  private constructor(model: LatentModel) {
    super({});
    this.#model = model;
    this.#weights = new TermWeights(model.terms, model.idf);
    this.dimensions = model.triangle.width;
  }

  /**
   * Gives the event loop a turn every few milliseconds.
   * @throws {InvalidInputError} when there is no text or an option is out of range.
   */
  static async fit(texts: readonly string[], options: FitOptions = {}): Promise<CollectionEmbeddings> {
    const { embeddings } = await CollectionEmbeddings.#fit(texts, options);
    return embeddings;
  }

  /** As `fit`, with the vectors of the texts, in order, which cost less here than one by one afterwards. */
  static async fitTransform(
    texts: readonly string[],
    options: FitOptions = {},
  ): Promise<{ readonly embeddings: CollectionEmbeddings; readonly vectors: readonly Float32Array[] }> {
    const { embeddings, rows } = await CollectionEmbeddings.#fit(texts, options);
    const pause = pacer(options.signal);
    const vectors: Float32Array[] = [];
    for (const [i, text] of texts.entries()) {
      vectors.push(rows.length === texts.length ? embeddings.#project(rows[i]!) : embeddings.embed(text));
      await pause();
    }
    return { embeddings, vectors };
  }

  static async #fit(texts: readonly string[], options: FitOptions) {
    const { dimensions = 192, sampleSize = 10_000, seed = 1, signal } = options;
    for (const [name, value] of Object.entries({ dimensions, sampleSize })) {
      if (!Number.isInteger(value) || value < 1) {
        throw new InvalidInputError(`${name} is ${value}; give a whole number of at least 1`);
      }
    }
    if (!Number.isFinite(seed)) throw new InvalidInputError(`seed is ${seed}; give a finite number`);
    if (texts.length === 0) throw new InvalidInputError("texts is empty; give the collection's texts");
    signal?.throwIfAborted();
    const random = seededRandom(seed);
    const pause = pacer(signal);
    const { weights, rows } = await weighCollection(sample(texts, sampleSize, random), pause);
    const { basis, triangle } = await leadingRowSpace(rows, weights.terms.length, dimensions, random, pause);
    const { terms, idf } = weights;
    const model = { terms, idf, basis: await quantise(basis, pause), triangle };
    return { embeddings: new CollectionEmbeddings(model), rows };
  }

  /** @throws {InvalidInputError} when the bytes are not what `toBytes` gave. */
  static fromBytes(bytes: Uint8Array): CollectionEmbeddings {
    return new CollectionEmbeddings(decodeModel(bytes));
  }

  /** The fitted model: about `terms × (dimensions + 20)` bytes. */
  toBytes(): Uint8Array {
    return encodeModel(this.#model);
  }

  /** A vector of unit length; all zeros for a text without a known term. */
  embed(text: string): Float32Array {
    return this.#project(this.#weights.row(text));
  }

  #project({ columns, values }: SparseRow): Float32Array {
    const { basis, triangle } = this.#model;
    const { width } = triangle;
    const vector = new Float32Array(width);
    for (let i = 0; i < columns.length; i++) {
      const column = columns[i]!;
      const weight = values[i]! * basis.scales[column]!;
      for (let k = 0; k < width; k++) vector[k] = vector[k]! + weight * basis.values[column * width + k]!;
    }
    solve(triangle, vector);
    return normalise(vector);
  }

  override async embedQuery(text: string): Promise<number[]> {
    return Array.from(this.embed(text));
  }

  override async embedDocuments(texts: string[]): Promise<number[][]> {
    const pause = pacer(undefined);
    const vectors: number[][] = [];
    for (const text of texts) {
      vectors.push(Array.from(this.embed(text)));
      await pause();
    }
    return vectors;
  }
}

function normalise(vector: Float32Array): Float32Array {
  const norm = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  return norm > 0 ? vector.map((value) => value / norm) : vector;
}

/** A seeded sample without repetition; the texts themselves when they are few enough. */
function sample(texts: readonly string[], size: number, random: () => number): readonly string[] {
  if (texts.length <= size) return texts;
  const pool = [...texts];
  for (let i = 0; i < size; i++) {
    const j = i + Math.floor(random() * (pool.length - i));
    [pool[i], pool[j]] = [pool[j]!, pool[i]!];
  }
  return pool.slice(0, size);
}
