/**
 * Trains on one public set, judges the model on what it has not seen and prints that as JSON; the worker of `intent-sets.ts`.
 * A set without a dev split is judged by cross-validation: by its own folds where it has some, two at a time.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
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

/** What one way to classify makes of the texts that it has not seen; means over the splits. */
export interface Figures {
  readonly exact: number;
  readonly microF1: number;
  /** Share of the texts without an intent that are told as such, where texts have one intent at most. */
  readonly noneRecall?: number | undefined;
}

export interface SetResult {
  readonly splits: number;
  /** Texts learned from and judged on, of the first split. */
  readonly learned: number;
  readonly judged: number;
  readonly model: Figures;
  /** Of a linear TF-IDF model on the same splits, where there is a Python to run it. */
  readonly floor?: Figures | undefined;
  /** Of the first split. */
  readonly seconds: number;
  readonly megabytes: number;
  readonly milliseconds: number;
}

interface Split {
  readonly train: readonly LabelledExample[];
  readonly test: readonly LabelledExample[];
}

const SPLITS = 5;
const QUERIES = 1000;

const [directory, eachLabel, python] = process.argv.slice(2) as [string, string, string];
/** Examples of each label to learn from; the rest are left out. */
const each = eachLabel === "all" ? Number.POSITIVE_INFINITY : Number(eachLabel);
const splits = await readSplits();
const models: Figures[] = [];
const floors: Figures[] = [];
let first: Pick<SetResult, "seconds" | "megabytes" | "milliseconds"> | undefined;
for (const { train, test } of splits) {
  const { found, ...costs } = await trainAndClassify(train, test);
  models.push(figuresOf(test, found));
  if (python !== "") floors.push(figuresOf(test, floorOf({ train, test })));
  first ??= costs;
}
const result: SetResult = {
  splits: splits.length,
  learned: splits[0]!.train.length,
  judged: splits[0]!.test.length,
  model: meanOf(models),
  floor: floors.length > 0 ? meanOf(floors) : undefined,
  ...first!,
};
console.log(JSON.stringify(result));

async function trainAndClassify(train: readonly LabelledExample[], test: readonly LabelledExample[]) {
  const training = await timed(() => trainNgramModel(train, { name: "bench" }));
  const megabytes = process.resourceUsage().maxRSS / 1024;
  const folder = await mkdtemp(join(tmpdir(), "intent-set-"));
  await writeModel(training.result, folder);
  const model = await loadModel(folder);
  const classifier = new HybridClassifier({ model });
  const classifications = await classifier.classifyBatch(test.map(({ text }) => text));
  const times: number[] = [];
  for (const { text } of test.slice(0, QUERIES)) {
    times.push((await timed(() => classifier.classify(text))).ms);
  }
  await model.dispose();
  await rm(folder, { recursive: true });
  const found = classifications.map(({ intents }) => intents);
  return { found, seconds: training.ms / 1000, megabytes, milliseconds: quantile(times, 0.5) };
}

function floorOf(split: Split): string[][] {
  const script = fileURLToPath(new URL("floor.py", import.meta.url));
  const output = execFileSync(python, [script], { input: JSON.stringify(split), maxBuffer: 2 ** 28 });
  return JSON.parse(output.toString()) as string[][];
}

async function readSplits(): Promise<Split[]> {
  const names = readdirSync(directory)
    .filter((name) => /^train.*\.jsonl$/.test(name))
    .sort();
  const all = (await Promise.all(names.map((name) => readExamples(join(directory, name))))).flat();
  const dev = join(directory, "dev.jsonl");
  if (existsSync(dev)) return [{ train: fewOf(all), test: await readExamples(dev) }];
  const parts = partsOf(names, all.length);
  return Array.from({ length: SPLITS }, (_, part) => ({
    train: fewOf(all.filter((_, i) => parts[i] !== part)),
    test: all.filter((_, i) => parts[i] === part),
  }));
}

/** The part of each example: of the set's own ten folds two each, else one of chance. */
function partsOf(names: readonly string[], count: number): number[] {
  const lines = names.flatMap((name) => readFileSync(join(directory, name), "utf8").trim().split("\n"));
  const folds = lines.map((line) => (JSON.parse(line) as { fold?: number }).fold);
  if (folds.every((fold) => fold !== undefined)) return folds.map((fold) => fold % SPLITS);
  const random = seededRandom(1);
  return Array.from({ length: count }, () => Math.floor(random() * SPLITS));
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

/** `exact` leaves out the texts without an intent where texts have one at most: they are what `noneRecall` tells. */
function figuresOf(test: readonly LabelledExample[], found: readonly (readonly string[])[]): Figures {
  const metrics = intentMetrics(test.map(({ labels }, i) => ({ expected: labels, predicted: found[i]! })));
  const single = test.every(({ labels }) => labels.length <= 1);
  const inScope = test.flatMap(({ labels }, i) =>
    single && labels.length === 0 ? [] : [sameSet(labels, found[i]!) ? 1 : 0],
  );
  return {
    exact: mean(inScope),
    microF1: metrics.microF1,
    noneRecall: single && metrics.perIntent.none?.support ? metrics.perIntent.none.recall : undefined,
  };
}

function meanOf(figures: readonly Figures[]): Figures {
  const none = figures.flatMap(({ noneRecall }) => noneRecall ?? []);
  return {
    exact: mean(figures.map(({ exact }) => exact)),
    microF1: mean(figures.map(({ microF1 }) => microF1)),
    noneRecall: none.length > 0 ? mean(none) : undefined,
  };
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function sameSet(labels: readonly string[], intents: readonly string[]): boolean {
  const found = intents.filter((intent) => intent !== "none");
  return labels.length === found.length && labels.every((label) => found.includes(label));
}
