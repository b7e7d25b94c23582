import { rulesFor } from "../classifier/rule-classifier.js";
import { InvalidInputError } from "../errors.js";
import { NONE, type Taxonomy } from "../intents/taxonomy.js";
import type { IntentModel } from "../models/intent-model.js";
import type { DecisionSettings } from "../models/manifest.js";
import { ngramFeatures } from "../models/ngram-features.js";
import { type Figures, measure } from "./figures.js";
import { dealFolds } from "./folds.js";
import type { LabelledExample } from "./read-examples.js";
import { FOLDING_SETTINGS } from "./settings.js";
import { applyDecision, decisionTaskOf, type HeldOutResult, judge, tuneDecision } from "./tune-decision.js";

export interface TuneModelOptions {
  readonly model: IntentModel;
  /** Rules that decide beside the model. @default no rules */
  readonly taxonomy?: Taxonomy | undefined;
  /** Parts for cross-validation, from 2. @default 5 */
  readonly folds?: number | undefined;
  /** Deals the parts. @default 1 */
  readonly seed?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** An example that is decided otherwise with the new settings. */
export interface ChangedDecision {
  readonly text: string;
  readonly expected: readonly string[];
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export interface TunedModel {
  /** Which of the manifest's decisions was tuned: "hybrid" where rules take part. */
  readonly mode: "hybrid" | "neural";
  /** With the settings that the model has. */
  readonly before: Figures;
  /** Cross-validated: each example was decided with settings that had not seen it. */
  readonly after: Figures;
  readonly current: DecisionSettings;
  /** Fitted to all examples: what to write. */
  readonly tuned: DecisionSettings;
  /** By the cross-validated settings. */
  readonly changes: readonly ChangedDecision[];
}

/**
 * Fits weights and thresholds, common and per intent, to labelled texts; the model itself stays as it is. The texts must
 * not be those that the model was trained on: it knows their labels by heart.
 *
 * @throws {InvalidInputError} when there are too few examples, or one has a label that the model does not know.
 */
export async function tuneModel(
  examples: readonly LabelledExample[],
  { model, taxonomy, folds = 5, seed = 1, signal }: TuneModelOptions,
): Promise<TunedModel> {
  assertTunable(examples, model, folds);
  const rules = rulesFor(model.labels, taxonomy);
  const mode = rules ? "hybrid" : "neural";
  const current = model.manifest.decision[mode];
  const task = decisionTaskOf(model.manifest);
  const judgements = await judge(model, rules, examples, signal);

  const dealt = dealFolds(
    examples.map(({ text }) => ngramFeatures(text, FOLDING_SETTINGS)),
    folds,
    seed,
  );
  const after: HeldOutResult[] = new Array(examples.length);
  for (let fold = 0; fold < folds; fold++) {
    const training = judgements.filter((_, i) => dealt[i] !== fold);
    const places = [...judgements.keys()].filter((i) => dealt[i] === fold);
    if (training.length === 0)
      throw new InvalidInputError("The examples are all nearly the same text; give different ones");
    const { decision } = await tuneDecision(training, task, signal);
    const heldOut = applyDecision(
      places.map((i) => judgements[i]!),
      task,
      decision,
    ).heldOut;
    for (const [i, place] of places.entries()) after[place] = heldOut[i]!;
  }
  const before = applyDecision(judgements, task, current);
  const { decision: tuned } = await tuneDecision(judgements, task, signal);
  return {
    mode,
    before: before.figures,
    after: measure(
      after.map(({ example }) => example.labels),
      after.map(({ intents }) => intents),
    ),
    current,
    tuned,
    changes: changesBetween(before.heldOut, after),
  };
}

/** Below this the thresholds would follow single texts. */
const LEAST_EXAMPLES = 20;

/** Which of the same examples two ways to decide disagree on. */
export function changesBetween(
  before: readonly HeldOutResult[],
  after: readonly HeldOutResult[],
): ChangedDecision[] {
  return before.flatMap(({ example: { text, labels }, intents }, i) => {
    const now = after[i]!.intents;
    if ([...intents].sort().join() === [...now].sort().join()) return [];
    return { text, expected: labels.length > 0 ? labels : [NONE], before: intents, after: now };
  });
}

function assertTunable(examples: readonly LabelledExample[], model: IntentModel, folds: number): void {
  if (!Number.isInteger(folds) || folds < 2)
    throw new InvalidInputError(`folds is ${folds}; give a whole number from 2`);
  if (examples.length < LEAST_EXAMPLES) {
    throw new InvalidInputError(
      `${examples.length} examples are too few to tune on; give ${LEAST_EXAMPLES} or more that the model was not trained on`,
    );
  }
  for (const { text, labels } of examples) {
    const unknown = labels.find((label) => !model.labels.includes(label));
    if (unknown !== undefined) {
      throw new InvalidInputError(
        `"${text.slice(0, 60)}" has the label "${unknown}", which the model does not know; it knows ${model.labels.join(", ")}`,
      );
    }
  }
}
