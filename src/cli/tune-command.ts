import { type Command, InvalidArgumentError } from "commander";
import { InvalidInputError } from "../errors.js";
import type { TunedModel } from "../training/tune-model.js";
import { showChanges } from "./changes.js";
import { type CliIo, say, writeJsonLine } from "./io.js";
import { percent, showTable } from "./table.js";

interface TuneCommandOptions {
  readonly model?: string;
  readonly taxonomy?: string;
  readonly folds: number;
  readonly write?: boolean;
}

const EXAMPLES = `
Fits weights and thresholds, common and per intent; the model itself stays. Figures "after" are cross-validated. The
texts must not be those that the model was trained on.

Examples:
  tokenflow tune --model ./my-model labelled.jsonl           shows what would change, writes nothing
  tokenflow tune --model ./my-model labelled.jsonl --write   and writes it into the model's manifest`;

/** `tokenflow tune`: labelled texts → better weights and thresholds. */
export function addTuneCommand(program: Command, io: CliIo): void {
  program
    .command("tune")
    .description("fit weights and thresholds to labelled texts")
    .argument("<file.jsonl>", 'labelled texts: {"text", "labels"} a line')
    .option("--model <dir>", "model folder (default: the shipped one)")
    .option("--taxonomy <file>", "rules that decide beside the model (default: the built-in ones)")
    .option("--folds <n>", "parts for cross-validation", wholeNumber, 5)
    .option("--write", "write the new values into the model's manifest")
    .addHelpText("after", EXAMPLES)
    .action((file: string, options: TuneCommandOptions) => tune(file, options, io));
}

function wholeNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError("give a whole number");
  return Number(value);
}

async function tune(file: string, options: TuneCommandOptions, io: CliIo): Promise<void> {
  const { signal } = io;
  if (options.write && options.model === undefined) {
    throw new InvalidInputError(
      "--write would change the shipped model; copy its folder and name the copy with --model",
    );
  }
  const { BUSINESS_MODEL } = await import("../classifier/create-classifier.js");
  const { businessTaxonomy, loadTaxonomy } = await import("../intents/index.js");
  const { loadModel } = await import("../models/load-model.js");
  const { readExamples, tuneModel, writeDecision } = await import("../training/index.js");
  const taxonomy = options.taxonomy === undefined ? businessTaxonomy : await loadTaxonomy(options.taxonomy);
  const examples = await readExamples(file, { signal });
  const directory = options.model ?? BUSINESS_MODEL;
  const model = await loadModel(directory, { signal });
  try {
    const result = await tuneModel(examples, { model, taxonomy, folds: options.folds, signal });
    await show(result, io);
    signal.throwIfAborted();
    if (options.write) await writeDecision(directory, { [result.mode]: result.tuned });
    await writeJsonLine(io, { model: directory, written: options.write === true, ...result });
  } finally {
    await model.dispose();
  }
}

async function show({ before, after, changes }: TunedModel, io: CliIo): Promise<void> {
  await showTable(
    io,
    ["decided with", "texts", "example F1", "micro F1", "exact"],
    [["current values", before] as const, ["tuned values, held out", after] as const].map(
      ([name, figures]) => [
        name,
        String(figures.examples),
        percent(figures.exampleF1),
        percent(figures.microF1),
        percent(figures.exact),
      ],
    ),
  );
  showChanges(changes, io);
  if (after.exampleF1 <= before.exampleF1)
    say(io, "The tuned values are no better on texts held out: keep the current ones.");
}
