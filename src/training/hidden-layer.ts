import { setImmediate } from "node:timers/promises";
import type { ModelManifest } from "../models/manifest.js";
import { seededRandom, shuffle } from "../random.js";
import { AdamWeights } from "./adam.js";
import type { Members } from "./members.js";
import type { SparseMatrix } from "./sparse-matrix.js";

/** Features → sums in `units` → rectified → one score per output column. Matrices are row-major. */
export interface HiddenLayer {
  readonly units: number;
  /** [features, units] */
  readonly embeddings: Float32Array;
  /** [units] */
  readonly biases: Float32Array;
  /** [units, columns] */
  readonly outputs: Float32Array;
  /** [columns] */
  readonly outputBiases: Float32Array;
}

export interface HiddenLayerOptions {
  readonly activation: ModelManifest["activation"];
  readonly seed: number;
  /** Called after each of the `EPOCHS`; may throw to stop. */
  readonly onEpoch: () => void;
}

/** Passes over the examples. */
export const EPOCHS = 10;
/** 64 units or 12 epochs gain nothing measurable beside the linear scorers, and cost twice the time. */
const UNITS = 32;
const BATCH_SIZE = 32;
const RATE = 0.004;
/** Shares that a step leaves out, so that no unit and no feature is relied on alone (Srivastava et al., JMLR 2014). */
const DROPPED_UNITS = 0.3;
const DROPPED_FEATURES = 0.4;
/** Share of certainty that targets lack (label smoothing; Szegedy et al., CVPR 2016): labels are not all right. */
const SMOOTHING = 0.02;
/** Rows have a norm near 1, spread over hundreds of features; at this factor the small first weights learn quickly. */
const INPUT_SCALE = 8;

/**
 * Trains a bag of feature embeddings with one rectified layer, all columns together. It learns what linear scorers
 * cannot, a word that means another thing beside another one, and errs on other texts than they do.
 *
 * @param members one array per column, how far each example belongs to it
 */
export async function trainHiddenLayer(
  rows: SparseMatrix,
  members: readonly Members[],
  { activation, seed, onEpoch }: HiddenLayerOptions,
): Promise<HiddenLayer> {
  const random = seededRandom(seed);
  const trainer = new HiddenLayerTrainer(rows, members, activation, random);
  const order = Int32Array.from({ length: rows.rowCount }, (_, row) => row);
  const steps = EPOCHS * Math.ceil(rows.rowCount / BATCH_SIZE);
  let step = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, order.length, random);
    for (let start = 0; start < order.length; start += BATCH_SIZE) {
      const rate = RATE * (1 - step / steps);
      trainer.learn(order.subarray(start, start + BATCH_SIZE), rate, ++step);
    }
    // A turn of the event loop lets signals and the caller's own work through.
    await setImmediate();
    onEpoch();
  }
  return trainer.layer();
}

/** The score of each row in each column, one array per column. */
export function scoreHidden(layer: HiddenLayer, rows: SparseMatrix): Float64Array[] {
  const { units, embeddings, biases, outputs, outputBiases } = layer;
  const columns = outputBiases.length;
  const scores = Array.from({ length: columns }, () => new Float64Array(rows.rowCount));
  const sums = new Float64Array(units);
  for (let row = 0; row < rows.rowCount; row++) {
    sums.set(biases);
    for (let i = rows.starts[row]!; i < rows.starts[row + 1]!; i++) {
      const at = rows.columns[i]! * units;
      for (let u = 0; u < units; u++) sums[u] = sums[u]! + rows.values[i]! * embeddings[at + u]!;
    }
    for (let c = 0; c < columns; c++) {
      let score = outputBiases[c]!;
      for (let u = 0; u < units; u++) if (sums[u]! > 0) score += sums[u]! * outputs[u * columns + c]!;
      scores[c]![row] = score;
    }
  }
  return scores;
}

class HiddenLayerTrainer {
  readonly #rows: SparseMatrix;
  readonly #members: readonly Members[];
  readonly #activation: ModelManifest["activation"];
  readonly #random: () => number;
  readonly #embeddings: AdamWeights;
  readonly #biases = new AdamWeights(new Float32Array(UNITS));
  readonly #outputs: AdamWeights;
  readonly #outputBiases: AdamWeights;
  /** Values of one example: its features' (0 where dropped), its units', and its columns' errors. */
  readonly #inputs: Float32Array;
  readonly #units = new Float32Array(UNITS);
  readonly #unitErrors = new Float32Array(UNITS);
  readonly #errors: Float32Array;
  /** The last step that touched a feature's row. */
  readonly #touchedAt: Int32Array;

  constructor(
    rows: SparseMatrix,
    members: readonly Members[],
    activation: ModelManifest["activation"],
    random: () => number,
  ) {
    this.#rows = rows;
    this.#members = members;
    this.#activation = activation;
    this.#random = random;
    const spread = (length: number, width: number) =>
      new AdamWeights(Float32Array.from({ length }, () => (random() - 0.5) * width));
    this.#embeddings = spread(rows.columnCount * UNITS, 0.17);
    this.#outputs = spread(UNITS * members.length, 0.35);
    this.#outputBiases = new AdamWeights(new Float32Array(members.length));
    this.#errors = new Float32Array(members.length);
    this.#touchedAt = new Int32Array(rows.columnCount);
    let longest = 0;
    for (let row = 0; row < rows.rowCount; row++) {
      longest = Math.max(longest, rows.starts[row + 1]! - rows.starts[row]!);
    }
    this.#inputs = new Float32Array(longest);
  }

  /** One step on a batch; `step` counts from 1. */
  learn(batch: Int32Array, rate: number, step: number): void {
    const touched: number[] = [];
    for (const row of batch) {
      this.#forward(row);
      this.#judge(row, batch.length);
      this.#backward();
      this.#touch(row, step, touched);
    }
    const corrected = rate * AdamWeights.warmUp(step);
    for (const feature of touched) this.#embeddings.update(feature * UNITS, (feature + 1) * UNITS, corrected);
    for (const weights of [this.#biases, this.#outputs, this.#outputBiases]) {
      weights.update(0, weights.values.length, corrected);
    }
  }

  layer(): HiddenLayer {
    return {
      units: UNITS,
      embeddings: this.#embeddings.values.map((value) => value * INPUT_SCALE),
      biases: this.#biases.values,
      outputs: this.#outputs.values,
      outputBiases: this.#outputBiases.values,
    };
  }

  /** Features → units, some of either left out and the rest enlarged in their place. */
  #forward(row: number): void {
    const { starts, columns, values } = this.#rows;
    const units = this.#units;
    const embeddings = this.#embeddings.values;
    const scale = INPUT_SCALE / (1 - DROPPED_FEATURES);
    units.set(this.#biases.values);
    const start = starts[row]!;
    for (let i = start; i < starts[row + 1]!; i++) {
      const value = this.#random() < DROPPED_FEATURES ? 0 : scale * values[i]!;
      this.#inputs[i - start] = value;
      if (value === 0) continue;
      const at = columns[i]! * UNITS;
      for (let u = 0; u < UNITS; u++) units[u] = units[u]! + value * embeddings[at + u]!;
    }
    for (let u = 0; u < UNITS; u++) {
      const kept = units[u]! > 0 && this.#random() >= DROPPED_UNITS;
      units[u] = kept ? units[u]! / (1 - DROPPED_UNITS) : 0;
    }
  }

  /** Units → probabilities → the derivative of the mean cross-entropy by each column's score. */
  #judge(row: number, batchSize: number): void {
    const errors = this.#errors;
    const columns = errors.length;
    errors.set(this.#outputBiases.values);
    const outputs = this.#outputs.values;
    for (let u = 0; u < UNITS; u++) {
      const value = this.#units[u]!;
      if (value === 0) continue;
      for (let c = 0; c < columns; c++) errors[c] = errors[c]! + value * outputs[u * columns + c]!;
    }
    const competing = this.#activation === "softmax";
    (competing ? softmax : sigmoid)(errors);
    const floor = SMOOTHING / (competing ? columns : 2);
    const share = batchSize * (competing ? 1 : columns);
    for (let c = 0; c < columns; c++) {
      const target = this.#members[c]![row]! * (1 - SMOOTHING) + floor;
      errors[c] = (errors[c]! - target) / share;
    }
  }

  /** Errors → gradients of the output's weights, and the units' errors. */
  #backward(): void {
    const errors = this.#errors;
    const columns = errors.length;
    const { values, gradients } = this.#outputs;
    for (let c = 0; c < columns; c++) {
      this.#outputBiases.gradients[c] = this.#outputBiases.gradients[c]! + errors[c]!;
    }
    for (let u = 0; u < UNITS; u++) {
      const value = this.#units[u]!;
      let error = 0;
      if (value !== 0) {
        for (let c = 0; c < columns; c++) {
          const at = u * columns + c;
          error += errors[c]! * values[at]!;
          gradients[at] = gradients[at]! + errors[c]! * value;
        }
      }
      this.#unitErrors[u] = error / (1 - DROPPED_UNITS);
      this.#biases.gradients[u] = this.#biases.gradients[u]! + this.#unitErrors[u]!;
    }
  }

  /** The units' errors → gradients of the example's features; adds to `touched` those that this step meets first. */
  #touch(row: number, step: number, touched: number[]): void {
    const { starts, columns } = this.#rows;
    const { gradients } = this.#embeddings;
    const start = starts[row]!;
    for (let i = start; i < starts[row + 1]!; i++) {
      const value = this.#inputs[i - start]!;
      if (value === 0) continue;
      const feature = columns[i]!;
      if (this.#touchedAt[feature] !== step) {
        this.#touchedAt[feature] = step;
        touched.push(feature);
      }
      const at = feature * UNITS;
      for (let u = 0; u < UNITS; u++) gradients[at + u] = gradients[at + u]! + value * this.#unitErrors[u]!;
    }
  }
}

function sigmoid(scores: Float32Array): void {
  for (let c = 0; c < scores.length; c++) scores[c] = 1 / (1 + Math.exp(-scores[c]!));
}

function softmax(scores: Float32Array): void {
  const highest = scores.reduce((a, b) => Math.max(a, b));
  let sum = 0;
  for (let c = 0; c < scores.length; c++) {
    scores[c] = Math.exp(scores[c]! - highest);
    sum += scores[c]!;
  }
  for (let c = 0; c < scores.length; c++) scores[c] = scores[c]! / sum;
}
