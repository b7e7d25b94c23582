import { decide } from "../classifier/decide.js";
import { InvalidInputError } from "../errors.js";
import type { IntentModel } from "../models/intent-model.js";
import type { LabelledExample } from "./read-examples.js";
import type { TrainedModel, TrainModelOptions } from "./train-model.js";
import { trainNgramModel } from "./train-ngram-model.js";

export interface DistillOptions extends Omit<TrainModelOptions, "task" | "groupOf" | "tuneOn"> {
  /** Whoever knows: any loaded model. */
  readonly teacher: IntentModel;
  /** What the teacher is asked: texts like those that the student will see, many of them. */
  readonly texts: readonly string[];
  /** Texts that people have labelled; what the teacher would say of these does not count. @default none */
  readonly labelled?: readonly LabelledExample[] | undefined;
  /** Called as the teacher answers, before training starts; `done` counts texts. */
  readonly onAsked?: TrainModelOptions["onProgress"];
}

/** Texts in one call of the teacher: an abort and the progress wait for no more. */
const BATCH = 256;

/**
 * A small, fast n-gram model that says what a large one says (Hinton et al., "Distilling the Knowledge in a Neural Network",
 * 2015): it learns the teacher's probabilities, doubts included, from texts that nobody need label. Unless `dev` says
 * otherwise its thresholds and figures are about agreeing with the teacher on texts held out.
 *
 * @example
 * const teacher = await loadModel("models/my-qwen3/int8");
 * const student = await distill({ teacher, texts, name: "my-student", taxonomy: businessTaxonomy });
 * await writeModel(student, "models/my-student");
 *
 * @throws {InvalidInputError} when there is no text, or a label that the teacher does not know.
 */
export async function distill(options: DistillOptions): Promise<TrainedModel> {
  const { teacher, labelled = [], dev = [], signal, onAsked } = options;
  assertKnown([...labelled, ...dev], teacher);
  const known = new Set(labelled.map(({ text }) => text.trim()));
  const texts = [...new Set(options.texts)].filter((text) => !known.has(text.trim()));
  if (texts.length === 0) throw new InvalidInputError("texts holds nothing to ask the teacher; give some");
  const taught: LabelledExample[] = [];
  for (let start = 0; start < texts.length; start += BATCH) {
    const batch = texts.slice(start, start + BATCH);
    const rows = await teacher.predict(batch, { signal });
    for (const [i, text] of batch.entries()) taught.push(exampleOf(text, rows[i]!, teacher));
    onAsked?.({ done: taught.length, total: texts.length });
  }
  const { labels, manifest } = teacher;
  return trainNgramModel([...labelled, ...taught], {
    ...options,
    task: { labels: [...labels], activation: manifest.activation },
  });
}

function exampleOf(text: string, row: Float32Array, { labels, manifest }: IntentModel): LabelledExample {
  const probabilities = Object.fromEntries(labels.map((label, column) => [label, row[column]!]));
  const most = manifest.activation === "softmax" ? 1 : undefined;
  const intents = decide(probabilities, { ...manifest.decision.neural, most });
  return { text, labels: intents.filter((intent) => labels.includes(intent)), probabilities };
}

function assertKnown(examples: readonly LabelledExample[], { labels, manifest }: IntentModel): void {
  for (const example of examples) {
    const unknown = example.labels.find((label) => !labels.includes(label));
    if (unknown === undefined) continue;
    throw new InvalidInputError(
      `"${example.text.slice(0, 60)}" has the label "${unknown}", which the teacher ${manifest.name} does not know; it knows ${labels.join(", ")}`,
    );
  }
}
