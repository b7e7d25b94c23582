/**
 * The trainer as a general engine: trained on each public intent set, judged on its dev split (where it has none, by
 * cross-validation on the training split), beside published figures and, with a Python that has scikit-learn, a linear TF-IDF
 * model on the very same splits. Each set trains in a process of its own, so that time and memory are its own.
 *
 *   npm run bench:intents -- [--each N: only so many examples of a label] [--python venv/bin/python] [set …]
 */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import Table from "cli-table3";
import type { Figures, SetResult } from "./intent-set.js";

type Measure = "exact" | "microF1";

/** Published figures, and those of the floor, are of the sets' official test splits, which are not here. */
const SETS: Readonly<Record<string, readonly [measures: readonly Measure[], floor: string, others: string]>> =
  {
    clinc150: [["exact"], "0.925 / 0.48", "BERT 0.962 / 0.52, USE+MLP 0.935 / 0.47, nlp.js 0.845 / 0.16"],
    banking77: [["exact"], "0.916", "ModernBERT 0.940, small encoder + SVM 0.931, nlp.js 0.506"],
    "massive-zh-cn": [["exact"], "0.835", "mT5-base 0.858, nlp.js 0.531"],
    nlupp: [["microF1"], "0.810", "LaBSE 0.798, Flan-T5 0.888 (other split)"],
    "mixsnips-clean": [["exact"], "0.893", "GL-GIN 0.956"],
    "crosswoz-user-zh": [["microF1", "exact"], "0.907 / 0.783", "none comparable"],
    "bitext-support": [["exact"], "0.998", "0.998"],
  };

const directory = fileURLToPath(new URL("../../shared/data/intent-sets/", import.meta.url));
if (!existsSync(directory)) {
  console.log(`The public sets are not here (${directory}): nothing to measure.`);
  process.exit(0);
}
const { values: given, positionals: chosen } = parseArgs({
  options: { each: { type: "string", default: "all" }, python: { type: "string", default: "" } },
  allowPositionals: true,
});
const worker = fileURLToPath(new URL("intent-set.ts", import.meta.url));
const table = new Table({
  head: [
    "set",
    "learned",
    "judged",
    "measure",
    "here",
    "floor here",
    "floor",
    "published",
    "training",
    "p50 ms",
  ],
  style: { head: [] },
});
for (const [name, [measures, floor, others]] of Object.entries(SETS)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  const output = execFileSync(
    process.execPath,
    ["--import", "tsx", worker, `${directory}${name}`, given.each, given.python],
    { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] },
  );
  const result = JSON.parse(output) as SetResult;
  const { model, splits } = result;
  table.push([
    name,
    result.learned,
    splits === 1 ? `${result.judged} dev` : `${splits} × ${result.judged}`,
    [...measures, ...(model.noneRecall === undefined ? [] : ["none recall"])].join(" / "),
    shown(model, measures),
    result.floor ? shown(result.floor, measures) : "",
    floor,
    others,
    `${result.seconds.toFixed(0)} s, ${result.megabytes.toFixed(0)} MB`,
    result.milliseconds.toFixed(3),
  ]);
}
console.log(table.toString());

function shown(figures: Figures, measures: readonly Measure[]): string {
  const numbers = measures.map((measure) => figures[measure]);
  return [...numbers, figures.noneRecall ?? []]
    .flat()
    .map((number) => number.toFixed(3))
    .join(" / ");
}
