import { basename, resolve } from "node:path";
import { type Command, Option } from "commander";
import * as z from "zod/v4";
import { readJsonlFile } from "../jsonl.js";
import { DEVICES, type Device } from "../models/devices.js";
import { type CliIo, writeJsonLine } from "./io.js";
import { withProgress } from "./progress.js";

interface DistillCommandOptions {
  readonly teacher: string;
  readonly texts: readonly string[];
  readonly out: string;
  readonly data?: readonly string[];
  readonly dev?: readonly string[];
  readonly taxonomy?: string;
  readonly device?: Device;
}

const EXAMPLES = `
The student reads n-grams and answers in half a millisecond. It learns the teacher's probabilities of texts that nobody
need label; tens of thousands, like those that it will see, are best. Without --dev the figures say how far it agrees with
the teacher on texts held out.

Examples:
  tokenflow distill --teacher ./my-qwen3/int8 --texts queries.jsonl --out ./my-student        {"text": "…"} a line
  tokenflow distill --teacher ./my-qwen3/int8 --texts queries.jsonl --data labelled.jsonl --dev dev.jsonl --out ./my-student`;

/** `tokenflow distill`: a large model and texts → a small model that says the same. */
export function addDistillCommand(program: Command, io: CliIo): void {
  program
    .command("distill")
    .description("train a small model on what a large one says of texts")
    .requiredOption("--teacher <dir>", "model folder of the large one")
    .requiredOption("--texts <file.jsonl...>", "texts to ask the teacher about; labels are ignored")
    .requiredOption("--out <dir>", "folder to write; an older model there is replaced")
    .option("--data <file.jsonl...>", "labelled texts to learn from as well; they count as they are labelled")
    .option("--dev <file.jsonl...>", "labelled texts to tune thresholds on (default: the teacher's answers)")
    .option("--taxonomy <file>", "rules that will decide beside the model (default: the built-in ones)")
    .addOption(
      new Option("--device <name>", "where the teacher runs (default: the fastest)").choices(DEVICES),
    )
    .addHelpText("after", EXAMPLES)
    .action((options: DistillCommandOptions) => runDistill(options, io));
}

async function runDistill(options: DistillCommandOptions, io: CliIo): Promise<void> {
  const { out, device } = options;
  const { signal } = io;
  const { loadTaxonomy, businessTaxonomy } = await import("../intents/index.js");
  const { loadModel } = await import("../models/load-model.js");
  const { distill, readExamples, writeModel } = await import("../training/index.js");
  const { assertReplaceable } = await import("../training/write-model.js");
  await assertReplaceable(out);
  const taxonomy = options.taxonomy === undefined ? businessTaxonomy : await loadTaxonomy(options.taxonomy);
  const texts: string[] = [];
  for (const file of options.texts) texts.push(...(await readTexts(file, signal)));
  const labelled = options.data && (await readExamples(options.data, { signal }));
  const dev = options.dev && (await readExamples(options.dev, { signal }));
  const sources = [...options.texts, ...(options.data ?? []), ...(options.dev ?? [])].map((f) => basename(f));
  const teacher = await loadModel(options.teacher, { device, signal });
  try {
    const student = await withProgress(io, "teacher", (asked) =>
      withProgress(io, "training", (trained) =>
        distill({
          teacher,
          texts,
          labelled,
          dev,
          taxonomy,
          sources,
          signal,
          name: basename(resolve(out)),
          onAsked: ({ done, total }) => asked(done, total, `${done} of ${total} texts`),
          onProgress: ({ done, total }) => trained(done, total, `step ${done} of ${total}`),
        }),
      ),
    );
    await writeModel(student, out);
    const { labels, training } = student.manifest;
    await writeJsonLine(io, { model: out, teacher: teacher.manifest.name, labels, ...training });
  } finally {
    await teacher.dispose();
  }
}

const line = z.object({ text: z.string().refine((text) => text.trim() !== "", "empty; give some text") });

async function readTexts(file: string, signal: AbortSignal): Promise<string[]> {
  const texts: string[] = [];
  for await (const { value } of readJsonlFile(file, line, { signal })) texts.push(value.text);
  return texts;
}
