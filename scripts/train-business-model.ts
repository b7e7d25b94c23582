/**
 * Trains the shipped model on `data/train` of its folder, judges it on `data/test`, which it has not seen, and writes the
 * figures into its card: npm run train:business
 */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { HybridClassifier } from "../src/classifier/hybrid-classifier.js";
import { RuleClassifier } from "../src/classifier/rule-classifier.js";
import {
  evaluateIntents,
  type IntentEvaluation,
  type LabelledText,
} from "../src/evaluation/evaluate-intents.js";
import type { IntentMetrics } from "../src/evaluation/intent-metrics.js";
import { businessTaxonomy } from "../src/intents/business-taxonomy.js";
import { loadModel } from "../src/models/load-model.js";
import { type LabelledExample, readExamples } from "../src/training/read-examples.js";
import { trainNgramModel } from "../src/training/train-ngram-model.js";
import { writeModel } from "../src/training/write-model.js";

const DIRECTORY = fileURLToPath(new URL("../models/business-intents/", import.meta.url));
const MARKS = ["<!-- figures -->", "<!-- /figures -->"] as const;

/** The files that the built-in rules were written from. */
const RULES_WRITTEN_FROM = ["zh-a", "zh-b", "en-a", "en-b"];

const files = await filesOf("train");
const examples: LabelledExample[] = [];
const authorOf = new Map<LabelledExample, string>();
for (const file of files) {
  const read = await readExamples(file);
  examples.push(...read);
  for (const example of read) authorOf.set(example, basename(file, ".jsonl"));
}
const model = await trainNgramModel(examples, {
  name: "business-intents",
  version: "2",
  taxonomy: businessTaxonomy,
  sources: files.map((file) => basename(file)),
  groupOf: (example) => authorOf.get(example)!,
  tuneOn: (example) => !RULES_WRITTEN_FROM.includes(authorOf.get(example)!),
});
await writeModel(model, DIRECTORY);
await updateCard(join(DIRECTORY, "README.md"), await figuresTable());

async function filesOf(part: "train" | "test"): Promise<string[]> {
  const directory = join(DIRECTORY, "data", part);
  return (await readdir(directory)).sort().map((name) => join(directory, name));
}

/** Rules alone, the model alone and both together, by language and kind. */
async function figuresTable(): Promise<string> {
  const model = await loadModel(DIRECTORY);
  const classifiers = [
    new RuleClassifier({ taxonomy: businessTaxonomy }),
    new HybridClassifier({ taxonomy: businessTaxonomy, model, ruleWeight: 0, neuralWeight: 1 }),
    new HybridClassifier({ taxonomy: businessTaxonomy, model }),
  ];
  const rows = ["| queries | n | rules | model | hybrid | hybrid, exact |", "|---|---:|---:|---:|---:|---:|"];
  for (const file of await filesOf("test")) {
    const texts = (await readFile(file, "utf8"))
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as LabelledText);
    const evaluations: IntentEvaluation[] = [];
    for (const classifier of classifiers) evaluations.push(await evaluateIntents(classifier, texts));
    const language = file.slice(-8, -6);
    rows.push(
      tableRow(
        `**${language}**`,
        evaluations.map(({ metrics }) => metrics),
      ),
    );
    for (const kind of Object.keys(evaluations[0]!.groups.kind ?? {}).sort()) {
      rows.push(
        tableRow(
          `${language} ${kind}`,
          evaluations.map(({ groups }) => groups.kind![kind]!),
        ),
      );
    }
  }
  await model.dispose();
  return rows.join("\n");
}

function tableRow(name: string, metrics: readonly IntentMetrics[]): string {
  const hybrid = metrics.at(-1)!;
  const figures = [...metrics.map(({ exampleF1 }) => exampleF1), hybrid.exactMatch];
  return `| ${name} | ${hybrid.queries} | ${figures.map((figure) => figure.toFixed(3)).join(" | ")} |`;
}

async function updateCard(card: string, table: string): Promise<void> {
  const content = await readFile(card, "utf8");
  const [before, rest = ""] = content.split(MARKS[0]);
  const after = rest.split(MARKS[1])[1] ?? "";
  await writeFile(card, `${before}${MARKS[0]}\n${table}\n${MARKS[1]}${after}`);
}
