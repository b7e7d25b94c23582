import type { ModelManifest } from "../models/manifest.js";
import { NGRAM_INPUTS, NGRAM_OUTPUT } from "../models/ngram-model.js";
import type { Calibration } from "./calibration.js";
import type { LinearScorer } from "./linear-svm.js";
import { encodeOnnx, type OnnxNode } from "./onnx-writer.js";
import { FEATURE_SCALE, type Vocabulary } from "./sparse-matrix.js";

/** A linear model over hashed features: one scorer and one calibration per output column. */
export interface LinearNetwork {
  readonly vocabulary: Vocabulary;
  readonly normPower: number;
  readonly scorers: readonly LinearScorer[];
}

/**
 * The network as an ONNX file. The graph weighs each feature by its inverse document frequency, divides by the norm,
 * looks its matrix row up, sums, and turns the sums into probabilities. The matrix is kept in bytes with one scale per
 * column, the calibration is folded into scale and bias.
 */
export function encodeNetwork(
  { vocabulary, normPower, scorers }: LinearNetwork,
  calibrations: readonly Calibration[],
  { features: { buckets }, activation }: Pick<ModelManifest, "features" | "activation">,
): Uint8Array {
  const columns = scorers.length;
  const { matrix, scales } = quantise(vocabulary, scorers, buckets);
  const idf = new Uint8Array(buckets);
  for (const [column, bucket] of vocabulary.buckets.entries()) idf[bucket] = vocabulary.idf[column]!;
  const biases = scorers.map(({ bias }, c) => calibrations[c]!.slope * bias + calibrations[c]!.offset);
  return encodeOnnx({
    name: "ngram",
    inputs: [
      { name: NGRAM_INPUTS.ids, type: "int32", dims: ["texts", "features"] },
      { name: NGRAM_INPUTS.weights, type: "float32", dims: ["texts", "features"] },
    ],
    outputs: [{ name: NGRAM_OUTPUT, type: "float32", dims: ["texts", columns] }],
    constants: [
      { name: "idf", dims: [buckets], data: idf },
      { name: "idf_scale", dims: [], data: Float32Array.of(FEATURE_SCALE) },
      { name: "least_norm", dims: [], data: Float32Array.of(1e-6) },
      { name: "norm_power", dims: [], data: Float32Array.of(normPower) },
      { name: "matrix", dims: [buckets, columns], data: matrix },
      { name: "scales", dims: [columns], data: scales.map((scale, c) => scale * calibrations[c]!.slope) },
      { name: "biases", dims: [columns], data: Float32Array.from(biases) },
      { name: "axis_1", dims: [1], data: BigInt64Array.of(1n) },
    ],
    nodes: [...weighFeatures(), ...sumRows(activation)],
  });
}

/** ids, weights [texts, features] → values [texts, features] */
function weighFeatures(): OnnxNode[] {
  return [
    { operator: "Gather", inputs: ["idf", NGRAM_INPUTS.ids], output: "idf_bytes" },
    { operator: "Cast", inputs: ["idf_bytes"], output: "idf_values", attributes: { to: FLOAT } },
    { operator: "Mul", inputs: [NGRAM_INPUTS.weights, "idf_values"], output: "unscaled" },
    { operator: "Mul", inputs: ["unscaled", "idf_scale"], output: "weighted" },
    { operator: "ReduceL2", inputs: ["weighted"], output: "norm", attributes: { axes: [1], keepdims: 1 } },
    { operator: "Max", inputs: ["norm", "least_norm"], output: "safe_norm" },
    { operator: "Pow", inputs: ["safe_norm", "norm_power"], output: "divisor" },
    { operator: "Div", inputs: ["weighted", "divisor"], output: "values" },
  ];
}

/** ids, values [texts, features] → probabilities [texts, columns] */
function sumRows(activation: ModelManifest["activation"]): OnnxNode[] {
  return [
    { operator: "Gather", inputs: ["matrix", NGRAM_INPUTS.ids], output: "row_bytes" },
    { operator: "Cast", inputs: ["row_bytes"], output: "rows", attributes: { to: FLOAT } },
    { operator: "Unsqueeze", inputs: ["values", "axis_1"], output: "values_row" },
    { operator: "MatMul", inputs: ["values_row", "rows"], output: "sums_row" },
    { operator: "Squeeze", inputs: ["sums_row", "axis_1"], output: "sums" },
    { operator: "Mul", inputs: ["sums", "scales"], output: "scores" },
    { operator: "Add", inputs: ["scores", "biases"], output: "log_odds" },
    activation === "softmax"
      ? { operator: "Softmax", inputs: ["log_odds"], output: NGRAM_OUTPUT, attributes: { axis: 1 } }
      : { operator: "Sigmoid", inputs: ["log_odds"], output: NGRAM_OUTPUT },
  ];
}

/** TensorProto.DataType.FLOAT */
const FLOAT = 1;

/** Weights in bytes, [buckets, columns]; `scales[c]` makes numbers of column `c` again. */
function quantise({ buckets: bucketOf }: Vocabulary, scorers: readonly LinearScorer[], buckets: number) {
  const matrix = new Int8Array(buckets * scorers.length);
  const scales = new Float32Array(scorers.length);
  for (const [column, { weights }] of scorers.entries()) {
    const scale = weights.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 0) / 127 || 1;
    scales[column] = scale;
    for (const [feature, weight] of weights.entries()) {
      matrix[bucketOf[feature]! * scorers.length + column] = Math.round(weight / scale);
    }
  }
  return { matrix, scales };
}
