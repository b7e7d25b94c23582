import { seededRandom } from "../../src/random.js";

/** What every process of the bench makes for itself, the same from the same numbers. */
export interface Collection {
  readonly size: number;
  readonly dimensions: number;
}

/** The share of the documents that each filter lets through. */
export const FILTERS = { none: 1, wide: 0.2, narrow: 0.05, rare: 0.001 } as const;
export type FilterName = keyof typeof FILTERS;

const CLUSTERS = 1000;
/** How far vectors are from the centre of their cluster: their cosine to it is about 0.78. */
const NOISE = 0.8;
const SYLLABLES = ["ra", "to", "li", "ne", "ko", "su", "mi", "da", "ver", "pol", "gan", "tis", "hum", "bel"];
const WORDS_A_TEXT = 30;

/** Metadata of every document: intents at random, and one tenant of many. */
export interface BenchMetadata {
  readonly n: number;
  readonly intents: readonly string[];
  readonly tenant: string;
  readonly [field: string]: unknown;
}

/** Vectors of unit length around a thousand centres, so that neighbours mean something. */
export class Vectors {
  readonly #dimensions: number;
  readonly #centres: readonly Float32Array[];

  constructor(dimensions: number) {
    this.#dimensions = dimensions;
    const random = seededRandom(7);
    this.#centres = Array.from({ length: CLUSTERS }, () => direction(dimensions, random));
  }

  document(n: number): Float32Array {
    return this.#near(seededRandom(1_000_003 + n));
  }

  query(n: number): Float32Array {
    return this.#near(seededRandom(-1 - n));
  }

  #near(random: () => number): Float32Array {
    const centre = this.#centres[Math.floor(random() * CLUSTERS)]!;
    const noise = direction(this.#dimensions, random);
    return unit(noise.map((value, i) => centre[i]! + NOISE * value));
  }
}

export function metadataOf(n: number): BenchMetadata {
  const random = seededRandom(500_009 + n);
  const intents = Object.entries(FILTERS)
    .filter(([name, share]) => (name === "wide" || name === "narrow") && random() < share)
    .map(([name]) => name);
  return { n, intents, tenant: `tenant-${n % Math.round(1 / FILTERS.rare)}`, source: `page-${n >> 3}.md` };
}

export function matches({ intents, tenant }: BenchMetadata, filter: FilterName): boolean {
  if (filter === "none") return true;
  return filter === "rare" ? tenant === "tenant-7" : intents.includes(filter);
}

/** Some two hundred characters, words of a vocabulary of 2,744, the first ones often. */
export function textOf(n: number): string {
  const random = seededRandom(700_001 + n);
  const words = Array.from({ length: WORDS_A_TEXT }, () => {
    const rank = Math.floor(SYLLABLES.length ** 3 * random() ** 3);
    const [a, b, c] = [rank, rank / SYLLABLES.length, rank / SYLLABLES.length ** 2];
    return [a, b, c].map((each) => SYLLABLES[Math.floor(each) % SYLLABLES.length]).join("");
  });
  return words.join(" ");
}

function direction(dimensions: number, random: () => number): Float32Array {
  return unit(Float32Array.from({ length: dimensions }, () => random() - 0.5));
}

function unit(vector: Float32Array): Float32Array {
  let sum = 0;
  for (const value of vector) sum += value * value;
  const length = Math.sqrt(sum);
  return vector.map((value) => value / length);
}
