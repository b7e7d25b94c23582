import { columnCount } from "./columns.js";
import { FeatureTable } from "./feature-table.js";
import type { IntentModel, PredictOptions } from "./intent-model.js";
import type { NgramManifest } from "./manifest.js";
import { readText, type SparseVector, type TextFeatures } from "./ngram-features.js";
import type { InputTensor, OnnxSession } from "./onnx-session.js";
import { PendingWork } from "./pending-work.js";

/**
 * Names of the graph's inputs, rows and weights of shape [texts, features], and of its outputs, probabilities
 * [texts, columns] and the constant hashes of the features that rows stand for. A graph that holds word vectors has
 * the same of terms.
 */
export const NGRAM_INPUTS = { ids: "ids", weights: "weights" } as const;
export const NGRAM_OUTPUTS = { probabilities: "probabilities", hashes: "hashes" } as const;
export const TERM_INPUTS = { ids: "term_ids", weights: "term_weights" } as const;
export const TERM_HASHES = "term_hashes";

/** Bounds of one run: more texts gain nothing, more values (rows × columns) leave the cache. */
const MOST_TEXTS = 64;
const MOST_VALUES = 500_000;

/** Probabilities from hashed n-grams, by a small network in ONNX. Made by `loadModel`. */
export class NgramModel implements IntentModel {
  readonly manifest: NgramManifest;
  readonly #session: OnnxSession;
  readonly #features: FeatureTable;
  readonly #terms: FeatureTable | undefined;
  readonly #work: PendingWork;

  private constructor(
    manifest: NgramManifest,
    session: OnnxSession,
    features: FeatureTable,
    terms: FeatureTable | undefined,
  ) {
    this.manifest = manifest;
    this.#session = session;
    this.#work = new PendingWork(`Model ${manifest.name}`);
    this.#features = features;
    this.#terms = terms;
  }

  /** @throws {InferenceError} when the graph does not tell its features. */
  static async create(manifest: NgramManifest, session: OnnxSession): Promise<NgramModel> {
    const nothing = trialInputs(manifest, 0, 0);
    const read = async (output: string) => {
      return new FeatureTable(Int32Array.from(await session.run(nothing, output)));
    };
    const terms = manifest.features.vectors === undefined ? undefined : await read(TERM_HASHES);
    return new NgramModel(manifest, session, await read(NGRAM_OUTPUTS.hashes), terms);
  }

  get labels(): readonly string[] {
    return this.manifest.labels;
  }

  predict(texts: readonly string[], options?: PredictOptions): Promise<Float32Array[]> {
    return this.#work.track(this.#predict(texts, options?.signal));
  }

  /** Waits for predictions under way, then frees the session. */
  dispose(): Promise<void> {
    return this.#work.close(() => this.#session.release());
  }

  async #predict(texts: readonly string[], signal: AbortSignal | undefined): Promise<Float32Array[]> {
    signal?.throwIfAborted();
    this.#work.assertOpen();
    const rows: Float32Array[] = new Array(texts.length);
    const vectors = texts.map((text) => this.#rowsOf(readText(text, this.manifest.features)));
    for (const batch of batches(vectors, columnCount(this.manifest))) {
      signal?.throwIfAborted();
      const found = await this.#run(batch.map((index) => vectors[index]!));
      for (const [i, index] of batch.entries()) rows[index] = found[i]!;
    }
    return rows;
  }

  /** The matrix rows of the features that the model knows. */
  #rowsOf({ ngrams, terms }: TextFeatures): TextFeatures {
    return {
      ngrams: rowsOf(ngrams, this.#features),
      terms: terms && this.#terms && rowsOf(terms, this.#terms),
    };
  }

  async #run(texts: readonly TextFeatures[]): Promise<Float32Array[]> {
    const inputs = {
      ...pad(
        texts.map(({ ngrams }) => ngrams),
        NGRAM_INPUTS,
      ),
      ...(this.#terms &&
        pad(
          texts.map(({ terms }) => terms!),
          TERM_INPUTS,
        )),
    };
    const values = Float32Array.from(await this.#session.run(inputs, NGRAM_OUTPUTS.probabilities));
    const columns = columnCount(this.manifest);
    const { length } = this.labels;
    return texts.map((_, i) => values.slice(i * columns, i * columns + length));
  }
}

/** What the graph takes, for one text that has the first feature and this one, and likewise of terms. */
export function trialInputs(
  { features }: NgramManifest,
  feature: number,
  term: number,
): Record<string, InputTensor> {
  const of = (row: number) => [
    { ids: Int32Array.of(0, row), weights: Float32Array.of(Math.SQRT1_2, Math.SQRT1_2) },
  ];
  return {
    ...pad(of(feature), NGRAM_INPUTS),
    ...(features.vectors !== undefined && pad(of(term), TERM_INPUTS)),
  };
}

function rowsOf({ ids, weights }: SparseVector, table: FeatureTable): SparseVector {
  const known = { ids: new Int32Array(ids.length), weights: new Float32Array(ids.length) };
  let count = 0;
  for (let i = 0; i < ids.length; i++) {
    const row = table.rowOf(ids[i]!);
    if (row < 0) continue;
    known.ids[count] = row;
    known.weights[count++] = weights[i]!;
  }
  return { ids: known.ids.subarray(0, count), weights: known.weights.subarray(0, count) };
}

/** Indexes of vectors of like length together, so that little is padded. */
function batches(texts: readonly TextFeatures[], columns: number): number[][] {
  const lengthOf = (index: number) => texts[index]!.ngrams.ids.length;
  const byLength = texts.map((_, i) => i).sort((a, b) => lengthOf(a) - lengthOf(b));
  const found: number[][] = [];
  let batch: number[] = [];
  for (const index of byLength) {
    const values = (batch.length + 1) * lengthOf(index) * columns;
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
function pad(
  vectors: readonly SparseVector[],
  names: typeof NGRAM_INPUTS | typeof TERM_INPUTS,
): Record<string, InputTensor> {
  const width = Math.max(1, ...vectors.map(({ ids }) => ids.length));
  const ids = new Int32Array(vectors.length * width);
  const weights = new Float32Array(vectors.length * width);
  for (const [i, vector] of vectors.entries()) {
    ids.set(vector.ids, i * width);
    weights.set(vector.weights, i * width);
  }
  const dims = [vectors.length, width];
  return { [names.ids]: { data: ids, dims }, [names.weights]: { data: weights, dims } };
}
