// @ts-check
import { createHash } from "node:crypto";
import { open } from "node:fs/promises";

/** @typedef {import("../vectors/part.js").Part} Part */

/** Bytes read or written between two turns of the event loop. */
const AT_ONCE = 1 << 20;

/**
 * Writes memory to a file and on to the disk; what is added to it meanwhile does no harm.
 * @param {string} file
 * @param {readonly Part[]} parts
 * @returns {Promise<string>} SHA-256.
 */
export async function writeParts(file, parts) {
  const digest = createHash("sha256");
  const handle = await open(file, "w");
  try {
    for (const { length, view } of parts) {
      for (let at = 0; at < length; at += AT_ONCE) {
        // A copy: memory may move while it is being written.
        const bytes = Buffer.from(view().subarray(at, Math.min(length, at + AT_ONCE)));
        digest.update(bytes);
        await handle.writeFile(bytes);
      }
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return digest.digest("hex");
}

/**
 * Fills memory from a file.
 * @param {string} file
 * @param {string} sha256
 * @param {readonly Part[]} parts
 * @returns {Promise<boolean>} whether the file was what it should be.
 */
export async function readParts(file, sha256, parts) {
  const digest = createHash("sha256");
  const buffer = Buffer.alloc(AT_ONCE);
  const handle = await open(file, "r");
  try {
    for (const { length, view } of parts) {
      for (let at = 0; at < length; ) {
        const { bytesRead } = await handle.read(buffer, 0, Math.min(AT_ONCE, length - at));
        if (bytesRead === 0) return false;
        const bytes = buffer.subarray(0, bytesRead);
        digest.update(bytes);
        view().set(bytes, at);
        at += bytesRead;
      }
    }
  } finally {
    await handle.close();
  }
  return digest.digest("hex") === sha256;
}
