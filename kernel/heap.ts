// Binary heaps of nodes with their scores: addresses of 64-bit numbers that compare as the scores do, and then as the nodes.

/** A node with its score, as one number. */
export function entryOf(score: f32, node: u32): i64 {
  const bits = reinterpret<i32>(score);
  // Negative floats order the other way round.
  const high: i64 = bits ^ ((bits >> 31) & 0x7fffffff);
  return (high << 32) | node;
}

export function nodeOf(entry: i64): u32 {
  return <u32>entry;
}

export function scoreOfEntry(entry: i64): f32 {
  const bits = <i32>(entry >> 32);
  return reinterpret<f32>(bits ^ ((bits >> 31) & 0x7fffffff));
}

/** Adds to a heap whose lowest is first. @param size before. */
export function pushLowest(heap: u32, size: u32, entry: i64): void {
  let at: u32 = size;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    const above = load<i64>(heap + (parent << 3));
    if (above <= entry) break;
    store<i64>(heap + (at << 3), above);
    at = parent;
  }
  store<i64>(heap + (at << 3), entry);
}

/** Puts an entry in the place of the lowest. */
export function replaceLowest(heap: u32, size: u32, entry: i64): void {
  let at: u32 = 0;
  for (;;) {
    let child: u32 = 2 * at + 1;
    if (child >= size) break;
    let below = load<i64>(heap + (child << 3));
    if (child + 1 < size) {
      const second = load<i64>(heap + (child << 3), 8);
      if (second < below) {
        below = second;
        child += 1;
      }
    }
    if (below >= entry) break;
    store<i64>(heap + (at << 3), below);
    at = child;
  }
  store<i64>(heap + (at << 3), entry);
}

/** Makes a heap an ordered list, the highest first. */
export function sortHeap(heap: u32, size: u32): void {
  for (let left: u32 = size; left > 1; left--) {
    const last = heap + ((left - 1) << 3);
    const entry = load<i64>(last);
    store<i64>(last, load<i64>(heap));
    replaceLowest(heap, left - 1, entry);
  }
}
