/**
 * Does a Qwen3 help? Its figures on the unseen test queries beside the shipped n-gram model's, and those of both together,
 * their probabilities averaged; each alone and with the rules. Values of the manifests, nothing tuned here.
 * Run: npx tsx bench/qwen3-figures.ts DIR
 */
import { readFileSync } from "node:fs";
import Table from "cli-table3";
import { BUSINESS_MODEL } from "../src/classifier/create-classifier.js";
import { HybridClassifier } from "../src/classifier/hybrid-classifier.js";
import { evaluateIntents, type LabelledText } from "../src/evaluation/evaluate-intents.js";
import { businessTaxonomy } from "../src/intents/business-taxonomy.js";
import type { IntentModel } from "../src/models/intent-model.js";
import { loadModel } from "../src/models/load-model.js";

const SHARES = [0.2, 0.35, 0.5];
const data = new URL("../models/business-intents/data/test/", import.meta.url);
const texts = ["zh", "en"].map((language) =>
  readFileSync(new URL(`${language}.jsonl`, data), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as LabelledText),
);

const [directory] = process.argv.slice(2);
const ngram = await loadModel(BUSINESS_MODEL);
const qwen3 = await loadModel(directory!, { device: "cpu" });
const models: [string, IntentModel][] = [
  ["n-gram", ngram],
  ["Qwen3", qwen3],
  ...SHARES.map((share): [string, IntentModel] => [`n-gram + ${share} Qwen3`, together(ngram, qwen3, share)]),
];
const head = ["example F1 (exact)", "zh", "en", "zh + rules", "en + rules"];
const table = new Table({ head, style: { head: [] } });
for (const [name, model] of models) {
  const row = [name];
  for (const taxonomy of [undefined, businessTaxonomy]) {
    const classifier = new HybridClassifier({ model, taxonomy });
    for (const queries of texts) {
      const { exampleF1, exactMatch } = (await evaluateIntents(classifier, queries)).metrics;
      row.push(`${exampleF1.toFixed(3)} (${exactMatch.toFixed(3)})`);
    }
  }
  table.push(row);
}
console.log(table.toString());
await qwen3.dispose();

/** The mean of two models' probabilities; decided as by the first. */
function together(first: IntentModel, second: IntentModel, share: number): IntentModel {
  return {
    manifest: first.manifest,
    labels: first.labels,
    async predict(queries, options) {
      const [own, other] = await Promise.all([first, second].map((model) => model.predict(queries, options)));
      const columns = first.labels.map((label) => second.labels.indexOf(label));
      return own!.map((row, i) => row.map((p, c) => (1 - share) * p + share * other![i]![columns[c]!]!));
    },
    dispose: () => first.dispose(),
  };
}
