import type { MetadataFilter } from "../filters/metadata-filter.js";
import type { DocumentTable } from "./document-table.js";
import { pureIntents } from "./filter-sql.js";
import type { VectorIndex } from "./vector-index.js";

/** The documents that a search may find, by their slots in the index. */
export class Selection {
  /** Ascending. */
  readonly slots: Uint32Array;
  /** Given when these are exactly the documents with any of these intents. */
  readonly intents: readonly string[] | undefined;
  /** A bit for each slot. */
  readonly bits: Uint8Array;

  /** @param size how many slots there are. */
  constructor(slots: Uint32Array, intents: readonly string[] | undefined, size: number) {
    this.slots = slots;
    this.intents = intents;
    this.bits = new Uint8Array((size >> 3) + 1);
    for (const slot of slots) this.bits[slot >> 3]! |= 1 << (slot & 7);
  }

  get size(): number {
    return this.slots.length;
  }

  has(slot: number): boolean {
    return (this.bits[slot >> 3]! & (1 << (slot & 7))) !== 0;
  }
}

/** Documents over all remembered selections; some 10 MB. */
const MOST_REMEMBERED = 2_000_000;

interface Remembered {
  readonly selection: Selection;
  /** It holds the matching documents up to this key. */
  readonly lastKey: number;
  /** Slots were others before the last compaction. */
  readonly compactions: number;
}

/**
 * Which documents match the filters in use: remembered, since a caller asks for the same few again and again, and after
 * additions completed by what is new.
 */
export class Selections {
  readonly #documents: DocumentTable;
  readonly #known = new Map<string, Remembered>();
  #remembered = 0;

  constructor(documents: DocumentTable) {
    this.#documents = documents;
  }

  /** To be called when documents have been removed. */
  clear(): void {
    this.#known.clear();
    this.#remembered = 0;
  }

  /** @param index must be up to date with the documents. */
  get(filter: MetadataFilter, index: VectorIndex): Selection {
    const name = JSON.stringify(filter);
    const { lastKey, compactions } = index;
    const remembered = this.#known.get(name);
    const known = remembered?.compactions === compactions ? remembered : undefined;
    if (known?.lastKey === lastKey) return known.selection;
    const added = index.slots(this.#documents.keys(filter, known?.lastKey), known?.lastKey);
    const slots = known ? joined(known.selection.slots, added) : added;
    const selection = new Selection(slots, pureIntents(filter), index.slotCount);
    if (this.#remembered + slots.length > MOST_REMEMBERED) this.clear();
    this.#known.set(name, { selection, lastKey, compactions });
    this.#remembered += added.length;
    return selection;
  }
}

function joined(first: Uint32Array, second: Uint32Array): Uint32Array {
  const both = new Uint32Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
