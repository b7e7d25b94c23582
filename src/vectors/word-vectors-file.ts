import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import * as z from "zod/v4";
import { ModelLoadError } from "../errors.js";

/** The table that comes with the package, see `models/word-vectors`. */
export const BUILT_IN_VECTORS = fileURLToPath(
  new URL("../../models/word-vectors/word-vectors.bin", import.meta.url),
);

/** First line of a file of word vectors; its number grows with the format. */
export const MAGIC = "tokenflow-word-vectors-1";

const headerSchema = z.object({
  name: z.string(),
  version: z.string(),
  dimensions: z.int().min(64).multipleOf(4),
  /** At most as many as two bytes can number, less one that marks the end of a sentence. */
  terms: z.array(z.string()).min(1).max(65_535),
});

/** One row of whole numbers from −127 to 127 a term, each row with the factor that turns it back. */
export interface WordVectorTable {
  readonly name: string;
  readonly version: string;
  readonly dimensions: number;
  readonly terms: readonly string[];
  /** `[terms]` */
  readonly scales: Float32Array;
  /** `[terms × dimensions]` */
  readonly values: Int8Array;
}

/**
 * Reads three lines (the format, the SHA-256 of all that follows, a header in JSON), spaces up to a multiple of four bytes,
 * then the scales (float32, little-endian) and the values (int8).
 * @throws {ModelLoadError} when there is no such file or its bytes are not whole and unchanged.
 */
export async function readWordVectors(file: string): Promise<WordVectorTable> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new ModelLoadError(file, "cannot be read; install the package again", { cause });
  });
  const start = bytes.indexOf("\n", MAGIC.length + 1) + 1;
  const body = bytes.subarray(start);
  const digest = createHash("sha256").update(body).digest("hex");
  if (bytes.toString("latin1", 0, start) !== `${MAGIC}\n${digest}\n`) throw damaged(file);
  const end = body.indexOf("\n") + 1;
  const header = headerSchema.safeParse(parse(body.toString("utf8", 0, end)));
  if (!header.success) throw damaged(file, header.error);
  const { terms, dimensions } = header.data;
  // A copy, since numbers of four bytes must start at a multiple of four.
  const numbers = new Uint8Array(body.subarray(Math.ceil(end / 4) * 4)).buffer;
  if (numbers.byteLength !== terms.length * (4 + dimensions)) throw damaged(file);
  return {
    ...header.data,
    scales: new Float32Array(numbers, 0, terms.length),
    values: new Int8Array(numbers, 4 * terms.length),
  };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function damaged(file: string, cause?: unknown): ModelLoadError {
  return new ModelLoadError(
    file,
    "does not hold word vectors, whole and unchanged; install the package again",
    {
      cause,
    },
  );
}
