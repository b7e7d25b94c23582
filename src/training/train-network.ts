import { columnCount } from "../models/columns.js";
import type { SparseVector } from "../models/ngram-features.js";
import type { ColumnScores } from "./blend.js";
import { type Effort, type HiddenLayer, scoreHidden, trainHiddenLayer } from "./hidden-layer.js";
import { LAYERS } from "./layer-trainer.js";
import type { FeaturedExamples, LearningOptions, Task } from "./learner.js";
import { type LinearScorer, scoreRows, trainScorers } from "./linear-svm.js";
import { membersByColumn } from "./members.js";
import { appendColumns, type SparseMatrix } from "./sparse-matrix.js";
import { Vocabulary } from "./vocabulary.js";

/** A text as the network sees it. */
export interface ReadText {
  readonly ngrams: SparseVector;
  /** Columns of their own beside those of n-grams, see `Meaning`; all texts have them or none. */
  readonly meaning: Float32Array | undefined;
}

/** One linear scorer per output column, and a hidden layer that scores all columns; see `Blend` for how both add up. */
export interface Network {
  readonly vocabulary: Vocabulary;
  readonly normPower: number;
  readonly scorers: readonly LinearScorer[];
  readonly hidden: HiddenLayer;
}

/** Price of a training error (C). Chosen by cross-validation on six public sets; between 1 and 4 little changes. */
const COST = 2;

/**
 * See `Vocabulary.matrix`. Measured: where labels compete for one text, any value below 1 costs accuracy; where a text
 * has any number of intents, 0.8 gains half a point of F1.
 */
const NORM_POWER = { softmax: 1, sigmoid: 0.8 } as const;

/**
 * See `Vocabulary.of`. Measured: where labels compete, rare features say hardly more than common ones (0.2 to 0.9 points on
 * each of three public sets); where a text has any number of intents they do.
 */
const RARENESS = { softmax: 0.25, sigmoid: 1 } as const;

/** Measured: of 400,000 features the most useful 150,000 do as well as all; the rest is file size. */
const MOST_FEATURES = 150_000;
/** Numbers in the hidden layer's table, for the same reason: a committee has fewer features. */
const MOST_WEIGHTS = 150_000 * 128;

/**
 * Trains one column per label, each against all the rest, and for "softmax" one for `none`.
 * @param effort spent on the hidden layer.
 */
export async function trainNetwork(
  { examples, vectors }: FeaturedExamples<ReadText>,
  task: Task,
  effort: Effort,
  { seed, onStep }: LearningOptions,
): Promise<Network> {
  const normPower = NORM_POWER[task.activation];
  const members = membersByColumn(examples, task);
  const alphas = members.map(() => new Float64Array(examples.length));
  const train = (rows: SparseMatrix) => trainScorers(rows, members, { cost: COST, seed, alphas, onStep });

  const all = Vocabulary.of(
    vectors.map(({ ngrams }) => ngrams),
    RARENESS[task.activation],
  );
  const first = await train(matrixOf(all, vectors, normPower));
  const width = effort.committee * LAYERS[task.activation].units;
  const mostFeatures = Math.min(MOST_FEATURES, Math.floor(MOST_WEIGHTS / width));
  const vocabulary = all.pick(mostFeatures, usesOf(all, first));
  const rows = matrixOf(vocabulary, vectors, normPower);
  const pruned = vocabulary !== all;
  if (!pruned) for (const _ of members) onStep();
  const scorers = pruned ? await train(rows) : first;
  const hidden = await trainHiddenLayer(rows, members, {
    activation: task.activation,
    effort,
    seed,
    onEpoch: onStep,
  });
  return { vocabulary, normPower, scorers, hidden };
}

/** How often `trainNetwork` calls `onStep`. */
export function stepsOf(task: Task, { committee, epochs }: Effort): number {
  return 2 * columnCount(task) + committee * epochs;
}

/** What a feature may be expected to add to the scores of a text: how often it occurs × how much it then says. */
function usesOf({ frequencies, idf }: Vocabulary, scorers: readonly LinearScorer[]): Float64Array {
  return Float64Array.from(frequencies, (frequency, feature) => {
    const squares = scorers.reduce((sum, { weights }) => sum + weights[feature]! ** 2, 0);
    return frequency * squares * idf[feature]! ** 2;
  });
}

function matrixOf(vocabulary: Vocabulary, texts: readonly ReadText[], normPower: number): SparseMatrix {
  const ngrams = texts.map((text) => text.ngrams);
  return appendColumns(
    vocabulary.matrix(ngrams, normPower),
    texts.map(({ meaning }) => meaning ?? new Float32Array(0)),
  );
}

/** The scores of the linear scorers and of the hidden layer. */
export function scoreParts(network: Network, texts: readonly ReadText[]): ColumnScores[] {
  const rows = matrixOf(network.vocabulary, texts, network.normPower);
  return [network.scorers.map((scorer) => scoreRows(scorer, rows)), scoreHidden(network.hidden, rows)];
}
