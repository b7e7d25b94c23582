import { createHash } from "node:crypto";
import * as z from "zod/v4";
import { InvalidInputError } from "../errors.js";
import type { LatentModel } from "./latent-model.js";

const MAGIC = "tokenflow-lsa-2";
const Header = z.object({ terms: z.array(z.string()), dimensions: z.int().min(0) });

/**
 * Three lines (the format, the SHA-256 of all that follows, a header in JSON), spaces up to a multiple of four bytes,
 * then the numbers, little-endian.
 */
export function encodeModel({ terms, idf, basis, triangle }: LatentModel): Uint8Array {
  const header = { terms, dimensions: triangle.width };
  const body = Buffer.concat([
    padded(`${JSON.stringify(header)}\n`),
    ...[idf, basis.scales, triangle.values, basis.values].map(bytesOf),
  ]);
  return Buffer.concat([Buffer.from(`${MAGIC}\n${digest(body)}\n`), body]);
}

/** @throws {InvalidInputError} when the bytes are not those of a model, whole and unchanged. */
export function decodeModel(bytes: Uint8Array): LatentModel {
  const { terms, dimensions, numbers } = decodeHeader(bodyOf(bytes));
  const [count, square] = [terms.length, dimensions * dimensions];
  if (numbers.byteLength !== 4 * (2 * count + square) + count * dimensions) throw notAModel();
  return {
    terms,
    idf: new Float32Array(numbers, 0, count),
    basis: {
      scales: new Float32Array(numbers, 4 * count, count),
      values: new Int8Array(numbers, 4 * (2 * count + square)),
    },
    triangle: { values: new Float32Array(numbers, 8 * count, square), width: dimensions },
  };
}

/** What follows the digest, after comparing it. */
function bodyOf(bytes: Uint8Array): Buffer {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = buffer.indexOf("\n", MAGIC.length + 1) + 1;
  const body = buffer.subarray(start);
  if (buffer.toString("latin1", 0, start) !== `${MAGIC}\n${digest(body)}\n`) throw notAModel();
  return body;
}

function decodeHeader(body: Buffer): z.infer<typeof Header> & { readonly numbers: ArrayBuffer } {
  const end = body.indexOf("\n") + 1;
  try {
    const header = Header.parse(JSON.parse(body.toString("utf8", 0, end)));
    // A copy, since numbers of four bytes must start at a multiple of four.
    return { ...header, numbers: new Uint8Array(body.subarray(Math.ceil(end / 4) * 4)).buffer };
  } catch (cause) {
    throw notAModel(cause);
  }
}

function notAModel(cause?: unknown): InvalidInputError {
  return new InvalidInputError(
    "The bytes are not a whole, unchanged model of CollectionEmbeddings; fit the collection again",
    { cause },
  );
}

function digest(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function padded(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3, " ")]);
}

function bytesOf({ buffer, byteOffset, byteLength }: Float32Array | Int8Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
