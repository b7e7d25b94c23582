import type { Command } from "commander";
import type { DataFileError } from "../errors.js";
import type { Taxonomy } from "../intents/taxonomy.js";
import type { TrainingReport } from "../training/training-report.js";
import { type CliIo, say, writeJsonLine } from "./io.js";
import { withProgress } from "./progress.js";

interface TrainCommandOptions {
  readonly data: readonly string[];
  readonly dev?: readonly string[];
  readonly out: string;
  readonly taxonomy?: string;
  readonly strict?: boolean;
}

const EXAMPLES = `
Examples:
  tokenflow train --data intents.jsonl --out ./my-model        {"text": "…", "labels": ["…"]} a line
  tokenflow train --data train.jsonl more.jsonl --dev dev.jsonl --out ./my-model
  tokenflow classify --model ./my-model "a text"`;

/** `tokenflow train`: labelled texts → a model folder for `--model`. */
export function addTrainCommand(program: Command, io: CliIo): void {
  program
    .command("train")
    .description("train a model on labelled texts, whatever their intents")
    .requiredOption("--data <file.jsonl...>", 'labelled texts; an empty list of labels is "none"')
    .requiredOption("--out <dir>", "folder to write; an older model there is replaced")
    .option("--dev <file.jsonl...>", "labelled texts to tune thresholds on (default: cross-validation)")
    .option("--taxonomy <file>", "rules that will decide beside the model (default: the built-in ones)")
    .option("--strict", "refuse data in which a text stands twice with different labels")
    .addHelpText("after", EXAMPLES)
    .action((options: TrainCommandOptions) => train(options, io));
}

async function train(options: TrainCommandOptions, io: CliIo): Promise<void> {
  const { signal } = io;
  const { loadTaxonomy, businessTaxonomy } = await import("../intents/index.js");
  const { trainFromFiles } = await import("../training/train-from-files.js");
  const taxonomy = options.taxonomy === undefined ? businessTaxonomy : await loadTaxonomy(options.taxonomy);
  const contradictions: DataFileError[] = [];
  const { manifest, report } = await withProgress(io, "training", (update) =>
    trainFromFiles({
      ...options,
      taxonomy,
      signal,
      onContradiction: (error) => {
        if (options.strict) throw error;
        contradictions.push(error);
      },
      onProgress: ({ done, total }) => update(done, total, `step ${done} of ${total}`),
    }),
  );
  warnOfContradictions(contradictions, io);
  warnOfFewExamples(report, io);
  if (options.taxonomy !== undefined) warnOfMissingIntents(taxonomy, report, io);
  const { labels, training } = manifest;
  await writeJsonLine(io, { model: options.out, labels, ...training });
}

const SHOWN = 3;

function warnOfContradictions(errors: readonly DataFileError[], io: CliIo): void {
  for (const { message } of errors.slice(0, SHOWN)) say(io, `tokenflow: ${message}`);
  if (errors.length > SHOWN)
    say(io, `tokenflow: … and ${errors.length - SHOWN} more texts with two labellings`);
}

/** With fewer examples of an intent than this, most new wordings of it are unknown to the model. */
const FEW = 20;

function warnOfFewExamples({ examples }: TrainingReport, io: CliIo): void {
  const few = Object.entries(examples).filter(([, count]) => count < FEW);
  if (few.length === 0) return;
  const least = Math.min(...few.map(([, count]) => count));
  say(
    io,
    `tokenflow: ${few.length} of ${Object.keys(examples).length} intents have fewer than ${FEW} examples (the least ${least}); ` +
      "expect many of their wordings to be missed. More examples of different wording help most",
  );
}

function warnOfMissingIntents(taxonomy: Taxonomy, { examples }: TrainingReport, io: CliIo): void {
  const missing = taxonomy.intents.filter(({ name }) => !(name in examples)).map(({ name }) => name);
  if (missing.length === 0) return;
  say(
    io,
    `tokenflow: the taxonomy's ${missing.join(", ")} has no example in the data: the model cannot find it, and without a ` +
      "model for all intents the rules stand aside. Add examples and train again",
  );
}
