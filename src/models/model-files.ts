import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ModelLoadError } from "../errors.js";
import type { CompanionFile } from "./manifest.js";

const MEND = "copy the folder again or train it anew";

/**
 * A file of a model's folder, when it is what the manifest says.
 * @throws {ModelLoadError} naming the file, when it is missing or another one.
 */
export async function readVerified(directory: string, wanted: CompanionFile): Promise<Uint8Array> {
  const content = await readFile(join(directory, wanted.file)).catch((cause: NodeJS.ErrnoException) => {
    throw unreadable(directory, wanted, cause);
  });
  const sha256 = createHash("sha256").update(content).digest("hex");
  assertSame(directory, wanted, content.byteLength, sha256);
  return content;
}

export interface VerifyOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called with the size of each piece that was read. */
  readonly onBytes: (count: number) => void;
}

/** As `readVerified`, for files too large to be held in memory. */
export async function verifyFile(
  directory: string,
  wanted: CompanionFile,
  { signal, onBytes }: VerifyOptions,
): Promise<void> {
  const hash = createHash("sha256");
  let bytes = 0;
  try {
    const pieces = createReadStream(join(directory, wanted.file), { highWaterMark: 1 << 20, signal });
    for await (const piece of pieces) {
      hash.update(piece);
      bytes += piece.length;
      onBytes(piece.length);
    }
  } catch (cause) {
    signal?.throwIfAborted();
    throw unreadable(directory, wanted, cause as NodeJS.ErrnoException);
  }
  assertSame(directory, wanted, bytes, hash.digest("hex"));
}

function unreadable(
  directory: string,
  { file }: CompanionFile,
  cause: NodeJS.ErrnoException,
): ModelLoadError {
  const problem = cause.code === "ENOENT" ? "is missing" : `cannot be read: ${cause.message}`;
  return new ModelLoadError(directory, `${file} ${problem}; ${MEND}`, { cause });
}

function assertSame(directory: string, wanted: CompanionFile, bytes: number, sha256: string): void {
  const { file } = wanted;
  if (bytes !== wanted.bytes) {
    const problem = `${file} has ${bytes} bytes, the manifest says ${wanted.bytes}; ${MEND}`;
    throw new ModelLoadError(directory, problem);
  }
  if (sha256 === wanted.sha256) return;
  throw new ModelLoadError(
    directory,
    `${file} has SHA-256 ${sha256}, the manifest says ${wanted.sha256}; ${MEND}`,
  );
}
