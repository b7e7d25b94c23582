// A navigable small world graph (Malkov and Yashunin 2016) over rows of bytes. A graph is links alone: its nodes are numbered
// from 0 in the order of their coming, and a table tells the row of each.
import { askRow, rowAt, scoreOf, similarity, touch } from "./codes";
import { entryOf, nodeOf, pushLowest, replaceLowest, scoreOfEntry, sortHeap } from "./heap";

// A graph's fields, 32 bits each.
const COUNT: u32 = 0;
/** The node that searches begin at, and its highest layer. */
const ENTRY: u32 = 4;
const TOP: u32 = 8;
/** Links that a node has at most above the ground, half of those that it has there. */
const LINKS: u32 = 12;
/** Address of the row number of each node, or NONE. */
const SLOTS: u32 = 16;
/** Address of the ground layer: for each node how many links it has, and room for them. */
const GROUND: u32 = 20;
/** Address of where in `TOWERS` each node's other layers are; 0: it has none. */
const TOWER_OF: u32 = 24;
/** Address of towers: a node's highest layer, then the lists of its layers from 1 up. */
const TOWERS: u32 = 28;
/** Bytes of towers in use. */
const TOWERS_USED: u32 = 32;

const NONE: u32 = 0xffffffff;

// Room to work in, told by `workIn`.
/** A byte for each node: whether it equals `visit`, it was met in this search. */
let visited: u32 = 0;
let visitedSize: u32 = 0;
let visit: u32 = 0;
/** Nodes whose links are still to be followed; the best first. */
let open: u32 = 0;
/** The best nodes so far; the worst first. */
let found: u32 = 0;
/** Nodes that are about to be scored, and their rows' addresses. */
let batch: u32 = 0;
/** Neighbours that a node gives up some of. */
let crowd: u32 = 0;

/** More than any node of any graph has. */
const MOST_LINKS: u32 = 256;

/** Bytes of room that is needed for graphs of up to `nodes` nodes and up to `most` candidates. */
export function workBytes(nodes: u32, most: u32): u32 {
  return 20 * MOST_LINKS + 8 * most + 9 * nodes;
}

/** Gives searches and insertions the room to work in. */
export function workIn(at: u32, nodes: u32, most: u32): void {
  batch = at;
  crowd = batch + 12 * MOST_LINKS;
  found = crowd + 8 * MOST_LINKS;
  open = found + 8 * most;
  visited = open + 8 * nodes;
  visitedSize = nodes;
  memory.fill(visited, 0, nodes);
  visit = 0;
}

/**
 * Finds the nodes nearest to the query that was written.
 * @param effort how many candidates are kept; as many are found at most.
 * @param mask address of a bit for each row, which says whether it may be found; 0: all may.
 * @param patience of how many nodes the links are followed at most.
 * @param out address of 32-bit row numbers; their scores follow at `out + 4 * effort`.
 * @returns how many were found; NONE: patience was at an end.
 */
export function search(graph: u32, effort: u32, mask: u32, patience: u32, out: u32): u32 {
  if (load<u32>(graph, COUNT) === 0) return 0;
  const start = descend(graph, load<u32>(graph, ENTRY), load<u32>(graph, TOP), 0);
  const size = searchLayer(graph, start, 0, effort, mask, patience);
  if (size === NONE) return NONE;
  const slots = load<u32>(graph, SLOTS);
  for (let i: u32 = 0; i < size; i++) {
    const entry = load<i64>(found + (i << 3));
    const at = out + (i << 2);
    store<u32>(at, load<u32>(slots + (nodeOf(entry) << 2)));
    store<f32>(at + (effort << 2), scoreOfEntry(entry));
  }
  return size;
}

/** Adds a node; there must be room for it, and for its tower. */
export function insert(graph: u32, slot: u32, effort: u32): void {
  const node = load<u32>(graph, COUNT);
  const layer = layerOf(node);
  store<u32>(graph, node + 1, COUNT);
  store<u32>(load<u32>(graph, SLOTS) + (node << 2), slot);
  memory.fill(linksOf(graph, node, 0), 0, 4 * (1 + 2 * load<u32>(graph, LINKS)));
  buildTower(graph, node, layer);
  if (node === 0) {
    store<u32>(graph, layer, TOP);
    return;
  }
  askRow(slot);
  const top = load<u32>(graph, TOP);
  let start = load<u32>(graph, ENTRY);
  if (layer < top) start = descend(graph, start, top, layer);
  for (let at: i32 = <i32>min(layer, top); at >= 0; at--) {
    const size = searchLayer(graph, start, at, effort, 0, NONE);
    sortHeap(found, size);
    start = nodeOf(load<i64>(found));
    connect(graph, node, at, size);
  }
  if (layer > top) {
    store<u32>(graph, node, ENTRY);
    store<u32>(graph, layer, TOP);
  }
}

/** Falls off by 16 from layer to layer, and is the same whenever the node comes to be. */
function layerOf(node: u32): u32 {
  let hash = (node + 1) * 0x9e3779b9;
  hash = (hash ^ (hash >> 16)) * 0x85ebca6b;
  hash = (hash ^ (hash >> 13)) * 0xc2b2ae35;
  return ctz((hash ^ (hash >> 16)) | 0x80000000) >> 2;
}

function buildTower(graph: u32, node: u32, layers: u32): void {
  const place = load<u32>(graph, TOWER_OF) + (node << 2);
  store<u32>(place, 0);
  if (layers === 0) return;
  const used = load<u32>(graph, TOWERS_USED);
  const bytes = 4 + layers * 4 * (1 + load<u32>(graph, LINKS));
  store<u32>(place, used);
  store<u32>(graph, used + bytes, TOWERS_USED);
  const tower = load<u32>(graph, TOWERS) + used;
  memory.fill(tower, 0, bytes);
  store<u32>(tower, layers);
}

/** Address of a node's links in a layer: how many, then the nodes. */
function linksOf(graph: u32, node: u32, layer: u32): u32 {
  const links = load<u32>(graph, LINKS);
  if (layer === 0) return load<u32>(graph, GROUND) + node * 4 * (1 + 2 * links);
  const tower = load<u32>(load<u32>(graph, TOWER_OF) + (node << 2));
  return load<u32>(graph, TOWERS) + tower + 4 + (layer - 1) * 4 * (1 + links);
}

/** Goes to the nearest node from layer to layer, down to the one above `last`. */
function descend(graph: u32, node: u32, top: u32, last: u32): u32 {
  const slots = load<u32>(graph, SLOTS);
  const slot = load<u32>(slots + (node << 2));
  let best = scoreOf(slot, rowAt(slot));
  for (let layer = top; layer > last; layer--) {
    for (let moved = true; moved; ) {
      moved = false;
      const links = linksOf(graph, node, layer);
      const end = links + 4 + (load<u32>(links) << 2);
      for (let at = links + 4; at < end; at += 4) {
        const next = load<u32>(slots + (load<u32>(at) << 2));
        if (next !== NONE) touch(next);
      }
      for (let at = links + 4; at < end; at += 4) {
        const next = load<u32>(slots + (load<u32>(at) << 2));
        if (next === NONE) continue;
        const score = scoreOf(next, rowAt(next));
        if (score <= best) continue;
        best = score;
        node = load<u32>(at);
        moved = true;
      }
    }
  }
  return node;
}

/** @returns how many nodes are in `found`; NONE: patience was at an end. */
function searchLayer(graph: u32, start: u32, layer: u32, effort: u32, mask: u32, patience: u32): u32 {
  beginVisit();
  const slots = load<u32>(graph, SLOTS);
  const first = load<u32>(slots + (start << 2));
  let size: u32 = 0;
  let waiting: u32 = 0;
  const entry = entryOf(scoreOf(first, rowAt(first)), start);
  store<u8>(visited + start, visit);
  store<i64>(open, ~entry);
  waiting = 1;
  if (isAllowed(mask, first)) {
    store<i64>(found, entry);
    size = 1;
  }
  let worst: i64 = size === effort ? entry : i64.MIN_VALUE;
  while (waiting > 0) {
    const best = ~load<i64>(open);
    if (best < worst) break;
    if (patience === 0) return NONE;
    patience -= 1;
    waiting -= 1;
    if (waiting > 0) replaceLowest(open, waiting, load<i64>(open + (waiting << 3)));
    const count = gather(linksOf(graph, nodeOf(best), layer), slots);
    for (let i: u32 = 0; i < count; i++) {
      const at = batch + 12 * i;
      const slot = load<u32>(at, 4);
      const met = entryOf(scoreOf(slot, load<u32>(at, 8)), load<u32>(at));
      if (met <= worst) continue;
      pushLowest(open, waiting, ~met);
      waiting += 1;
      if (!isAllowed(mask, slot)) continue;
      if (size < effort) {
        pushLowest(found, size, met);
        size += 1;
      } else replaceLowest(found, size, met);
      if (size === effort) worst = load<i64>(found);
    }
  }
  return size;
}

function beginVisit(): void {
  visit += 1;
  if (visit <= 255) return;
  memory.fill(visited, 0, visitedSize);
  visit = 1;
}

/** Takes those of the links that were not met yet into the batch, and begins to read their rows. */
function gather(links: u32, slots: u32): u32 {
  const end = links + 4 + (load<u32>(links) << 2);
  let count: u32 = 0;
  for (let at = links + 4; at < end; at += 4) {
    const node = load<u32>(at);
    const mark = visited + node;
    if (load<u8>(mark) === <u8>visit) continue;
    store<u8>(mark, visit);
    const slot = load<u32>(slots + (node << 2));
    if (slot === NONE) continue;
    const to = batch + 12 * count;
    store<u32>(to, node);
    store<u32>(to, slot, 4);
    store<u32>(to, touch(slot), 8);
    count += 1;
  }
  return count;
}

function isAllowed(mask: u32, slot: u32): bool {
  if (mask === 0) return true;
  return ((<u32>load<u8>(mask + (slot >> 3)) >> (slot & 7)) & 1) !== 0;
}

/** Links a node with some of those found, in both directions. */
function connect(graph: u32, node: u32, layer: u32, size: u32): void {
  const links = load<u32>(graph, LINKS);
  const room: u32 = layer === 0 ? 2 * links : links;
  const own = linksOf(graph, node, layer);
  const count = select(graph, found, size, own, links);
  for (let i: u32 = 0; i < count; i++) {
    const neighbour = load<u32>(own + 4 + (i << 2));
    const theirs = linksOf(graph, neighbour, layer);
    const before = load<u32>(theirs);
    if (before < room) {
      store<u32>(theirs + 4 + (before << 2), node);
      store<u32>(theirs, before + 1);
    } else crowdOut(graph, neighbour, node, theirs, room);
  }
}

/** Chooses a full node's links anew, among those that it has and one more. */
function crowdOut(graph: u32, node: u32, added: u32, links: u32, room: u32): void {
  const slots = load<u32>(graph, SLOTS);
  const slot = load<u32>(slots + (node << 2));
  let size: u32 = 0;
  for (let i: u32 = 0; i <= room; i++) {
    const other = i === room ? added : load<u32>(links + 4 + (i << 2));
    const row = load<u32>(slots + (other << 2));
    if (row === NONE) continue;
    pushLowest(crowd, size, entryOf(similarity(slot, row), other));
    size += 1;
  }
  sortHeap(crowd, size);
  select(graph, crowd, size, links, room);
}

/**
 * The heuristic of the paper (algorithm 4): of candidates, best first, those that are nearer to the node than to any one chosen
 * before, so that links lead in different directions.
 * @param links where the choice is written.
 */
function select(graph: u32, candidates: u32, size: u32, links: u32, most: u32): u32 {
  const slots = load<u32>(graph, SLOTS);
  let count: u32 = 0;
  for (let i: u32 = 0; i < size && count < most; i++) {
    const entry = load<i64>(candidates + (i << 3));
    const node = nodeOf(entry);
    const slot = load<u32>(slots + (node << 2));
    if (size > most && !isApart(slot, scoreOfEntry(entry), slots, links, count)) continue;
    count += 1;
    store<u32>(links + (count << 2), node);
  }
  store<u32>(links, count);
  return count;
}

function isApart(slot: u32, score: f32, slots: u32, links: u32, count: u32): bool {
  for (let i: u32 = 1; i <= count; i++) {
    const chosen = load<u32>(links + (i << 2));
    if (similarity(slot, load<u32>(slots + (chosen << 2))) > score) return false;
  }
  return true;
}
