import { InferenceError } from "../errors.js";
import { columnCount } from "./columns.js";
import { FeatureTable } from "./feature-table.js";
import type { IntentModel, PredictOptions } from "./intent-model.js";
import type { NgramManifest } from "./manifest.js";
import { ngramFeatures, type SparseVector } from "./ngram-features.js";
import type { OnnxSession } from "./onnx-session.js";

/**
 * Names of the graph's inputs, rows and weights of shape [texts, features], and of its outputs, probabilities
 * [texts, columns] and the constant hashes of the features that rows stand for.
 */
export const NGRAM_INPUTS = { ids: "ids", weights: "weights" } as const;
export const NGRAM_OUTPUTS = { probabilities: "probabilities", hashes: "hashes" } as const;

/** Bounds of one run: more texts gain nothing, more values (rows × columns) leave the cache. */
const MOST_TEXTS = 64;
const MOST_VALUES = 500_000;

/** Probabilities from hashed n-grams, by a small network in ONNX. Made by `loadModel`. */
export class NgramModel implements IntentModel {
  readonly manifest: NgramManifest;
  readonly #session: OnnxSession;
  readonly #features: FeatureTable;
  readonly #pending = new Set<Promise<unknown>>();
  #disposed: Promise<void> | undefined;

  private constructor(manifest: NgramManifest, session: OnnxSession, features: FeatureTable) {
    this.manifest = manifest;
    this.#session = session;
    this.#features = features;
  }

  /** @throws {InferenceError} when the graph does not tell its features. */
  static async create(manifest: NgramManifest, session: OnnxSession): Promise<NgramModel> {
    const hashes = await session.run(emptyInputs(), NGRAM_OUTPUTS.hashes);
    return new NgramModel(manifest, session, new FeatureTable(Int32Array.from(hashes)));
  }

  get labels(): readonly string[] {
    return this.manifest.labels;
  }

  async predict(texts: readonly string[], options?: PredictOptions): Promise<Float32Array[]> {
    const work = this.#predict(texts, options?.signal);
    this.#pending.add(work);
    try {
      return await work;
    } finally {
      this.#pending.delete(work);
    }
  }

  /** Waits for predictions under way, then frees the session. */
  async dispose(): Promise<void> {
    this.#disposed ??= Promise.allSettled(this.#pending).then(() => this.#session.release());
    await this.#disposed;
  }

  async #predict(texts: readonly string[], signal: AbortSignal | undefined): Promise<Float32Array[]> {
    signal?.throwIfAborted();
    if (this.#disposed) throw new InferenceError(`Model ${this.manifest.name} was disposed; load it again`);
    const rows: Float32Array[] = new Array(texts.length);
    const vectors = texts.map((text) => this.#rowsOf(ngramFeatures(text, this.manifest.features)));
    for (const batch of batches(vectors, columnCount(this.manifest))) {
      signal?.throwIfAborted();
      const found = await this.#run(batch.map((index) => vectors[index]!));
      for (const [i, index] of batch.entries()) rows[index] = found[i]!;
    }
    return rows;
  }

  /** The matrix rows of the features that the model knows. */
  #rowsOf({ ids, weights }: SparseVector): SparseVector {
    const known = { ids: new Int32Array(ids.length), weights: new Float32Array(ids.length) };
    let count = 0;
    for (let i = 0; i < ids.length; i++) {
      const row = this.#features.rowOf(ids[i]!);
      if (row < 0) continue;
      known.ids[count] = row;
      known.weights[count++] = weights[i]!;
    }
    return { ids: known.ids.subarray(0, count), weights: known.weights.subarray(0, count) };
  }

  async #run(vectors: readonly SparseVector[]): Promise<Float32Array[]> {
    const { ids, weights, dims } = pad(vectors);
    const inputs = {
      [NGRAM_INPUTS.ids]: { data: ids, dims },
      [NGRAM_INPUTS.weights]: { data: weights, dims },
    };
    const values = Float32Array.from(await this.#session.run(inputs, NGRAM_OUTPUTS.probabilities));
    const columns = columnCount(this.manifest);
    const { length } = this.labels;
    return vectors.map((_, i) => values.slice(i * columns, i * columns + length));
  }
}

/** What a run takes that computes nothing of a text. */
function emptyInputs() {
  const dims = [1, 1];
  return {
    [NGRAM_INPUTS.ids]: { data: new Int32Array(1), dims },
    [NGRAM_INPUTS.weights]: { data: new Float32Array(1), dims },
  };
}

/** Indexes of vectors of like length together, so that little is padded. */
function batches(vectors: readonly SparseVector[], columns: number): number[][] {
  const byLength = vectors.map((_, i) => i).sort((a, b) => vectors[a]!.ids.length - vectors[b]!.ids.length);
  const found: number[][] = [];
  let batch: number[] = [];
  for (const index of byLength) {
    const values = (batch.length + 1) * vectors[index]!.ids.length * columns;
    if (batch.length > 0 && (batch.length === MOST_TEXTS || values > MOST_VALUES)) {
      found.push(batch);
      batch = [];
    }
    batch.push(index);
  }
  if (batch.length > 0) found.push(batch);
  return found;
}

/** Vectors side by side, filled up with row 0 at weight 0. */
function pad(vectors: readonly SparseVector[]) {
  const width = Math.max(1, ...vectors.map(({ ids }) => ids.length));
  const ids = new Int32Array(vectors.length * width);
  const weights = new Float32Array(vectors.length * width);
  for (const [i, vector] of vectors.entries()) {
    ids.set(vector.ids, i * width);
    weights.set(vector.weights, i * width);
  }
  return { ids, weights, dims: [vectors.length, width] };
}
