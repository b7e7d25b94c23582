import { CollectionEmbeddings, type FitOptions } from "../embeddings/collection-embeddings.js";
import { pacer } from "../embeddings/pacer.js";
import { StoreError } from "../errors.js";
import type { MetadataFilter } from "../filters/metadata-filter.js";
import { BUILT_IN, type BuiltInEmbeddings } from "./built-in-embeddings.js";
import type { StoreDatabase } from "./database.js";
import type { DocumentTable } from "./document-table.js";
import type { FullText } from "./full-text.js";
import { readState, recordChange, recordEmbeddings, recordFit } from "./store-state.js";
import type { StoredDocument } from "./stored-document.js";
import type { VectorSearch } from "./vector-search.js";

export type DeleteTarget = { readonly ids: readonly string[] } | { readonly filter: MetadataFilter };

/** Vectors of unit length and equal width, one per document, and the name of what made them. */
export interface NamedVectors {
  readonly name: string;
  readonly vectors: readonly Float32Array[];
}

/** Documents that the built-in embeddings are fitted on, at most; evenly spread over the collection. */
const FIT_SAMPLE = 10_000;
/** Documents whose texts are in memory at once while all are embedded. */
const EMBED_BATCH = 500;

/** All that writes to a store, each call in one transaction. */
export class StoreWriter {
  readonly #database: StoreDatabase;
  readonly #documents: DocumentTable;
  readonly #fullText: FullText;
  readonly #vectors: VectorSearch;

  constructor(database: StoreDatabase, documents: DocumentTable, fullText: FullText, vectors: VectorSearch) {
    this.#database = database;
    this.#documents = documents;
    this.#fullText = fullText;
    this.#vectors = vectors;
  }

  /**
   * Adds documents or replaces those with the same ids; of several with one id the last counts.
   * @param vectors made beforehand, or the embeddings that make them here, if they are fitted.
   */
  add(documents: readonly StoredDocument[], vectors: NamedVectors | BuiltInEmbeddings): void {
    const last = new Map(documents.map(({ id }, i) => [id, i]));
    this.#database.write(() => {
      const vectorOf = this.#vectorSource(documents, vectors);
      const replaced = this.#documents.keysOf([...last.keys()]);
      this.#remove(replaced);
      for (const [i, document] of documents.entries()) {
        if (last.get(document.id) !== i) continue;
        const key = this.#documents.insert(document);
        this.#fullText.insert(key, document.heading, document.text);
        const vector = vectorOf(i);
        if (vector) this.#vectors.insert(key, vector);
      }
      recordChange(this.#database, replaced.length);
    });
  }

  /** @returns how many documents there were to remove. */
  remove(target: DeleteTarget): number {
    return this.#database.write(() => {
      const keys = "ids" in target ? this.#documents.keysOf(target.ids) : this.#documents.keys(target.filter);
      this.#remove(keys);
      if (keys.length > 0) recordChange(this.#database, keys.length);
      return keys.length;
    });
  }

  /** Fits the built-in embeddings to what is stored now and replaces all vectors. */
  async fit(builtIn: BuiltInEmbeddings, options: FitOptions): Promise<void> {
    const keys = this.#documents.keys();
    if (keys.length === 0) return;
    const stride = Math.ceil(keys.length / FIT_SAMPLE);
    const sample = this.#documents.texts(keys.filter((_, i) => i % stride === 0));
    const fitted = await CollectionEmbeddings.fitTransform([...sample.values()], options);
    const model = fitted.embeddings;
    // Texts that have no word in common teach nothing; full text goes on alone.
    if (model.dimensions === 0) return;
    const vectors = new Map([...sample.keys()].map((key, i) => [key, fitted.vectors[i]!]));
    await this.#embed(
      keys.filter((key) => !vectors.has(key)),
      model,
      vectors,
      options.signal,
    );
    this.#database.write(() => {
      this.#vectors.clear();
      builtIn.save(model);
      // The collection may have changed meanwhile.
      const present = this.#documents.keys();
      const texts = this.#documents.texts(present.filter((key) => !vectors.has(key)));
      for (const key of present) this.#vectors.insert(key, vectors.get(key) ?? model.embed(texts.get(key)!));
      recordEmbeddings(this.#database, BUILT_IN, model.dimensions);
      recordFit(this.#database, present.length);
      recordChange(this.#database, 0);
    });
  }

  #remove(keys: readonly number[]): void {
    if (keys.length === 0) return;
    this.#fullText.remove(keys);
    this.#documents.remove(keys);
  }

  #vectorSource(
    documents: readonly StoredDocument[],
    vectors: NamedVectors | BuiltInEmbeddings,
  ): (i: number) => Float32Array | undefined {
    if (!("vectors" in vectors)) {
      const { model } = vectors;
      return (i) => model?.embed(documents[i]!.text);
    }
    const { name, vectors: given } = vectors;
    const dimensions = given[0]?.length ?? 0;
    assertDimensions(this.#database, dimensions, name);
    if (readState(this.#database).dimensions === null) recordEmbeddings(this.#database, name, dimensions);
    return (i) => given[i];
  }

  async #embed(
    keys: readonly number[],
    model: CollectionEmbeddings,
    vectors: Map<number, Float32Array>,
    signal: AbortSignal | undefined,
  ): Promise<void> {
    const pause = pacer(signal);
    for (let start = 0; start < keys.length; start += EMBED_BATCH) {
      for (const [key, text] of this.#documents.texts(keys.slice(start, start + EMBED_BATCH))) {
        vectors.set(key, model.embed(text));
        await pause();
      }
    }
  }
}

/** @throws {StoreError} when the store's vectors have another width; before its first vectors every width is right. */
export function assertDimensions(database: StoreDatabase, dimensions: number, name: string): void {
  const stored = readState(database);
  if (stored.dimensions === null || stored.dimensions === dimensions) return;
  throw new StoreError(
    database.directory,
    "embeddings",
    `has vectors of ${stored.dimensions} dimensions ("${stored.embeddings}"), these ("${name}") have ${dimensions}; ` +
      "use the embeddings it was built with, or another directory",
  );
}
