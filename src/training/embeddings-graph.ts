import { EMBEDDINGS_INPUT, EMBEDDINGS_OUTPUT } from "../models/embeddings-model.js";
import type { ModelManifest } from "../models/manifest.js";
import type { Calibration } from "./calibration.js";
import type { LinearScorer } from "./linear-svm.js";
import { encodeOnnx } from "./onnx-writer.js";

/** What the norm of a vector is taken for at least, so that zeros stay zeros. */
export const LEAST_NORM = 1e-6;

/** Linear scorers on unit vectors as an ONNX file: norm, product, calibrated probabilities. */
export function encodeHead(
  scorers: readonly LinearScorer[],
  calibrations: readonly Calibration[],
  activation: ModelManifest["activation"],
): Uint8Array {
  const columns = scorers.length;
  const dimension = scorers[0]!.weights.length;
  const matrix = new Float32Array(dimension * columns);
  for (const [column, { weights }] of scorers.entries()) {
    for (const [row, weight] of weights.entries()) {
      matrix[row * columns + column] = weight * calibrations[column]!.slope;
    }
  }
  const biases = scorers.map(({ bias }, c) => bias * calibrations[c]!.slope + calibrations[c]!.offset);
  const output = EMBEDDINGS_OUTPUT;
  return encodeOnnx({
    name: "embeddings",
    inputs: [{ name: EMBEDDINGS_INPUT, type: "float32", dims: ["texts", dimension] }],
    outputs: [{ name: output, type: "float32", dims: ["texts", columns] }],
    constants: [
      { name: "least_norm", dims: [], data: Float32Array.of(LEAST_NORM) },
      { name: "matrix", dims: [dimension, columns], data: matrix },
      { name: "biases", dims: [columns], data: Float32Array.from(biases) },
    ],
    nodes: [
      {
        operator: "ReduceL2",
        inputs: [EMBEDDINGS_INPUT],
        output: "norm",
        attributes: { axes: [1], keepdims: 1 },
      },
      { operator: "Max", inputs: ["norm", "least_norm"], output: "safe_norm" },
      { operator: "Div", inputs: [EMBEDDINGS_INPUT, "safe_norm"], output: "unit_vectors" },
      { operator: "MatMul", inputs: ["unit_vectors", "matrix"], output: "scores" },
      { operator: "Add", inputs: ["scores", "biases"], output: "log_odds" },
      activation === "softmax"
        ? { operator: "Softmax", inputs: ["log_odds"], output, attributes: { axis: 1 } }
        : { operator: "Sigmoid", inputs: ["log_odds"], output },
    ],
  });
}
