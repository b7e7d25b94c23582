import type { StoreDatabase } from "./database.js";

/** What is true of the store as a whole; one row in the database. */
export interface StoreState {
  /** Random name, so that files made from another store are recognised as such. */
  readonly store: string;
  /** Grows with every write. */
  readonly generation: number;
  /** How many documents were ever removed or replaced. */
  readonly removals: number;
  /** The word vectors that the documents' terms were numbered by; null as long as there are no documents. */
  readonly wordVectors: string | null;
  /** Whose vectors these are; null as long as there are none. */
  readonly embeddings: string | null;
  readonly dimensions: number | null;
}

export function readState(database: StoreDatabase): StoreState {
  const [store, generation, removals, wordVectors, embeddings, dimensions] = database.known<
    [string, number, number, string | null, string | null, number | null]
  >("SELECT store, generation, removals, word_vectors, embeddings, dimensions FROM state");
  return { store, generation, removals, wordVectors, embeddings, dimensions };
}

/** To be called in every writing transaction, so that readers notice. */
export function recordChange(database: StoreDatabase, removed: number): void {
  database.run("UPDATE state SET generation = generation + 1, removals = removals + ?", [removed]);
}

/** Fixes, with the first documents, whose vectors they have and which word vectors number their terms. */
export function recordEmbeddings(
  database: StoreDatabase,
  name: string,
  dimensions: number,
  wordVectors: string,
): void {
  database.run("UPDATE state SET embeddings = ?, dimensions = ?, word_vectors = ?", [
    name,
    dimensions,
    wordVectors,
  ]);
}
