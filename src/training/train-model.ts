import { createHash } from "node:crypto";
import { type RuleClassifier, rulesFor } from "../classifier/rule-classifier.js";
import { InvalidInputError } from "../errors.js";
import type { Taxonomy } from "../intents/taxonomy.js";
import type { TrainedManifest, TrainingSummary } from "../models/manifest.js";
import { OnnxSession } from "../models/onnx-session.js";
import { type Blend, fitBlend } from "./blend.js";
import { areClausewise, findClauses, type WithClauses } from "./clause-examples.js";
import { splitByClauses } from "./clause-splits.js";
import type { FeaturedExamples, KindOfModel, Learner, Task } from "./learner.js";
import { membersByColumn } from "./members.js";
import type { LabelledExample } from "./read-examples.js";
import { type GroupOf, splitForTrials } from "./trial-splits.js";
import {
  decisionTaskOf,
  type HeldOutResult,
  type Judgement,
  judge,
  type TunedDecision,
  tuneDecision,
} from "./tune-decision.js";
import type { ModelFiles } from "./write-model.js";

export interface TrainModelOptions {
  /** The model's name, as its manifest and messages show it. */
  readonly name: string;
  /** @default "1" */
  readonly version?: string | undefined;
  /**
   * Examples that training does not see: probabilities and thresholds are fitted to them.
   * @default cross-validation on the training examples
   */
  readonly dev?: readonly LabelledExample[] | undefined;
  /**
   * Names the group of an example, such as its author. Groups are held out whole, so that thresholds suit texts by people
   * whom training has not met: those of random parts expect too much certainty of it.
   * @default examples are held out at random, near-duplicates together
   */
  readonly groupOf?: GroupOf | undefined;
  /**
   * Which examples weights and thresholds are tuned on. Leave out those that the taxonomy's rules were written from: on
   * them rules look better than they are.
   * @default all that are held out
   */
  readonly tuneOn?: ((example: LabelledExample) => boolean) | undefined;
  /** What is to be decided. @default told from the examples' labels */
  readonly task?: Task | undefined;
  /** Rules that will decide beside the model: the hybrid's threshold is tuned with them. @default no rules */
  readonly taxonomy?: Taxonomy | undefined;
  /** Where the examples come from, for the manifest. @default [] */
  readonly sources?: readonly string[] | undefined;
  /** Whole number; equal seeds and examples give equal bytes. @default 1 */
  readonly seed?: number | undefined;
  /** Stops training within about a second; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Called after each step; `done` counts up to `total`. */
  readonly onProgress?: ((progress: { readonly done: number; readonly total: number }) => void) | undefined;
}

/** A model, and what it was judged by. */
export interface TrainedModel extends ModelFiles {
  /** Each example that was held out of training, and what the classifier made of it then. */
  readonly heldOut: readonly HeldOutResult[];
}

/** A network and examples that it has not seen. */
interface Trial<Vector, Network> {
  readonly network: Network;
  readonly heldOut: FeaturedExamples<Vector>;
}

/**
 * The course of training, whatever the kind of model: networks are trained on all examples and, to be judged, on parts
 * of them; probabilities are calibrated and thresholds tuned on texts that a network has not seen.
 * @throws {InvalidInputError} when the examples cannot teach anything, naming what is missing.
 */
export async function trainModel<Vector, Network>(
  examples: readonly LabelledExample[],
  learnerFor: (task: Task) => Learner<Vector, Network> | Promise<Learner<Vector, Network>>,
  options: TrainModelOptions,
): Promise<TrainedModel> {
  const { seed = 1, dev, groupOf, tuneOn, signal } = options;
  signal?.throwIfAborted();
  const task = options.task ?? taskOf(examples);
  if (dev?.length === 0) throw new InvalidInputError("dev holds no examples; leave it out or give some");
  const learner = await learnerFor(task);
  const data = await read(examples, learner, signal);
  const clausewise = task.activation === "sigmoid" && areClausewise(examples);
  const splitAll = () => {
    const byClauses = clausewise && !groupOf ? splitByClauses(data, seed) : undefined;
    return byClauses ?? splitForTrials(data, seed, groupOf);
  };
  const splits = dev ? [] : splitAll();
  const onStep = progressCounter((splits.length + (clausewise ? 2 : 1)) * learner.steps, options);

  const withClauses: WithClauses<Vector> = clausewise
    ? await findClauses(data, learner, task, { seed, onStep, signal })
    : (data) => data;
  const network = await learner.train(withClauses(data), { seed, onStep });
  const trials: Trial<Vector, Network>[] = dev
    ? [{ network, heldOut: await read(dev, learner, signal) }]
    : [];
  for (const { training, heldOut } of splits) {
    trials.push({ network: await learner.train(withClauses(training), { seed, onStep }), heldOut });
  }

  const fitted = blend(trials, learner, task);
  const pack = (trained: Network, hybrid: TunedDecision, neural: TunedDecision): ModelFiles => {
    const onnx = learner.encode(trained, fitted);
    const training = summarise(examples.length, hybrid, options);
    const decision = { hybrid: hybrid.decision, neural: neural.decision };
    return {
      onnx,
      manifest: describe(onnx, { task, kind: learner.describe(), decision, training }, options),
    };
  };
  const rules = rulesFor(task.labels, options.taxonomy);
  const judgements: Judgement[] = [];
  for (const { network: trained, heldOut } of trials) {
    const draft = pack(trained, DRAFT, DRAFT);
    const examples = tuneOn ? heldOut.examples.filter(tuneOn) : heldOut.examples;
    judgements.push(...(await judgeBy(draft, learner, rules, examples, signal)));
  }
  const scope = decisionTaskOf(task);
  const withoutRules = judgements.map((judgement) => ({ ...judgement, rules: undefined }));
  const neural = await tuneDecision(withoutRules, scope, signal);
  const hybrid = rules ? await tuneDecision(judgements, scope, signal) : neural;
  return { ...pack(network, hybrid, neural), heldOut: hybrid.heldOut };
}

function taskOf(examples: readonly LabelledExample[]): Task {
  const labels = [...new Set(examples.flatMap((example) => example.labels))].sort();
  if (labels.length === 0) {
    throw new InvalidInputError(`none of the ${examples.length} examples has a label; give some that have`);
  }
  const single = labels.length > 1 && examples.every((example) => example.labels.length <= 1);
  return { labels, activation: single ? "softmax" : "sigmoid" };
}

async function read<Vector, Network>(
  examples: readonly LabelledExample[],
  learner: Learner<Vector, Network>,
  signal: AbortSignal | undefined,
): Promise<FeaturedExamples<Vector>> {
  const texts = examples.map(({ text }) => text);
  return { examples, vectors: await learner.read(texts, signal) };
}

function progressCounter(total: number, { signal, onProgress }: TrainModelOptions): () => void {
  let done = 0;
  return () => {
    signal?.throwIfAborted();
    done++;
    onProgress?.({ done, total });
  };
}

/** Fitted to the scores of texts that the networks have not seen. */
function blend<Vector, Network>(
  trials: readonly Trial<Vector, Network>[],
  learner: Learner<Vector, Network>,
  task: Task,
): Blend {
  const byTrial = trials.map(({ network, heldOut }) => learner.score(network, heldOut.vectors));
  const parts = byTrial[0]!.map((columns, part) =>
    columns.map((_, c) => Float64Array.from(byTrial.flatMap((scores) => [...scores[part]![c]!]))),
  );
  const heldOut = trials.flatMap((trial) => trial.heldOut.examples);
  return fitBlend(parts, membersByColumn(heldOut, task), task.activation);
}

function summarise(
  examples: number,
  { figures }: TunedDecision,
  options: TrainModelOptions,
): TrainingSummary {
  const { sources = [], seed = 1, dev } = options;
  return { examples, sources: [...sources], seed, evaluation: dev ? "dev" : "cross-validation", figures };
}

interface ManifestParts extends Pick<TrainedManifest, "decision" | "training"> {
  readonly task: Task;
  readonly kind: KindOfModel;
}

function describe(
  onnx: Uint8Array,
  { task, kind, decision, training }: ManifestParts,
  { name, version = "1" }: TrainModelOptions,
): TrainedManifest {
  return {
    formatVersion: 1,
    ...kind,
    name,
    version,
    labels: [...task.labels],
    activation: task.activation,
    decision,
    file: "model.onnx",
    bytes: onnx.byteLength,
    sha256: createHash("sha256").update(onnx).digest("hex"),
    training,
  };
}

/** What a real session of the model says, its bytes included. */
async function judgeBy<Vector, Network>(
  { onnx, manifest }: ModelFiles,
  learner: Learner<Vector, Network>,
  rules: RuleClassifier | undefined,
  examples: readonly LabelledExample[],
  signal: AbortSignal | undefined,
): Promise<Judgement[]> {
  const session = await OnnxSession.create(onnx, manifest.name);
  const model = await learner.open(manifest, session);
  try {
    return await judge(model, rules, examples, signal);
  } finally {
    await model.dispose();
  }
}

/** The decision of a model that is being tried. */
const DRAFT: TunedDecision = {
  decision: { threshold: 0.5, clauseWeight: 0, ruleWeight: 0 },
  figures: { examples: 1, exact: 0, exampleF1: 0, microF1: 0 },
  heldOut: [],
};
