import type { DenseMatrix } from "./dense-matrix.js";
import type { Pause } from "./pacer.js";

/** Rows of whole numbers from −127 to 127, each with the factor that turns it back. */
export interface QuantisedMatrix {
  readonly values: Int8Array;
  readonly scales: Float32Array;
}

/** A fitted model: a space as in `Projection`, on named terms. Row `c` of `basis` belongs to `terms[c]`. */
export interface LatentModel {
  readonly terms: readonly string[];
  readonly idf: Float32Array;
  readonly basis: QuantisedMatrix;
  readonly triangle: DenseMatrix;
}

/** A byte per number instead of four; what that loses is below what a ranking can see. */
export async function quantise({ values, width }: DenseMatrix, pause: Pause): Promise<QuantisedMatrix> {
  const quantised = new Int8Array(values.length);
  const scales = new Float32Array(values.length / width);
  for (let row = 0; row < scales.length; row++) {
    let largest = 0;
    for (let k = 0; k < width; k++) largest = Math.max(largest, Math.abs(values[row * width + k]!));
    scales[row] = largest / 127;
    if (largest === 0) continue;
    for (let k = 0; k < width; k++) {
      quantised[row * width + k] = Math.round((127 * values[row * width + k]!) / largest);
    }
    await pause();
  }
  return { values: quantised, scales };
}
