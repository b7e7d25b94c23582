import type { EmbeddingsInterface } from "@langchain/core/embeddings";
import { CollectionEmbeddings } from "../embeddings/collection-embeddings.js";
import { StoreError } from "../errors.js";
import type { StoreDatabase } from "./database.js";
import { readState } from "./store-state.js";

/** The name under which the store remembers that its vectors come from here. */
export const BUILT_IN = "collection";

/** The store's default embeddings: the {@link CollectionEmbeddings} that were fitted to it and lie in its database. */
export class BuiltInEmbeddings implements EmbeddingsInterface {
  readonly #database: StoreDatabase;
  #loaded: { readonly fit: number; readonly model: CollectionEmbeddings } | undefined;

  constructor(database: StoreDatabase) {
    this.#database = database;
  }

  /** The model of the last fit, by whichever process; undefined before the first. */
  get model(): CollectionEmbeddings | undefined {
    const { fit } = readState(this.#database);
    if (fit === 0) return undefined;
    if (this.#loaded?.fit !== fit) {
      const [row] = this.#database.all<[Uint8Array]>("SELECT bytes FROM model");
      this.#loaded = { fit, model: this.#decode(row![0]) };
    }
    return this.#loaded.model;
  }

  /** Puts another model in place of the stored one; part of a writing transaction. */
  save(model: CollectionEmbeddings): void {
    this.#database.run("DELETE FROM model");
    this.#database.run("INSERT INTO model (bytes) VALUES (?)", [Buffer.from(model.toBytes())]);
  }

  /** @throws {StoreError} before the first fit. */
  async embedQuery(text: string): Promise<number[]> {
    return this.#fitted().embedQuery(text);
  }

  /** @throws {StoreError} before the first fit. */
  async embedDocuments(texts: string[]): Promise<number[][]> {
    return this.#fitted().embedDocuments(texts);
  }

  #decode(bytes: Uint8Array): CollectionEmbeddings {
    try {
      return CollectionEmbeddings.fromBytes(bytes);
    } catch (cause) {
      const message = "holds fitted embeddings that this version cannot read; call fit() to fit them anew";
      throw new StoreError(this.#database.directory, "embeddings", message, { cause });
    }
  }

  #fitted(): CollectionEmbeddings {
    const { model } = this;
    if (model) return model;
    throw new StoreError(
      this.#database.directory,
      "embeddings",
      "has no vectors yet: its built-in embeddings are fitted to the collection; add documents, then call fit()",
    );
  }
}
