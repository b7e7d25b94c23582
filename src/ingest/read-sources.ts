import type { Stats } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, extname, join, relative, resolve, sep } from "node:path";
import { DataFileError } from "../errors.js";

export type SourceKind = "markdown" | "mdx" | "text" | "jsonl";

/** A file to ingest. */
export interface SourceFile {
  readonly kind: SourceKind;
  /** Where it lies. */
  readonly file: string;
  /** What its passages are known by: the path relative to the given one, with `/` between names. */
  readonly source: string;
  /** Its size in bytes. */
  readonly bytes: number;
}

export interface ReadSourcesOptions {
  /** Checked before each file; the iteration throws the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Called with each file in a folder that is passed over because it is of another kind; hidden ones are not mentioned. */
  readonly onOtherKind?: ((file: string) => void) | undefined;
}

const KINDS: Readonly<Record<string, SourceKind>> = {
  ".md": "markdown",
  ".mdx": "mdx",
  ".markdown": "markdown",
  ".txt": "text",
  ".jsonl": "jsonl",
};

/**
 * The files under the given paths: a folder's recursively in a stable order, without hidden ones, `node_modules` and
 * files of other kinds; links to files are followed, links to folders only where given as a path.
 *
 * One folder's sources start inside it (`guide/pay.md`); with several paths each starts with its folder's own name
 * (`docs/guide/pay.md`), so that they stay apart.
 *
 * @throws {DataFileError} for a path that does not exist or cannot be read, a single file of another kind, and two
 * files that would be known by the same name.
 */
export async function* readSources(
  paths: readonly string[],
  options: ReadSourcesOptions = {},
): AsyncGenerator<SourceFile> {
  const files = new Map<string, string>();
  for (const path of paths) {
    for await (const file of filesUnder(path, options)) {
      const source = sourceName(path, file.path, paths.length > 1);
      const other = files.get(source);
      if (other !== undefined) throw new DataFileError(file.path, sameNameProblem(source, other));
      files.set(source, file.path);
      yield { kind: file.kind, file: file.path, source, bytes: file.bytes };
    }
  }
}

/**
 * A file's text, without a byte order mark.
 * @throws {DataFileError} when it cannot be read or is not UTF-8.
 */
export async function readText(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw DataFileError.unreadable(file, error);
  });
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new DataFileError(file, "is not UTF-8 text; convert it to UTF-8 or remove it", { cause });
  }
}

interface FoundFile {
  readonly path: string;
  readonly kind: SourceKind;
  readonly bytes: number;
}

async function* filesUnder(path: string, options: ReadSourcesOptions): AsyncGenerator<FoundFile> {
  const stats = await stat(path).catch((error: unknown) => {
    throw DataFileError.unreadable(path, error);
  });
  if (stats.isDirectory()) return yield* walk(path, options);
  const kind = kindOf(path);
  if (!stats.isFile() || !kind) {
    const kinds = Object.keys(KINDS).join(", ");
    throw new DataFileError(
      path,
      `is not a kind of file that can be indexed; give a folder or one of ${kinds}`,
    );
  }
  options.signal?.throwIfAborted();
  yield { path, kind, bytes: stats.size };
}

async function* walk(folder: string, options: ReadSourcesOptions): AsyncGenerator<FoundFile> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    throw DataFileError.unreadable(folder, error);
  });
  // Compared by code unit: the order must not depend on the machine's language.
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    options.signal?.throwIfAborted();
    if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
    const path = join(folder, entry.name);
    const kind = kindOf(path);
    if (entry.isDirectory()) yield* walk(path, options);
    else if (!kind) {
      if (entry.isFile()) options.onOtherKind?.(path);
    } else {
      const stats = await statIfThere(path);
      if (stats?.isFile()) yield { path, kind, bytes: stats.size };
    }
  }
}

/** A link may lead nowhere, and a file may vanish while its folder is walked. */
async function statIfThere(path: string): Promise<Stats | undefined> {
  return stat(path).catch(() => undefined);
}

function kindOf(path: string): SourceKind | undefined {
  return KINDS[extname(path).toLowerCase()];
}

function sourceName(path: string, file: string, prefixed: boolean): string {
  const inside = relative(path, file).split(sep).join("/");
  const own = basename(resolve(path));
  if (inside === "") return own;
  return prefixed && own !== "" ? `${own}/${inside}` : inside;
}

function sameNameProblem(source: string, other: string): string {
  return `would be known as "${source}", just like ${other}; give the folder that holds both, or one path at a time`;
}
