import { basename, resolve } from "node:path";
import { type Command, InvalidArgumentError } from "commander";
import * as z from "zod/v4";
import type { IntentClassifier } from "../classifier/intent-classifier.js";
import { DataFileError, InvalidInputError } from "../errors.js";
import { GROUPINGS, type LabelledText } from "../evaluation/evaluate-intents.js";
import type { IntentMetrics } from "../evaluation/intent-metrics.js";
import type { EvaluatedSystem } from "../evaluation/intent-report.js";
import { readJsonlFile } from "../jsonl.js";
import { type CliIo, say, writeJsonLine } from "./io.js";
import { percent, showTable } from "./table.js";

const MODES = ["hybrid", "neural", "rules"] as const;

type Mode = (typeof MODES)[number];

interface EvalIntentsOptions {
  readonly model?: readonly string[];
  readonly mode?: readonly Mode[];
  readonly taxonomy?: string;
  readonly report?: string;
}

const EXAMPLES = `
Prints the figures and every mistake as one JSON line a system, and tables on stderr, systems side by side.

Examples:
  tokenflow eval intents queries.jsonl
      {"text": "…", "labels": ["…"], "kind"?: "…", "language"?: "…", "register"?: "…"} a line
  tokenflow eval intents dev.jsonl --model ./my-model --model ./my-older-model
  tokenflow eval intents zh.jsonl en.jsonl --mode rules --mode neural --mode hybrid --report ./report`;

/** `tokenflow eval intents`: how well texts are understood, by one system or several side by side. */
export function addEvalIntentsCommand(group: Command, io: CliIo): void {
  group
    .command("intents")
    .description("compare the intents found in texts with their labels")
    .argument("<file.jsonl...>", "labelled texts")
    .option(
      "--model <dir>",
      "model folder; given again, another to compare (default: the shipped one)",
      collect,
    )
    .option(`--mode <${MODES.join("|")}>`, "who decides; likewise (default: hybrid)", collectMode)
    .option("--taxonomy <file>", "taxonomy file (default: the built-in business intents)")
    .option("--report <dir>", "folder to write a page with charts (index.html) and the figures to")
    .addHelpText("after", EXAMPLES)
    .action((files: string[], options: EvalIntentsOptions) => evalIntents(files, options, io));
}

function collect(value: string, others: readonly string[] = []): string[] {
  return [...others, value];
}

function collectMode(value: string, others: readonly Mode[] = []): Mode[] {
  const mode = MODES.find((mode) => mode === value);
  if (!mode) throw new InvalidArgumentError(`give one of ${MODES.join(", ")}`);
  return [...others, mode];
}

async function evalIntents(files: readonly string[], options: EvalIntentsOptions, io: CliIo): Promise<void> {
  const { signal } = io;
  const { evaluateIntents } = await import("../evaluation/evaluate-intents.js");
  const { loadChartLibrary } = await import("../evaluation/charts.js");
  const { writeIntentReport } = await import("../evaluation/intent-report.js");
  const charts = options.report === undefined ? undefined : await loadChartLibrary();
  const texts: LabelledText[] = [];
  for (const file of files) texts.push(...(await readLabelledTexts(file, signal)));

  const systems: EvaluatedSystem[] = [];
  for await (const { name, classifier } of openSystems(options, signal)) {
    assertKnownLabels(texts, name, classifier);
    systems.push({ name, evaluation: await evaluateIntents(classifier, texts, { signal }) });
  }
  await showGroups(systems, io);
  await showIntents(systems, io);
  showConfusions(systems[0]!, io);
  for (const { name, evaluation } of systems) await writeJsonLine(io, { system: name, ...evaluation });
  if (options.report === undefined || !charts) return;
  const page = await writeIntentReport(systems, { directory: options.report, files, charts });
  say(io, `Report: ${page}`);
}

const schema = z.object({
  text: z.string().refine((text) => text.trim() !== "", "empty; give some text"),
  labels: z.array(z.string()),
  ...(Object.fromEntries(GROUPINGS.map((name) => [name, z.string().optional()])) as Record<
    (typeof GROUPINGS)[number],
    z.ZodOptional<z.ZodString>
  >),
});

async function readLabelledTexts(file: string, signal: AbortSignal): Promise<LabelledText[]> {
  const texts: LabelledText[] = [];
  for await (const { value } of readJsonlFile(file, schema, { signal })) texts.push(value);
  if (texts.length === 0) throw new DataFileError(file, "holds no text; write one JSON object a line");
  return texts;
}

/** One classifier per model and mode, each freed when the next is asked for; rules need no model and come once. */
async function* openSystems(
  options: EvalIntentsOptions,
  signal: AbortSignal,
): AsyncGenerator<{ readonly name: string; readonly classifier: IntentClassifier }> {
  const { BUSINESS_MODEL } = await import("../classifier/create-classifier.js");
  const { HybridClassifier, RuleClassifier } = await import("../classifier/index.js");
  const { businessTaxonomy, loadTaxonomy } = await import("../intents/index.js");
  const { loadModel } = await import("../models/load-model.js");
  const taxonomy = options.taxonomy === undefined ? businessTaxonomy : await loadTaxonomy(options.taxonomy);
  const { mode: modes = ["hybrid"], model: directories = [BUSINESS_MODEL] } = options;
  if (modes.includes("rules")) yield { name: "rules", classifier: new RuleClassifier({ taxonomy }) };
  for (const directory of modes.some((mode) => mode !== "rules") ? directories : []) {
    // A model that cannot be loaded is an error here: figures of the rules alone would pass for its own.
    const model = await loadModel(directory, { signal });
    const named = directories.length > 1 ? `${basename(resolve(directory))} ` : "";
    try {
      for (const mode of modes.filter((mode) => mode !== "rules")) {
        const rules = mode === "hybrid" ? taxonomy : undefined;
        yield { name: `${named}${mode}`, classifier: new HybridClassifier({ taxonomy: rules, model }) };
      }
    } finally {
      await model.dispose();
    }
  }
}

function assertKnownLabels(
  texts: readonly LabelledText[],
  name: string,
  { intents }: IntentClassifier,
): void {
  const known = new Set([...intents, "none"]);
  for (const { text, labels } of texts) {
    const label = labels.find((label) => !known.has(label));
    if (label === undefined) continue;
    throw new InvalidInputError(
      `"${text.slice(0, 60)}" has the label "${label}", which ${name} does not know; it knows ${[...known].join(", ")}`,
    );
  }
}

const FIGURES: readonly (readonly [name: string, figure: (metrics: IntentMetrics) => number])[] = [
  ["example F1", ({ exampleF1 }) => exampleF1],
  ["micro F1", ({ microF1 }) => microF1],
  ["macro F1", ({ macroF1 }) => macroF1],
  ["exact", ({ exactMatch }) => exactMatch],
];

async function showGroups(systems: readonly EvaluatedSystem[], io: CliIo): Promise<void> {
  const names = systems.map(({ name }) => name);
  const all = systems.map(({ evaluation }) => evaluation.metrics);
  const rows = FIGURES.map(([name, figure]) => [name, ...all.map((metrics) => percent(figure(metrics)))]);
  const errors = systems.map(({ evaluation }) => percent(evaluation.calibration.error));
  await showTable(io, [`${all[0]!.queries} texts`, ...names], [...rows, ["calibration error", ...errors]]);

  const groups = GROUPINGS.flatMap((grouping) => {
    return Object.keys(systems[0]!.evaluation.groups[grouping] ?? {}).map(
      (name) => [grouping, name] as const,
    );
  });
  if (groups.length === 0) return;
  await showTable(
    io,
    ["example F1 (exact)", "texts", ...names],
    groups.map(([grouping, name]) => {
      const figures = systems.map(({ evaluation }) => evaluation.groups[grouping]![name]!);
      const shown = figures.map(
        (metrics) => `${percent(metrics.exampleF1)} (${percent(metrics.exactMatch)})`,
      );
      return [`${grouping} ${name}`, String(figures[0]!.queries), ...shown];
    }),
  );
}

async function showIntents(systems: readonly EvaluatedSystem[], io: CliIo): Promise<void> {
  const all = systems.map(({ evaluation }) => evaluation.metrics.perIntent);
  await showTable(
    io,
    ["F1 (precision, recall)", "texts", ...systems.map(({ name }) => name)],
    [...new Set(all.flatMap((perIntent) => Object.keys(perIntent)))].sort().map((intent) => {
      const shown = all.map((perIntent) => {
        const { precision, recall, f1 } = perIntent[intent] ?? { precision: 0, recall: 0, f1: 0 };
        return `${percent(f1)} (${percent(precision)}, ${percent(recall)})`;
      });
      const support = Math.max(...all.map((perIntent) => perIntent[intent]?.support ?? 0));
      return [intent, String(support), ...shown];
    }),
  );
}

const CONFUSIONS = 8;

function showConfusions({ name, evaluation }: EvaluatedSystem, io: CliIo): void {
  if (evaluation.confusions.length === 0) return;
  say(io, `Most frequent mistakes of ${name} (expected → found instead):`);
  for (const { expected, predicted, count, texts } of evaluation.confusions.slice(0, CONFUSIONS)) {
    say(
      io,
      `  ${count} × ${expected ?? "nothing"} → ${predicted ?? "nothing"}: ${texts.map((text) => `"${text}"`).join(", ")}`,
    );
  }
}
