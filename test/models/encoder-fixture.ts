import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { emptyDirectory } from "./small-model.js";

/** Tiny BERTs with random weights, made by `scripts/encoder-fixtures.py`. */
const fixture = (name: string) => fileURLToPath(new URL(`./fixtures/${name}`, import.meta.url));

export const SENTENCE_ENCODER = fixture("sentence-encoder");
export const CROSS_ENCODER = fixture("cross-encoder");

/** What sentence-transformers computes with the fixture. */
export async function expected<T>(directory: string): Promise<T> {
  return JSON.parse(await readFile(join(directory, "expected.json"), "utf8"));
}

/** A copy, to be changed. @param files name → content to put there, in place of the original's */
export async function copyWith(original: string, files: Record<string, unknown> = {}): Promise<string> {
  const directory = join(await emptyDirectory(), "copy");
  await cp(original, directory, { recursive: true });
  for (const [file, content] of Object.entries(files)) {
    await writeFile(join(directory, file), typeof content === "string" ? content : JSON.stringify(content));
  }
  return directory;
}
