import { decide } from "../classifier/decide.js";
import { HybridClassifier } from "../classifier/hybrid-classifier.js";
import { InferenceError } from "../errors.js";
import type { Taxonomy } from "../intents/taxonomy.js";
import type { DecisionSettings } from "../models/manifest.js";
import { NgramModel } from "../models/ngram-model.js";
import { OnnxSession } from "../models/onnx-session.js";
import { type Figures, measure } from "./figures.js";
import type { LabelledExample } from "./read-examples.js";
import type { ModelFiles } from "./write-model.js";

/** Makes a model that decides so, and gives examples that it has not seen. */
export interface Trial {
  readonly model: (decision: DecisionSettings) => ModelFiles;
  readonly heldOut: readonly LabelledExample[];
}

/** An example, and what was made of it by a model that had not seen it. */
export interface HeldOutResult {
  readonly example: LabelledExample;
  readonly intents: readonly string[];
}

/** How to decide, and how well that does on the held-out examples. */
export interface TunedDecision {
  readonly decision: DecisionSettings;
  readonly figures: Figures;
  readonly heldOut: readonly HeldOutResult[];
}

const CLAUSE_WEIGHTS = [0, 0.5, 0.7, 0.9];
const THRESHOLDS = Array.from({ length: 90 }, (_, i) => (i + 5) / 100);
/**
 * The values with which the real classifier, with the taxonomy's rules, does best on held-out examples. One threshold
 * for all intents: calibrated probabilities need no others, and values per intent follow the noise of few examples.
 */
export async function tuneDecision(
  trials: readonly Trial[],
  taxonomy: Taxonomy,
  signal: AbortSignal | undefined,
): Promise<TunedDecision> {
  const tuned: TunedDecision[] = [];
  for (const clauseWeight of CLAUSE_WEIGHTS) {
    tuned.push(await tuneThreshold(trials, taxonomy, clauseWeight, signal));
  }
  return tuned.reduce((best, other) => (other.figures.exampleF1 > best.figures.exampleF1 ? other : best));
}

async function tuneThreshold(
  trials: readonly Trial[],
  taxonomy: Taxonomy,
  clauseWeight: number,
  signal: AbortSignal | undefined,
): Promise<TunedDecision> {
  const scores: Readonly<Record<string, number>>[] = [];
  const examples = trials.flatMap(({ heldOut }) => heldOut);
  const truths = examples.map(({ labels }) => labels);
  let most: number | undefined;
  for (const trial of trials) {
    const model = trial.model({ threshold: 0.5, clauseWeight });
    most = model.manifest.activation === "softmax" ? 1 : undefined;
    scores.push(...(await scoreTexts(model, trial.heldOut, taxonomy, signal)));
  }
  const decideAt = (threshold: number) => scores.map((row) => decide(row, { threshold, most }));
  const candidates = THRESHOLDS.map((threshold) => {
    return { threshold, figures: measure(truths, decideAt(threshold)) };
  });
  const { threshold, figures } = candidates.reduce((best, other) => {
    return other.figures.exampleF1 > best.figures.exampleF1 ? other : best;
  });
  const found = decideAt(threshold);
  const heldOut = examples.map((example, i) => ({ example, intents: found[i]! }));
  return { decision: { threshold, clauseWeight }, figures, heldOut };
}

async function scoreTexts(
  model: ModelFiles,
  heldOut: readonly LabelledExample[],
  taxonomy: Taxonomy,
  signal: AbortSignal | undefined,
): Promise<Readonly<Record<string, number>>[]> {
  const session = await OnnxSession.create(model.onnx, model.manifest.name);
  const classifier = new HybridClassifier({
    taxonomy,
    model: await NgramModel.create(model.manifest, session),
  });
  try {
    const texts = heldOut.map(({ text }) => text);
    const classifications = await classifier.classifyBatch(texts, { signal });
    return classifications.map(({ scores, degraded }) => {
      if (degraded !== undefined) throw new InferenceError(degraded);
      return scores;
    });
  } finally {
    await classifier.dispose();
  }
}
