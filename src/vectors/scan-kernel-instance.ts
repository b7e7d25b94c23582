import { SCAN_KERNEL } from "./scan-kernel.js";

/** WebAssembly's memory, as far as it is used here. */
interface KernelMemory {
  /** Another one after each growth. */
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

/** What scan-kernel.wat exports; all parameters but `count` and `stride` are addresses. */
export interface ScanKernel {
  readonly memory: KernelMemory;
  score(
    rows: number,
    stride: number,
    slots: number,
    count: number,
    query: number,
    scales: number,
    out: number,
  ): number;
  add(rows: number, stride: number, count: number, weights: number, sum: number): void;
}

/** Node has it; the types that come with Node 20 do not say so, and those of the browser would say much more. */
interface WebAssemblyGlobal {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
}

const { Module, Instance } = (globalThis as unknown as { readonly WebAssembly: WebAssemblyGlobal })
  .WebAssembly;
let compiled: object | undefined;

/** The kernel with a memory of its own. */
export function instantiateScanKernel(): ScanKernel {
  compiled ??= new Module(Buffer.from(SCAN_KERNEL, "base64"));
  return new Instance(compiled).exports as ScanKernel;
}
