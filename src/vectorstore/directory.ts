import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readSync, statSync } from "node:fs";
import { join } from "node:path";
import { StoreError } from "../errors.js";
import { APPLICATION_ID, FORMAT_VERSION, OLDEST_VERSION } from "./schema.js";

export const DATABASE_FILE = "store.sqlite";
export const GRAPHS_FOLDER = "graphs";

/**
 * Decides from the file system alone, and so without writing, whether a store can be opened here or made.
 * @returns the path of the SQLite file; its directory exists.
 * @throws {StoreError} naming the problem and the mend.
 */
export function prepareDirectory(directory: string, create: boolean): string {
  const file = join(directory, DATABASE_FILE);
  const kind = statSync(directory, { throwIfNoEntry: false });
  if (kind && !kind.isDirectory()) {
    throw new StoreError(directory, "not-a-store", "is a file; give the path of a directory");
  }
  if (kind && isStarted(file)) {
    checkHeader(directory, file);
    return file;
  }
  if (kind && readdirSync(directory).some((name) => !name.startsWith(DATABASE_FILE))) {
    throw new StoreError(
      directory,
      "not-a-store",
      "holds other files and no store; give an empty directory, or one that does not exist",
    );
  }
  if (!create) {
    throw new StoreError(
      directory,
      "missing",
      "does not exist; index some documents first, or open with create: true",
    );
  }
  mkdirSync(directory, { recursive: true });
  return file;
}

/** @throws {StoreError} unless the two numbers are those of a store that this version can read, if need be after a migration. */
export function assertFormat(directory: string, applicationId: number, version: number): void {
  if (applicationId !== APPLICATION_ID) {
    throw new StoreError(
      directory,
      "not-a-store",
      `${DATABASE_FILE} is a SQLite database of another program; give another directory`,
    );
  }
  if (version < OLDEST_VERSION) {
    throw new StoreError(
      directory,
      "older-format",
      `has format ${version}, which no version of langchain-tokenflow has made; index the documents again into another directory`,
    );
  }
  if (version > FORMAT_VERSION) {
    throw new StoreError(
      directory,
      "newer-format",
      `has format ${version}, this version of langchain-tokenflow reads up to ${FORMAT_VERSION}; upgrade it`,
    );
  }
}

/** False for what a process left that was killed while it made the store: SQLite sets that right by itself. */
function isStarted(file: string): boolean {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  return size > 0 && !existsSync(`${file}-journal`);
}

/** Reads what SQLite's header says: opening a database that is not ours would already touch its log. */
function checkHeader(directory: string, file: string): void {
  const header = Buffer.alloc(100);
  const descriptor = openSync(file, "r");
  try {
    readSync(descriptor, header, 0, header.length, 0);
  } finally {
    closeSync(descriptor);
  }
  if (header.toString("latin1", 0, 16) !== "SQLite format 3\0") {
    throw new StoreError(
      directory,
      "corrupt",
      `${DATABASE_FILE} is not a SQLite database; restore it from a copy or index anew`,
    );
  }
  // Offsets: https://www.sqlite.org/fileformat.html, section 1.3.
  assertFormat(directory, header.readUInt32BE(68), header.readUInt32BE(60));
}
