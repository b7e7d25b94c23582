import type { ModelManifest } from "../models/manifest.js";
import { NGRAM_INPUTS, NGRAM_OUTPUTS } from "../models/ngram-model.js";
import type { Blend } from "./blend.js";
import { encodeOnnx, type OnnxNode } from "./onnx-writer.js";
import type { Network } from "./train-network.js";
import { FEATURE_SCALE } from "./vocabulary.js";

/**
 * The network as an ONNX file. The graph weighs each feature by its inverse document frequency, divides by the norm,
 * looks its matrix row up and sums: the row's first columns are scores, the others units of the hidden layer, which
 * adds scores of its own. Then it turns the scores into probabilities. The matrix is kept in bytes with one scale per
 * column, the calibration is folded into scales, output weights and bias. The second output holds the features' hashes.
 */
export function encodeNetwork(
  { vocabulary, normPower, scorers, hidden }: Network,
  { share, calibrations }: Blend,
  activation: ModelManifest["activation"],
): Uint8Array {
  const columns = scorers.length;
  const { units } = hidden;
  const { matrix, scales } = quantise(vocabulary.size, [
    ...scorers.map(
      ({ weights }) =>
        (row: number) =>
          weights[row]!,
    ),
    ...Array.from({ length: units }, (_, u) => (row: number) => hidden.embeddings[row * units + u]!),
  ]);
  const slopes = calibrations.map(({ slope }) => slope);
  const biases = scorers.map(({ bias }, c) => {
    return slopes[c]! * (bias + share * hidden.outputBiases[c]!) + calibrations[c]!.offset;
  });
  return encodeOnnx({
    name: "ngram",
    inputs: [
      { name: NGRAM_INPUTS.ids, type: "int32", dims: ["texts", "features"] },
      { name: NGRAM_INPUTS.weights, type: "float32", dims: ["texts", "features"] },
    ],
    outputs: [
      { name: NGRAM_OUTPUTS.probabilities, type: "float32", dims: ["texts", columns] },
      { name: NGRAM_OUTPUTS.hashes, type: "int32", dims: [vocabulary.size] },
    ],
    constants: [
      { name: "vocabulary", dims: [vocabulary.size], data: vocabulary.hashes },
      { name: "idf", dims: [vocabulary.size], data: vocabulary.idf },
      { name: "idf_scale", dims: [], data: Float32Array.of(FEATURE_SCALE) },
      { name: "least_norm", dims: [], data: Float32Array.of(1e-6) },
      { name: "norm_power", dims: [], data: Float32Array.of(normPower) },
      { name: "matrix", dims: [vocabulary.size, columns + units], data: matrix },
      { name: "scales", dims: [columns + units], data: scales.map((scale, c) => scale * (slopes[c] ?? 1)) },
      { name: "unit_biases", dims: [units], data: hidden.biases },
      {
        name: "unit_weights",
        dims: [units, columns],
        data: hidden.outputs.map((weight, i) => weight * share * slopes[i % columns]!),
      },
      { name: "biases", dims: [columns], data: Float32Array.from(biases) },
      { name: "axis_1", dims: [1], data: BigInt64Array.of(1n) },
      { name: "first_column", dims: [1], data: BigInt64Array.of(0n) },
      { name: "first_unit", dims: [1], data: BigInt64Array.of(BigInt(columns)) },
      { name: "end", dims: [1], data: BigInt64Array.of(BigInt(columns + units)) },
    ],
    nodes: [
      { operator: "Identity", inputs: ["vocabulary"], output: NGRAM_OUTPUTS.hashes },
      ...weighFeatures(),
      ...sumRows(),
      ...addHiddenLayer(),
      activation === "softmax"
        ? {
            operator: "Softmax",
            inputs: ["log_odds"],
            output: NGRAM_OUTPUTS.probabilities,
            attributes: { axis: 1 },
          }
        : { operator: "Sigmoid", inputs: ["log_odds"], output: NGRAM_OUTPUTS.probabilities },
    ],
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

/** ids, values [texts, features] → sums [texts, columns + units] */
function sumRows(): OnnxNode[] {
  return [
    { operator: "Gather", inputs: ["matrix", NGRAM_INPUTS.ids], output: "row_bytes" },
    { operator: "Cast", inputs: ["row_bytes"], output: "rows", attributes: { to: FLOAT } },
    { operator: "Unsqueeze", inputs: ["values", "axis_1"], output: "values_row" },
    { operator: "MatMul", inputs: ["values_row", "rows"], output: "sums_row" },
    { operator: "Squeeze", inputs: ["sums_row", "axis_1"], output: "byte_sums" },
    { operator: "Mul", inputs: ["byte_sums", "scales"], output: "sums" },
  ];
}

/** sums [texts, columns + units] → log_odds [texts, columns] */
function addHiddenLayer(): OnnxNode[] {
  return [
    { operator: "Slice", inputs: ["sums", "first_column", "first_unit", "axis_1"], output: "linear_scores" },
    { operator: "Slice", inputs: ["sums", "first_unit", "end", "axis_1"], output: "unit_sums" },
    { operator: "Add", inputs: ["unit_sums", "unit_biases"], output: "unit_inputs" },
    { operator: "Relu", inputs: ["unit_inputs"], output: "units" },
    { operator: "MatMul", inputs: ["units", "unit_weights"], output: "hidden_scores" },
    { operator: "Add", inputs: ["linear_scores", "hidden_scores"], output: "scores" },
    { operator: "Add", inputs: ["scores", "biases"], output: "log_odds" },
  ];
}

/** TensorProto.DataType.FLOAT */
const FLOAT = 1;

/** Values in bytes, [rows, columns]; `scales[c]` makes numbers of column `c` again. */
function quantise(rows: number, columns: readonly ((row: number) => number)[]) {
  const matrix = new Int8Array(rows * columns.length);
  const scales = new Float32Array(columns.length);
  for (const [column, valueAt] of columns.entries()) {
    let largest = 0;
    for (let row = 0; row < rows; row++) largest = Math.max(largest, Math.abs(valueAt(row)));
    const scale = largest / 127 || 1;
    scales[column] = scale;
    for (let row = 0; row < rows; row++) {
      matrix[row * columns.length + column] = Math.round(valueAt(row) / scale);
    }
  }
  return { matrix, scales };
}
