import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { type Command, InvalidArgumentError } from "commander";
import { InvalidInputError } from "../errors.js";
import type { LearnedModel } from "../training/learn-from-feedback.js";
import { showChanges } from "./changes.js";
import { type CliIo, say, writeJsonLine } from "./io.js";
import { withProgress } from "./progress.js";
import { percent, showTable } from "./table.js";

interface LearnCommandOptions {
  readonly model: string;
  readonly feedback?: string;
  readonly data?: readonly string[];
  readonly dev?: readonly string[];
  readonly taxonomy?: string;
  readonly tolerance?: number;
  readonly dryRun?: boolean;
  readonly rollback?: boolean;
}

const EXAMPLES = `
The new model is adopted only if it is no worse on the held-out texts and on the corrections. The corrections are kept in
the model's folder (feedback.jsonl), the replaced model in its folder "previous".

Examples:
  cp -r node_modules/langchain-tokenflow/models/business-intents ./intents
  tokenflow learn --model ./intents --feedback corrections.jsonl         {"text": "…", "labels": ["…"]} a line
  tokenflow learn --model ./mine --feedback fixes.jsonl --data train.jsonl --dev dev.jsonl --dry-run
  tokenflow learn --model ./intents --rollback`;

/** `tokenflow learn`: corrections → a new version of a model, if it is no worse. */
export function addLearnCommand(program: Command, io: CliIo): void {
  program
    .command("learn")
    .description("learn from corrections; adopted only if nothing gets worse")
    .requiredOption("--model <dir>", "model folder")
    .option("--feedback <file.jsonl>", "corrections: texts with the labels they should have had")
    .option("--data <file.jsonl...>", "what the model was trained on (default: data/train in its folder)")
    .option("--dev <file.jsonl...>", "held-out texts to compare on (default: data/test in its folder)")
    .option("--taxonomy <file>", "rules that decide beside the model (default: the built-in ones)")
    .option("--tolerance <f1>", "by how much example-F1 on held-out texts may fall (default: 0.002)", share)
    .option("--dry-run", "show what would change, change nothing")
    .option("--rollback", "bring the previous version back")
    .addHelpText("after", EXAMPLES)
    .action((options: LearnCommandOptions) =>
      options.rollback ? rollBack(options, io) : learn(options, io),
    );
}

function share(value: string): number {
  const number = Number(value);
  if (value.trim() === "" || !(number >= 0 && number <= 1))
    throw new InvalidArgumentError("give a number from 0 to 1");
  return number;
}

async function rollBack({ model }: LearnCommandOptions, io: CliIo): Promise<void> {
  const { rollBackModel } = await import("../training/index.js");
  const version = await rollBackModel(model);
  say(io, `${model} is version ${version} again.`);
  await writeJsonLine(io, { model, version, rolledBack: true });
}

async function learn(options: LearnCommandOptions, io: CliIo): Promise<void> {
  const { model, feedback, tolerance, dryRun } = options;
  const { signal } = io;
  if (feedback === undefined) throw new InvalidInputError("learn needs --feedback FILE, or --rollback");
  const { businessTaxonomy, loadTaxonomy } = await import("../intents/index.js");
  const { learnFromFeedback, readExamples } = await import("../training/index.js");
  const taxonomy = options.taxonomy === undefined ? businessTaxonomy : await loadTaxonomy(options.taxonomy);
  const corrections = await readExamples(feedback, { signal });
  const data = await readExamples(await filesFor("data", options), { signal });
  const dev = await readExamples(await filesFor("dev", options), { signal });
  const learned = await withProgress(io, "training", (update) =>
    learnFromFeedback({
      directory: model,
      data,
      feedback: corrections,
      dev,
      taxonomy,
      tolerance,
      dryRun,
      signal,
      onProgress: ({ done, total }) => update(done, total, `step ${done} of ${total}`),
    }),
  );
  await show(learned, options, io);
  await writeJsonLine(io, { model, ...learned });
}

const FOLDERS = { data: "data/train", dev: "data/test" } as const;

/** The files that an option names, or those of the model's own folder. */
async function filesFor(option: "data" | "dev", options: LearnCommandOptions): Promise<readonly string[]> {
  const given = options[option];
  if (given) return given;
  const folder = join(options.model, FOLDERS[option]);
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => name.endsWith(".jsonl")).sort();
  if (files.length > 0) return files.map((name) => join(folder, name));
  throw new InvalidInputError(`${folder} holds no .jsonl file; name the files with --${option}`);
}

async function show(learned: LearnedModel, { model }: LearnCommandOptions, io: CliIo): Promise<void> {
  const rows = [
    ["held-out texts", learned.dev],
    ["corrections", learned.feedback],
  ] as const;
  await showTable(
    io,
    ["example F1 (exact)", "texts", "before", "after"],
    rows.map(([name, { before, after }]) => [
      name,
      String(before.examples),
      ...[before, after].map(({ exampleF1, exact }) => `${percent(exampleF1)} (${percent(exact)})`),
    ]),
  );
  showChanges(learned.changes, io);
  const { adopted, version, reason } = learned;
  say(io, adopted ? `${model} is version ${version} now.` : `Version ${version} was not adopted: ${reason}.`);
}
