export { HubEncoder, type HubEncoderOptions } from "./hub-encoder.js";
export { type LoadEncoderOptions, loadEncoder } from "./load-encoder.js";
export { SentenceEncoder, type SentenceEncoderOptions } from "./sentence-encoder.js";
export { WordVectors } from "./word-vectors.js";
