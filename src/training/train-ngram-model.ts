import type { ModelManifest, NgramManifest } from "../models/manifest.js";
import { ngramFeatures, type SparseVector } from "../models/ngram-features.js";
import { NgramModel } from "../models/ngram-model.js";
import { committeeSize } from "./hidden-layer.js";
import type { Learner, Task } from "./learner.js";
import { encodeNetwork } from "./ngram-graph.js";
import type { LabelledExample } from "./read-examples.js";
import { settingsFor } from "./settings.js";
import { type TrainedModel, type TrainModelOptions, trainModel } from "./train-model.js";
import { type Network, scoreParts, stepsOf, trainNetwork } from "./train-network.js";

/**
 * Trains an n-gram model on labelled texts of any language and any intents; a handful of examples an intent will do.
 * Where no example has two intents the model learns that a text has at most one ("softmax"), otherwise any number.
 * Its probabilities are calibrated, and its thresholds tuned, on texts that it has not seen.
 *
 * @example
 * const model = await trainNgramModel(await readExamples("intents.jsonl"), { name: "support" });
 * await writeModel(model, "models/support");
 *
 * @throws {InvalidInputError} when the examples cannot teach anything, naming what is missing.
 */
export function trainNgramModel(
  examples: readonly LabelledExample[],
  options: TrainModelOptions,
): Promise<TrainedModel> {
  return trainModel(examples, (task) => ngramLearner(task, examples.length), options);
}

function ngramLearner(task: Task, examples: number): Learner<SparseVector, Network> {
  const committee = committeeSize(task.activation, examples);
  const features = settingsFor(task);
  return {
    read: async (texts) => texts.map((text) => ngramFeatures(text, features)),
    train: (data, options) => trainNetwork(data, task, committee, options),
    steps: stepsOf(task),
    score: scoreParts,
    encode: (network, blend) => encodeNetwork(network, blend, task.activation),
    describe: () => ({ kind: "ngram", features }),
    open: (manifest: ModelManifest, session) => NgramModel.create(manifest as NgramManifest, session),
  };
}
