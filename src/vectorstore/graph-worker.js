// @ts-check
// A thread that builds one graph; `graph-build.ts` is its other end. JavaScript, because Node 20 starts no thread from
// TypeScript, and tests run the sources.
import { parentPort, workerData } from "node:worker_threads";
import Database from "libsql";
import { NeighbourGraph, NO_SLOT } from "../vectors/neighbour-graph.js";
import { partOf } from "../vectors/part.js";
import { VectorCodes } from "../vectors/vector-codes.js";
import { measureEfforts } from "./measure-efforts.js";
import { readParts, writeParts } from "./parts-file.js";

/**
 * @typedef {import("./graph-build.js").GraphTask} GraphTask
 * @typedef {import("./graph-build.js").ExistingGraph} ExistingGraph
 * @typedef {import("./graph-build.js").GraphRequest} GraphRequest
 * @typedef {import("./graph-build.js").GraphReply} GraphReply
 */

/** Rows read between two looks for messages. */
const ROWS = 500;

const port = /** @type {import("node:worker_threads").MessagePort} */ (parentPort);
const task = /** @type {GraphTask} */ (workerData);
const { intent, dimensions, stop } = task;

/** @param {GraphReply} message */
const reply = (message) => port.postMessage(message);
const turn = () => new Promise((resolve) => setImmediate(resolve));

const database = new Database(task.database, { readonly: true, timeout: 5000 });
const generation = database.prepare("SELECT generation FROM state").raw();
const [source, condition] =
  intent === null
    ? ["vectors", "document > ?"]
    : ["intents JOIN vectors USING (document)", "document > ? AND intent = ?"];
const select = database
  .prepare(`SELECT document, vector FROM ${source} WHERE ${condition} ORDER BY document LIMIT ?`)
  .raw();

const codes = new VectorCodes(dimensions);
/** Of the rows of codes. @type {number[]} */
const rowKeys = [];
/** Of the graph's nodes. @type {number[]} */
let nodeKeys = [];
let graph = new NeighbourGraph(codes, task.capacity);
/** @type {Promise<unknown>} */
let working = task.from ? resume(task.from) : Promise.resolve();
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

/**
 * Goes on with a graph: its nodes' rows are read again, those of removed documents are not there any more.
 * @param {ExistingGraph} from
 */
async function resume({ file, sha256, shape, lastKey }) {
  const existing = new NeighbourGraph(codes, task.capacity, shape);
  const keys = new Float64Array(shape.count);
  // A graph that cannot be read is built anew.
  if (!(await isRead(file, sha256, [partOf(keys), ...existing.parts()]))) return existing.release();
  while (readSome(lastKey, () => {}) === ROWS) await turn();
  let row = 0;
  const slots = Uint32Array.from(keys, (key) => {
    while (row < rowKeys.length && /** @type {number} */ (rowKeys[row]) < key) row++;
    return rowKeys[row] === key ? row : NO_SLOT;
  });
  existing.setSlots(slots);
  // So is one of which nothing is left.
  if (existing.shape.count === 0) return existing.release();
  graph.release();
  graph = existing;
  nodeKeys = Array.from(keys);
}

/** @type {typeof readParts} */
async function isRead(file, sha256, parts) {
  try {
    return await readParts(file, sha256, parts);
  } catch {
    return false;
  }
}

/** Adds the rows that there are now. */
async function advance() {
  heedStop();
  while (addSome() === ROWS) await turn();
}

/** @returns {number} how many rows there were */
function addSome() {
  const count = readSome(Number.POSITIVE_INFINITY, (key, slot) => {
    graph.insert(slot);
    nodeKeys.push(key);
  });
  if (count > 0) reply({ kind: "progress", count: nodeKeys.length });
  return count;
}

/**
 * @param {number} last rows beyond this key are left.
 * @param {(key: number, slot: number) => void} visit
 * @returns {number} how many rows were read
 */
function readSome(last, visit) {
  const after = rowKeys.at(-1) ?? 0;
  const parameters = intent === null ? [after, ROWS] : [after, intent, ROWS];
  const rows = /** @type {[number, Buffer][]} */ (select.all(parameters));
  let count = 0;
  for (const [key, bytes] of rows) {
    heedStop();
    if (key > last) break;
    codes.push(toVector(bytes));
    rowKeys.push(key);
    visit(key, codes.size - 1);
    count += 1;
  }
  return count;
}

/** @param {string} file */
async function finish(file) {
  await advance();
  // One unchanging state: what the graph then holds.
  database.exec("BEGIN");
  while (addSome() === ROWS);
  const [now] = /** @type {[number]} */ (generation.get([]));
  database.exec("COMMIT");
  const efforts = measureEfforts(graph, codes, heedStop);
  const sha256 = await writeParts(file, [partOf(Float64Array.from(nodeKeys)), ...graph.parts()]);
  const lastKey = nodeKeys.at(-1) ?? 0;
  reply({ kind: "finished", graph: { sha256, shape: graph.shape, lastKey, generation: now, efforts } });
}

/** @param {Buffer} bytes at an address that may be odd */
function toVector(bytes) {
  return new Float32Array(new Uint8Array(bytes).buffer);
}
