export { add, ask, BLOCK_ROWS, configure, encode, refine, scan } from "./codes";
export { insert, search, workBytes, workIn } from "./graph";
export { layerWorkBytes, learn } from "./hidden-layer";
export { separate } from "./linear-svm";

/** Where memory begins that the kernel's own tables leave free. */
export const HEAP: u32 = <u32>__heap_base;
