import { Readable } from "node:stream";
import { TextDecoder } from "node:util";
import { DataFileError } from "../errors.js";

/**
 * A stream of bytes as a stream of text, read no faster than it is consumed. Node's own decoding would put U+FFFD for
 * what is not UTF-8, and a file in another encoding would be indexed as rubbish.
 * @param name what the error calls the input: a file's path or "stdin".
 * @param onBytes called with the bytes read so far.
 * @throws {DataFileError} through the stream, where the bytes are not UTF-8.
 */
export function decodeUtf8(
  bytes: AsyncIterable<Uint8Array>,
  name: string,
  onBytes?: (read: number) => void,
): Readable {
  return Readable.from(decode(bytes, name, onBytes));
}

async function* decode(
  bytes: AsyncIterable<Uint8Array>,
  name: string,
  onBytes?: (read: number) => void,
): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let read = 0;
  for await (const chunk of bytes) {
    yield decodeChunk(decoder, chunk, name);
    read += chunk.length;
    onBytes?.(read);
  }
  yield decodeChunk(decoder, undefined, name);
}

/** Without a chunk: the end, where no character may be left half. */
function decodeChunk(decoder: TextDecoder, chunk: Uint8Array | undefined, name: string): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch (cause) {
    throw new DataFileError(name, "is not UTF-8 text; convert it to UTF-8", { cause });
  }
}
