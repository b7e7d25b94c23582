import { Document } from "@langchain/core/documents";
import { LRUCache } from "lru-cache";
import type { PassageSketch } from "../ranking/passage-sketch.js";
import { copyJson } from "./copy-json.js";
import type { DocumentRow, DocumentTable, IdentifiedDocument } from "./document-table.js";
import type { StoreState } from "./store-state.js";

/** What is read of a document, each when it is first asked for. */
interface Parts {
  readonly row: DocumentRow;
  readonly sketch: PassageSketch;
}

/** What the objects around the data take, in bytes; measured. */
const ENTRY_BYTES = 150;
const ROW_BYTES = 200;
const SKETCH_BYTES = 350;
/** A parsed field takes about what its JSON takes, a list of small numbers more. */
const BYTES_A_JSON_CHARACTER = 2;
const BEYOND_LATIN_1 = /[^\0-\xff]/;

/**
 * The documents and sketches that searches read, kept in memory up to a number of bytes; of what is beyond, those used last. A
 * key's row never changes (see the schema), so that what is kept is right for as long as the document exists.
 */
export class DocumentCache {
  readonly #documents: DocumentTable;
  readonly #kept: LRUCache<number, Partial<Parts>> | undefined;
  #held: StoreState | undefined;

  /** @param bytes about how much memory it may take; 0: none. */
  constructor(documents: DocumentTable, bytes: number) {
    this.#documents = documents;
    // To the library 0 means no limit.
    this.#kept = bytes === 0 ? undefined : new LRUCache({ maxSize: bytes, sizeCalculation: bytesOf });
  }

  /** To be called in the transaction that reads: documents that were removed or replaced, by any process, do not stay in memory. */
  refresh(state: StoreState): void {
    if (this.#held?.store !== state.store || this.#held.removals !== state.removals) this.#kept?.clear();
    this.#held = state;
  }

  /** One per key, in order; every key must exist. Copies: they may be changed. */
  get(keys: readonly number[]): IdentifiedDocument[] {
    return this.#look(keys, "row", (missing) => this.#documents.get(missing)).map(toDocument);
  }

  /** One per key, in order; every key must exist. Not to be changed. */
  sketches(keys: readonly number[]): PassageSketch[] {
    return this.#look(keys, "sketch", (missing) => this.#documents.sketches(missing));
  }

  #look<Part extends keyof Parts>(
    keys: readonly number[],
    part: Part,
    read: (keys: readonly number[]) => ReadonlyMap<number, Parts[Part]>,
  ): Parts[Part][] {
    const kept = keys.map((key) => this.#kept?.get(key)?.[part]);
    const missing = keys.filter((_, i) => kept[i] === undefined);
    const found = missing.length === 0 ? new Map<number, Parts[Part]>() : read(missing);
    for (const [key, value] of found) this.#kept?.set(key, { ...this.#kept.peek(key), [part]: value });
    return kept.map((value, i) => value ?? found.get(keys[i]!)!);
  }
}

function bytesOf({ row, sketch }: Partial<Parts>): number {
  return ENTRY_BYTES + (row ? rowBytes(row) : 0) + (sketch ? sketchBytes(sketch) : 0);
}

function rowBytes({ id, text, metadataLength }: DocumentRow): number {
  const textBytes = BEYOND_LATIN_1.test(text) ? 2 * text.length : text.length;
  return ROW_BYTES + 2 * id.length + textBytes + BYTES_A_JSON_CHARACTER * metadataLength;
}

function sketchBytes({ heading, text }: PassageSketch): number {
  return SKETCH_BYTES + heading.byteLength + text.byteLength;
}

function toDocument({ id, text, metadata }: DocumentRow): IdentifiedDocument {
  return new Document({ id, pageContent: text, metadata: copyJson(metadata) }) as IdentifiedDocument;
}
