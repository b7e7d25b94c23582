import * as z from "zod/v4";
import { DataFileError } from "../errors.js";
import { readJsonlFile } from "../jsonl.js";
import { replaceLoneSurrogates } from "../text/fold.js";
import type { Passage } from "./passage.js";

export interface ReadPassagesOptions {
  /**
   * Ids seen so far, to which those of this file are added: an id that stands twice is an error also across files.
   * @default an empty set
   */
  readonly seenIds?: Set<string> | undefined;
  /** Called with each broken line instead of throwing; the rest is kept. @default the first broken line throws */
  readonly onBrokenLine?: ((error: DataFileError) => void) | undefined;
  /** Called with the bytes read so far. */
  readonly onBytes?: ((bytes: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

const passageSchema = z.object({
  id: z
    .string("missing or not a string")
    .min(1, "empty; give each passage an id of its own")
    .refine((id) => replaceLoneSurrogates(id) === id, "holds half of a surrogate pair"),
  text: z
    .string("missing or not a string")
    .refine((text) => text.trim() !== "", "empty; give the passage's text")
    .transform(replaceLoneSurrogates),
  metadata: z.record(z.string(), z.unknown(), "not an object").default({}),
});

/**
 * Reads passages from JSON lines `{"id", "text", "metadata"?}`, a line at a time; each line is one passage and keeps its
 * id. Blank lines are passed over.
 * @throws {DataFileError} with file and line for a broken line, an id seen before among them.
 */
export async function* readPassages(
  file: string,
  { seenIds = new Set(), onBrokenLine, onBytes, signal }: ReadPassagesOptions = {},
): AsyncGenerator<Passage> {
  const options = { onBrokenLine, onBytes, signal };
  for await (const { line, value } of readJsonlFile(file, passageSchema, options)) {
    if (!seenIds.has(value.id)) {
      seenIds.add(value.id);
      yield value;
      continue;
    }
    const error = new DataFileError(file, `id: "${value.id}" is taken by an earlier line; ids are unique`, {
      line,
    });
    if (!onBrokenLine) throw error;
    onBrokenLine(error);
  }
}
