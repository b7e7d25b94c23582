// @ts-check

import { NO_SLOT } from "../vectors/neighbour-graph.js";

/**
 * @typedef {import("../vectors/neighbour-graph.js").NeighbourGraph} NeighbourGraph
 * @typedef {import("../vectors/vector-codes.js").VectorCodes} VectorCodes
 * @typedef {import("./search-effort.js").MeasuredEffort} MeasuredEffort
 */
/**
 * A row that is searched for, and the scores of the others, the highest first.
 * @typedef {{ readonly vector: Float32Array, readonly scores: Float32Array }} Sample
 */

/** Numbers of neighbours and candidates that the recall is measured for. */
const NEIGHBOURS = [20, 100];
const EFFORTS = [20, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 768, 1024];
const MOST_NEIGHBOURS = 100;
/** Queries that the recall is measured with, and the multiplications that finding their true neighbours may cost. */
const [FEWEST_SAMPLES, MOST_SAMPLES, SAMPLING_BUDGET] = [12, 48, 2e9];

/**
 * How much of their true neighbours a graph finds for some of its rows, by the candidates looked at. They are taken out of it
 * meanwhile: what is in the graph is found more easily than a query is.
 * @param {NeighbourGraph} graph
 * @param {VectorCodes} codes
 * @param {() => void} heedStop called now and then; may throw.
 * @returns {MeasuredEffort[]}
 */
export function measureEfforts(graph, codes, heedStop) {
  const chosen = chooseNodes(graph, codes);
  const slots = graph.slots.slice();
  const out = chosen.map((node) => /** @type {number} */ (slots[node]));
  const samples = out.map((slot) => {
    heedStop();
    return sampleOf(codes, slot, out);
  });
  const holed = slots.slice();
  for (const node of chosen) holed[node] = NO_SLOT;
  graph.setSlots(holed);
  const left = codes.size - chosen.length;
  const efforts = NEIGHBOURS.filter((neighbours) => neighbours < left).map((neighbours) => {
    return { neighbours, points: pointsOf(graph, samples, neighbours, heedStop) };
  });
  graph.setSlots(slots);
  return efforts;
}

/**
 * @param {NeighbourGraph} graph
 * @param {readonly Sample[]} samples
 * @param {number} neighbours
 * @param {() => void} heedStop
 */
function pointsOf(graph, samples, neighbours, heedStop) {
  /** @type {[effort: number, recall: number][]} */
  const points = [];
  for (const effort of EFFORTS) {
    if (effort < neighbours) continue;
    heedStop();
    const found = samples.map((sample) => recallOf(graph, sample, neighbours, effort));
    const recall = found.reduce((sum, each) => sum + each, 0) / Math.max(1, found.length);
    points.push([effort, recall]);
    if (recall > 0.999) break;
  }
  return points;
}

/**
 * @param {NeighbourGraph} graph
 * @param {Sample} sample
 * @param {number} neighbours
 * @param {number} effort
 */
function recallOf(graph, { vector, scores }, neighbours, effort) {
  const threshold = /** @type {number} */ (scores[neighbours - 1]);
  const found = graph.search(vector, effort)?.scores.filter((score) => score >= threshold) ?? [];
  return Math.min(1, found.length / neighbours);
}

/**
 * Some of the nodes that have rows, evenly spread; the entry stays.
 * @param {NeighbourGraph} graph
 * @param {VectorCodes} codes
 */
function chooseNodes({ slots, shape }, codes) {
  const affordable = Math.floor(SAMPLING_BUDGET / (codes.size * codes.dimensions));
  const count = Math.min(MOST_SAMPLES, Math.max(FEWEST_SAMPLES, affordable), codes.size / 10);
  const step = Math.ceil(slots.length / Math.max(1, count));
  /** @type {number[]} */
  const chosen = [];
  for (let node = 0; node < slots.length; node += step) {
    if (node !== shape.entry && slots[node] !== NO_SLOT) chosen.push(node);
  }
  return chosen;
}

/**
 * @param {VectorCodes} codes
 * @param {number} slot
 * @param {readonly number[]} left out of the others.
 * @returns {Sample}
 */
function sampleOf(codes, slot, left) {
  const vector = codes.read(slot);
  const all = new Float32Array(codes.size);
  codes.scan(vector, undefined, 0, (scores, first) => all.set(scores, first));
  for (const each of left) all[each] = Number.NEGATIVE_INFINITY;
  return { vector, scores: all.sort().reverse().slice(0, MOST_NEIGHBOURS) };
}
