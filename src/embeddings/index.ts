export { WordVectors } from "./word-vectors.js";
