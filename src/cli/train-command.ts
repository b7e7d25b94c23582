import { basename, resolve } from "node:path";
import type { Command } from "commander";
import { type CliIo, writeJsonLine } from "./io.js";
import { withProgress } from "./progress.js";

interface TrainCommandOptions {
  readonly data: string;
  readonly dev?: string;
  readonly out: string;
  readonly taxonomy?: string;
}

const EXAMPLES = `
Examples:
  tokenflow train --data intents.jsonl --out ./my-model        {"text": "…", "labels": ["…"]} a line
  tokenflow train --data train.jsonl --dev dev.jsonl --out ./my-model
  tokenflow classify --model ./my-model "a text"`;

/** `tokenflow train`: labelled texts → a model folder for `--model`. */
export function addTrainCommand(program: Command, io: CliIo): void {
  program
    .command("train")
    .description("train a model on labelled texts, whatever their intents")
    .requiredOption("--data <file.jsonl>", 'labelled texts; an empty list of labels is "none"')
    .requiredOption("--out <dir>", "folder to write; an older model there is replaced")
    .option("--dev <file.jsonl>", "labelled texts to tune thresholds on (default: cross-validation)")
    .option("--taxonomy <file>", "rules that will decide beside the model (default: the built-in ones)")
    .addHelpText("after", EXAMPLES)
    .action((options: TrainCommandOptions) => train(options, io));
}

async function train({ data, dev, out, taxonomy }: TrainCommandOptions, io: CliIo): Promise<void> {
  const { signal } = io;
  const { loadTaxonomy, businessTaxonomy } = await import("../intents/index.js");
  const { readExamples } = await import("../training/read-examples.js");
  const { trainNgramModel } = await import("../training/train-ngram-model.js");
  const { writeModel } = await import("../training/write-model.js");
  const rules = taxonomy === undefined ? businessTaxonomy : await loadTaxonomy(taxonomy);
  const examples = await readExamples(data, { signal });
  const heldOut = dev === undefined ? undefined : await readExamples(dev, { signal });
  const model = await withProgress(io, "training", (update) =>
    trainNgramModel(examples, {
      name: basename(resolve(out)),
      dev: heldOut,
      taxonomy: rules,
      sources: [data, dev].flatMap((file) => (file === undefined ? [] : basename(file))),
      signal,
      onProgress: ({ done, total }) => update(done, total, `${examples.length} examples`),
    }),
  );
  await writeModel(model, out);
  const { labels, training } = model.manifest;
  await writeJsonLine(io, { model: out, labels, ...training });
}
