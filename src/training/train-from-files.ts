import { basename, resolve } from "node:path";
import { type ReadExamplesOptions, readExamples } from "./read-examples.js";
import type { TrainedModel, TrainModelOptions } from "./train-model.js";
import { trainNgramModel } from "./train-ngram-model.js";
import { type TrainingReport, trainingReport, writeTrainingReport } from "./training-report.js";
import { assertReplaceable, writeModel } from "./write-model.js";

export interface TrainFromFilesOptions
  extends Omit<TrainModelOptions, "name" | "dev" | "sources">,
    Omit<ReadExamplesOptions, "onBytes"> {
  /** JSONL files of examples, see `readExamples`. */
  readonly data: readonly string[];
  /** JSONL files of examples that training does not see. @default cross-validation */
  readonly dev?: readonly string[] | undefined;
  /** The model's folder: new, empty, or that of a model to replace. */
  readonly out: string;
  /** @default the folder's name */
  readonly name?: string | undefined;
}

/** A model in its folder, and how its training went. */
export interface TrainedFolder extends TrainedModel {
  readonly report: TrainingReport;
}

/**
 * From data files to a model folder that `loadModel` reads, with a training report beside the model.
 * @throws {InvalidInputError} before any work, when `out` holds something else than a model.
 * @throws {DataFileError} when a file cannot be read or a line is broken.
 */
export async function trainFromFiles(options: TrainFromFilesOptions): Promise<TrainedFolder> {
  const { data, out, name = basename(resolve(out)) } = options;
  await assertReplaceable(out);
  const examples = await readExamples(data, options);
  const dev = options.dev === undefined ? undefined : await readExamples(options.dev, options);
  const sources = [...data, ...(options.dev ?? [])].map((file) => basename(file));
  const model = await trainNgramModel(examples, { ...options, name, dev, sources });
  const report = trainingReport(examples, model.heldOut);
  await writeModel(model, out);
  await writeTrainingReport(report, out);
  return { ...model, report };
}
