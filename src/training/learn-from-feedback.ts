import { existsSync } from "node:fs";
import { join } from "node:path";
import type { EmbeddingsInterface } from "@langchain/core/embeddings";
import { rulesFor } from "../classifier/rule-classifier.js";
import { InvalidInputError } from "../errors.js";
import type { Taxonomy } from "../intents/taxonomy.js";
import type { IntentModel } from "../models/intent-model.js";
import { loadModel, openModel } from "../models/load-model.js";
import { loadManifest, type ModelManifest } from "../models/manifest.js";
import { OnnxSession } from "../models/onnx-session.js";
import { adoptModel, FEEDBACK_FILE } from "./adopt-model.js";
import type { Figures } from "./figures.js";
import { type LabelledExample, readExamples } from "./read-examples.js";
import { trainEmbeddingsModel } from "./train-embeddings-model.js";
import type { TrainedModel } from "./train-model.js";
import { trainNgramModel } from "./train-ngram-model.js";
import { applyDecision, decisionTaskOf, judge, type TunedDecision } from "./tune-decision.js";
import { type ChangedDecision, changesBetween } from "./tune-model.js";

export interface LearnFromFeedbackOptions {
  /** The model's folder; it is replaced there. */
  readonly directory: string;
  /** What the model was trained on. */
  readonly data: readonly LabelledExample[];
  /** How texts should have been understood. They count instead of what `data` says of the same texts. */
  readonly feedback: readonly LabelledExample[];
  /** Texts that neither model was trained on: on them the new model must not be worse. */
  readonly dev: readonly LabelledExample[];
  /** Rules that decide beside the model. @default no rules */
  readonly taxonomy?: Taxonomy | undefined;
  /** Those of a model of kind "embeddings". @default none */
  readonly embeddings?: EmbeddingsInterface | undefined;
  /** By how much example-F1 on `dev` may fall, 0–1; less is the noise of single texts. @default 0.002 */
  readonly tolerance?: number | undefined;
  /** Tries everything and changes nothing. @default false */
  readonly dryRun?: boolean | undefined;
  /** Whole number. @default 1 */
  readonly seed?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: { readonly done: number; readonly total: number }) => void) | undefined;
}

export interface Comparison {
  readonly before: Figures;
  readonly after: Figures;
}

export interface LearnedModel {
  /** Whether the new model took the old one's place. */
  readonly adopted: boolean;
  /** Why not; absent when it did. */
  readonly reason?: string;
  /** Of the new model, adopted or not. */
  readonly version: string;
  readonly dev: Comparison;
  readonly feedback: Comparison;
  /** Texts of both that are decided otherwise now. */
  readonly changes: readonly ChangedDecision[];
}

/**
 * How often a correction counts in training: once would drown among thousands, and it is the one example that somebody
 * has really asked.
 */
const FEEDBACK_COUNTS = 3;
const TOLERANCE = 0.002;

/**
 * Corrections → a better model. A candidate is trained on the data, the corrections that the folder has kept from before
 * and the new ones, and takes the model's place only if it is no worse on `dev` and understands more of the corrections
 * than before, or as many. The replaced model is kept, see {@link rollBackModel}.
 *
 * @throws {InvalidInputError} when there is nothing to learn or compare, or a correction has an unknown label.
 */
export async function learnFromFeedback(options: LearnFromFeedbackOptions): Promise<LearnedModel> {
  const { directory, taxonomy, dev, embeddings, tolerance = TOLERANCE, dryRun = false, signal } = options;
  const { kind } = await loadManifest(directory);
  if (kind === "qwen3") {
    throw new InvalidInputError(
      `The model in ${directory} is a Qwen3; train it again with models/qwen3/finetune.py, the corrections among its data`,
    );
  }
  const current = await loadModel(directory, { embeddings, signal });
  try {
    assertLearnable(options, current);
    const feedback = await mergeFeedback(directory, options.feedback);
    const trained = await trainCandidate(current.manifest, feedback, options);
    const session = await OnnxSession.create(trained.onnx, directory);
    const candidate = await openModel(trained.manifest, session, embeddings);
    try {
      const compare = async (examples: readonly LabelledExample[]) => ({
        before: await decideBy(current, examples, taxonomy, signal),
        after: await decideBy(candidate, examples, taxonomy, signal),
      });
      const onDev = await compare(dev);
      const onFeedback = await compare(feedback);
      const worse = whyWorse(figuresOf(onDev), figuresOf(onFeedback), tolerance);
      const reason = worse ?? (dryRun ? "it was a dry run" : undefined);
      signal?.throwIfAborted();
      if (reason === undefined) await adoptModel(trained, feedback, directory);
      return {
        adopted: reason === undefined,
        ...(reason !== undefined && { reason }),
        version: trained.manifest.version,
        dev: figuresOf(onDev),
        feedback: figuresOf(onFeedback),
        changes: [onFeedback, onDev].flatMap(({ before, after }) =>
          changesBetween(before.heldOut, after.heldOut),
        ),
      };
    } finally {
      await candidate.dispose();
    }
  } finally {
    await current.dispose();
  }
}

function assertLearnable(
  { data, feedback, dev, tolerance = TOLERANCE }: LearnFromFeedbackOptions,
  { labels }: IntentModel,
): void {
  if (!(tolerance >= 0 && tolerance <= 1)) {
    throw new InvalidInputError(`tolerance is ${tolerance}; give a number from 0 to 1`);
  }
  if (feedback.length === 0)
    throw new InvalidInputError("feedback holds no correction; there is nothing to learn");
  if (dev.length === 0)
    throw new InvalidInputError("dev holds no text; without any the models cannot be compared");
  const known = new Set([...labels, ...data.flatMap((example) => example.labels)]);
  for (const example of [...feedback, ...dev]) {
    const unknown = example.labels.find((label) => !known.has(label));
    if (unknown === undefined) continue;
    throw new InvalidInputError(
      `"${example.text.slice(0, 60)}" has the label "${unknown}", which neither model nor data know; they know ${[...known].join(", ")}`,
    );
  }
}

/** Earlier corrections and the new ones; the later one counts where a text has two. */
async function mergeFeedback(
  directory: string,
  feedback: readonly LabelledExample[],
): Promise<LabelledExample[]> {
  const file = join(directory, FEEDBACK_FILE);
  const earlier = existsSync(file) ? await readExamples(file) : [];
  return [...new Map([...earlier, ...feedback].map((example) => [example.text.trim(), example])).values()];
}

async function trainCandidate(
  current: ModelManifest,
  feedback: readonly LabelledExample[],
  { data, taxonomy, embeddings, seed, signal, onProgress }: LearnFromFeedbackOptions,
): Promise<TrainedModel> {
  const corrected = new Set(feedback.map(({ text }) => text.trim()));
  const examples = data.filter(({ text }) => !corrected.has(text.trim()));
  for (let i = 0; i < FEEDBACK_COUNTS; i++) examples.push(...feedback);
  const sources = new Set([...current.training.sources, FEEDBACK_FILE]);
  const settings = {
    name: current.name,
    version: nextVersion(current.version),
    sources: [...sources],
    taxonomy,
    seed,
    signal,
    onProgress,
  };
  const trained = embeddings
    ? await trainEmbeddingsModel(examples, { ...settings, embeddings })
    : await trainNgramModel(examples, settings);
  // Weights and thresholds stay while the intents do: what changes is then due to the corrections.
  const { manifest } = trained;
  if (manifest.labels.join("\n") !== current.labels.join("\n")) return trained;
  return { ...trained, manifest: { ...manifest, decision: current.decision } };
}

/** "2" → "3", "1.4" → "1.5", "beta" → "beta.1" */
function nextVersion(version: string): string {
  const [, before = version, last] = /^(.*?)(\d+)$/.exec(version) ?? [];
  return last === undefined ? `${version}.1` : `${before}${Number(last) + 1}`;
}

async function decideBy(
  model: IntentModel,
  examples: readonly LabelledExample[],
  taxonomy: Taxonomy | undefined,
  signal: AbortSignal | undefined,
): Promise<TunedDecision> {
  const { decision } = model.manifest;
  const rules = rulesFor(model.labels, taxonomy);
  const task = decisionTaskOf(model.manifest);
  const judgements = await judge(model, rules, examples, signal);
  return applyDecision(judgements, task, decision[rules ? "hybrid" : "neural"]);
}

function figuresOf({
  before,
  after,
}: {
  readonly before: TunedDecision;
  readonly after: TunedDecision;
}): Comparison {
  return { before: before.figures, after: after.figures };
}

function whyWorse(dev: Comparison, feedback: Comparison, tolerance: number): string | undefined {
  const show = ({ before, after }: Comparison) =>
    `${before.exampleF1.toFixed(3)} before, ${after.exampleF1.toFixed(3)} after`;
  if (dev.after.exampleF1 < dev.before.exampleF1 - tolerance)
    return `it is worse on held-out texts (${show(dev)})`;
  if (feedback.after.exampleF1 < feedback.before.exampleF1)
    return `it is worse on the corrections (${show(feedback)})`;
  return undefined;
}
