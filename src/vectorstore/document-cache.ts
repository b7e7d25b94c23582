import { Document } from "@langchain/core/documents";
import { LRUCache } from "lru-cache";
import type { PassageSketch } from "../ranking/passage-sketch.js";
import { copyJson } from "./copy-json.js";
import type { DocumentRow, DocumentTable, IdentifiedDocument } from "./document-table.js";
import type { StoreState } from "./store-state.js";

/** What is read of a document, each when it is first asked for. */
interface Parts {
  readonly document: KeptDocument;
  readonly sketch: PassageSketch;
}

/** What the objects around the data take, in bytes; measured. */
const ENTRY_BYTES = 150;
const DOCUMENT_BYTES = 200;
const SKETCH_BYTES = 350;
/** Metadata take about what their JSON takes, a list of small numbers more. */
const PARSED_BYTES_A_CHARACTER = 2;
/** At most; one in texts of nothing but Latin-1, and finding out would take longer than all else here. */
const BYTES_A_CHARACTER = 2;

/**
 * The documents and sketches that searches read, kept in memory up to a number of bytes; of what is beyond, those used last. A
 * key's row never changes (see the schema), so that what is kept is right for as long as the document exists.
 */
export class DocumentCache {
  readonly #documents: DocumentTable;
  readonly #kept: LRUCache<number, Partial<Parts>> | undefined;
  #held: StoreState | undefined;

  /** @param bytes how much memory it may take; 0: none. */
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
    const documents = this.#look(keys, "document", (missing) => {
      const rows = this.#documents.get(missing);
      return new Map([...rows].map(([key, row]) => [key, new KeptDocument(row)]));
    });
    return documents.map((document) => document.copy());
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

/** A document of which copies are given out. Only one that is asked for again is worth a parsed form to copy from. */
class KeptDocument {
  readonly #row: DocumentRow;
  #asked = false;
  #metadata: Record<string, unknown> | undefined;

  constructor(row: DocumentRow) {
    this.#row = row;
  }

  get bytes(): number {
    const { id, text, metadata } = this.#row;
    const characters = id.length + text.length + metadata.length;
    return DOCUMENT_BYTES + BYTES_A_CHARACTER * characters + PARSED_BYTES_A_CHARACTER * metadata.length;
  }

  copy(): IdentifiedDocument {
    const { id, text, metadata: json } = this.#row;
    if (this.#asked) this.#metadata ??= JSON.parse(json);
    this.#asked = true;
    const metadata = this.#metadata ? copyJson(this.#metadata) : JSON.parse(json);
    return new Document({ id, pageContent: text, metadata }) as IdentifiedDocument;
  }
}

function bytesOf({ document, sketch }: Partial<Parts>): number {
  return ENTRY_BYTES + (document?.bytes ?? 0) + (sketch ? sketchBytes(sketch) : 0);
}

function sketchBytes({ heading, text }: PassageSketch): number {
  return SKETCH_BYTES + heading.byteLength + text.byteLength;
}
