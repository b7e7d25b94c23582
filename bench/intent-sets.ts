/**
 * The trainer as a general engine: trained on each public intent set, judged on its dev split (where it has none, on a fifth
 * of the training split), beside the floor of a linear TF-IDF model, nlp.js and published figures. Each set trains in a
 * process of its own, so that time and memory are its own.
 *
 *   npm run bench:intents -- [--each N: only so many examples of a label] [set …]
 */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import Table from "cli-table3";

interface SetResult {
  readonly learned: number;
  readonly examples: number;
  readonly exact: number;
  readonly microF1: number;
  readonly noneRecall?: number;
  readonly seconds: number;
  readonly megabytes: number;
  readonly milliseconds: number;
}

/** Figures of others are of the sets' official test splits. */
const SETS: Readonly<Record<string, readonly [measure: "exact" | "microF1", floor: string, others: string]>> =
  {
    clinc150: ["exact", "0.925 / 0.48", "BERT 0.962 / 0.52, USE+MLP 0.935 / 0.47, nlp.js 0.845 / 0.16"],
    banking77: ["exact", "0.916", "ModernBERT 0.940, small encoder + SVM 0.931, nlp.js 0.506"],
    "massive-zh-cn": ["exact", "0.835", "mT5-base 0.858, nlp.js 0.531"],
    nlupp: ["microF1", "0.810", "LaBSE 0.798, Flan-T5 0.888 (other split)"],
    "mixsnips-clean": ["exact", "0.893", "GL-GIN 0.956"],
    "crosswoz-user-zh": ["microF1", "0.907 / exact 0.783", "none comparable"],
    "bitext-support": ["exact", "0.998", "0.998"],
  };

const directory = fileURLToPath(new URL("../../shared/data/intent-sets/", import.meta.url));
if (!existsSync(directory)) {
  console.log(`The public sets are not here (${directory}): nothing to measure.`);
  process.exit(0);
}
const { values: given, positionals: chosen } = parseArgs({
  options: { each: { type: "string" } },
  allowPositionals: true,
});
const worker = fileURLToPath(new URL("intent-set.ts", import.meta.url));
const table = new Table({
  head: [
    "set",
    "examples",
    "judged on",
    "exact",
    "none recall",
    "micro-F1",
    "floor",
    "published",
    "training",
    "p50 ms",
  ],
  style: { head: [] },
});
for (const [name, [, floor, others]] of Object.entries(SETS)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  const files = readdirSync(`${directory}${name}`);
  const output = execFileSync(
    process.execPath,
    ["--import", "tsx", worker, `${directory}${name}`, ...(given.each ? [given.each] : [])],
    {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const result = JSON.parse(output) as SetResult;
  table.push([
    name,
    result.learned,
    `${result.examples} ${files.includes("dev.jsonl") ? "dev" : "of train"}`,
    result.exact.toFixed(3),
    result.noneRecall?.toFixed(3) ?? "",
    result.microF1.toFixed(3),
    floor,
    others,
    `${result.seconds.toFixed(0)} s, ${result.megabytes.toFixed(0)} MB`,
    result.milliseconds.toFixed(3),
  ]);
}
console.log(table.toString());
