import type { ModelManifest, NgramManifest } from "../models/manifest.js";
import { readText } from "../models/ngram-features.js";
import { NgramModel } from "../models/ngram-model.js";
import { effortFor } from "./hidden-layer.js";
import type { Learner, Task } from "./learner.js";
import { Meaning } from "./meaning.js";
import { encodeNetwork } from "./ngram-graph.js";
import type { LabelledExample } from "./read-examples.js";
import { settingsFor } from "./settings.js";
import { type TrainedModel, type TrainModelOptions, trainModel } from "./train-model.js";
import { type Network, type ReadText, scoreParts, stepsOf, trainNetwork } from "./train-network.js";

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

async function ngramLearner(task: Task, examples: number): Promise<Learner<ReadText, Network>> {
  const effort = effortFor(task.activation, examples);
  const meaning = await Meaning.forFew(task.labels, examples);
  const features = { ...settingsFor(task), ...(meaning && { vectors: meaning.name }) };
  const read = (text: string): ReadText => {
    const { ngrams, terms } = readText(text, features);
    return { ngrams, meaning: terms && meaning?.read(terms) };
  };
  return {
    read: async (texts) => texts.map(read),
    train: (data, options) => trainNetwork(data, task, effort, options),
    steps: stepsOf(task, effort),
    score: scoreParts,
    encode: (network, blend) => encodeNetwork(network, blend, task.activation, meaning),
    describe: () => ({ kind: "ngram", features }),
    open: (manifest: ModelManifest, session) => NgramModel.create(manifest as NgramManifest, session),
  };
}
