import { setImmediate } from "node:timers/promises";
import type { ModelManifest } from "../models/manifest.js";
import { LayerTrainer } from "./layer-trainer.js";
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
  readonly effort: Effort;
  readonly seed: number;
  /** Called after each pass of each of the committee over the examples; may throw to stop. */
  readonly onEpoch: () => void;
}

/** With more examples than this there is more to learn, and the members of a committee agree so far that they only cost time. */
const FEW_EXAMPLES = 12_500;

/** How much is spent on learning. */
export interface Effort {
  /** Layers that are trained from different beginnings and averaged, ≥ 1: they err apart, the more so the fewer the examples. */
  readonly committee: number;
  /** Passes over the examples. */
  readonly epochs: number;
}

/**
 * What pays. Measured: where labels compete and examples are few a committee of three gains 0.2 to 0.6 points, else nothing. Where a
 * text has any number of labels and examples are many, more passes gain (business queries by authors that the model has not
 * seen: 0.787 exact after 15, 0.799 after 40).
 */
export function effortFor(activation: ModelManifest["activation"], examples: number): Effort {
  if (examples <= FEW_EXAMPLES) return { committee: activation === "softmax" ? 3 : 1, epochs: 15 };
  return { committee: 1, epochs: activation === "sigmoid" ? 40 : 15 };
}

/**
 * Trains a bag of feature embeddings with one rectified layer, all columns together. It learns what linear scorers
 * cannot, a word that means another thing beside another one, and errs on other texts than they do.
 *
 * @param members one array per column, how far each example belongs to it
 */
export async function trainHiddenLayer(
  rows: SparseMatrix,
  members: readonly Members[],
  { activation, effort, seed, onEpoch }: HiddenLayerOptions,
): Promise<HiddenLayer> {
  const trainer = new LayerTrainer(rows, members, activation, effort.epochs);
  const layers: HiddenLayer[] = [];
  for (let member = 0; member < effort.committee; member++) {
    trainer.begin(seed + member);
    for (let epoch = 0; epoch < effort.epochs; epoch++) {
      trainer.learnAll();
      // A turn of the event loop lets signals and the caller's own work through.
      await setImmediate();
      onEpoch();
    }
    layers.push(trainer.layer());
  }
  return averaged(layers);
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
