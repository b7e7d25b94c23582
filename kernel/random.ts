// Random numbers (Mulberry32), the same for the same seed, as `src/random.ts` has them.

/** Where the numbers are. */
export let randomState: u32 = 0;

export function seedRandom(seed: u32): void {
  randomState = seed;
}

/** Any of 2³² numbers. */
export function nextRandom(): u32 {
  randomState += 0x6d2b79f5;
  let mixed = (randomState ^ (randomState >>> 15)) * (1 | randomState);
  mixed = (mixed + (mixed ^ (mixed >>> 7)) * (61 | mixed)) ^ mixed;
  return mixed ^ (mixed >>> 14);
}

/** Shuffles 32-bit numbers (Fisher–Yates). */
export function shuffle(numbers: u32, length: u32): void {
  for (let i = length; i > 1; i--) {
    const last = numbers + 4 * (i - 1);
    const other = numbers + 4 * <u32>((<u64>nextRandom() * i) >> 32);
    const number = load<u32>(last);
    store<u32>(last, load<u32>(other));
    store<u32>(other, number);
  }
}
