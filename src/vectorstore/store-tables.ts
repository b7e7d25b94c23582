import type { PassageSketch } from "../ranking/passage-sketch.js";
import type { StoreDatabase } from "./database.js";
import { DocumentTable } from "./document-table.js";
import { FullText } from "./full-text.js";
import { encodeRows } from "./passage-rows.js";
import type { StoredDocument } from "./stored-document.js";
import { VectorTable } from "./vector-table.js";

/** All that a document is written to. */
export interface StoreTables {
  readonly documents: DocumentTable;
  readonly fullText: FullText;
  readonly vectors: VectorTable;
}

export function tablesOf(database: StoreDatabase): StoreTables {
  return {
    documents: new DocumentTable(database),
    fullText: new FullText(database),
    vectors: new VectorTable(database),
  };
}

/** Writes a new document; its id must be free. */
export function insertDocument(
  { documents, fullText, vectors }: StoreTables,
  document: StoredDocument,
  sketch: PassageSketch,
  vector: Float32Array,
): void {
  const key = documents.insert(document, encodeRows(sketch));
  fullText.insert(key, document.text);
  vectors.insert(key, vector);
}
