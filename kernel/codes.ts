// Vectors as rows of signed bytes, each with a scale, in blocks; where they lie is told by `configure`.

/** Rows that share a block: their scales (32-bit floats) come first, then the rows, then what the rows leave over. */
const BLOCK_BITS: u32 = 14;
export const BLOCK_ROWS: u32 = 1 << BLOCK_BITS;
const IN_BLOCK: u32 = BLOCK_ROWS - 1;
const SCALES: u32 = 4 << BLOCK_BITS;
const CACHE_LINE: u32 = 64;
/** Rows that are read ahead of being scored. */
const AHEAD: u32 = 16;
/** The length of a query in whole numbers: products with any row of bytes stay within 32 bits. */
const QUERY_LENGTH: f32 = 32_767;
/** Steps of the rest within a step of a byte: together they are as fine as 32-bit floats. */
const FINE: f32 = 65_536;

/** Address of the blocks' addresses. */
let blocks: u32 = 0;
/** Bytes of a row, a multiple of 16. */
let stride: u32 = 0;
/** Address of the query: `stride` 16-bit numbers. */
let query: u32 = 0;
/** What the product with a query is multiplied with beside the row's scale. */
let queryScale: f32 = 1;
/** Keeps what is read ahead from being optimised away. */
let touched: u32 = 0;

export function configure(blocksAt: u32, rowBytes: u32, queryAt: u32): void {
  blocks = blocksAt;
  stride = rowBytes;
  query = queryAt;
}

/**
 * Writes a vector as bytes.
 * @param vector address of `dimensions` 32-bit floats.
 * @param hasRest whether the blocks have room for what the bytes leave over.
 * @returns the distance between the vector and its bytes.
 */
export function encode(vector: u32, dimensions: u32, slot: u32, hasRest: bool): f32 {
  const end = vector + (dimensions << 2);
  let largest: f32 = 0;
  for (let at = vector; at < end; at += 4) largest = max(largest, abs(load<f32>(at)));
  const scale = largest / 127;
  let row = rowAt(slot);
  let rest = restAt(slot);
  memory.fill(row, 0, stride);
  if (hasRest) memory.fill(rest, 0, 2 * stride);
  store<f32>(scaleAt(slot), scale);
  let squares: f32 = 0;
  if (scale === 0) return 0;
  for (let at = vector; at < end; at += 4, row += 1, rest += 2) {
    const value = load<f32>(at) / scale;
    const code = max<f32>(-127, min<f32>(127, nearest(value)));
    const left = value - code;
    squares += left * left;
    store<i8>(row, <i32>code);
    if (hasRest) store<i16>(rest, <i32>max<f32>(-32_768, min<f32>(32_767, nearest(left * FINE))));
  }
  return sqrt(squares) * scale;
}

/** Writes a query of unit length. @param vector address of `dimensions` 32-bit floats. */
export function ask(vector: u32, dimensions: u32): void {
  memory.fill(query, 0, 2 * stride);
  for (let i: u32 = 0; i < dimensions; i++) {
    store<i16>(query + (i << 1), <i32>nearest(load<f32>(vector + (i << 2)) * QUERY_LENGTH));
  }
  queryScale = 1 / QUERY_LENGTH;
}

/** Makes a row the query. */
export function askRow(slot: u32): void {
  const row = rowAt(slot);
  for (let i: u32 = 0; i < stride; i += 16) {
    const bytes = v128.load(row + i);
    v128.store(query + 2 * i, i16x8.extend_low_i8x16_s(bytes));
    v128.store(query + 2 * i, i16x8.extend_high_i8x16_s(bytes), 16);
  }
  queryScale = scaleOf(slot);
}

/**
 * Scores rows against the query.
 * @param slots address of 32-bit row numbers; 0: the rows from `first` on.
 * @param out address of a 32-bit float for each score.
 */
export function scan(slots: u32, first: u32, count: u32, out: u32): void {
  for (let i: u32 = 0; i < count; i++) {
    if (slots !== 0 && i % AHEAD === 0) {
      // Scattered rows arrive side by side when they are read ahead: twice as fast.
      for (let j = i, last = min(count, i + AHEAD); j < last; j++) touch(load<u32>(slots + (j << 2)));
    }
    const slot = slots === 0 ? first + i : load<u32>(slots + (i << 2));
    store<f32>(out + (i << 2), scoreOf(slot, rowAt(slot)));
  }
}

/**
 * The products of rows, with all that is known of them, and a vector.
 * @param vector address of 32-bit floats, as many as a row has numbers.
 */
export function refine(slots: u32, count: u32, vector: u32, out: u32): void {
  for (let i: u32 = 0; i < count; i++) {
    const slot = load<u32>(slots + (i << 2));
    const row = rowAt(slot);
    const rest = restAt(slot);
    let one = f32x4.splat(0);
    let other = f32x4.splat(0);
    for (let at: u32 = 0; at < stride; at += 8) {
      const bytes = v128.load_ext<i8>(row + at);
      const fine = v128.load(rest + 2 * at);
      const low = wholeOf(i32x4.extend_low_i16x8_s(bytes), i32x4.extend_low_i16x8_s(fine));
      const high = wholeOf(i32x4.extend_high_i16x8_s(bytes), i32x4.extend_high_i16x8_s(fine));
      one = f32x4.add(one, f32x4.mul(v128.load(vector + 4 * at), low));
      other = f32x4.add(other, f32x4.mul(v128.load(vector + 4 * at, 16), high));
    }
    const four = f32x4.add(one, other);
    const pair = f32x4.add(four, v128.shuffle<f32>(four, four, 2, 3, 0, 1));
    const total = f32x4.extract_lane(pair, 0) + f32x4.extract_lane(pair, 1);
    store<f32>(out + (i << 2), total * (scaleOf(slot) / FINE));
  }
}

/** Adds rows, without their scales and each times a weight, to a vector. @param weights address of a 32-bit float for each. */
export function add(slots: u32, count: u32, weights: u32, sum: u32): void {
  for (let i: u32 = 0; i < count; i++) {
    const weight = v128.load_splat<f32>(weights + (i << 2));
    let row = rowAt(load<u32>(slots + (i << 2)));
    let to = sum;
    for (const end = row + stride; row < end; row += 8, to += 32) {
      const bytes = v128.load_ext<i8>(row);
      const low = f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(bytes));
      const high = f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(bytes));
      v128.store(to, f32x4.add(v128.load(to), f32x4.mul(weight, low)));
      v128.store(to, f32x4.add(v128.load(to, 16), f32x4.mul(weight, high)), 16);
    }
  }
}

/** The product of the query and a row. */
export function scoreOf(slot: u32, row: u32): f32 {
  let low = i32x4.splat(0);
  let high = i32x4.splat(0);
  const end = row + stride;
  for (let q = query; row < end; row += 16, q += 32) {
    const bytes = v128.load(row);
    low = i32x4.add(low, i32x4.dot_i16x8_s(i16x8.extend_low_i8x16_s(bytes), v128.load(q)));
    high = i32x4.add(high, i32x4.dot_i16x8_s(i16x8.extend_high_i8x16_s(bytes), v128.load(q, 16)));
  }
  return <f32>sumOf(i32x4.add(low, high)) * (scaleOf(slot) * queryScale);
}

/** The product of two rows. */
export function similarity(one: u32, other: u32): f32 {
  let a = rowAt(one);
  let b = rowAt(other);
  let low = i32x4.splat(0);
  let high = i32x4.splat(0);
  for (const end = a + stride; a < end; a += 16, b += 16) {
    const x = v128.load(a);
    const y = v128.load(b);
    low = i32x4.add(low, i32x4.dot_i16x8_s(i16x8.extend_low_i8x16_s(x), i16x8.extend_low_i8x16_s(y)));
    high = i32x4.add(high, i32x4.dot_i16x8_s(i16x8.extend_high_i8x16_s(x), i16x8.extend_high_i8x16_s(y)));
  }
  return <f32>sumOf(i32x4.add(low, high)) * (scaleOf(one) * scaleOf(other));
}

/** Begins to read a row and its scale, so that they are there when they are wanted. @returns the row's address. */
export function touch(slot: u32): u32 {
  const row = rowAt(slot);
  let sum = touched + load<u8>(scaleAt(slot));
  for (let at = row, end = row + stride; at < end; at += CACHE_LINE) sum += load<u8>(at);
  touched = sum;
  return row;
}

export function rowAt(slot: u32): u32 {
  return blockOf(slot) + SCALES + (slot & IN_BLOCK) * stride;
}

function restAt(slot: u32): u32 {
  return blockOf(slot) + SCALES + (stride << BLOCK_BITS) + (slot & IN_BLOCK) * 2 * stride;
}

function scaleAt(slot: u32): u32 {
  return blockOf(slot) + ((slot & IN_BLOCK) << 2);
}

function scaleOf(slot: u32): f32 {
  return load<f32>(scaleAt(slot));
}

function blockOf(slot: u32): u32 {
  return load<u32>(blocks + ((slot >> BLOCK_BITS) << 2));
}

/** Bytes and what they leave over, as one number. */
function wholeOf(bytes: v128, rest: v128): v128 {
  return f32x4.convert_i32x4_s(i32x4.add(i32x4.shl(bytes, 16), rest));
}

function sumOf(four: v128): i32 {
  const pair = i32x4.add(four, v128.shuffle<i32>(four, four, 2, 3, 0, 1));
  return i32x4.extract_lane(pair, 0) + i32x4.extract_lane(pair, 1);
}
