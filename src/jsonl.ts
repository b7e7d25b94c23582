import { isUtf8 } from "node:buffer";
import { createReadStream } from "node:fs";
import type * as z from "zod/v4";
import { DataFileError } from "./errors.js";

export interface ReadJsonlOptions {
  /** Called with each broken line instead of throwing; the rest is kept. @default the first broken line throws */
  readonly onBrokenLine?: ((error: DataFileError) => void) | undefined;
  /** Called with the bytes read so far. */
  readonly onBytes?: ((bytes: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

const NEWLINE = 0x0a;

/**
 * Reads JSON Lines as they come, no faster than they are consumed, each line checked against a schema; blank lines are
 * passed over. A line ends at `\n` alone (https://jsonlines.org): JSON text may hold U+2028 and its like as they are.
 * @param input bytes, in chunks of any size.
 * @param name what errors call the input: a file's path or "stdin".
 * @throws {DataFileError} naming the file and the line. A line that is not UTF-8 throws also with `onBrokenLine`: the
 * whole file is then in another encoding.
 */
export async function* readJsonl<Row>(
  input: AsyncIterable<Uint8Array>,
  name: string,
  schema: z.ZodType<Row>,
  { onBrokenLine, onBytes, signal }: ReadJsonlOptions = {},
): AsyncGenerator<{ readonly line: number; readonly value: Row }> {
  let line = 0;
  for await (const bytes of linesOf(input, onBytes)) {
    signal?.throwIfAborted();
    line += 1;
    const text = decode(bytes, name, line);
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
  const stream = createReadStream(file);
  try {
    yield* readJsonl(stream, file, schema, options);
  } catch (error) {
    throw isSystemError(error) ? DataFileError.unreadable(file, error) : error;
  } finally {
    stream.destroy();
  }
}

async function* linesOf(
  input: AsyncIterable<Uint8Array>,
  onBytes: ((bytes: number) => void) | undefined,
): AsyncGenerator<Buffer> {
  let read = 0;
  let parts: Uint8Array[] = [];
  for await (const chunk of input) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      yield Buffer.concat([...parts, chunk.subarray(start, end)]);
      parts = [];
      start = end + 1;
    }
    parts.push(chunk.subarray(start));
    read += chunk.length;
    onBytes?.(read);
  }
  yield Buffer.concat(parts);
}

/** Node's own decoding would put U+FFFD for what is not UTF-8, and a file in another encoding would pass as rubbish. */
function decode(bytes: Buffer, name: string, line: number): string {
  if (!isUtf8(bytes)) throw new DataFileError(name, "is not UTF-8 text; convert it to UTF-8", { line });
  return bytes.toString("utf8");
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
