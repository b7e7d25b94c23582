import type { PassageSketch } from "../ranking/passage-sketch.js";

/** Numbers before the terms: the code's share, the depth, and how many terms the heading has. */
const HEADER = 3;
const WHOLE = 10_000;
const MOST = 0xffff;

/** Two bytes a number, little-endian: the header, the heading's terms, the text's. */
export function encodeRows({ heading, text, code, depth }: PassageSketch): Uint8Array {
  const bytes = Buffer.alloc(2 * (HEADER + heading.length + text.length));
  let offset = 0;
  const header = [Math.round(WHOLE * code), Math.min(depth, MOST), heading.length];
  for (const number of header) offset = bytes.writeUInt16LE(number, offset);
  for (const row of heading) offset = bytes.writeUInt16LE(row, offset);
  for (const row of text) offset = bytes.writeUInt16LE(row, offset);
  return bytes;
}

export function decodeRows(bytes: Uint8Array): PassageSketch {
  // Copies: the bytes may lie at an odd address, and belong to SQLite's row.
  const numbers = new Uint16Array(new Uint8Array(bytes).buffer);
  const [code, depth, headingLength] = numbers;
  const start = HEADER + headingLength!;
  return {
    code: code! / WHOLE,
    depth: depth!,
    heading: numbers.subarray(HEADER, start),
    text: numbers.subarray(start),
  };
}
