import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Tokenizer } from "@huggingface/tokenizers";
import { ModelLoadError } from "../errors.js";
import { importTokenizers } from "./import-tokenizers.js";

/** A text, or a pair of texts, as a transformer reads it. */
export interface Sequence {
  readonly ids: readonly number[];
  /** 0 for the first text, 1 for the second; as many as ids. */
  readonly types: readonly number[];
}

/** Special tokens before, between and after the texts. */
interface Template {
  readonly before: Sequence;
  readonly between: Sequence;
  readonly after: Sequence;
  /** Type of the second text's tokens. */
  readonly second: number;
}

const FILE = "tokenizer.json";
/** UTF-16 units of a text that may make up a token, generously: what lies further on is cut anyway. */
const UNITS_PER_TOKEN = 32;
const NOTHING: Sequence = { ids: [], types: [] };

/** Text → token ids with the special tokens of the model, no longer than the model reads. */
export class SequenceTokenizer {
  readonly #tokenizer: Tokenizer;
  readonly #maximum: number;
  readonly #single: Template;
  readonly #pair: Template;

  private constructor(tokenizer: Tokenizer, maximum: number) {
    this.#tokenizer = tokenizer;
    this.#maximum = maximum;
    this.#single = readTemplate(tokenizer, false);
    this.#pair = readTemplate(tokenizer, true);
  }

  /**
   * @param directory a folder with a `tokenizer.json` of Hugging Face's library
   * @param maximum tokens of a sequence, special ones included
   * @throws {ModelLoadError} when there is none, or it needs what the library does not have.
   */
  static async load(directory: string, maximum: number): Promise<SequenceTokenizer> {
    const { Tokenizer } = await importTokenizers(directory);
    const content = await readFile(join(directory, FILE), "utf8").catch((cause: NodeJS.ErrnoException) => {
      const problem = cause.code === "ENOENT" ? "is missing" : `cannot be read: ${cause.message}`;
      throw new ModelLoadError(directory, `${FILE} ${problem}; copy the whole folder again`, { cause });
    });
    try {
      return new SequenceTokenizer(new Tokenizer(JSON.parse(content), {}), maximum);
    } catch (cause) {
      throw new ModelLoadError(directory, `${FILE} is no tokenizer: ${(cause as Error).message}`, { cause });
    }
  }

  /** A text too long loses its end. */
  read(text: string): Sequence {
    return this.#join(this.#single, this.#encode(text), []);
  }

  /** Where both are too long together, the second loses its end, and the first what is beyond half of the maximum. */
  readPair(first: string, second: string): Sequence {
    return this.#join(this.#pair, this.#encode(first).slice(0, this.#maximum >> 1), this.#encode(second));
  }

  #join({ before, between, after, second }: Template, a: readonly number[], b: readonly number[]): Sequence {
    const room = this.#maximum - before.ids.length - between.ids.length - after.ids.length;
    const first = a.slice(0, room);
    const last = b.slice(0, Math.max(0, room - first.length));
    return {
      ids: [...before.ids, ...first, ...between.ids, ...last, ...after.ids],
      types: [
        ...before.types,
        ...first.map(() => 0),
        ...between.types,
        ...last.map(() => second),
        ...after.types,
      ],
    };
  }

  #encode(text: string): readonly number[] {
    // Halves of surrogate pairs have no bytes that a tokenizer could read.
    const readable = text.slice(0, this.#maximum * UNITS_PER_TOKEN).replace(/\p{Surrogate}/gu, "\uFFFD");
    return this.#tokenizer.encode(readable, { add_special_tokens: false }).ids;
  }
}

/** Reads off an encoded letter where the special tokens stand. */
function readTemplate(tokenizer: Tokenizer, pair: boolean): Template {
  const letter = tokenizer.encode("a", { add_special_tokens: false }).ids;
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
