import type { Command } from "commander";
import * as z from "zod/v4";
import { DataFileError } from "../errors.js";
import type { IntentEvaluation, LabelledText } from "../evaluation/evaluate-intents.js";
import { readJsonlFile } from "../jsonl.js";
import {
  type ClassifierOptions,
  loadClassifierOptions,
  withClassifierOptions,
} from "./classifier-options.js";
import { type CliIo, writeJsonLine } from "./io.js";
import { percent, showTable } from "./table.js";

const EXAMPLES = `
Prints the figures and every mistake as one JSON line, and tables on stderr.

Examples:
  tokenflow eval intents queries.jsonl      {"text": "…", "labels": ["…"], "kind"?: "…"} a line
  tokenflow eval intents dev.jsonl --model ./my-model`;

/** `tokenflow eval intents`: how well texts are understood. */
export function addEvalIntentsCommand(group: Command, io: CliIo): void {
  const command = group
    .command("intents")
    .description("compare the intents found in texts with their labels")
    .argument("<file.jsonl>", "labelled texts");
  withClassifierOptions(command)
    .addHelpText("after", EXAMPLES)
    .action((file: string, options: ClassifierOptions) => evalIntents(file, options, io));
}

async function evalIntents(file: string, options: ClassifierOptions, io: CliIo): Promise<void> {
  const { signal } = io;
  const { createClassifier } = await import("../classifier/create-classifier.js");
  const { evaluateIntents } = await import("../evaluation/evaluate-intents.js");
  const texts = await readLabelledTexts(file, signal);
  const classifier = await createClassifier(await loadClassifierOptions(options, signal));
  const evaluation = await evaluateIntents(classifier, texts, { signal });
  await showTables(evaluation, io);
  await writeJsonLine(io, evaluation);
}

const schema = z.object({
  text: z.string().refine((text) => text.trim() !== "", "empty; give some text"),
  labels: z.array(z.string()),
  kind: z.string().optional(),
});

async function readLabelledTexts(file: string, signal: AbortSignal): Promise<LabelledText[]> {
  const texts: LabelledText[] = [];
  for await (const { value } of readJsonlFile(file, schema, { signal })) texts.push(value);
  if (texts.length === 0) throw new DataFileError(file, "holds no text; write one JSON object a line");
  return texts;
}

async function showTables({ metrics, perKind }: IntentEvaluation, io: CliIo): Promise<void> {
  await showTable(
    io,
    ["texts", "number", "example F1", "micro F1", "exact"],
    Object.entries({ all: metrics, ...perKind }).map(([kind, figures]) => [
      kind,
      String(figures.queries),
      percent(figures.exampleF1),
      percent(figures.microF1),
      percent(figures.exactMatch),
    ]),
  );
  await showTable(
    io,
    ["intent", "number", "precision", "recall", "F1"],
    Object.entries(metrics.perIntent).map(([intent, { support, precision, recall, f1 }]) => [
      intent,
      String(support),
      percent(precision),
      percent(recall),
      percent(f1),
    ]),
  );
}
