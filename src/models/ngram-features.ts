import { fold } from "../text/fold.js";
import { stem } from "../text/stem.js";
import { subwordTerms } from "../text/subword-terms.js";
import { tokenize } from "../text/tokens.js";
import type { NgramSettings } from "./manifest.js";

/** The features of one text: `weights[i]` belongs to the feature of 32-bit hash `ids[i]`. The weights' Euclidean norm is 1. */
export interface SparseVector {
  readonly ids: Int32Array;
  readonly weights: Float32Array;
}

/** A text as a model reads it. */
export interface TextFeatures {
  readonly ngrams: SparseVector;
  /** Only for a model that holds word vectors: the terms that may have one, by their hashes. */
  readonly terms: SparseVector | undefined;
}

export function readText(text: string, settings: NgramSettings): TextFeatures {
  const ngrams = ngramFeatures(text, settings);
  return { ngrams, terms: settings.vectors === undefined ? undefined : unite([[hashTerms(text), 1]]) };
}

function hashTerms(text: string): Int32Array {
  return Int32Array.from(subwordTerms(text), hashTerm).sort();
}

/** What a term of a table of word vectors is known by. */
export function hashTerm(term: string): number {
  return mix(hashString(term, WORD_SEED));
}

/**
 * Text → hashed features: character n-grams that also span word boundaries (they carry typos and word forms), n-grams
 * of stemmed words, n-grams of Han characters. All digits are the same digit. A feature that occurs `n` times weighs
 * 1 + ln n times its family's weight. Deterministic for any string; blank text has no features.
 */
export function ngramFeatures(text: string, settings: NgramSettings): SparseVector {
  const folded = fold(shorten(text, settings.maximumLength))
    .replace(/\s+/g, " ")
    .replace(/\p{Nd}/gu, "0")
    .trim();
  const tokens = tokenize(folded);
  const words = tokens.filter(({ kind }) => kind === "word").map((token) => stem(token.text));
  const han = tokens.filter(({ kind }) => kind === "han").flatMap((token) => [...token.text]);
  return unite([
    [hashCharacters(folded, settings), 1],
    [hashWords(words, settings), settings.wordWeight],
    [hashWords(han, settings), settings.hanWeight],
  ]);
}

/** Keeps both ends: a long message states its need at the start or at the end. */
function shorten(text: string, maximumLength: number): string {
  if (text.length <= maximumLength) return text;
  const half = maximumLength >> 1;
  return `${text.slice(0, half)} ${text.slice(-half)}`;
}

/** Hashes of all character n-grams, ascending, with repetitions. The text's ends count as spaces. */
function hashCharacters(text: string, { characters: { min, max } }: NgramSettings): Int32Array {
  if (text === "") return new Int32Array(0);
  const padded = ` ${text} `;
  const hashes = new Int32Array(padded.length * (max - min + 1));
  let count = 0;
  for (let start = 0; start < padded.length; start++) {
    const end = Math.min(start + max, padded.length);
    let hash = CHARACTER_SEED;
    for (let at = start; at < end; at++) {
      hash = Math.imul(hash ^ padded.charCodeAt(at), FNV_PRIME);
      if (at - start + 1 >= min) hashes[count++] = mix(hash);
    }
  }
  return hashes.subarray(0, count).sort();
}

/** Hashes of all n-grams of words, ascending, with repetitions. */
function hashWords(words: readonly string[], settings: NgramSettings): Int32Array {
  const { min, max } = settings.words;
  const hashes: number[] = [];
  for (let start = 0; start < words.length; start++) {
    let hash = WORD_SEED;
    for (let at = start; at < Math.min(start + max, words.length); at++) {
      hash = hashString(words[at]!, hash);
      if (at - start + 1 >= min) hashes.push(mix(hash));
      hash = Math.imul(hash ^ 0x20, FNV_PRIME);
    }
  }
  return Int32Array.from(hashes).sort();
}

/** Sorted hashes, and what each occurrence weighs. */
type Family = readonly [hashes: Int32Array, weight: number];

/** Counts all families into one vector and scales it to norm 1. */
function unite(families: readonly Family[]): SparseVector {
  const size = families.reduce((sum, [hashes]) => sum + hashes.length, 0);
  const ids = new Int32Array(size);
  const weights = new Float32Array(size);
  let count = 0;
  let squares = 0;
  for (const [hashes, factor] of families) {
    for (let i = 0; i < hashes.length; ) {
      const first = i;
      while (i < hashes.length && hashes[i] === hashes[first]) i++;
      const weight = factor * (1 + Math.log(i - first));
      ids[count] = hashes[first]!;
      weights[count++] = weight;
      squares += weight * weight;
    }
  }
  const scale = squares === 0 ? 0 : 1 / Math.sqrt(squares);
  for (let i = 0; i < count; i++) weights[i] = weights[i]! * scale;
  return { ids: ids.subarray(0, count), weights: weights.subarray(0, count) };
}

const FNV_PRIME = 0x01000193;
/** FNV's offset basis; words start elsewhere, so that the word "pay" and the characters "pay" differ. */
const CHARACTER_SEED = 0x811c9dc5 | 0;
const WORD_SEED = 0x5bd1e995 | 0;

function hashString(text: string, hash: number): number {
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  return hash;
}

/** Murmur3's finaliser: FNV alone leaves the low bits, which pick the slot of a table, badly mixed. */
function mix(hash: number): number {
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
