import { Embeddings } from "@langchain/core/embeddings";
import { InferenceError, ModelLoadError } from "../errors.js";
import { TextGraph, type TextGraphOptions } from "../models/text-graph.js";
import type { Sequence } from "../models/token-reader.js";
import { type EncoderConfig, readEncoderConfig } from "./encoder-config.js";
import { pacer } from "./pacer.js";
import { normalise, pool } from "./pooling.js";

export interface SentenceEncoderOptions extends TextGraphOptions {}

/**
 * A pretrained sentence encoder, in process: a folder with a sentence-transformers model in ONNX form. Pooling,
 * normalisation, prompts and the longest text are what the folder's configuration says; a longer text loses its end.
 *
 * @example
 * const embeddings = await SentenceEncoder.load("./all-MiniLM-L6-v2", { quantised: true });
 * const store = await EmbeddedVectorStore.open({ directory: "./store", embeddings });
 * // …
 * await embeddings.dispose();
 */
export class SentenceEncoder extends Embeddings {
  /** What a store remembers its vectors by: changes with weights, tokenizer and settings, not with the folder's place. */
  readonly model: string;
  /** Width of the vectors. */
  readonly dimensions: number;
  readonly #graph: TextGraph;
  readonly #config: EncoderConfig;

  private constructor(graph: TextGraph, config: EncoderConfig, model: string, dimensions: number) {
    super({});
    this.#graph = graph;
    this.#config = config;
    this.model = model;
    this.dimensions = dimensions;
  }

  /**
   * @param directory holds `tokenizer.json`, the configuration files and the graph, see {@link TextGraphOptions}.
   * @throws {ModelLoadError} when a file is missing or damaged, the graph is another kind of model, or the configuration
   * asks for what is not known here. @throws {InvalidInputError} for an option out of range.
   */
  static async load(directory: string, options: SentenceEncoderOptions = {}): Promise<SentenceEncoder> {
    options.signal?.throwIfAborted();
    const graph = await TextGraph.load(directory, 3, options);
    try {
      const config = await readEncoderConfig(directory);
      const dimensions = await tryOut(directory, graph);
      const fingerprint = await graph.fingerprint(directory, config);
      options.signal?.throwIfAborted();
      return new SentenceEncoder(graph, config, `${graph.config.name}@${fingerprint}`, dimensions);
    } catch (error) {
      await graph.release();
      throw error;
    }
  }

  /** @throws {InferenceError} when the runtime fails or the encoder was disposed. */
  override async embedQuery(text: string): Promise<number[]> {
    return (await this.#embed([this.#read(this.#config.prompts.query + text)]))[0]!;
  }

  /** One vector per text, in order. @throws {InferenceError} when the runtime fails or the encoder was disposed. */
  override async embedDocuments(texts: string[]): Promise<number[][]> {
    const pause = pacer(undefined);
    const sequences: Sequence[] = [];
    for (const text of texts) {
      sequences.push(this.#read(this.#config.prompts.passage + text));
      await pause();
    }
    return this.#embed(sequences);
  }

  /** Frees the runtime's memory, once what is under way is done. */
  async dispose(): Promise<void> {
    await this.#graph.release();
  }

  #read(text: string): Sequence {
    return this.#graph.reader.read(this.#graph.config.lowerCase ? text.toLowerCase() : text);
  }

  async #embed(sequences: readonly Sequence[]): Promise<number[][]> {
    const vectors: number[][] = new Array(sequences.length);
    await this.#graph.runAll(sequences, (index, { values, tokens }, row) => {
      const start = row * tokens * this.dimensions;
      const own = values.subarray(start, start + sequences[index]!.ids.length * this.dimensions);
      const pooled = pool(own, this.dimensions, this.#config.pooling);
      vectors[index] = Array.from(this.#config.normalise ? normalise(pooled) : pooled);
    });
    return vectors;
  }
}

/** One real run finds what shapes alone do not. @returns the width of a token's vector */
async function tryOut(directory: string, graph: TextGraph): Promise<number> {
  try {
    const { values, tokens } = await graph.run([graph.reader.read("a"), graph.reader.read("a b")]);
    const dimensions = values.length / (2 * tokens);
    if (Number.isInteger(dimensions) && dimensions > 0 && values.every(Number.isFinite)) return dimensions;
    throw new InferenceError(`it gives ${values.length} numbers for 2 texts of ${tokens} tokens`);
  } catch (cause) {
    if (!InferenceError.isInstance(cause)) throw cause;
    throw new ModelLoadError(directory, `a trial run fails: ${cause.message}`, { cause });
  }
}
