import type { DocumentInterface } from "@langchain/core/documents";
import type { EmbeddingsInterface } from "@langchain/core/embeddings";
import { type MaxMarginalRelevanceSearchOptions, VectorStore } from "@langchain/core/vectorstores";
import { abortable } from "../abort.js";
import { InvalidInputError } from "../errors.js";
import type { MetadataFilter } from "../filters/metadata-filter.js";
import type { PassageSketch } from "../ranking/passage-sketch.js";
import {
  assertCount,
  assertFilter,
  assertSearch,
  assertShare,
  assertTarget,
  namedVectors,
} from "./check-input.js";
import { closedError, StoreDatabase } from "./database.js";
import { DocumentCache } from "./document-cache.js";
import { DocumentTable, type IdentifiedDocument } from "./document-table.js";
import { FullText } from "./full-text.js";
import { HybridSearch, type SearchHit, type SearchOptions } from "./hybrid-search.js";
import { migrate } from "./migrate.js";
import { StoreEmbedder } from "./store-embedder.js";
import { readState } from "./store-state.js";
import { type DeleteTarget, StoreWriter } from "./store-writer.js";
import { type AddOptions, type StoredDocument, toStoredDocuments } from "./stored-document.js";
import { type FlushOptions, Upkeep } from "./upkeep.js";
import { VectorSearch, type VectorSearchOptions } from "./vector-search.js";
import { WriteQueue } from "./write-queue.js";

export interface OpenOptions {
  /** Where the store is: a directory of its own. */
  readonly directory: string;
  /** Text → vector. @default the built-in `WordVectors` */
  readonly embeddings?: EmbeddingsInterface | undefined;
  /** Make a new store where there is none. @default true */
  readonly create?: boolean | undefined;
  /** Sets of fewer vectors are searched exactly, larger ones by graph; ≥ 0. @default 20000 */
  readonly exactBelow?: number | undefined;
  /**
   * The share of the true neighbours that a search by graph is to find, above 0 and up to 1. More takes longer; what it takes is
   * measured when a graph is built. 1: every search is exact, and no graphs are made. @default 0.97
   */
  readonly recall?: number | undefined;
  /**
   * How many bytes of documents are kept in memory, so that those found again need not be read again; ≥ 0, where 0 keeps none.
   * 16 MB hold some 3,000 passages of 1,500 characters. @default 16_000_000
   */
  readonly cacheBytes?: number | undefined;
  /**
   * How long a write waits while another process writes, in milliseconds, before it fails with the problem "locked"; ≥ 0, where 0
   * fails at once. @default 5000
   */
  readonly lockTimeout?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What LangChain's static constructors take beside the embeddings. */
export type StoreConfig = Omit<OpenOptions, "embeddings">;

export interface SelectionOptions {
  /** @default all documents */
  readonly filter?: MetadataFilter | undefined;
}

/** A number, typed so that it also fits where LangChain's `delete` declares to return nothing. */
// biome-ignore lint/suspicious/noConfusingVoidType: `Promise<number>` alone would not fit `Promise<void>`.
export type RemovedCount = number & void;

/**
 * A vector store in one directory, without a server: SQLite for documents, full text and vectors, HNSW graphs as a
 * cache over them. Searches are hybrid: BM25 over bodies and headings and cosine of vectors, fused. What a call
 * acknowledged survives crashes and loss of power. Many processes may read, and one at a time write.
 *
 * The store remembers whose vectors it holds and refuses others. The default embeddings need no network; any of LangChain's
 * can be passed instead.
 *
 * @example
 * const store = await EmbeddedVectorStore.open({ directory: "./store" });
 * await store.addDocuments([{ pageContent: "支付成功后发送通知", metadata: { intents: ["payment"] } }]);
 * await store.flush();
 * const hits = await store.search({ text: "支付", filter: { intents: "payment" }, k: 4 });
 * await store.close();
 */
export class EmbeddedVectorStore extends VectorStore {
  static override lc_name(): string {
    return "EmbeddedVectorStore";
  }

  declare FilterType: MetadataFilter;

  readonly directory: string;
  readonly #database: StoreDatabase;
  readonly #documents: DocumentTable;
  readonly #vectors: VectorSearch;
  readonly #queue: WriteQueue;
  readonly #writer: StoreWriter;
  readonly #search: HybridSearch;
  readonly #embedder: StoreEmbedder;
  readonly #upkeep: Upkeep;
  #closing: Promise<void> | undefined;

  private constructor(
    database: StoreDatabase,
    embedder: StoreEmbedder,
    queue: WriteQueue,
    options: VectorSearchOptions & { readonly cacheBytes: number },
  ) {
    super(embedder.embeddings, {});
    const documents = new DocumentTable(database);
    const cache = new DocumentCache(documents, options.cacheBytes);
    const vectors = new VectorSearch(database, documents, options);
    this.directory = database.directory;
    this.#database = database;
    this.#documents = documents;
    this.#vectors = vectors;
    this.#queue = queue;
    this.#writer = new StoreWriter(queue);
    this.#search = new HybridSearch(database, cache, new FullText(database), vectors, embedder.words);
    this.#embedder = embedder;
    this.#upkeep = new Upkeep(database, documents, vectors, queue);
  }

  /**
   * Opens a store, or makes one; takes milliseconds, except that a store of an older format is migrated, all or nothing.
   * @throws {StoreError} when the directory is not a store, is of a newer format, is missing, is locked, or holds
   * vectors of other embeddings; nothing is written then.
   */
  static async open(options: OpenOptions): Promise<EmbeddedVectorStore> {
    const {
      directory,
      create = true,
      exactBelow = 20_000,
      recall = 0.97,
      cacheBytes = 16_000_000,
      lockTimeout = 5000,
      signal,
    } = options;
    if (typeof directory !== "string" || directory === "") {
      throw new InvalidInputError(`directory is ${JSON.stringify(directory)}; give the path of a directory`);
    }
    assertCount("exactBelow", exactBelow);
    assertCount("lockTimeout", lockTimeout);
    assertCount("cacheBytes", cacheBytes);
    assertShare("recall", recall);
    const embedder = await StoreEmbedder.load(options.embeddings);
    signal?.throwIfAborted();
    const database = StoreDatabase.open({ directory, create, lockTimeout });
    try {
      if (database.isOlder) await migrate(database, embedder.words, signal);
      embedder.assertMatches(database);
    } catch (error) {
      database.close();
      throw error;
    }
    const queue = new WriteQueue(database, lockTimeout);
    return new EmbeddedVectorStore(database, embedder, queue, { exactBelow, recall, cacheBytes });
  }

  /**
   * Opens a store, adds texts and flushes.
   * @param metadatas one per text, or one for all.
   * @param embeddings undefined: the built-in ones.
   */
  static override async fromTexts(
    texts: string[],
    metadatas: object[] | object,
    embeddings: EmbeddingsInterface | undefined,
    config: StoreConfig,
  ): Promise<EmbeddedVectorStore> {
    const documents = texts.map((pageContent, i) => ({
      pageContent,
      metadata: { ...(Array.isArray(metadatas) ? metadatas[i] : metadatas) },
    }));
    return EmbeddedVectorStore.fromDocuments(documents, embeddings, config);
  }

  /**
   * Opens a store, adds documents and flushes.
   * @param embeddings undefined: the built-in ones.
   */
  static override async fromDocuments(
    documents: DocumentInterface[],
    embeddings: EmbeddingsInterface | undefined,
    config: StoreConfig,
  ): Promise<EmbeddedVectorStore> {
    const { signal } = config;
    const store = await EmbeddedVectorStore.open({ ...config, embeddings });
    try {
      await store.addDocuments(documents, { signal });
      await store.flush({ signal });
      return store;
    } catch (error) {
      await store.#release();
      throw error;
    }
  }

  _vectorstoreType(): "tokenflow" {
    return "tokenflow";
  }

  /**
   * Adds documents, or replaces those with the same ids, all in one transaction. Of several with one id the last
   * counts. Documents are copied; their metadata is kept as JSON.
   * @returns the ids, one per document, in order.
   * @throws {InvalidInputError} before anything is written.
   * @throws {StoreError} with the store as it was.
   */
  override async addDocuments(documents: DocumentInterface[], options: AddOptions = {}): Promise<string[]> {
    const stored = toStoredDocuments(documents, options);
    const { signal } = options;
    signal?.throwIfAborted();
    const sketches = await this.#embedder.sketch(stored, signal);
    const vectors = await this.#embedder.embed(stored, sketches, signal);
    return this.#add(stored, sketches, { name: this.#embedder.name, vectors }, signal);
  }

  /** As `addDocuments`, with vectors made elsewhere, one per document. They are kept at unit length. */
  override async addVectors(
    vectors: number[][],
    documents: DocumentInterface[],
    options: AddOptions = {},
  ): Promise<string[]> {
    const stored = toStoredDocuments(documents, options);
    options.signal?.throwIfAborted();
    const sketches = await this.#embedder.sketch(stored, options.signal);
    return this.#add(stored, sketches, { name: this.#embedder.nameOfGiven, vectors }, options.signal);
  }

  /**
   * Removes documents by id or by filter; unknown ids are passed over.
   * @returns how many were removed.
   */
  override async delete(target: DeleteTarget): Promise<RemovedCount> {
    assertTarget(target);
    this.#assertOpen();
    const removed = await this.#writer.remove(target);
    if (removed > 0) this.#upkeep.noteWritten(removed);
    return removed as RemovedCount;
  }

  /** Documents by id, in the order asked for; unknown ids are left out. */
  async get(ids: readonly string[]): Promise<IdentifiedDocument[]> {
    const found = this.#documents.getByIds(ids);
    return ids.map((id) => found.get(id)).filter((document) => document !== undefined);
  }

  /** The digests that were given to `addDocuments`, by id; documents without one are left out. */
  async digests(ids: readonly string[]): Promise<Map<string, string>> {
    return this.#documents.digests(ids);
  }

  /** Ids of all documents, or of those that match, in the order in which they were last written. */
  async ids({ filter }: SelectionOptions = {}): Promise<string[]> {
    assertFilter(filter);
    return this.#documents.ids(filter);
  }

  /** How many documents there are, or match. */
  async count({ filter }: SelectionOptions = {}): Promise<number> {
    assertFilter(filter);
    return this.#documents.count(filter);
  }

  /**
   * Makes the next searches fast: brings the graphs up to date and saves them, and gives space that removed documents took
   * back to the disk. Without it nothing is lost. Graphs are built in threads; searches go on meanwhile.
   * @throws {StoreError} when a graph cannot be built or written; searches are exact then.
   */
  async flush(options: FlushOptions = {}): Promise<void> {
    this.#assertOpen();
    return this.#upkeep.flush(options);
  }

  /** Flushes what this instance wrote and closes the files. Further closing does nothing, any other call throws. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  /** By words and vector, best first. At most `k` hits; fewer when fewer match. */
  async search(options: SearchOptions): Promise<SearchHit[]> {
    assertSearch(options);
    return this.#search.search(await this.#withVector(options));
  }

  /** The hybrid search; scores are higher for better and comparable within one search. */
  override async similaritySearchWithScore(
    query: string,
    k = 4,
    filter?: MetadataFilter,
  ): Promise<[IdentifiedDocument, number][]> {
    const hits = await this.search({ text: query, k, filter });
    return hits.map(({ document, score }) => [document, score]);
  }

  /** The hybrid search. */
  override async similaritySearch(
    query: string,
    k = 4,
    filter?: MetadataFilter,
  ): Promise<IdentifiedDocument[]> {
    const hits = await this.search({ text: query, k, filter });
    return hits.map(({ document }) => document);
  }

  /** By vector alone; scores are cosines. */
  override async similaritySearchVectorWithScore(
    query: number[],
    k: number,
    filter?: MetadataFilter,
  ): Promise<[IdentifiedDocument, number][]> {
    assertCount("k", k);
    assertFilter(filter);
    return this.#search.nearest(query, k, filter);
  }

  /** Of the `fetchK` (20) best of the hybrid search, `k` that are relevant and unlike one another. */
  override async maxMarginalRelevanceSearch(
    query: string,
    { k, fetchK = 20, lambda = 0.5, filter }: MaxMarginalRelevanceSearchOptions<MetadataFilter>,
  ): Promise<IdentifiedDocument[]> {
    const options: SearchOptions = { text: query, k, filter };
    assertSearch(options);
    return this.#search.diverse(await this.#withVector(options), Math.max(k, fetchK), lambda);
  }

  async #add(
    stored: readonly StoredDocument[],
    rows: readonly PassageSketch[],
    { name, vectors }: { readonly name: string; readonly vectors: readonly ArrayLike<number>[] },
    signal: AbortSignal | undefined,
  ): Promise<string[]> {
    const named = namedVectors(stored, vectors, name);
    if (stored.length > 0) {
      this.#assertOpen();
      const { name: numberedBy } = this.#embedder.words;
      this.#upkeep.noteWritten(await this.#writer.add(stored, named, { name: numberedBy, rows }, signal));
      if (!this.#closing) await this.#vectors.noteAdded(stored.length);
    }
    return stored.map(({ id }) => id);
  }

  /** Asks the caller's embeddings for the query's vector; the built-in ones are asked inside the search. */
  async #withVector(options: SearchOptions): Promise<SearchOptions> {
    const { text, vector, signal } = options;
    signal?.throwIfAborted();
    if (vector || this.#embedder.areBuiltIn || readState(this.#database).dimensions === null) return options;
    return { ...options, vector: await abortable(this.embeddings.embedQuery(text), signal) };
  }

  async #close(): Promise<void> {
    try {
      await this.#upkeep.finish();
    } finally {
      await this.#release();
    }
  }

  async #release(): Promise<void> {
    await this.#vectors.stop();
    await this.#queue.close();
    this.#database.close();
  }

  #assertOpen(): void {
    if (this.#closing) throw closedError(this.directory);
  }
}
