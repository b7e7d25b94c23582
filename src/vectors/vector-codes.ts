import { instantiateScanKernel, type ScanKernel } from "./scan-kernel-instance.js";

/** Rows that share a block of memory; blocks never move, so that growing copies nothing. */
const BLOCK_ROWS = 16_384;
const PAGE = 65_536;
/** Numbers that the kernel takes at a time: rows are filled up with zeros. */
const LANES = 16;
/** The length of a query in the kernel's whole numbers: products with any row of bytes stay within 32 bits. */
const QUERY_LENGTH = 32_767;
/** Row numbers that the kernel may read beyond the last. */
const READ_AHEAD = 15;
/** What rounding to 32-bit floats can add to a score. */
const ROUNDING = 1e-6;

/** Receives the scores of some rows. `slots` are theirs, or undefined when they are `first`, `first` + 1 … */
export type ScoreVisitor = (scores: Float32Array, first: number, slots: Uint32Array | undefined) => void;

/**
 * Vectors of at most unit length, a byte a number, in WebAssembly's memory: a quarter of their size, and compared with a query
 * sixteen numbers at a time. How far each code is from its vector is known, so that an exact search can tell which few it
 * must look up.
 */
export class VectorCodes {
  readonly dimensions: number;
  readonly #stride: number;
  readonly #kernel: ScanKernel;
  /** Addresses: a sum, the query, the numbers of the rows to score, their scores. Blocks follow: scales, then rows. */
  readonly #sum = 0;
  readonly #query = PAGE;
  readonly #slots: number;
  readonly #out: number;
  readonly #firstBlock: number;
  readonly #blockBytes: number;
  /** What rounding the query to whole numbers can do. */
  readonly #queryError: number;
  /** Views of all of the memory; other ones after each growth. */
  #bytes = new Int8Array(0);
  #floats = new Float32Array(0);
  /** How far each code is from its vector. */
  #errors = new Float32Array(0);
  #largestError = 0;
  #size = 0;

  constructor(dimensions: number) {
    this.dimensions = dimensions;
    this.#stride = Math.max(1, Math.ceil(dimensions / LANES)) * LANES;
    this.#kernel = instantiateScanKernel();
    this.#slots = this.#query + 2 * this.#stride;
    this.#out = this.#slots + 4 * (BLOCK_ROWS + LANES);
    this.#firstBlock = Math.ceil((this.#out + 4 * BLOCK_ROWS) / PAGE) * PAGE;
    this.#blockBytes = BLOCK_ROWS * (4 + this.#stride);
    this.#queryError = (0.5 * Math.sqrt(dimensions)) / QUERY_LENGTH + ROUNDING;
    this.#reach(this.#firstBlock);
  }

  get size(): number {
    return this.#size;
  }

  push(vector: Float32Array): void {
    const slot = this.#size;
    this.#reserve(slot + 1);
    const address = this.#rowAddress(slot);
    const { scale, error } = encode(vector, this.#bytes, address, this.#stride);
    // What the kernel multiplies its whole numbers with.
    this.#floats[this.#scaleAddress(slot) / 4] = scale / QUERY_LENGTH;
    this.#errors[slot] = error;
    this.#largestError = Math.max(this.#largestError, error);
    this.#size += 1;
  }

  /** Appends a vector that is in bytes already: `scale` times `codes`, exactly. */
  pushCodes(codes: Int8Array, scale: number): void {
    const slot = this.#size;
    this.#reserve(slot + 1);
    this.#bytes.set(codes, this.#rowAddress(slot));
    this.#floats[this.#scaleAddress(slot) / 4] = scale / QUERY_LENGTH;
    this.#errors[slot] = 0;
    this.#size += 1;
  }

  /** Makes room for rows, which `parts` then gives access to; `settle` must follow. */
  resize(rows: number): void {
    this.#reserve(rows);
    this.#size = rows;
  }

  /** To be called when `parts` have been written to. */
  settle(): void {
    for (let slot = 0; slot < this.#size; slot++) {
      this.#largestError = Math.max(this.#largestError, this.#errors[slot]!);
    }
  }

  /** The memory of the first rows, in pieces: errors, then scales and rows of one block after another. */
  *parts(rows: number): Iterable<Uint8Array> {
    yield new Uint8Array(this.#errors.buffer, 0, 4 * rows);
    for (let start = 0; start < rows; start += BLOCK_ROWS) {
      const count = Math.min(BLOCK_ROWS, rows - start);
      yield new Uint8Array(this.#kernel.memory.buffer, this.#scaleAddress(start), 4 * count);
      yield new Uint8Array(this.#kernel.memory.buffer, this.#rowAddress(start), count * this.#stride);
    }
  }

  /**
   * Σ weight · codes over some rows, their scales left out. `[dimensions]`
   * @param weights one per slot.
   */
  weightedSum(slots: ArrayLike<number>, weights: ArrayLike<number>): Float32Array {
    const { buffer } = this.#kernel.memory;
    const sum = new Float32Array(buffer, this.#sum, this.#stride).fill(0);
    const addresses = new Uint32Array(buffer, this.#slots, BLOCK_ROWS);
    const factors = new Float32Array(buffer, this.#out, BLOCK_ROWS);
    for (let start = 0; start < slots.length; start += BLOCK_ROWS) {
      const count = Math.min(BLOCK_ROWS, slots.length - start);
      for (let i = 0; i < count; i++) {
        addresses[i] = this.#rowAddress(slots[start + i]!);
        factors[i] = weights[start + i]!;
      }
      this.#kernel.add(this.#slots, this.#stride, count, this.#out, this.#sum);
    }
    return sum.slice(0, this.dimensions);
  }

  /** Keeps the rows of these slots, ascending, and closes the gaps. */
  keep(slots: Uint32Array): void {
    for (const [to, from] of slots.entries()) {
      if (to === from) continue;
      const address = this.#rowAddress(from);
      this.#bytes.copyWithin(this.#rowAddress(to), address, address + this.#stride);
      this.#floats[this.#scaleAddress(to) / 4] = this.#floats[this.#scaleAddress(from) / 4]!;
      this.#errors[to] = this.#errors[from]!;
    }
    this.#size = slots.length;
  }

  /** How far the score of a row may be from the true product with a query of unit length. */
  error(slot: number): number {
    const error = this.#errors[slot]!;
    return error + (1 + error) * this.#queryError;
  }

  /** How far any score may be. */
  get largestError(): number {
    return this.#largestError + (1 + this.#largestError) * this.#queryError;
  }

  /**
   * Scores rows against a query of unit length, in some blocks.
   * @param slots ascending; undefined: all rows from `first` on.
   */
  scan(query: Float32Array, slots: Uint32Array | undefined, first: number, visit: ScoreVisitor): void {
    const { buffer } = this.#kernel.memory;
    const numbers = new Int16Array(buffer, this.#query, this.#stride).fill(0);
    for (const [i, value] of query.entries()) numbers[i] = Math.round(value * QUERY_LENGTH);
    if (slots) this.#scanSlots(slots, visit);
    else this.#scanFrom(first, visit);
  }

  #scanFrom(first: number, visit: ScoreVisitor): void {
    for (let start = first; start < this.#size; ) {
      const end = Math.min(this.#size, (Math.floor(start / BLOCK_ROWS) + 1) * BLOCK_ROWS);
      const [block, offset] = [this.#block(start), start % BLOCK_ROWS];
      const rows = block + 4 * BLOCK_ROWS + offset * this.#stride;
      visit(this.#score(rows, block + 4 * offset, end - start), start, undefined);
      start = end;
    }
  }

  #scanSlots(slots: Uint32Array, visit: ScoreVisitor): void {
    for (let start = 0; start < slots.length; ) {
      const firstOfBlock = slots[start]! - (slots[start]! % BLOCK_ROWS);
      let end = start + 1;
      while (end < slots.length && slots[end]! < firstOfBlock + BLOCK_ROWS) end++;
      const chosen = slots.subarray(start, end);
      const local = new Uint32Array(this.#kernel.memory.buffer, this.#slots, chosen.length + READ_AHEAD);
      for (let i = 0; i < chosen.length; i++) local[i] = chosen[i]! - firstOfBlock;
      local.fill(0, chosen.length);
      const block = this.#block(firstOfBlock);
      visit(this.#score(block + 4 * BLOCK_ROWS, block, chosen.length, this.#slots), 0, chosen);
      start = end;
    }
  }

  /** Valid until the next call. */
  #score(rows: number, scales: number, count: number, slots = 0): Float32Array {
    this.#kernel.score(rows, this.#stride, slots, count, this.#query, scales, this.#out);
    return new Float32Array(this.#kernel.memory.buffer, this.#out, count);
  }

  #block(slot: number): number {
    return this.#firstBlock + Math.floor(slot / BLOCK_ROWS) * this.#blockBytes;
  }

  #scaleAddress(slot: number): number {
    return this.#block(slot) + 4 * (slot % BLOCK_ROWS);
  }

  #rowAddress(slot: number): number {
    return this.#block(slot) + 4 * BLOCK_ROWS + (slot % BLOCK_ROWS) * this.#stride;
  }

  #reserve(rows: number): void {
    this.#reach(this.#firstBlock + Math.ceil(rows / BLOCK_ROWS) * this.#blockBytes);
    if (rows <= this.#errors.length) return;
    const grown = new Float32Array(Math.max(1024, Math.ceil(1.5 * rows)));
    grown.set(this.#errors);
    this.#errors = grown;
  }

  #reach(address: number): void {
    const { memory } = this.#kernel;
    const missing = address - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
    if (this.#bytes.buffer === memory.buffer) return;
    this.#bytes = new Int8Array(memory.buffer);
    this.#floats = new Float32Array(memory.buffer);
  }
}

/** Writes a vector as bytes. @returns what a byte stands for, and the distance between the vector and what was written. */
function encode(
  vector: Float32Array,
  bytes: Int8Array,
  address: number,
  stride: number,
): { readonly scale: number; readonly error: number } {
  let largest = 0;
  for (let i = 0; i < vector.length; i++) largest = Math.max(largest, Math.abs(vector[i]!));
  // As it will be read again: in 32 bits.
  const scale = Math.fround(largest / 127);
  bytes.fill(0, address, address + stride);
  if (scale === 0) return { scale, error: 0 };
  let squares = 0;
  for (let i = 0; i < vector.length; i++) {
    const code = Math.max(-127, Math.min(127, Math.round(vector[i]! / scale)));
    bytes[address + i] = code;
    squares += (vector[i]! - code * scale) ** 2;
  }
  return { scale, error: Math.sqrt(squares) };
}
