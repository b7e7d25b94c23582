import type { ModelManifest } from "../models/manifest.js";
import { NGRAM_INPUTS, NGRAM_OUTPUTS, TERM_HASHES, TERM_INPUTS } from "../models/ngram-model.js";
import type { Blend } from "./blend.js";
import type { Meaning } from "./meaning.js";
import { encodeOnnx, type OnnxConstant, type OnnxNode } from "./onnx-writer.js";
import type { Network } from "./train-network.js";
import { FEATURE_SCALE } from "./vocabulary.js";

/**
 * The network as an ONNX file. The graph weighs each feature by its inverse document frequency, divides by the norm,
 * looks its matrix row up and sums: the row's first columns are scores, the others units of the hidden layer, which
 * adds scores of its own. Then it turns the scores into probabilities. The matrix is kept in bytes with one scale per
 * column, the calibration is folded into scales, output weights and bias. The second output holds the features' hashes.
 * With `meaning` the graph holds word vectors too, and adds to the sums what the meaning of the text's terms says.
 */
export function encodeNetwork(
  { vocabulary, normPower, scorers, hidden }: Network,
  { share, calibrations }: Blend,
  activation: ModelManifest["activation"],
  meaning: Meaning | undefined,
): Uint8Array {
  const columns = scorers.length;
  const { units } = hidden;
  const matrixColumns = [
    ...scorers.map(
      ({ weights }) =>
        (row: number) =>
          weights[row]!,
    ),
    ...Array.from({ length: units }, (_, u) => (row: number) => hidden.embeddings[row * units + u]!),
  ];
  const { matrix, scales } = quantise(vocabulary.size, matrixColumns);
  const slopes = calibrations.map(({ slope }) => slope);
  const meaningMatrix = (weights: Float32Array) => {
    return Float32Array.from({ length: weights.length * matrixColumns.length }, (_, i) => {
      const [row, c] = [Math.floor(i / matrixColumns.length), i % matrixColumns.length];
      return matrixColumns[c]!(vocabulary.size + row) * weights[row]! * (slopes[c] ?? 1);
    });
  };
  const biases = scorers.map(({ bias }, c) => {
    return slopes[c]! * (bias + share * hidden.outputBiases[c]!) + calibrations[c]!.offset;
  });
  return encodeOnnx({
    name: "ngram",
    inputs: [
      { name: NGRAM_INPUTS.ids, type: "int32", dims: ["texts", "features"] },
      { name: NGRAM_INPUTS.weights, type: "float32", dims: ["texts", "features"] },
      ...(meaning ? TERM_GRAPH_INPUTS : []),
    ],
    outputs: [
      { name: NGRAM_OUTPUTS.probabilities, type: "float32", dims: ["texts", columns] },
      { name: NGRAM_OUTPUTS.hashes, type: "int32", dims: [vocabulary.size] },
      ...(meaning ? [{ name: TERM_HASHES, type: "int32", dims: [meaning.hashes.length] } as const] : []),
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
      ...(meaning ? meaningConstants(meaning, meaningMatrix(meaning.weights)) : []),
    ],
    nodes: [
      { operator: "Identity", inputs: ["vocabulary"], output: NGRAM_OUTPUTS.hashes },
      ...weighFeatures(),
      ...sumRows(meaning ? "ngram_sums" : "sums"),
      ...(meaning ? addMeaning(meaning) : []),
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
function sumRows(output: string): OnnxNode[] {
  return [
    { operator: "Gather", inputs: ["matrix", NGRAM_INPUTS.ids], output: "row_bytes" },
    { operator: "Cast", inputs: ["row_bytes"], output: "rows", attributes: { to: FLOAT } },
    { operator: "Unsqueeze", inputs: ["values", "axis_1"], output: "values_row" },
    { operator: "MatMul", inputs: ["values_row", "rows"], output: "sums_row" },
    { operator: "Squeeze", inputs: ["sums_row", "axis_1"], output: "byte_sums" },
    { operator: "Mul", inputs: ["byte_sums", "scales"], output },
  ];
}

const TERM_GRAPH_INPUTS = [
  { name: TERM_INPUTS.ids, type: "int32", dims: ["texts", "terms"] },
  { name: TERM_INPUTS.weights, type: "float32", dims: ["texts", "terms"] },
] as const;

function meaningConstants(meaning: Meaning, matrix: Float32Array): OnnxConstant[] {
  const { table, hashes, inverseLengths, anchors, weights } = meaning;
  const { dimensions } = table;
  const anchorCount = anchors.length / dimensions;
  const turned = anchors.map(
    (_, i) => anchors[(i % anchorCount) * dimensions + Math.floor(i / anchorCount)]!,
  );
  return [
    { name: "term_table", dims: [hashes.length], data: hashes },
    { name: "vectors", dims: [hashes.length, dimensions], data: table.values },
    { name: "vector_scales", dims: [hashes.length], data: table.scales },
    { name: "vector_inverse_lengths", dims: [hashes.length], data: inverseLengths },
    ...(anchorCount > 0 ? [{ name: "anchors", dims: [dimensions, anchorCount], data: turned }] : []),
    { name: "meaning_matrix", dims: [weights.length, matrix.length / weights.length], data: matrix },
    { name: "nothing", dims: [], data: Float32Array.of(0) },
    { name: "axis_2", dims: [1], data: BigInt64Array.of(2n) },
  ];
}

/** term_ids, term_weights [texts, terms] and ngram_sums → sums [texts, columns + units]; as `Meaning.read` computes it. */
function addMeaning({ anchors }: Meaning): OnnxNode[] {
  const likenesses: OnnxNode[] = [
    // A weight of 0 is filling: nothing is like it.
    { operator: "Greater", inputs: [TERM_INPUTS.weights, "nothing"], output: "term_is_real" },
    { operator: "Cast", inputs: ["term_is_real"], output: "term_mask", attributes: { to: FLOAT } },
    {
      operator: "Gather",
      inputs: ["vector_inverse_lengths", TERM_INPUTS.ids],
      output: "term_inverse_lengths",
    },
    { operator: "Mul", inputs: ["term_inverse_lengths", "term_mask"], output: "term_units" },
    { operator: "Unsqueeze", inputs: ["term_units", "axis_2"], output: "term_units_column" },
    { operator: "MatMul", inputs: ["term_codes", "anchors"], output: "anchor_products" },
    { operator: "Mul", inputs: ["anchor_products", "term_units_column"], output: "anchor_likenesses" },
    {
      operator: "ReduceMax",
      inputs: ["anchor_likenesses"],
      output: "likest",
      attributes: { axes: [1], keepdims: 0 },
    },
    { operator: "Relu", inputs: ["likest"], output: "likenesses" },
    { operator: "Concat", inputs: ["direction", "likenesses"], output: "meaning", attributes: { axis: 1 } },
  ];
  const alone: OnnxNode[] = [{ operator: "Identity", inputs: ["direction"], output: "meaning" }];
  return [
    { operator: "Identity", inputs: ["term_table"], output: TERM_HASHES },
    { operator: "Gather", inputs: ["vectors", TERM_INPUTS.ids], output: "term_bytes" },
    { operator: "Cast", inputs: ["term_bytes"], output: "term_codes", attributes: { to: FLOAT } },
    { operator: "Gather", inputs: ["vector_scales", TERM_INPUTS.ids], output: "term_scales" },
    { operator: "Mul", inputs: [TERM_INPUTS.weights, "term_scales"], output: "term_values" },
    { operator: "Unsqueeze", inputs: ["term_values", "axis_1"], output: "term_values_row" },
    { operator: "MatMul", inputs: ["term_values_row", "term_codes"], output: "direction_row" },
    { operator: "Squeeze", inputs: ["direction_row", "axis_1"], output: "direction_sum" },
    {
      operator: "ReduceL2",
      inputs: ["direction_sum"],
      output: "direction_norm",
      attributes: { axes: [1], keepdims: 1 },
    },
    { operator: "Max", inputs: ["direction_norm", "least_norm"], output: "direction_length" },
    { operator: "Div", inputs: ["direction_sum", "direction_length"], output: "direction" },
    ...(anchors.length > 0 ? likenesses : alone),
    { operator: "MatMul", inputs: ["meaning", "meaning_matrix"], output: "meaning_sums" },
    { operator: "Add", inputs: ["ngram_sums", "meaning_sums"], output: "sums" },
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
