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
  /** Layers that are trained from different beginnings and averaged, ≥ 1; see `committeeSize`. */
  readonly committee: number;
  readonly seed: number;
  /** Called after each of the `EPOCHS`; may throw to stop. */
  readonly onEpoch: () => void;
}

/** With more examples the members of a committee agree so far that they would only cost time. */
const FEW_EXAMPLES = 12_500;

/**
 * How many layers to average: they err apart, the more so the fewer the examples. Measured: three gain 0.2 to 0.6 points where
 * labels compete, nothing where a text has any number of them.
 */
export function committeeSize(activation: ModelManifest["activation"], examples: number): number {
  return activation === "softmax" && examples <= FEW_EXAMPLES ? 3 : 1;
}

/** Passes over the examples. */
export const EPOCHS = 15;
/**
 * Units, and the share of them that a step leaves out, so that none is relied on alone (Srivastava et al., JMLR 2014). Labels
 * that compete are told apart better by many; where a text has any number of labels half of them do as well.
 */
export const UNITS = { softmax: { units: 128, dropped: 0.6 }, sigmoid: { units: 64, dropped: 0.5 } } as const;
/** Likewise of the features. Measured: leaving out most gains a point of accuracy, and makes steps cheaper. */
const DROPPED_FEATURES = 0.7;
const BATCH_SIZE = 64;
const RATE = 0.006;
/** Share of certainty that targets lack (label smoothing; Szegedy et al., CVPR 2016): labels are not all right. */
const SMOOTHING = 0.02;
/** Rows have a norm near 1, spread over hundreds of features; this makes up for it. */
const INPUT_SCALE = 2;

/**
 * Trains a bag of feature embeddings with one rectified layer, all columns together. It learns what linear scorers
 * cannot, a word that means another thing beside another one, and errs on other texts than they do.
 *
 * @param members one array per column, how far each example belongs to it
 */
export async function trainHiddenLayer(
  rows: SparseMatrix,
  members: readonly Members[],
  { activation, committee, seed, onEpoch }: HiddenLayerOptions,
): Promise<HiddenLayer> {
  const trainers = Array.from(
    { length: committee },
    (_, member) => new HiddenLayerTrainer(rows, members, activation, seededRandom(seed + member)),
  );
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const trainer of trainers) {
      trainer.learnAll(epoch);
      // A turn of the event loop lets signals and the caller's own work through.
      await setImmediate();
    }
    onEpoch();
  }
  return averaged(trainers.map((trainer) => trainer.layer()));
}

/** One layer that scores as the mean of some scores: their units side by side. */
function averaged(layers: readonly HiddenLayer[]): HiddenLayer {
  const [first] = layers;
  if (layers.length === 1) return first!;
  const width = first!.units;
  const units = layers.length * width;
  const columns = first!.outputBiases.length;
  const features = first!.embeddings.length / width;
  const embeddings = new Float32Array(features * units);
  const outputBiases = new Float32Array(columns);
  for (const [member, layer] of layers.entries()) {
    for (let feature = 0; feature < features; feature++) {
      const row = layer.embeddings.subarray(feature * width, (feature + 1) * width);
      embeddings.set(row, feature * units + member * width);
    }
    for (let c = 0; c < columns; c++) {
      outputBiases[c] = outputBiases[c]! + layer.outputBiases[c]! / layers.length;
    }
  }
  return {
    units,
    embeddings,
    biases: Float32Array.from(layers.flatMap(({ biases }) => [...biases])),
    outputs: Float32Array.from(
      layers.flatMap(({ outputs }) => [...outputs]),
      (w) => w / layers.length,
    ),
    outputBiases,
  };
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
  readonly #order: Int32Array;
  readonly #droppedUnits: number;
  readonly #embeddings: AdamWeights;
  readonly #biases: AdamWeights;
  readonly #outputs: AdamWeights;
  readonly #outputBiases: AdamWeights;
  /** Of one example: the features that are not left out, with their values, and the units, with sums and errors. */
  readonly #features: Int32Array;
  readonly #inputs: Float64Array;
  #featureCount = 0;
  readonly #active: Int32Array;
  #activeCount = 0;
  readonly #units: Float64Array;
  readonly #unitErrors: Float64Array;
  /** Its columns' scores, and then errors. */
  readonly #errors: Float64Array;
  /** The last step that touched a feature's row, and the features that this step touched. */
  readonly #touchedAt: Int32Array;
  #touched: number[] = [];

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
    const { units, dropped } = UNITS[activation];
    const spread = (length: number, width: number) => {
      return new AdamWeights(
        Float32Array.from({ length }, () => ((random() - 0.5) * width) / Math.sqrt(units)),
      );
    };
    this.#order = Int32Array.from({ length: rows.rowCount }, (_, row) => row);
    this.#droppedUnits = dropped;
    this.#embeddings = spread(rows.columnCount * units, 1);
    this.#outputs = spread(units * members.length, 2);
    this.#biases = new AdamWeights(new Float32Array(units));
    this.#outputBiases = new AdamWeights(new Float32Array(members.length));
    this.#active = new Int32Array(units);
    this.#units = new Float64Array(units);
    this.#unitErrors = new Float64Array(units);
    this.#errors = new Float64Array(members.length);
    this.#touchedAt = new Int32Array(rows.columnCount);
    let longest = 0;
    for (let row = 0; row < rows.rowCount; row++) {
      longest = Math.max(longest, rows.starts[row + 1]! - rows.starts[row]!);
    }
    // Rounded up to whole fours, see `#forward`.
    this.#features = new Int32Array(longest + 3);
    this.#inputs = new Float64Array(longest + 3);
  }

  /** One pass over the examples, in an order of its own. */
  learnAll(epoch: number): void {
    const order = this.#order;
    shuffle(order, order.length, this.#random);
    const stepsOfPass = Math.ceil(order.length / BATCH_SIZE);
    for (let pass = 0; pass < stepsOfPass; pass++) {
      const step = epoch * stepsOfPass + pass;
      const batch = order.subarray(pass * BATCH_SIZE, (pass + 1) * BATCH_SIZE);
      this.#learn(batch, RATE * (1 - step / (EPOCHS * stepsOfPass)), step + 1);
    }
  }

  /** One step on a batch; `step` counts from 1. */
  #learn(batch: Int32Array, rate: number, step: number): void {
    this.#touched = [];
    for (const row of batch) {
      this.#drop(row);
      this.#forward();
      this.#judge(row, batch.length);
      this.#backward();
      this.#touch(step);
    }
    const corrected = rate * AdamWeights.warmUp(step);
    const units = this.#units.length;
    for (const feature of this.#touched) {
      this.#embeddings.update(feature * units, (feature + 1) * units, corrected);
    }
    for (const weights of [this.#biases, this.#outputs, this.#outputBiases]) {
      weights.update(0, weights.values.length, corrected);
    }
  }

  layer(): HiddenLayer {
    return {
      units: this.#units.length,
      embeddings: this.#embeddings.values.map((value) => value * INPUT_SCALE),
      biases: this.#biases.values,
      outputs: this.#outputs.values,
      outputBiases: this.#outputBiases.values,
    };
  }

  /** Chooses the features and units that take part, and enlarges them in place of the rest. */
  #drop(row: number): void {
    const { starts, columns, values } = this.#rows;
    const scale = INPUT_SCALE / (1 - DROPPED_FEATURES);
    let features = 0;
    for (let i = starts[row]!; i < starts[row + 1]!; i++) {
      if (this.#random() < DROPPED_FEATURES) continue;
      this.#features[features] = columns[i]!;
      this.#inputs[features++] = scale * values[i]!;
    }
    this.#inputs.fill(0, features, features + 3);
    this.#featureCount = features;
    let active = 0;
    for (let u = 0; u < this.#units.length; u++) {
      if (this.#random() >= this.#droppedUnits) this.#active[active++] = u;
    }
    this.#activeCount = active;
  }

  /** Features → units, of which only those above 0 stay active. Four features at a time are twice as fast as one. */
  #forward(): void {
    const units = this.#units;
    const inputs = this.#inputs;
    const active = this.#active;
    const { values } = this.#embeddings;
    const width = units.length;
    const count = this.#activeCount;
    units.set(this.#biases.values);
    for (let i = 0; i < this.#featureCount; i += 4) {
      const [a, b, c, d] = [inputs[i]!, inputs[i + 1]!, inputs[i + 2]!, inputs[i + 3]!];
      const atA = this.#features[i]! * width;
      const atB = this.#features[i + 1]! * width;
      const atC = this.#features[i + 2]! * width;
      const atD = this.#features[i + 3]! * width;
      for (let k = 0; k < count; k++) {
        const u = active[k]!;
        const ab = a * values[atA + u]! + b * values[atB + u]!;
        units[u] = units[u]! + ab + c * values[atC + u]! + d * values[atD + u]!;
      }
    }
    this.#activeCount = 0;
    for (let k = 0; k < count; k++) {
      const u = active[k]!;
      if (units[u]! <= 0) continue;
      units[u] = units[u]! / (1 - this.#droppedUnits);
      active[this.#activeCount++] = u;
    }
  }

  /** Units → probabilities → the derivative of the mean cross-entropy by each column's score. */
  #judge(row: number, batchSize: number): void {
    const errors = this.#errors;
    const columns = errors.length;
    errors.set(this.#outputBiases.values);
    const outputs = this.#outputs.values;
    for (let k = 0; k < this.#activeCount; k++) {
      const u = this.#active[k]!;
      const value = this.#units[u]!;
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
    for (let k = 0; k < this.#activeCount; k++) {
      const u = this.#active[k]!;
      const value = this.#units[u]!;
      let error = 0;
      for (let c = 0; c < columns; c++) {
        const at = u * columns + c;
        error += errors[c]! * values[at]!;
        gradients[at] = gradients[at]! + errors[c]! * value;
      }
      this.#unitErrors[u] = error / (1 - this.#droppedUnits);
      this.#biases.gradients[u] = this.#biases.gradients[u]! + this.#unitErrors[u]!;
    }
  }

  /** The units' errors → gradients of the example's features. */
  #touch(step: number): void {
    const errors = this.#unitErrors;
    const active = this.#active;
    const { gradients } = this.#embeddings;
    const width = errors.length;
    for (let i = 0; i < this.#featureCount; i++) {
      const value = this.#inputs[i]!;
      const feature = this.#features[i]!;
      if (this.#touchedAt[feature] !== step) {
        this.#touchedAt[feature] = step;
        this.#touched.push(feature);
      }
      const at = feature * width;
      for (let k = 0; k < this.#activeCount; k++) {
        const u = active[k]!;
        gradients[at + u] = gradients[at + u]! + value * errors[u]!;
      }
    }
  }
}

function sigmoid(scores: Float64Array): void {
  for (let c = 0; c < scores.length; c++) scores[c] = 1 / (1 + Math.exp(-scores[c]!));
}

function softmax(scores: Float64Array): void {
  const highest = scores.reduce((a, b) => Math.max(a, b));
  let sum = 0;
  for (let c = 0; c < scores.length; c++) {
    scores[c] = Math.exp(scores[c]! - highest);
    sum += scores[c]!;
  }
  for (let c = 0; c < scores.length; c++) scores[c] = scores[c]! / sum;
}
