// @ts-check
// This file and those that it is imported by are JavaScript, because the thread that builds graphs needs them: Node 20
// starts no thread from TypeScript, and tests run the sources.
import { KERNEL } from "./kernel-code.js";

/**
 * @typedef {import("./kernel.js").Kernel} Kernel
 * @typedef {import("./kernel.js").WebAssemblyGlobal} WebAssemblyGlobal
 * @typedef {import("./part.js").Part} Part
 * @typedef {{ readonly address: number, readonly bytes: number }} Piece
 */

const PAGE = 65_536;
/** Pieces begin with a cache line. */
const ALIGNMENT = 64;

const { Module, Instance } = /** @type {{ readonly WebAssembly: WebAssemblyGlobal }} */ (
  /** @type {unknown} */ (globalThis)
).WebAssembly;
/** @type {object | undefined} */
let compiled;

/** A kernel with a memory of its own, which is given out in pieces. It never shrinks; what is released is given out again. */
export class KernelMemory {
  /** @type {Kernel} */
  kernel;
  /** Views of all of the memory; other ones after each growth. */
  bytes = new Int8Array(0);
  words = new Uint32Array(0);
  floats = new Float32Array(0);
  /** Where nothing was given out yet. The address 0, which means none, lies before. */
  #end;
  /** Ascending by address, none beside another. @type {Piece[]} */
  #free = [];
  #workNodes = 0;
  #workEffort = 0;
  /** @type {Piece | undefined} */
  #work;

  constructor() {
    compiled ??= new Module(Buffer.from(KERNEL, "base64"));
    this.kernel = /** @type {Kernel} */ (new Instance(compiled).exports);
    this.#end = Math.ceil(this.kernel.HEAP.value / ALIGNMENT) * ALIGNMENT;
  }

  /**
   * A piece, which holds anything at first.
   * @param {number} size in bytes.
   * @returns {Piece}
   * @throws {RangeError} when 4 GB, which is all that WebAssembly can address, are full.
   */
  allocate(size) {
    const bytes = Math.max(1, Math.ceil(size / ALIGNMENT)) * ALIGNMENT;
    const at = this.#free.findIndex((piece) => piece.bytes >= bytes);
    const found = this.#free[at];
    if (found) {
      const rest = { address: found.address + bytes, bytes: found.bytes - bytes };
      this.#free.splice(at, 1, ...(rest.bytes > 0 ? [rest] : []));
      return { address: found.address, bytes };
    }
    this.#reach(this.#end + bytes);
    this.#end += bytes;
    return { address: this.#end - bytes, bytes };
  }

  /**
   * A piece that holds some numbers.
   * @param {Int32Array | Uint32Array | Float32Array | Float64Array} numbers
   * @returns {number} its address.
   */
  place({ buffer, byteOffset, byteLength }) {
    const { address } = this.allocate(byteLength);
    this.bytes.set(new Int8Array(buffer, byteOffset, byteLength), address);
    return address;
  }

  /** @param {Piece} piece */
  release(piece) {
    const after = this.#free.findIndex(({ address }) => address > piece.address);
    const at = after < 0 ? this.#free.length : after;
    const [before, behind] = [this.#free[at - 1], this.#free[at]];
    const first = before && before.address + before.bytes === piece.address ? before : undefined;
    const last = behind && piece.address + piece.bytes === behind.address ? behind : undefined;
    const address = first?.address ?? piece.address;
    const bytes = (first?.bytes ?? 0) + piece.bytes + (last?.bytes ?? 0);
    this.#free.splice(first ? at - 1 : at, (first ? 1 : 0) + (last ? 1 : 0), { address, bytes });
  }

  /**
   * A larger piece with the same beginning.
   * @param {Piece} piece which is released.
   * @param {number} size
   * @returns {Piece}
   */
  enlarge(piece, size) {
    const larger = this.allocate(size);
    this.bytes.copyWithin(larger.address, piece.address, piece.address + piece.bytes);
    this.release(piece);
    return larger;
  }

  /**
   * @param {number} address
   * @param {number} length
   * @returns {Part}
   */
  part(address, length) {
    return { length, view: () => new Uint8Array(this.bytes.buffer, address, length) };
  }

  /**
   * Makes room to work in for graphs of up to so many nodes, and so many candidates.
   * @param {number} nodes
   * @param {number} effort
   */
  reserveWork(nodes, effort) {
    if (nodes <= this.#workNodes && effort <= this.#workEffort) return;
    if (this.#work) this.release(this.#work);
    this.#workNodes = Math.max(nodes, this.#workNodes);
    this.#workEffort = Math.max(effort, this.#workEffort);
    this.#work = this.allocate(this.kernel.workBytes(this.#workNodes, this.#workEffort));
    this.kernel.workIn(this.#work.address, this.#workNodes, this.#workEffort);
  }

  /** @param {number} address */
  #reach(address) {
    const { memory } = this.kernel;
    const missing = address - memory.buffer.byteLength;
    try {
      if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
    } catch (cause) {
      const message = `${address} bytes do not fit into WebAssembly's memory of at most 4 GB`;
      throw new RangeError(message, { cause });
    }
    if (this.bytes.buffer === memory.buffer) return;
    this.bytes = new Int8Array(memory.buffer);
    this.words = new Uint32Array(memory.buffer);
    this.floats = new Float32Array(memory.buffer);
  }
}
