import type { StoreDatabase } from "./database.js";

/** What is true of the store as a whole; one row in the database. */
export interface StoreState {
  /** Random name, so that files made from another store are recognised as such. */
  readonly store: string;
  /** Grows with every write. */
  readonly generation: number;
  /** How many documents were ever removed or replaced. */
  readonly removals: number;
  /** Grows when all vectors are replaced. 0: the built-in embeddings were never fitted. */
  readonly fit: number;
  /** How many documents there were at the last fit. */
  readonly fittedDocuments: number;
  /** Whose vectors these are; null as long as there are none. */
  readonly embeddings: string | null;
  readonly dimensions: number | null;
}

export function readState(database: StoreDatabase): StoreState {
  const [row] = database.all<[string, number, number, number, number, string | null, number | null]>(
    "SELECT store, generation, removals, fit, fitted_documents, embeddings, dimensions FROM state",
  );
  const [store, generation, removals, fit, fittedDocuments, embeddings, dimensions] = row!;
  return { store, generation, removals, fit, fittedDocuments, embeddings, dimensions };
}

/** To be called in every writing transaction, so that readers notice. */
export function recordChange(database: StoreDatabase, removed: number): void {
  database.run("UPDATE state SET generation = generation + 1, removals = removals + ?", [removed]);
}

/** Fixes, with the first vectors, whose they are. */
export function recordEmbeddings(database: StoreDatabase, name: string, dimensions: number): void {
  database.run("UPDATE state SET embeddings = ?, dimensions = ?", [name, dimensions]);
}

export function recordFit(database: StoreDatabase, documents: number): void {
  database.run("UPDATE state SET fit = fit + 1, fitted_documents = ?", [documents]);
}
