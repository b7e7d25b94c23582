export { type MoveOptions, type MoveProgress, type MoveResult, moveStore } from "./move-store.js";
export { openCollection } from "./open-collection.js";
