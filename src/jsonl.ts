import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import type * as z from "zod/v4";
import { DataFileError } from "./errors.js";

export interface ReadJsonlOptions {
  /** Called with each broken line instead of throwing; the rest is kept. @default the first broken line throws */
  readonly onBrokenLine?: ((error: DataFileError) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads JSON Lines as they come, each line checked against a schema; blank lines are passed over.
 * @param name what errors call the input: a file's path or "stdin".
 * @throws {DataFileError} naming the file and the line.
 */
export async function* readJsonl<Row>(
  input: Readable,
  name: string,
  schema: z.ZodType<Row>,
  { onBrokenLine, signal }: ReadJsonlOptions = {},
): AsyncGenerator<{ readonly line: number; readonly value: Row }> {
  let line = 0;
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    signal?.throwIfAborted();
    line += 1;
    const json = line === 1 ? text.replace(/^\ufeff/, "") : text;
    if (json.trim() === "") continue;
    try {
      yield { line, value: parseLine(json, name, line, schema) };
    } catch (error) {
      if (!onBrokenLine || !DataFileError.isInstance(error)) throw error;
      onBrokenLine(error);
    }
  }
}

/** As {@link readJsonl}, of a file. A file that cannot be read is a {@link DataFileError} too. */
export async function* readJsonlFile<Row>(
  file: string,
  schema: z.ZodType<Row>,
  options?: ReadJsonlOptions,
): AsyncGenerator<{ readonly line: number; readonly value: Row }> {
  const stream = createReadStream(file, "utf8");
  try {
    yield* readJsonl(stream, file, schema, options);
  } catch (error) {
    throw isSystemError(error)
      ? new DataFileError(file, `cannot be read (${error.code}); check the path`, { cause: error })
      : error;
  } finally {
    stream.destroy();
  }
}

function parseLine<Row>(json: string, name: string, line: number, schema: z.ZodType<Row>): Row {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new DataFileError(name, `is not JSON; write one object a line (${(cause as Error).message})`, {
      line,
      cause,
    });
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issues = result.error.issues.map(({ path, message }) => `${path.join(".") || "line"}: ${message}`);
  throw new DataFileError(name, issues.join("; "), { line });
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error;
}
