import * as z from "zod/v4";
import { DataFileError } from "../errors.js";
import { readJsonlFile } from "../jsonl.js";

/** A query with what it needs and which documents hold it. */
export interface JudgedQuery {
  readonly id: string;
  readonly text: string;
  readonly labels: readonly string[];
  /** Document id → 2 (holds the answer or a needed part of it) or 1 (helps). */
  readonly relevant: Readonly<Record<string, number>>;
}

const schema = z.object({
  id: z.string().min(1),
  text: z.string().min(1),
  labels: z.array(z.string()),
  relevant: z.record(z.string(), z.union([z.literal(1), z.literal(2)])),
});

/** @throws {DataFileError} for a broken line, a repeated id, or a file without queries. */
export async function readJudgedQueries(file: string): Promise<JudgedQuery[]> {
  const queries = new Map<string, JudgedQuery>();
  for await (const { line, value } of readJsonlFile(file, schema)) {
    if (queries.has(value.id)) throw new DataFileError(file, `id "${value.id}" is taken already`, { line });
    queries.set(value.id, value);
  }
  if (queries.size === 0) throw new DataFileError(file, "holds no query; write one JSON object a line");
  return [...queries.values()];
}
