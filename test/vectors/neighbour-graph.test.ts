import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Vectors } from "../../bench/store/data.js";
import { KernelMemory } from "../../src/vectors/kernel-memory.js";
import { NeighbourGraph, NO_SLOT } from "../../src/vectors/neighbour-graph.js";
import { VectorCodes } from "../../src/vectors/vector-codes.js";

const DIMENSIONS = 48;
const COUNT = 4000;
const clustered = new Vectors(DIMENSIONS);

function filled(count = COUNT) {
  const codes = new VectorCodes(DIMENSIONS);
  const graph = new NeighbourGraph(codes, 10);
  for (let n = 0; n < count; n++) {
    codes.push(clustered.document(n));
    graph.insert(n);
  }
  return { codes, graph };
}

function search(graph: NeighbourGraph, query: Float32Array, effort: number, mask?: Uint8Array): number[] {
  return Array.from(graph.search(query, effort, mask)!.slots);
}

/** The rows nearest by their codes, of those that a mask lets through. */
function nearest(
  codes: VectorCodes,
  query: Float32Array,
  k: number,
  isAllowed = (_: number) => true,
): number[] {
  const scored: { slot: number; score: number }[] = [];
  codes.scan(query, undefined, 0, (scores, first) => {
    for (const [i, score] of scores.entries())
      if (isAllowed(first + i)) scored.push({ slot: first + i, score });
  });
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, k)
    .map(({ slot }) => slot);
}

function maskOf(size: number, isAllowed: (slot: number) => boolean): Uint8Array {
  const mask = new Uint8Array((size >> 3) + 1);
  for (let slot = 0; slot < size; slot++) if (isAllowed(slot)) mask[slot >> 3]! |= 1 << (slot & 7);
  return mask;
}

/** Over some queries. @param look gives what is found and what there is to be found. */
function recall(look: (query: Float32Array) => readonly [readonly number[], readonly number[]]): number {
  let [found, wanted] = [0, 0];
  for (let n = 0; n < 50; n++) {
    const [some, all] = look(clustered.query(n));
    found += all.filter((slot) => some.includes(slot)).length;
    wanted += all.length;
  }
  return found / wanted;
}

describe("NeighbourGraph", () => {
  const { codes, graph } = filled();

  it("finds nearly all of the nearest, more with more effort", () => {
    const at = (effort: number) =>
      recall((query) => [search(graph, query, effort), nearest(codes, query, 20)]);
    expect(at(50)).toBeGreaterThan(0.95);
    expect(at(200)).toBeGreaterThan(0.99);
    expect(at(20)).toBeLessThanOrEqual(at(200));
  });

  it("finds under a mask nothing that it does not let through, and nearly all that it does", () => {
    const isAllowed = (slot: number) => slot % 7 === 3;
    const mask = maskOf(COUNT, isAllowed);
    const found = recall((query) => {
      const slots = search(graph, query, 60, mask);
      expect(slots.filter((slot) => !isAllowed(slot))).toEqual([]);
      return [slots, nearest(codes, query, 20, isAllowed)];
    });
    expect(found).toBeGreaterThan(0.98);
  });

  it("gives up when patience is at an end", () => {
    const query = clustered.query(0);
    expect(graph.search(query, 20, undefined, 3)).toBeUndefined();
    expect(graph.search(query, 20, new Uint8Array(COUNT / 8), COUNT / 2)).toBeUndefined();
    expect(search(graph, query, 20, new Uint8Array(COUNT / 8))).toEqual([]);
  });

  it("is the same when it is built again, whatever room there was at first", () => {
    const again = new NeighbourGraph(codes, COUNT);
    for (let n = 0; n < COUNT; n++) again.insert(n);
    expect(again.shape).toEqual(graph.shape);
    for (const [i, part] of again.parts().entries()) {
      expect(Buffer.compare(part.view(), graph.parts()[i]!.view())).toBe(0);
    }
    again.release();
  });

  it("is the same when its parts are put into another memory, and grows there", () => {
    const other = filled(0);
    for (let n = 0; n < COUNT; n++) other.codes.push(clustered.document(n));
    const copy = new NeighbourGraph(other.codes, 0, graph.shape);
    for (const [i, part] of graph.parts().entries()) copy.parts()[i]!.view().set(part.view());
    copy.setSlots(graph.slots);
    const query = clustered.query(1);
    expect(search(copy, query, 40)).toEqual(search(graph, query, 40));
    other.codes.push(query);
    copy.insert(COUNT);
    expect(search(copy, query, 40)).toContain(COUNT);
  });

  it("passes over nodes without rows, were it the entry", () => {
    const { codes: few, graph: holed } = filled(1000);
    const { entry } = holed.shape;
    const isGone = (node: number) => node === entry || node % 4 === 0;
    holed.setSlots(Uint32Array.from({ length: 1000 }, (_, node) => (isGone(node) ? NO_SLOT : node)));
    const found = recall((query) => {
      const slots = search(holed, query, 100);
      expect(slots.filter(isGone)).toEqual([]);
      return [slots, nearest(few, query, 20, (slot) => !isGone(slot))];
    });
    expect(found).toBeGreaterThan(0.95);
    holed.setSlots(new Uint32Array(1000).fill(NO_SLOT));
    expect(search(holed, clustered.query(0), 20)).toEqual([]);
  });

  it("finds as many as there are, of any few vectors", () => {
    const vectors = fc.array(fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 3, maxLength: 3 }), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(vectors, fc.integer({ min: 1, max: 40 }), (lists, effort) => {
        const few = new VectorCodes(3);
        const small = new NeighbourGraph(few, 0);
        for (const [slot, list] of lists.entries()) {
          const length = Math.hypot(...list) || 1;
          few.push(Float32Array.from(list, (value) => value / length));
          small.insert(slot);
        }
        const slots = search(small, Float32Array.of(1, 0, 0), effort);
        expect(new Set(slots).size).toBe(Math.min(effort, lists.length));
      }),
    );
  });
});

describe("KernelMemory", () => {
  it("gives out pieces that do not overlap, and the same memory again when it was released", () => {
    const steps = fc.array(fc.record({ size: fc.integer({ min: 1, max: 5000 }), release: fc.nat(5) }));
    fc.assert(
      fc.property(steps, (list) => {
        const memory = new KernelMemory();
        const held: { readonly address: number; readonly bytes: number }[] = [];
        for (const { size, release } of list) {
          const piece = memory.allocate(size);
          expect(piece.bytes).toBeGreaterThanOrEqual(size);
          for (const { address, bytes } of held) {
            expect(piece.address >= address + bytes || piece.address + piece.bytes <= address).toBe(true);
          }
          held.push(piece);
          const [released] = held.splice(release, 1);
          if (released) memory.release(released);
        }
        for (const piece of held) memory.release(piece);
        const { length } = memory.bytes;
        if (length > 0) memory.allocate(length / 2);
        expect(memory.bytes.length).toBe(length);
      }),
    );
  });
});
