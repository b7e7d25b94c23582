export { add, ask, BLOCK_ROWS, configure, encode, refine, scan } from "./codes";
export { insert, search, workBytes, workIn } from "./graph";
