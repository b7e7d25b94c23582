/**
 * What a Qwen3 costs beside the shipped n-gram model, which is timed in turns with it: load, memory, latency by length, and
 * whether memory returns after dispose. Each folder is measured in a process of its own. On a machine that does other work
 * as well, CPU time by threads is nearest to what an idle one takes.
 * Run: npx tsx --expose-gc bench/qwen3.ts DIR… (folders that models/qwen3/export.py wrote)
 */
import { execFileSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import Table from "cli-table3";
import { BUSINESS_MODEL } from "../src/classifier/create-classifier.js";
import type { IntentModel } from "../src/models/intent-model.js";
import { loadModel } from "../src/models/load-model.js";
import { loadManifest } from "../src/models/manifest.js";
import { type Reading, TokenReader } from "../src/models/token-reader.js";
import { quantile, timed } from "./statistics.js";

const LENGTHS = [16, 32, 128];
const ROUNDS = 25;
const LOADS = 10;
const THREADS = 2;
/** In which Linux counts CPU time. */
const MS_PER_TICK = 10;
const WORDS =
  "please refund the order that I paid twice and tell me by SMS when 支付 成功 后 发送 通知 ".split(" ");

interface Measured {
  readonly name: string;
  readonly megabytes: number;
  readonly loadMs: number;
  readonly residentMB: number;
  readonly lengths: readonly {
    readonly cpu: number;
    readonly p50: number;
    readonly p95: number;
    readonly ratio: number;
  }[];
  /** Resident memory before any load, and after each load and dispose, in MB. */
  readonly baselineMB: number;
  readonly afterDisposeMB: readonly number[];
}

if (process.argv[2] === "--one") console.log(JSON.stringify(await measure(process.argv[3]!)));
else await compare(process.argv.slice(2));

async function compare(directories: readonly string[]): Promise<void> {
  const head = [
    "model",
    "MB",
    "load s",
    "memory MB",
    ...LENGTHS.map((n) => `${n} tokens: CPU, p50, p95 ms (× n-gram)`),
  ];
  const table = new Table({ head, style: { head: [] } });
  for (const directory of directories) {
    const argv = [...process.execArgv, fileURLToPath(import.meta.url), "--one", directory];
    const output = execFileSync(process.execPath, argv, { encoding: "utf8" });
    const { name, megabytes, loadMs, residentMB, lengths, baselineMB, afterDisposeMB } = JSON.parse(
      output,
    ) as Measured;
    table.push([
      name,
      megabytes.toFixed(0),
      (loadMs / 1000).toFixed(1),
      residentMB.toFixed(0),
      ...lengths.map(
        ({ cpu, p50, p95, ratio }) =>
          `${cpu.toFixed(1)}, ${p50.toFixed(1)}, ${p95.toFixed(1)} (${ratio.toFixed(0)})`,
      ),
    ]);
    const rounds = afterDisposeMB.map((mb) => mb.toFixed(0)).join(", ");
    console.log(table.toString());
    console.log(
      `${name}: resident ${baselineMB.toFixed(0)} MB before, after each of ${LOADS} loads and disposes ${rounds}`,
    );
  }
}

async function measure(directory: string): Promise<Measured> {
  const manifest = await loadManifest(directory);
  if (manifest.kind !== "qwen3") throw new Error(`${directory} holds no Qwen3`);
  const ngram = await loadModel(BUSINESS_MODEL);
  // The first load brings the runtime itself; what counts is what each model adds.
  await ngram.predict(["a"]);
  const baselineMB = await resident();
  const texts = await textsOf(directory, manifest.reading);
  const before = await resident();

  const { ms: loadMs, result: model } = await timed(() =>
    loadModel(directory, { device: "cpu", threads: THREADS }),
  );
  const lengths = [];
  for (const text of texts) lengths.push(await race(model, ngram, text));
  const residentMB = (await resident()) - before;
  await model.dispose();

  const afterDisposeMB = [await resident()];
  for (let round = 1; round < LOADS; round++) {
    const again = await loadModel(directory, { device: "cpu", threads: THREADS });
    await again.predict([texts[0]!]);
    await again.dispose();
    afterDisposeMB.push(await resident());
  }
  const files = [
    manifest.file,
    manifest.tokenizer.file,
    ...(manifest.weights ? [manifest.weights.file] : []),
  ];
  const bytes = sum(files.map((file) => statSync(join(directory, file)).size));
  const name = `${manifest.name} ${basename(directory)}`;
  return { name, megabytes: bytes / 1e6, loadMs, residentMB, lengths, baselineMB, afterDisposeMB };
}

/** A text of each length, what stands around it included. */
async function textsOf(directory: string, settings: Reading): Promise<string[]> {
  const reader = await TokenReader.load(directory, settings);
  return LENGTHS.map((length) => {
    let text = "";
    for (let i = 0; reader.read(text).ids.length < length; i++) text += `${WORDS[i % WORDS.length]} `;
    return text;
  });
}

async function race(model: IntentModel, ngram: IntentModel, text: string) {
  const times: number[] = [];
  const others: number[] = [];
  let cpu = 0;
  for (let round = -3; round < ROUNDS; round++) {
    const before = cpuTime();
    const { ms } = await timed(() => model.predict([text]));
    const taken = cpuTime() - before;
    const { ms: other } = await timed(() => ngram.predict([text]));
    if (round < 0) continue;
    times.push(ms);
    cpu += taken;
    others.push(other);
  }
  return {
    // The mean: single runs take few of the ticks in which it is counted.
    cpu: cpu / THREADS / ROUNDS,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    ratio: quantile(times, 0.5) / quantile(others, 0.5),
  };
}

/** Megabytes of this process at rest and, on Linux, of those it started: a large graph has one of its own. */
async function resident(): Promise<number> {
  globalThis.gc?.();
  // What was collected goes back to the system in the background.
  await setTimeout(200);
  return (process.memoryUsage.rss() + sum(children().map(residentOf))) / 1e6;
}

function residentOf(pid: string): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return 1024 * Number(kilobytes ?? 0);
}

/** CPU time in milliseconds that this process and, on Linux, those it started have taken. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000 + sum(children().map(cpuTimeOf));
}

function cpuTimeOf(pid: string): number {
  const [utime, stime] = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]!.split(" ").slice(11, 13);
  return (Number(utime) + Number(stime)) * MS_PER_TICK;
}

function children(): string[] {
  if (process.platform !== "linux") return [];
  const listed = readFileSync(`/proc/self/task/${process.pid}/children`, "utf8");
  return listed.split(" ").filter(Boolean);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
