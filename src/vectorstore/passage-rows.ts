import type { PassageTerms } from "../ranking/text-features.js";

/** Two bytes a number, little-endian: how many are the heading's, the heading's, the text's. */
export function encodeRows({ heading, text }: PassageTerms): Uint8Array {
  const bytes = Buffer.alloc(2 * (1 + heading.length + text.length));
  let offset = bytes.writeUInt16LE(heading.length);
  for (const row of [...heading, ...text]) offset = bytes.writeUInt16LE(row, offset);
  return bytes;
}

export function decodeRows(bytes: Uint8Array): PassageTerms {
  // Copies: the bytes may lie at an odd address, and belong to SQLite's row.
  const numbers = new Uint16Array(new Uint8Array(bytes).buffer);
  const start = 1 + numbers[0]!;
  return { heading: numbers.subarray(1, start), text: numbers.subarray(start) };
}
