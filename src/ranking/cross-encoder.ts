import type { Callbacks } from "@langchain/core/callbacks/manager";
import { Document, type DocumentInterface } from "@langchain/core/documents";
import { BaseDocumentCompressor } from "@langchain/core/retrievers/document_compressors";
import { pacer } from "../embeddings/pacer.js";
import { InferenceError, ModelLoadError } from "../errors.js";
import { TextGraph, type TextGraphOptions } from "../models/text-graph.js";
import type { Sequence } from "../models/token-reader.js";

/**
 * A pretrained reranker, in process: a folder with a cross-encoder in ONNX form, which reads query and passage together and
 * gives one score. Slower than an encoder and closer: for the best twenty candidates, not for a collection.
 *
 * @example
 * const reranker = await CrossEncoder.load("./ms-marco-MiniLM-L6-v2");
 * const retriever = new IntentRetriever({ vectorStore: store, reranker });
 */
export class CrossEncoder extends BaseDocumentCompressor {
  readonly #graph: TextGraph;

  private constructor(graph: TextGraph) {
    super();
    this.#graph = graph;
  }

  /**
   * @param directory holds `tokenizer.json`, `config.json` and the graph, see {@link TextGraphOptions}.
   * @throws {ModelLoadError} when a file is missing or damaged, or the graph gives anything but one score a text.
   * @throws {InvalidInputError} for an option out of range.
   */
  static async load(directory: string, options: TextGraphOptions = {}): Promise<CrossEncoder> {
    options.signal?.throwIfAborted();
    const graph = await TextGraph.load(directory, 2, options);
    try {
      await tryOut(directory, graph);
      options.signal?.throwIfAborted();
      return new CrossEncoder(graph);
    } catch (error) {
      await graph.release();
      throw error;
    }
  }

  /**
   * How well each text answers the query, 0–1, in order.
   * @throws {InferenceError} when the runtime fails or the encoder was disposed.
   */
  async score(
    query: string,
    texts: readonly string[],
    { signal }: { readonly signal?: AbortSignal | undefined } = {},
  ): Promise<number[]> {
    const pause = pacer(signal);
    const pairs: Sequence[] = [];
    for (const text of texts) {
      pairs.push(this.#graph.reader.readPair(query, text));
      await pause();
    }
    const scores: number[] = new Array(texts.length);
    const take = (index: number, { values }: { values: Float32Array }, row: number) => {
      scores[index] = 1 / (1 + Math.exp(-values[row]!));
    };
    await this.#graph.runAll(pairs, take, signal);
    return scores;
  }

  /** All documents, best first, as copies with `relevanceScore`, 0–1, in their metadata. */
  override async compressDocuments(
    documents: DocumentInterface[],
    query: string,
    _callbacks?: Callbacks,
    options: { readonly signal?: AbortSignal | undefined } = {},
  ): Promise<DocumentInterface[]> {
    const texts = documents.map(({ pageContent }) => pageContent);
    const scores = await this.score(query, texts, options);
    return documents
      .map(({ id, pageContent, metadata }, i) => {
        const scored = { ...metadata, relevanceScore: scores[i]! };
        return new Document({ pageContent, metadata: scored, ...(id !== undefined && { id }) });
      })
      .sort((a, b) => b.metadata.relevanceScore - a.metadata.relevanceScore);
  }

  /** Frees the runtime's memory, once what is under way is done. */
  async dispose(): Promise<void> {
    await this.#graph.release();
  }
}

/** One real run finds what shapes alone do not. */
async function tryOut(directory: string, graph: TextGraph): Promise<void> {
  try {
    const { values } = await graph.run([graph.reader.readPair("a", "b"), graph.reader.readPair("a", "")]);
    if (values.length === 2 && values.every(Number.isFinite)) return;
    throw new InferenceError(`it gives ${values.length / 2} numbers a text, a reranker gives one`);
  } catch (cause) {
    if (!InferenceError.isInstance(cause)) throw cause;
    throw new ModelLoadError(directory, `a trial run fails: ${cause.message}`, { cause });
  }
}
