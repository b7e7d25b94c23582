import type { EmbeddingsInterface } from "@langchain/core/embeddings";
import { abortable } from "../abort.js";
import { InferenceError } from "../errors.js";
import { columnCount } from "./columns.js";
import type { IntentModel, PredictOptions } from "./intent-model.js";
import type { EmbeddingsManifest } from "./manifest.js";
import type { OnnxSession } from "./onnx-session.js";
import { PendingWork } from "./pending-work.js";

/** Names of the graph's input, vectors of shape [texts, dimension], and of its output, probabilities [texts, columns]. */
export const EMBEDDINGS_INPUT = "vectors";
export const EMBEDDINGS_OUTPUT = "probabilities";

/** Probabilities from the vectors of any LangChain embeddings, by a head in ONNX. Made by `loadModel`. */
export class EmbeddingsModel implements IntentModel {
  readonly manifest: EmbeddingsManifest;
  readonly #session: OnnxSession;
  readonly #embeddings: EmbeddingsInterface;
  readonly #work: PendingWork;

  /** @param embeddings those that the manifest names */
  constructor(manifest: EmbeddingsManifest, session: OnnxSession, embeddings: EmbeddingsInterface) {
    this.manifest = manifest;
    this.#session = session;
    this.#work = new PendingWork(`Model ${manifest.name}`);
    this.#embeddings = embeddings;
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
    if (texts.length === 0) return [];
    const { name, dimension } = this.manifest.embeddings;
    const vectors = await embedTexts(this.#embeddings, texts, { name, dimension, signal });
    const data = new Float32Array(texts.length * dimension);
    for (const [i, vector] of vectors.entries()) data.set(vector, i * dimension);
    const dims = [texts.length, dimension];
    const values = await this.#session.run({ [EMBEDDINGS_INPUT]: { data, dims } }, EMBEDDINGS_OUTPUT);
    const columns = columnCount(this.manifest);
    const rows = Float32Array.from(values);
    return texts.map((_, i) => rows.slice(i * columns, i * columns + this.labels.length));
  }
}

interface EmbedOptions {
  readonly name: string;
  /** @default that of the first vector */
  readonly dimension?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * The vectors of some texts, checked.
 * @throws {InferenceError} when the embeddings fail, or give something else than one vector of the right size per text.
 */
export async function embedTexts(
  embeddings: EmbeddingsInterface,
  texts: readonly string[],
  { name, dimension, signal }: EmbedOptions,
): Promise<number[][]> {
  const vectors = await abortable(embeddings.embedDocuments([...texts]), signal).catch((cause: unknown) => {
    signal?.throwIfAborted();
    throw new InferenceError(`The embeddings ${name} failed: ${(cause as Error).message}`, { cause });
  });
  const wanted = dimension ?? vectors[0]?.length;
  const fits = vectors.length === texts.length && vectors.every((vector) => vector.length === wanted);
  if (fits && wanted !== 0) return vectors;
  const found = [...new Set(vectors.map((vector) => vector.length))].join(", ");
  throw new InferenceError(
    `The embeddings ${name} gave ${vectors.length} vectors of ${found} numbers for ${texts.length} texts, wanted are ${wanted} numbers`,
  );
}

/** What a manifest calls some embeddings: their class and, where they tell it, their model. */
export function embeddingsName(embeddings: EmbeddingsInterface): string {
  const { model, modelName } = embeddings as { readonly model?: unknown; readonly modelName?: unknown };
  const told = [model, modelName].find((name) => typeof name === "string" && name !== "");
  return [embeddings.constructor.name, told].filter(Boolean).join(" ");
}
