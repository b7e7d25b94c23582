import { InvalidInputError } from "../errors.js";
import type { DenseMatrix } from "./truncated-svd.js";

/** Rows of whole numbers from −127 to 127, each with the factor that turns it back. */
export interface QuantisedMatrix {
  readonly values: Int8Array;
  readonly scales: Float32Array;
}

/** A fitted model. Row `c` of `basis` belongs to `terms[c]`; both matrices are `rotation.width` wide. */
export interface LatentModel {
  readonly terms: readonly string[];
  readonly idf: Float32Array;
  readonly basis: QuantisedMatrix;
  /** One row per dimension of the vectors. */
  readonly rotation: DenseMatrix;
}

/** A byte per number instead of four; what that loses is far below what a ranking can see. */
export function quantise({ values, width }: DenseMatrix): QuantisedMatrix {
  const quantised = new Int8Array(values.length);
  const scales = new Float32Array(values.length / width);
  for (let row = 0; row < scales.length; row++) {
    const source = values.subarray(row * width, (row + 1) * width);
    const largest = source.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    scales[row] = largest / 127;
    if (largest === 0) continue;
    for (let k = 0; k < width; k++) quantised[row * width + k] = Math.round((127 * source[k]!) / largest);
  }
  return { values: quantised, scales };
}

const MAGIC = "tokenflow-lsa-1\n";

interface Header {
  readonly terms: readonly string[];
  readonly dimensions: number;
  readonly width: number;
}

/** A line that names the format, a line of JSON, padding to 4 bytes, then the numbers, little-endian. */
export function encodeModel({ terms, idf, basis, rotation }: LatentModel): Uint8Array {
  const { width } = rotation;
  const header: Header = { terms, dimensions: rotation.values.length / width, width };
  const head = Buffer.from(`${MAGIC}${JSON.stringify(header)}\n`);
  const padding = Buffer.alloc((4 - (head.length % 4)) % 4);
  return Buffer.concat([head, padding, ...[idf, basis.scales, rotation.values, basis.values].map(bytesOf)]);
}

/** @throws {InvalidInputError} when the bytes are not those of a model, or not all of them. */
export function decodeModel(bytes: Uint8Array): LatentModel {
  const { header, start } = decodeHeader(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const { terms, dimensions, width } = header;
  const floats = 2 * terms.length + dimensions * width;
  if (bytes.length !== start + 4 * floats + terms.length * width) throw notAModel();
  // A copy, since numbers of four bytes must start at a multiple of four.
  const { buffer } = new Uint8Array(bytes.subarray(start));
  const basisStart = 4 * floats;
  return {
    terms,
    idf: new Float32Array(buffer, 0, terms.length),
    basis: {
      scales: new Float32Array(buffer, 4 * terms.length, terms.length),
      values: new Int8Array(buffer, basisStart, terms.length * width),
    },
    rotation: { values: new Float32Array(buffer, 8 * terms.length, dimensions * width), width },
  };
}

function decodeHeader(bytes: Buffer): { readonly header: Header; readonly start: number } {
  const end = bytes.indexOf("\n", MAGIC.length);
  if (bytes.subarray(0, MAGIC.length).toString() !== MAGIC || end < 0) throw notAModel();
  try {
    const header: Header = JSON.parse(bytes.subarray(MAGIC.length, end).toString());
    return { header, start: Math.ceil((end + 1) / 4) * 4 };
  } catch (cause) {
    throw notAModel(cause);
  }
}

function notAModel(cause?: unknown): InvalidInputError {
  return new InvalidInputError("The bytes are not a whole fitted embedding model; fit the collection again", {
    cause,
  });
}

function bytesOf({ buffer, byteOffset, byteLength }: Float32Array | Int8Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
