/**
 * Speed of classification: import and load in a fresh process, one query at a time, and in a batch, for the hybrid and for
 * rules alone side by side. Run: npm run bench:classify
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import Table from "cli-table3";
import { createClassifier } from "langchain-tokenflow/classifier";
import { quantile, timed } from "./statistics.js";

const ROUNDS = 3000;
const data = new URL("../models/business-intents/data/train/", import.meta.url);
const texts = ["zh-a", "en-a"]
  .map((file) =>
    readFileSync(new URL(`${file}.jsonl`, data), "utf8")
      .trim()
      .split("\n"),
  )
  .flatMap((lines) => lines.slice(0, 1500).map((line) => (JSON.parse(line) as { text: string }).text));

const START = `
  const started = performance.now();
  const { createClassifier } = await import("langchain-tokenflow/classifier");
  const classifier = await createClassifier();
  await classifier.classify("支付成功后发送通知");
  console.log(performance.now() - started);`;
const starts = Array.from({ length: 5 }, () =>
  Number(execFileSync(process.execPath, ["--input-type=module", "-e", START], { encoding: "utf8" })),
);

const table = new Table({ head: ["classifier", "p50 ms", "p95 ms", "batch queries/s"], style: { head: [] } });
for (const [name, classifier] of [
  ["hybrid", await createClassifier()],
  ["rules", await createClassifier({ model: false })],
] as const) {
  for (const text of texts.slice(0, 300)) await classifier.classify(text);
  const singles: number[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    singles.push((await timed(() => classifier.classify(texts[i % texts.length]!))).ms);
  }
  const batch = await timed(() => classifier.classifyBatch(texts));
  table.push([
    name,
    quantile(singles, 0.5).toFixed(3),
    quantile(singles, 0.95).toFixed(3),
    Math.round((1000 * texts.length) / batch.ms),
  ]);
}
console.log(
  `import, model load and first query in a fresh process: ${quantile(starts, 0.5).toFixed(0)} ms (median of 5)`,
);
console.log(table.toString());
