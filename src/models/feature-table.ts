/** The features that a model knows: hash → row, by open addressing at half load. */
export class FeatureTable {
  readonly #keys: Int32Array;
  /** Row + 1; 0 where the slot is free. */
  readonly #rows: Int32Array;
  readonly #mask: number;

  /** @param hashes the hash of each row, all different */
  constructor(hashes: Int32Array) {
    let slots = 16;
    while (slots < 2 * hashes.length) slots *= 2;
    this.#mask = slots - 1;
    this.#keys = new Int32Array(slots);
    this.#rows = new Int32Array(slots);
    for (const [row, hash] of hashes.entries()) {
      const slot = this.#slotOf(hash);
      this.#keys[slot] = hash;
      this.#rows[slot] = row + 1;
    }
  }

  /** −1 for a feature that the model does not know. */
  rowOf(hash: number): number {
    return this.#rows[this.#slotOf(hash)]! - 1;
  }

  /** Where the hash stands, or the free slot where it would. Hashes are mixed well: their low bits will do. */
  #slotOf(hash: number): number {
    let slot = hash & this.#mask;
    while (this.#rows[slot] !== 0 && this.#keys[slot] !== hash) slot = (slot + 1) & this.#mask;
    return slot;
  }
}
