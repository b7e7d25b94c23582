// @ts-check
import { KernelMemory } from "./kernel-memory.js";

/**
 * @typedef {import("./kernel-memory.js").Piece} Piece
 * @typedef {import("./part.js").Part} Part
 */
/**
 * Receives the scores of some rows. `slots` are theirs, or undefined when they are `first`, `first` + 1 …
 * @typedef {(scores: Float32Array, first: number, slots: Uint32Array | undefined) => void} ScoreVisitor
 */

/** Numbers that the kernel takes at a time: rows are filled up with zeros. */
const LANES = 16;
/** The length of a query in the kernel's whole numbers. */
const QUERY_LENGTH = 32_767;
/** What rounding to 32-bit floats can add to a score. */
const ROUNDING = 1e-6;
/** Steps of what bytes leave over within a step of a byte. */
const FINE = 65_536;
/** Blocks that there can be: more would not fit into 4 GB. */
const MOST_BLOCKS = 8192;
/** Rows that are scored at a time. */
const AT_ONCE = 16_384;

/**
 * Vectors of at most unit length, a byte a number, in WebAssembly's memory: a quarter of their size, and compared with a query
 * sixteen numbers at a time. How far each code is from its vector is known, so that an exact search can tell which few it
 * must look at again; what the bytes leave over can be kept beside them, in two bytes a number that are read for those few alone.
 */
export class VectorCodes {
  /** @type {number} */
  dimensions;
  /** The graphs over these rows lie in the same memory. */
  memory = new KernelMemory();
  /** @type {number} */
  #stride;
  /** @type {boolean} */
  #hasRest;
  /** @type {number} */
  #blockRows;
  /** The blocks' addresses, a vector of floats, the query, row numbers and one float for each. @type {number} */
  #table;
  /** @type {number} */
  #vector;
  /** @type {number} */
  #slots;
  /** @type {number} */
  #out;
  /** @type {Piece} */
  #mask;
  /** Never released and never moved: growing copies nothing. @type {number[]} */
  #blocks = [];
  /** What rounding the query to whole numbers can do. @type {number} */
  #queryError;
  /** How far each code is from its vector. */
  #errors = new Float32Array(0);
  #largestError = 0;
  #size = 0;

  /**
   * @param {number} dimensions
   * @param {boolean} [hasRest] whether what the bytes leave over is kept: `refine` and `read` need it. Default false.
   */
  constructor(dimensions, hasRest = false) {
    this.dimensions = dimensions;
    this.#stride = Math.max(1, Math.ceil(dimensions / LANES)) * LANES;
    this.#hasRest = hasRest;
    this.#queryError = (0.5 * Math.sqrt(dimensions)) / QUERY_LENGTH + ROUNDING;
    const { memory } = this;
    this.#blockRows = memory.kernel.BLOCK_ROWS.value;
    this.#table = memory.allocate(4 * MOST_BLOCKS).address;
    this.#vector = memory.allocate(4 * this.#stride).address;
    this.#slots = memory.allocate(4 * AT_ONCE).address;
    this.#out = memory.allocate(4 * AT_ONCE).address;
    this.#mask = memory.allocate(1);
    memory.kernel.configure(this.#table, this.#stride, memory.allocate(2 * this.#stride).address);
  }

  get size() {
    return this.#size;
  }

  /**
   * Appends a vector.
   * @param {Float32Array} vector
   */
  push(vector) {
    const slot = this.#size;
    this.resize(slot + 1);
    this.#write(vector);
    const error = this.memory.kernel.encode(this.#vector, this.dimensions, slot, this.#hasRest ? 1 : 0);
    this.#errors[slot] = error;
    this.#largestError = Math.max(this.#largestError, error);
  }

  /**
   * Appends a vector that is in bytes already: `scale` times `codes`, exactly.
   * @param {Int8Array} codes
   * @param {number} scale
   */
  pushCodes(codes, scale) {
    const slot = this.#size;
    this.resize(slot + 1);
    const address = this.#rowAddress(slot);
    this.memory.bytes.fill(0, address, address + this.#stride).set(codes, address);
    this.memory.floats[this.#scaleAddress(slot) / 4] = scale;
  }

  /**
   * Makes room for rows, which `parts` then gives access to; `settle` must follow.
   * @param {number} rows
   */
  resize(rows) {
    const bytes = this.#blockRows * (4 + (this.#hasRest ? 3 : 1) * this.#stride);
    while (this.#blocks.length * this.#blockRows < rows) {
      const { address } = this.memory.allocate(bytes);
      this.memory.words[this.#table / 4 + this.#blocks.length] = address;
      this.#blocks.push(address);
    }
    if (rows > this.#errors.length) {
      const grown = new Float32Array(Math.max(1024, Math.ceil(1.5 * rows)));
      grown.set(this.#errors);
      this.#errors = grown;
    }
    this.#size = rows;
  }

  /** To be called when `parts` have been written to. */
  settle() {
    for (const error of this.#errors.subarray(0, this.#size)) {
      this.#largestError = Math.max(this.#largestError, error);
    }
  }

  /**
   * The memory of the first rows, in parts.
   * @param {number} rows
   * @returns {Part[]}
   */
  parts(rows) {
    /** @type {Part[]} */
    const parts = [{ length: 4 * rows, view: () => new Uint8Array(this.#errors.buffer, 0, 4 * rows) }];
    for (let start = 0; start < rows; start += this.#blockRows) {
      const count = Math.min(this.#blockRows, rows - start);
      parts.push(this.memory.part(this.#scaleAddress(start), 4 * count));
      parts.push(this.memory.part(this.#rowAddress(start), count * this.#stride));
      if (this.#hasRest) parts.push(this.memory.part(this.#restAddress(start), 2 * count * this.#stride));
    }
    return parts;
  }

  /**
   * Keeps the rows of these slots, ascending, and closes the gaps.
   * @param {Uint32Array} slots
   */
  keep(slots) {
    const { bytes, floats } = this.memory;
    for (const [to, from] of slots.entries()) {
      if (to === from) continue;
      const [row, rest] = [this.#rowAddress(from), this.#restAddress(from)];
      bytes.copyWithin(this.#rowAddress(to), row, row + this.#stride);
      if (this.#hasRest) bytes.copyWithin(this.#restAddress(to), rest, rest + 2 * this.#stride);
      floats[this.#scaleAddress(to) / 4] = /** @type {number} */ (floats[this.#scaleAddress(from) / 4]);
      this.#errors[to] = /** @type {number} */ (this.#errors[from]);
    }
    this.#size = slots.length;
  }

  /**
   * How far the score of a row may be from the true product with a query of unit length.
   * @param {number} slot
   */
  error(slot) {
    const error = /** @type {number} */ (this.#errors[slot]);
    return error + (1 + error) * this.#queryError;
  }

  /** How far any score may be. */
  get largestError() {
    return this.#largestError + (1 + this.#largestError) * this.#queryError;
  }

  /**
   * Scores rows against a query of unit length, some at a time; the scores are gone after the visit.
   * @param {Float32Array} query
   * @param {Uint32Array | undefined} slots undefined: all rows from `first` on.
   * @param {number} first
   * @param {ScoreVisitor} visit
   */
  scan(query, slots, first, visit) {
    this.ask(query);
    const total = slots ? slots.length : this.#size - first;
    for (let start = 0; start < total; start += AT_ONCE) {
      const count = Math.min(AT_ONCE, total - start);
      const some = slots?.subarray(start, start + count);
      if (some) this.memory.words.set(some, this.#slots / 4);
      this.memory.kernel.scan(some ? this.#slots : 0, first + start, count, this.#out);
      visit(this.#scores(count), first + start, some);
    }
  }

  /**
   * The products of rows and a vector, as exact as 32-bit floats are.
   * @param {Float32Array} vector
   * @param {Uint32Array} slots
   */
  refine(vector, slots) {
    this.#write(vector);
    const products = new Float32Array(slots.length);
    for (let start = 0; start < slots.length; start += AT_ONCE) {
      const some = slots.subarray(start, start + AT_ONCE);
      this.memory.words.set(some, this.#slots / 4);
      this.memory.kernel.refine(this.#slots, some.length, this.#vector, this.#out);
      products.set(this.#scores(some.length), start);
    }
    return products;
  }

  /**
   * The vector of a row, as it was pushed but for rounding, or as its bytes have it where the rest is not kept.
   * @param {number} slot
   */
  read(slot) {
    const { buffer } = this.memory.bytes;
    const row = new Int8Array(buffer, this.#rowAddress(slot), this.dimensions);
    const rest = this.#hasRest && new Int16Array(buffer, this.#restAddress(slot), this.dimensions);
    const scale = /** @type {number} */ (this.memory.floats[this.#scaleAddress(slot) / 4]);
    const vector = new Float32Array(this.dimensions);
    for (let i = 0; i < vector.length; i++) {
      const code = /** @type {number} */ (row[i]);
      const left = rest ? /** @type {number} */ (rest[i]) : 0;
      vector[i] = (code + left / FINE) * scale;
    }
    return vector;
  }

  /**
   * Σ weight · codes over some rows, their scales left out. `[dimensions]`
   * @param {ArrayLike<number>} slots
   * @param {ArrayLike<number>} weights one per slot.
   */
  weightedSum(slots, weights) {
    const { words, floats, kernel } = this.memory;
    const [chosen, factors] = [this.#slots / 4, this.#out / 4];
    const sum = floats.subarray(this.#vector / 4, this.#vector / 4 + this.#stride).fill(0);
    for (let start = 0; start < slots.length; start += AT_ONCE) {
      const count = Math.min(AT_ONCE, slots.length - start);
      for (let i = 0; i < count; i++) {
        words[chosen + i] = /** @type {number} */ (slots[start + i]);
        floats[factors + i] = /** @type {number} */ (weights[start + i]);
      }
      kernel.add(this.#slots, count, this.#out, this.#vector);
    }
    return sum.slice(0, this.dimensions);
  }

  /**
   * Makes a vector of unit length the query of the graphs over these rows.
   * @param {Float32Array} query
   */
  ask(query) {
    this.#write(query);
    this.memory.kernel.ask(this.#vector, this.dimensions);
  }

  /**
   * Writes a bit for each row into the kernel's memory.
   * @param {Uint8Array} mask
   * @returns {number} its address
   */
  writeMask(mask) {
    const length = (this.#size >> 3) + 1;
    if (this.#mask.bytes < length) {
      this.memory.release(this.#mask);
      this.#mask = this.memory.allocate(1.5 * length);
    }
    const { address } = this.#mask;
    this.memory.bytes.fill(0, address + Math.min(mask.length, length), address + length);
    this.memory.bytes.set(mask.subarray(0, length), address);
    return address;
  }

  /** @param {Float32Array} vector */
  #write(vector) {
    this.memory.floats.fill(0, this.#vector / 4 + vector.length, (this.#vector + 4 * this.#stride) / 4);
    this.memory.floats.set(vector, this.#vector / 4);
  }

  /** @param {number} count */
  #scores(count) {
    return this.memory.floats.subarray(this.#out / 4, this.#out / 4 + count);
  }

  /** @param {number} slot */
  #block(slot) {
    return /** @type {number} */ (this.#blocks[Math.floor(slot / this.#blockRows)]);
  }

  /** @param {number} slot */
  #scaleAddress(slot) {
    return this.#block(slot) + 4 * (slot % this.#blockRows);
  }

  /** @param {number} slot */
  #rowAddress(slot) {
    return this.#block(slot) + 4 * this.#blockRows + (slot % this.#blockRows) * this.#stride;
  }

  /** @param {number} slot */
  #restAddress(slot) {
    return (
      this.#block(slot) + this.#blockRows * (4 + this.#stride) + (slot % this.#blockRows) * 2 * this.#stride
    );
  }
}
