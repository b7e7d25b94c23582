// @ts-check
// A thread that builds one graph; `graph-build.ts` is its other end. JavaScript, because Node 20 starts no thread from
// TypeScript, and tests run the sources.
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { parentPort, workerData } from "node:worker_threads";
import hnswlib from "hnswlib-node";
import Database from "libsql";

/**
 * @typedef {import("./graph-build.js").GraphTask} GraphTask
 * @typedef {import("./graph-build.js").GraphRequest} GraphRequest
 * @typedef {import("./graph-build.js").GraphReply} GraphReply
 * @typedef {import("./graph-build.js").BuiltGraph} BuiltGraph
 * @typedef {import("./search-effort.js").MeasuredEffort} MeasuredEffort
 * @typedef {{ readonly key: number, readonly vector: Float32Array, readonly near: { key: number, score: number }[] }} Sample
 */

/** Rows read between two looks for messages. */
const ROWS = 500;
/** Numbers of neighbours and candidates that the recall is measured for. */
const NEIGHBOURS = [20, 100];
const EFFORTS = [16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 768, 1024];
/** Queries that the recall is measured with, and the multiplications that finding their true neighbours may cost. */
const [FEWEST_SAMPLES, MOST_SAMPLES, SAMPLING_BUDGET] = [12, 48, 2e9];

const port = /** @type {import("node:worker_threads").MessagePort} */ (parentPort);
const task = /** @type {GraphTask} */ (workerData);
const { intent, dimensions, from, stop } = task;

/** @param {GraphReply} message */
const reply = (message) => port.postMessage(message);
const turn = () => new Promise((resolve) => setImmediate(resolve));

const database = new Database(task.database, { readonly: true, timeout: 5000 });
const state = database.prepare("SELECT generation, removals FROM state").raw();
const [source, condition] =
  intent === null
    ? ["vectors", "document > ?"]
    : ["intents JOIN vectors USING (document)", "document > ? AND intent = ?"];
const select = database
  .prepare(`SELECT document, vector FROM ${source} WHERE ${condition} ORDER BY document LIMIT ?`)
  .raw();
const keysOfAll = database
  .prepare(`SELECT json_group_array(document) FROM ${source} WHERE ${condition}`)
  .raw();

/** @param {number} after */
const parameters = (after) => (intent === null ? [after] : [after, intent]);

const graph = new hnswlib.HierarchicalNSW("ip", dimensions);
let lastKey = from?.lastKey ?? 0;
const removalsBefore = from?.removals ?? /** @type {number[]} */ (state.get([]))[1];
/** @type {Promise<unknown>} */
let working = open();
let waiting = false;

port.on("message", (/** @type {GraphRequest} */ request) => {
  if (request.kind === "advance" && waiting) return;
  waiting = request.kind === "advance";
  working = working
    .then(async () => {
      waiting = false;
      if (request.kind === "finish") await finish(request.file);
      else await advance();
      if (request.kind === "finish") end();
      else if (!waiting) reply({ kind: "idle" });
    })
    .catch((error) => {
      reply({ kind: "failed", reason: String(error?.message ?? error) });
      end();
    });
});

/** The thread ends by itself: libraries in native code do not survive being torn out of their work. */
function end() {
  database.close();
  port.close();
}

function heedStop() {
  if (Atomics.load(stop, 0) !== 0) throw new Error("stopped");
}

async function open() {
  if (from) await graph.readIndex(from.file);
  else graph.initIndex({ maxElements: task.capacity, m: task.m, efConstruction: task.efConstruction });
}

/** Adds the rows that there are now. */
async function advance() {
  heedStop();
  while (addSome() === ROWS) await turn();
}

/** @returns {number} how many rows there were */
function addSome() {
  const rows = /** @type {[number, Buffer][]} */ (select.all([...parameters(lastKey), ROWS]));
  reserve(rows.length);
  for (const [key, bytes] of rows) {
    heedStop();
    graph.addPoint(Array.from(toVector(bytes)), key);
    lastKey = key;
  }
  if (rows.length > 0) reply({ kind: "progress", count: graph.getCurrentCount() });
  return rows.length;
}

/** @param {number} count */
function reserve(count) {
  const needed = graph.getCurrentCount() + count;
  if (needed > graph.getMaxElements()) graph.resizeIndex(Math.ceil(1.3 * needed));
}

/** @param {string} file */
async function finish(file) {
  await advance();
  // One unchanging state: what the graph then holds, and what of it is gone.
  database.exec("BEGIN");
  while (addSome() === ROWS);
  const [generation, removals] = /** @type {[number, number]} */ (state.get([]));
  const removed = (from?.removed ?? 0) + (removals === removalsBefore ? 0 : markRemoved());
  database.exec("COMMIT");
  const efforts = measureEfforts(removed);
  // Room that was not needed would be kept, in memory and by whoever reads the file.
  await graph.writeIndex(file);
  const digest = createHash("sha256");
  await pipeline(createReadStream(file), digest);
  const sha256 = digest.digest("hex");
  reply({ kind: "finished", graph: { sha256, lastKey, generation, removals, removed, efforts } });
}

/** @returns {number} how many nodes were marked that were not before */
function markRemoved() {
  const [json] = /** @type {[string]} */ (keysOfAll.get(parameters(0)));
  const live = new Set(JSON.parse(json));
  let marked = 0;
  for (const key of graph.getIdsList()) {
    if (live.has(key)) continue;
    try {
      graph.markDelete(key);
      marked += 1;
    } catch {
      // Already marked, by an earlier build.
    }
  }
  return marked;
}

/**
 * How much of the true neighbours of some of its own vectors the graph finds, by the candidates looked at.
 * @param {number} removed
 * @returns {MeasuredEffort[]}
 */
function measureEfforts(removed) {
  const live = graph.getCurrentCount() - removed;
  const samples = trueNeighbours(live);
  return NEIGHBOURS.filter((neighbours) => neighbours < live).map((neighbours) => {
    /** @type {[number, number][]} */
    const points = [];
    for (const ef of EFFORTS) {
      if (ef <= neighbours) continue;
      graph.setEf(ef);
      heedStop();
      const recalls = samples.map((sample) => recallOf(sample, neighbours));
      const recall = recalls.reduce((sum, each) => sum + each, 0) / recalls.length;
      points.push([ef, recall]);
      if (recall > 0.999) break;
    }
    return { neighbours, points };
  });
}

/**
 * @param {Sample} sample
 * @param {number} neighbours
 */
function recallOf({ key, vector, near }, neighbours) {
  const found = new Set(graph.searchKnn(Array.from(vector), neighbours + 1).neighbors);
  found.delete(key);
  const wanted = near.slice(0, neighbours);
  return wanted.filter((each) => found.has(each.key)).length / Math.max(1, wanted.length);
}

/**
 * Some of the vectors with their nearest others, found by looking at all.
 * @param {number} live
 * @returns {Sample[]}
 */
function trueNeighbours(live) {
  const count = Math.min(
    live,
    MOST_SAMPLES,
    Math.max(FEWEST_SAMPLES, Math.floor(SAMPLING_BUDGET / (live * dimensions))),
  );
  /** @type {Sample[]} */
  const samples = [];
  eachVector((key, vector, i) => {
    if (i % Math.ceil(live / count) === 0) samples.push({ key, vector, near: [] });
  });
  const most = /** @type {number} */ (NEIGHBOURS.at(-1));
  eachVector((key, vector) => {
    heedStop();
    for (const sample of samples) {
      if (sample.key !== key) keepBest(sample.near, { key, score: product(sample.vector, vector) }, most);
    }
  });
  return samples;
}

/** @param {(key: number, vector: Float32Array, i: number) => void} visit */
function eachVector(visit) {
  let after = 0;
  let i = 0;
  for (;;) {
    const rows = /** @type {[number, Buffer][]} */ (select.all([...parameters(after), ROWS]));
    for (const [key, bytes] of rows) {
      if (key > lastKey) return;
      visit(key, toVector(bytes), i++);
      after = key;
    }
    if (rows.length < ROWS) return;
  }
}

/**
 * @param {{ key: number, score: number }[]} list best first
 * @param {{ key: number, score: number }} near
 * @param {number} most
 */
function keepBest(list, near, most) {
  if (list.length === most && near.score <= /** @type {{ score: number }} */ (list[most - 1]).score) return;
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (/** @type {{ score: number }} */ (list[middle]).score >= near.score) low = middle + 1;
    else high = middle;
  }
  list.splice(low, 0, near);
  if (list.length > most) list.pop();
}

/**
 * @param {Float32Array} a
 * @param {Float32Array} b
 */
function product(a, b) {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += /** @type {number} */ (a[i]) * /** @type {number} */ (b[i]);
  return sum;
}

/** @param {Buffer} bytes at an address that may be odd */
function toVector(bytes) {
  return new Float32Array(new Uint8Array(bytes).buffer);
}
