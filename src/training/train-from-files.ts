import { basename, resolve } from "node:path";
import type { DataFileError } from "../errors.js";
import { readExamples } from "./read-examples.js";
import { type TrainedModel, type TrainNgramModelOptions, trainNgramModel } from "./train-ngram-model.js";
import { assertReplaceable, writeModel } from "./write-model.js";

export interface TrainFromFilesOptions extends Omit<TrainNgramModelOptions, "name" | "dev" | "sources"> {
  /** JSONL files of examples, see `readExamples`. */
  readonly data: readonly string[];
  /** A JSONL file of examples that training does not see. @default cross-validation */
  readonly dev?: string | undefined;
  /** The model's folder: new, empty, or that of a model to replace. */
  readonly out: string;
  /** @default the folder's name */
  readonly name?: string | undefined;
  /** Called for each broken line, which is then skipped. @default the first broken line throws */
  readonly onBrokenLine?: ((error: DataFileError) => void) | undefined;
}

/**
 * From data files to a model folder that `loadModel` reads.
 * @throws {InvalidInputError} before any work, when `out` holds something else than a model.
 * @throws {DataFileError} when a file cannot be read or a line is broken.
 */
export async function trainFromFiles(options: TrainFromFilesOptions): Promise<TrainedModel> {
  const { data, out, name = basename(resolve(out)) } = options;
  await assertReplaceable(out);
  const examples = [];
  for (const file of data) examples.push(...(await readExamples(file, options)));
  const dev = options.dev === undefined ? undefined : await readExamples(options.dev, options);
  const sources = data.map((file) => basename(file));
  const model = await trainNgramModel(examples, { ...options, name, dev, sources });
  await writeModel(model, out);
  return model;
}
