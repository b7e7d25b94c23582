// @ts-check

/**
 * @typedef {import("./kernel-memory.js").Piece} Piece
 * @typedef {import("./part.js").Part} Part
 * @typedef {import("./vector-codes.js").VectorCodes} VectorCodes
 */
/**
 * What of a graph does not lie in its `parts`.
 * @typedef {{ readonly count: number, readonly entry: number, readonly top: number, readonly towers: number }} GraphShape
 */

/** The row number of a node that has no row. */
export const NO_SLOT = 0xffffffff;

/** Links that a node has above the ground, half of those that it has there; recommended for high recall. */
const LINKS = 16;
/** Candidates looked at for a new node's links: with 200, as is usual, building takes 1.4 times as long and finds 0.001 more. */
const BUILDING_EFFORT = 128;
/** Bytes of a node on the ground: how many links it has, and they. */
const GROUND = 4 * (1 + 2 * LINKS);
/** Bytes of the highest tower that there is, of seven layers. */
const HIGHEST_TOWER = 4 + 7 * 4 * (1 + LINKS);
/** Bytes of towers for each node: one node in sixteen has one, of one layer or a little more. */
const TOWERS = 5;
/** Where the first tower is: 0 means that there is none. */
const FIRST_TOWER = 4;

// The fields of a graph, as kernel/graph.ts reads them.
const FIELDS = 9;
const [COUNT, ENTRY, TOP, USED] = [0, 1, 2, 8];

/**
 * Approximate nearest neighbours by cosine among rows of codes (Malkov and Yashunin 2016). A graph is links alone, some 146 bytes a
 * node; its nodes are numbered in the order of their coming, and each stands for a row. Built of the same rows in the same order it
 * is the same.
 */
export class NeighbourGraph {
  /** @type {VectorCodes} */
  #codes;
  /** @type {Piece} */
  #fields;
  /** @type {Piece} */
  #slots;
  /** @type {Piece} */
  #ground;
  /** @type {Piece} */
  #towerOf;
  /** @type {Piece} */
  #towers;
  /** @type {Piece} */
  #out;
  #capacity = 0;

  /**
   * @param {VectorCodes} codes
   * @param {number} capacity nodes to have room for at first.
   * @param {GraphShape} [shape] that of a graph whose `parts` will be filled in; then `setSlots` must follow.
   */
  constructor(codes, capacity, shape = { count: 0, entry: 0, top: 0, towers: FIRST_TOWER }) {
    this.#codes = codes;
    const { memory } = codes;
    const nodes = Math.max(capacity, shape.count, 1);
    this.#fields = memory.allocate(4 * FIELDS);
    this.#out = memory.allocate(8);
    this.#slots = memory.allocate(4 * nodes);
    this.#ground = memory.allocate(GROUND * nodes);
    this.#towerOf = memory.allocate(4 * nodes);
    this.#towers = memory.allocate(Math.max(shape.towers, TOWERS * capacity));
    this.#capacity = nodes;
    memory.words.set([shape.count, shape.entry, shape.top, LINKS], this.#fields.address / 4);
    memory.words[this.#fields.address / 4 + USED] = shape.towers;
    memory.words[this.#towers.address / 4] = 0;
    this.#placed();
  }

  /** @returns {GraphShape} */
  get shape() {
    return {
      count: this.#field(COUNT),
      entry: this.#field(ENTRY),
      top: this.#field(TOP),
      towers: this.#field(USED),
    };
  }

  /** The rows of the nodes; gone when memory grows. */
  get slots() {
    const first = this.#slots.address / 4;
    return this.#codes.memory.words.subarray(first, first + this.#field(COUNT));
  }

  /**
   * Adds a node.
   * @param {number} slot its row.
   */
  insert(slot) {
    const count = this.#field(COUNT);
    this.#reserve(count + 1);
    this.#codes.memory.reserveWork(this.#capacity, BUILDING_EFFORT);
    this.#codes.memory.kernel.insert(this.#fields.address, slot, BUILDING_EFFORT);
  }

  /**
   * The rows nearest to a query, in no order, and their scores by codes; gone after the next call.
   * @param {Float32Array} query of unit length.
   * @param {number} effort how many candidates are kept, and at most found; at least 1.
   * @param {Uint8Array} [mask] a bit for each row: whether it may be found. Default: all may.
   * @param {number} [patience] of how many nodes the links are followed at most. Default: as many as it takes.
   * @returns {{ readonly slots: Uint32Array, readonly scores: Float32Array } | undefined} undefined: patience was at an end.
   */
  search(query, effort, mask, patience = NO_SLOT) {
    const { memory } = this.#codes;
    memory.reserveWork(this.#capacity, effort);
    if (this.#out.bytes < 8 * effort) {
      memory.release(this.#out);
      this.#out = memory.allocate(8 * effort);
    }
    const bits = mask ? this.#codes.writeMask(mask) : 0;
    this.#codes.ask(query);
    const out = this.#out.address;
    const count = memory.kernel.search(this.#fields.address, effort, bits, patience, out) >>> 0;
    if (count === NO_SLOT) return undefined;
    return {
      slots: memory.words.subarray(out / 4, out / 4 + count),
      scores: memory.floats.subarray(out / 4 + effort, out / 4 + effort + count),
    };
  }

  /**
   * Says which row each node stands for, or `NO_SLOT`: a node without a row is passed over.
   * @param {Uint32Array} slots
   */
  setSlots(slots) {
    this.#codes.memory.words.set(slots, this.#slots.address / 4);
    if (slots[this.#field(ENTRY)] !== NO_SLOT) return;
    const { layer, node } = this.#highest(slots);
    const { words } = this.#codes.memory;
    const fields = this.#fields.address / 4;
    [words[fields + ENTRY], words[fields + TOP]] = [node, layer];
    // A graph without rows is as good as an empty one.
    if (slots[node] === NO_SLOT) words[fields + COUNT] = 0;
  }

  /**
   * The memory of the links, in parts.
   * @returns {Part[]}
   */
  parts() {
    const { memory } = this.#codes;
    const { count, towers } = this.shape;
    return [
      memory.part(this.#ground.address, GROUND * count),
      memory.part(this.#towerOf.address, 4 * count),
      memory.part(this.#towers.address, towers),
    ];
  }

  /** Gives the memory back; the graph must not be used any more. */
  release() {
    const { memory } = this.#codes;
    for (const piece of [this.#fields, this.#out, this.#slots, this.#ground, this.#towerOf, this.#towers]) {
      memory.release(piece);
    }
  }

  /**
   * The node of the highest layer among those that have rows.
   * @param {Uint32Array} slots
   */
  #highest(slots) {
    const { words } = this.#codes.memory;
    const [towerOf, towers] = [this.#towerOf.address / 4, this.#towers.address / 4];
    let [layer, node] = [-1, 0];
    for (const [each, slot] of slots.entries()) {
      if (slot === NO_SLOT) continue;
      const tower = /** @type {number} */ (words[towerOf + each]);
      const height = tower === 0 ? 0 : /** @type {number} */ (words[towers + tower / 4]);
      if (height > layer) [layer, node] = [height, each];
    }
    return { layer: Math.max(0, layer), node };
  }

  /** @param {number} nodes */
  #reserve(nodes) {
    const { memory } = this.#codes;
    const towers = this.#field(USED) + HIGHEST_TOWER;
    if (towers > this.#towers.bytes) this.#towers = memory.enlarge(this.#towers, 1.5 * towers);
    else if (nodes <= this.#capacity) return;
    if (nodes > this.#capacity) {
      this.#capacity = Math.ceil(1.5 * nodes);
      this.#slots = memory.enlarge(this.#slots, 4 * this.#capacity);
      this.#ground = memory.enlarge(this.#ground, GROUND * this.#capacity);
      this.#towerOf = memory.enlarge(this.#towerOf, 4 * this.#capacity);
    }
    this.#placed();
  }

  /** Tells the kernel where the pieces are. */
  #placed() {
    const addresses = [this.#slots, this.#ground, this.#towerOf, this.#towers].map(({ address }) => address);
    this.#codes.memory.words.set(addresses, this.#fields.address / 4 + 4);
  }

  /** @param {number} field */
  #field(field) {
    return /** @type {number} */ (this.#codes.memory.words[this.#fields.address / 4 + field]);
  }
}
