/** WebAssembly's memory, as far as it is used here. */
interface WebAssemblyMemory {
  /** Another one after each growth. */
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

/** What the folder `kernel` exports; it says what the parameters mean. Most of them are addresses. */
export interface Kernel {
  readonly memory: WebAssemblyMemory;
  /** Address from which on memory is free. */
  readonly HEAP: { readonly value: number };
  /** Rows that share a block. */
  readonly BLOCK_ROWS: { readonly value: number };
  configure(blocks: number, stride: number, query: number): void;
  encode(vector: number, dimensions: number, slot: number, hasRest: number): number;
  ask(vector: number, dimensions: number): void;
  scan(slots: number, first: number, count: number, out: number): void;
  refine(slots: number, count: number, vector: number, out: number): void;
  add(slots: number, count: number, weights: number, sum: number): void;
  workBytes(nodes: number, most: number): number;
  workIn(at: number, nodes: number, most: number): void;
  insert(graph: number, slot: number, effort: number): void;
  search(graph: number, effort: number, mask: number, patience: number, out: number): number;
  layerWorkBytes(units: number, columns: number, longest: number, features: number): number;
  learn(layer: number, batch: number, count: number, rate: number): void;
  separate(svm: number, seed: number, tolerance: number, shrinking: number, mostPasses: number): number;
}

/** Node has it; the types that come with Node 20 do not say so, and those of the browser would say much more. */
export interface WebAssemblyGlobal {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
}
