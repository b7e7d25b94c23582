// @ts-check

/**
 * Bytes of memory that may move: `view` tells where they are now.
 * @typedef {{ readonly length: number, readonly view: () => Uint8Array }} Part
 */

/**
 * @param {Float64Array | Uint8Array} array
 * @returns {Part}
 */
export function partOf({ buffer, byteOffset, byteLength }) {
  return { length: byteLength, view: () => new Uint8Array(buffer, byteOffset, byteLength) };
}
