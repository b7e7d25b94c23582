/** Trains the shipped model on `data/` of its folder and writes it there, with the figures of its card: npm run train:business */
import { readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { businessTaxonomy } from "../src/intents/business-taxonomy.js";
import { type Figures, measure } from "../src/training/figures.js";
import { trainFromFiles } from "../src/training/train-from-files.js";
import type { TrainedModel } from "../src/training/train-ngram-model.js";
import type { HeldOutResult } from "../src/training/tune-decision.js";

const FILES = ["zh-a", "zh-b", "en-a", "en-b"];
const DIRECTORY = fileURLToPath(new URL("../models/business-intents/", import.meta.url));
const MARKS = ["<!-- figures -->", "<!-- /figures -->"] as const;

const files = FILES.map((name) => join(DIRECTORY, "data", `${name}.jsonl`));
const model = await trainFromFiles({
  data: files,
  out: DIRECTORY,
  name: "business-intents",
  taxonomy: businessTaxonomy,
});
await updateCard(join(DIRECTORY, "README.md"), await readKinds(files), model);

/** Each text's language and kind, which training does not need. */
async function readKinds(
  files: readonly string[],
): Promise<Map<string, readonly [language: string, kind: string]>> {
  const kinds = new Map<string, readonly [string, string]>();
  for (const file of files) {
    for (const line of (await readFile(file, "utf8")).split("\n").filter(Boolean)) {
      const { text, kind } = JSON.parse(line) as { text: string; kind: string };
      kinds.set(text, [basename(file).slice(0, 2), kind]);
    }
  }
  return kinds;
}

async function updateCard(
  card: string,
  kinds: ReadonlyMap<string, readonly [string, string]>,
  { heldOut }: TrainedModel,
): Promise<void> {
  const rows = [["all", heldOut] as const, ...groupBy(heldOut, kinds)].map(([name, results]) => {
    const found = results.map(({ intents }) => intents);
    return tableRow(
      name,
      measure(
        results.map(({ example }) => example.labels),
        found,
      ),
    );
  });
  const table = ["| queries | n | example-F1 | exact |", "|---|---:|---:|---:|", ...rows].join("\n");
  const content = await readFile(card, "utf8");
  const [before, rest = ""] = content.split(MARKS[0]);
  const after = rest.split(MARKS[1])[1] ?? "";
  await writeFile(card, `${before}${MARKS[0]}\n${table}\n${MARKS[1]}${after}`);
}

/** Results by language, then by language and kind, in alphabetical order. */
function groupBy(heldOut: readonly HeldOutResult[], kinds: ReadonlyMap<string, readonly [string, string]>) {
  const groups = new Map<string, HeldOutResult[]>();
  for (const result of heldOut) {
    const [language, kind] = kinds.get(result.example.text)!;
    for (const name of [language, `${language} ${kind}`])
      groups.set(name, [...(groups.get(name) ?? []), result]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

function tableRow(name: string, { examples, exampleF1, exact }: Figures): string {
  return `| ${name} | ${examples} | ${exampleF1.toFixed(3)} | ${exact.toFixed(3)} |`;
}
