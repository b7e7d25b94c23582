/** Trains on one public set, judges the model on what it has not seen and prints that as JSON; the worker of `intent-sets.ts`. */
import { existsSync, readdirSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HybridClassifier } from "langchain-tokenflow/classifier";
import { intentMetrics } from "langchain-tokenflow/evaluation";
import { loadModel } from "langchain-tokenflow/models";
import {
  type LabelledExample,
  readExamples,
  trainNgramModel,
  writeModel,
} from "langchain-tokenflow/training";
import { seededRandom, shuffle } from "../src/random.js";
import { quantile, timed } from "./statistics.js";

/** Share of the examples that are held out where a set has no dev split. */
const HELD_OUT = 0.2;
const QUERIES = 1000;

const directory = process.argv[2]!;
/** Examples of each label to learn from; the rest are left out. */
const each = Number(process.argv[3] ?? Number.POSITIVE_INFINITY);
const { train: all, test } = await readSplits();
const train = fewOf(all);
const training = await timed(() => trainNgramModel(train, { name: "bench" }));
const megabytes = process.resourceUsage().maxRSS / 1024;

const folder = await mkdtemp(join(tmpdir(), "intent-set-"));
await writeModel(training.result, folder);
const model = await loadModel(folder);
const classifier = new HybridClassifier({ model });
const found = await classifier.classifyBatch(test.map(({ text }) => text));
const metrics = intentMetrics(
  test.map(({ labels }, i) => ({ expected: labels, predicted: found[i]!.intents })),
);
const times: number[] = [];
for (const { text } of test.slice(0, QUERIES)) {
  times.push((await timed(() => classifier.classify(text))).ms);
}
await model.dispose();
await rm(folder, { recursive: true });

const single = test.every(({ labels }) => labels.length <= 1);
const inScope = test.flatMap(({ labels }, i) =>
  single && labels.length === 0 ? [] : [[labels, found[i]!.intents]],
);
console.log(
  JSON.stringify({
    learned: train.length,
    examples: test.length,
    exact: inScope.filter(([labels, intents]) => sameSet(labels!, intents!)).length / inScope.length,
    noneRecall: metrics.perIntent.none?.support ? metrics.perIntent.none.recall : undefined,
    microF1: metrics.microF1,
    seconds: training.ms / 1000,
    megabytes,
    milliseconds: quantile(times, 0.5),
  }),
);

async function readSplits(): Promise<{ train: LabelledExample[]; test: LabelledExample[] }> {
  const names = readdirSync(directory).filter((name) => /^train.*\.jsonl$/.test(name));
  const all = (await Promise.all(names.sort().map((name) => readExamples(join(directory, name))))).flat();
  const dev = join(directory, "dev.jsonl");
  if (existsSync(dev)) return { train: all, test: await readExamples(dev) };
  const random = seededRandom(1);
  const heldOut = new Set(all.filter(() => random() < HELD_OUT));
  return { train: all.filter((example) => !heldOut.has(example)), test: [...heldOut] };
}

/** In an order of chance, each example that has a label of which there are too few yet. */
function fewOf(examples: readonly LabelledExample[]): LabelledExample[] {
  if (each === Number.POSITIVE_INFINITY) return [...examples];
  const order = Int32Array.from(examples, (_, i) => i);
  shuffle(order, order.length, seededRandom(1));
  const counts = new Map<string, number>();
  return [...order].flatMap((i) => {
    const { labels } = examples[i]!;
    const keys = labels.length > 0 ? labels : ["none"];
    if (keys.every((key) => (counts.get(key) ?? 0) >= each)) return [];
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    return [examples[i]!];
  });
}

function sameSet(labels: readonly string[], intents: readonly string[]): boolean {
  const found = intents.filter((intent) => intent !== "none");
  return labels.length === found.length && labels.every((label) => found.includes(label));
}
