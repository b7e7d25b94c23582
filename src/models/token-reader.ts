import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Tokenizer } from "@huggingface/tokenizers";
import { ModelLoadError } from "../errors.js";
import { importTokenizers } from "./import-tokenizers.js";
import type { ReadingSettings } from "./manifest.js";

/** A text, or a pair of texts, as a transformer reads it. */
export interface Sequence {
  readonly ids: readonly number[];
  /** 0 for the first text, 1 for the second; as many as ids. */
  readonly types: readonly number[];
}

/**
 * How a model reads. With a prefix and a suffix: these stand around each text, and of one too long both ends are kept, since
 * a need is told at the start or at the end. Without: the tokenizer's special tokens stand there, which the maximum includes,
 * and a text too long loses its end.
 */
export type Reading = ReadingSettings | Pick<ReadingSettings, "maximumTokens">;

/** Fixed tokens before, between and after the texts. */
interface Frame {
  readonly before: Sequence;
  readonly between: Sequence;
  readonly after: Sequence;
  /** Type of the second text's tokens. */
  readonly second: number;
}

/** UTF-16 units of a text that may make up a token, generously: what lies further on is cut anyway. */
const UNITS_PER_TOKEN = 32;
const NOTHING: Sequence = { ids: [], types: [] };

/** Text → token ids, no more than the model reads. */
export class TokenReader {
  readonly #tokenizer: Tokenizer;
  readonly #maximum: number;
  readonly #bothEnds: boolean;
  readonly #single: Frame;
  readonly #pair: Frame;

  private constructor(tokenizer: Tokenizer, reading: Reading) {
    this.#tokenizer = tokenizer;
    this.#maximum = reading.maximumTokens;
    this.#bothEnds = "suffix" in reading;
    this.#single = "suffix" in reading ? fixedFrame(tokenizer, reading) : specialFrame(tokenizer, false);
    this.#pair = "suffix" in reading ? this.#single : specialFrame(tokenizer, true);
  }

  /**
   * @param directory the model's folder
   * @param file a tokenizer in it, in the form of Hugging Face's library
   * @throws {ModelLoadError} when there is none, or it needs what the library does not have.
   */
  static async load(
    directory: string,
    reading: Reading,
    file: string = "tokenizer.json",
  ): Promise<TokenReader> {
    const { Tokenizer } = await importTokenizers(directory);
    const content = await readFile(join(directory, file), "utf8").catch((cause: NodeJS.ErrnoException) => {
      const problem = cause.code === "ENOENT" ? "is missing" : `cannot be read: ${cause.message}`;
      throw new ModelLoadError(directory, `${file} ${problem}; copy the whole folder again`, { cause });
    });
    try {
      return new TokenReader(new Tokenizer(JSON.parse(content), {}), reading);
    } catch (cause) {
      throw new ModelLoadError(directory, `${file} is no tokenizer: ${(cause as Error).message}`, { cause });
    }
  }

  /** The greatest token id. */
  get lastId(): number {
    let last = 0;
    for (const id of this.#tokenizer.get_vocab(true).values()) last = Math.max(last, id);
    return last;
  }

  read(text: string): Sequence {
    return frame(this.#single, this.#cut(this.#encode(text), this.#room(this.#single)), []);
  }

  /** Where both are too long together, the second is cut, and of the first what is beyond half of the maximum. */
  readPair(first: string, second: string): Sequence {
    const room = this.#room(this.#pair);
    const a = this.#cut(this.#encode(first), Math.min(room, this.#maximum >> 1));
    return frame(this.#pair, a, this.#cut(this.#encode(second), room - a.length));
  }

  /** Tokens that are left for the texts. */
  #room({ before, between, after }: Frame): number {
    if (this.#bothEnds) return this.#maximum;
    return Math.max(0, this.#maximum - before.ids.length - between.ids.length - after.ids.length);
  }

  #encode(text: string): readonly number[] {
    // Halves of surrogate pairs have no bytes that a tokenizer could read.
    const readable = this.#shorten(text).replace(/\p{Surrogate}/gu, "\uFFFD");
    return encode(this.#tokenizer, readable);
  }

  #shorten(text: string): string {
    const most = this.#maximum * UNITS_PER_TOKEN;
    if (!this.#bothEnds) return text.slice(0, most);
    return text.length <= 2 * most ? text : text.slice(0, most) + text.slice(-most);
  }

  #cut(ids: readonly number[], most: number): readonly number[] {
    const end = this.#bothEnds && ids.length > most ? most >> 1 : 0;
    return [...ids.slice(0, most - end), ...ids.slice(ids.length - end)];
  }
}

function encode(tokenizer: Tokenizer, text: string): number[] {
  return tokenizer.encode(text, { add_special_tokens: false }).ids;
}

function frame(
  { before, between, after, second }: Frame,
  a: readonly number[],
  b: readonly number[],
): Sequence {
  return {
    ids: [...before.ids, ...a, ...between.ids, ...b, ...after.ids],
    types: [...before.types, ...a.map(() => 0), ...between.types, ...b.map(() => second), ...after.types],
  };
}

function fixedFrame(tokenizer: Tokenizer, { prefix, suffix }: ReadingSettings): Frame {
  const [before, after] = [prefix, suffix].map((text) => {
    const ids = encode(tokenizer, text);
    return { ids, types: ids.map(() => 0) };
  });
  return { before: before!, between: NOTHING, after: after!, second: 0 };
}

/** Reads off an encoded letter where the special tokens stand. */
function specialFrame(tokenizer: Tokenizer, pair: boolean): Frame {
  const letter = encode(tokenizer, "a");
  const options = { text_pair: pair ? "a" : null, return_token_type_ids: true } as const;
  const { ids, token_type_ids: types } = tokenizer.encode("a", options);
  const start = find(ids, letter, 0);
  const end = start + letter.length;
  if (start < 0) throw new Error("its special tokens cannot be told from those of a text");
  const part = (from: number, to?: number) => ({ ids: ids.slice(from, to), types: types.slice(from, to) });
  if (!pair) return { before: part(0, start), between: NOTHING, after: part(end), second: 0 };
  const next = find(ids, letter, end);
  if (next < 0) throw new Error("it does not tell how a pair of texts is joined");
  return {
    before: part(0, start),
    between: part(end, next),
    after: part(next + letter.length),
    second: types[next]!,
  };
}

function find(ids: readonly number[], wanted: readonly number[], from: number): number {
  if (wanted.length === 0) return -1;
  return ids.findIndex((_, i) => i >= from && wanted.every((id, k) => ids[i + k] === id));
}
