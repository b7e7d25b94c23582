import { createHash } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import type { VectorIndex } from "./vector-index.js";

/** What is known of an index in a file. */
export interface SavedCodes {
  readonly sha256: string;
  readonly rows: number;
}

/**
 * Writes an index as it lies in memory, a block at a time. Documents may be added meanwhile.
 * @returns undefined when documents were removed meanwhile: what was written is of no use then.
 */
export async function writeCodes(file: string, index: VectorIndex): Promise<SavedCodes | undefined> {
  const { size: rows, removals } = index;
  const digest = createHash("sha256");
  const handle = await open(file, "w");
  try {
    for (const part of index.parts(rows)) {
      // A copy: memory may grow, and so move, while it is being written.
      const bytes = Buffer.from(part);
      digest.update(bytes);
      await handle.writeFile(bytes);
      if (index.removals !== removals) return undefined;
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { sha256: digest.digest("hex"), rows };
}

/** Fills an empty index, which nobody else uses yet. @returns whether the file was what it should be. */
export async function readCodes(
  file: string,
  { sha256, rows }: SavedCodes,
  index: VectorIndex,
): Promise<boolean> {
  const digest = createHash("sha256");
  const handle = await open(file, "r");
  try {
    index.resize(rows);
    for (const part of index.parts(rows)) {
      if (!(await fill(handle, part))) return false;
      digest.update(part);
    }
  } finally {
    await handle.close();
  }
  index.settle();
  return digest.digest("hex") === sha256;
}

async function fill(handle: FileHandle, part: Uint8Array): Promise<boolean> {
  for (let filled = 0; filled < part.length; ) {
    const { bytesRead } = await handle.read(part, filled, part.length - filled);
    if (bytesRead === 0) return false;
    filled += bytesRead;
  }
  return true;
}
