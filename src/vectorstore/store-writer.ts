import { StoreError } from "../errors.js";
import type { MetadataFilter } from "../filters/metadata-filter.js";
import type { PassageTerms } from "../ranking/text-features.js";
import type { StoreDatabase } from "./database.js";
import type { DocumentTable } from "./document-table.js";
import type { FullText } from "./full-text.js";
import { encodeRows } from "./passage-rows.js";
import { readState, recordChange, recordEmbeddings } from "./store-state.js";
import type { StoredDocument } from "./stored-document.js";
import type { VectorSearch } from "./vector-search.js";

export type DeleteTarget = { readonly ids: readonly string[] } | { readonly filter: MetadataFilter };

/** What embeddings make of documents: vectors of unit length and equal width, one per document, and whose they are. */
export interface NamedVectors {
  readonly name: string;
  readonly vectors: readonly Float32Array[];
}

/** The documents' terms as numbers, one per document, and the word vectors that number them. */
export interface NamedRows {
  readonly name: string;
  readonly rows: readonly PassageTerms[];
}

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
   * @param vectors one per document.
   * @param terms one per document.
   */
  add(documents: readonly StoredDocument[], vectors: NamedVectors, terms: NamedRows): void {
    const last = new Map(documents.map(({ id }, i) => [id, i]));
    this.#database.write(() => {
      this.#claim(vectors, terms.name);
      const replaced = this.#documents.keysOf([...last.keys()]);
      this.#remove(replaced);
      for (const [i, document] of documents.entries()) {
        if (last.get(document.id) !== i) continue;
        const key = this.#documents.insert(document, encodeRows(terms.rows[i]!));
        this.#fullText.insert(key, document.text);
        this.#vectors.insert(key, vectors.vectors[i]!);
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

  #remove(keys: readonly number[]): void {
    if (keys.length === 0) return;
    this.#fullText.remove(keys);
    this.#documents.remove(keys);
  }

  /** The first vectors fix whose they are and how wide. */
  #claim({ name, vectors }: NamedVectors, wordVectors: string): void {
    const dimensions = vectors[0]?.length ?? 0;
    assertDimensions(this.#database, dimensions, name);
    if (readState(this.#database).dimensions === null)
      recordEmbeddings(this.#database, name, dimensions, wordVectors);
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
