import { readFile } from "node:fs/promises";
import type { Tokenizer } from "@huggingface/tokenizers";
import { ModelLoadError } from "../errors.js";
import { importTokenizers } from "./import-tokenizers.js";
import type { ReadingSettings } from "./manifest.js";

/** UTF-16 units of a text that may make up a token, generously: what lies further from both ends is cut anyway. */
const UNITS_PER_TOKEN = 32;

/** Text → token ids, as the model was trained to read it. */
export class TokenReader {
  readonly #tokenizer: Tokenizer;
  readonly #maximum: number;
  readonly #before: readonly number[];
  readonly #after: readonly number[];

  constructor(tokenizer: Tokenizer, { prefix, suffix, maximumTokens }: ReadingSettings) {
    this.#tokenizer = tokenizer;
    this.#maximum = maximumTokens;
    this.#before = this.#encode(prefix);
    this.#after = this.#encode(suffix);
  }

  /**
   * @param file a `tokenizer.json` of Hugging Face's library
   * @param directory the model's folder, for messages
   * @throws {ModelLoadError} when it is none, or needs what the library does not have.
   */
  static async load(file: string, directory: string, settings: ReadingSettings): Promise<TokenReader> {
    const { Tokenizer } = await importTokenizers(directory);
    try {
      const content: object = JSON.parse(await readFile(file, "utf8"));
      return new TokenReader(new Tokenizer(content, {}), settings);
    } catch (cause) {
      const problem = `${file} is no tokenizer: ${(cause as Error).message}`;
      throw new ModelLoadError(directory, problem, { cause });
    }
  }

  /** The greatest token id. */
  get lastId(): number {
    let last = 0;
    for (const id of this.#tokenizer.get_vocab(true).values()) last = Math.max(last, id);
    return last;
  }

  /** Never empty. A text too long keeps both ends: its need is told at the start or at the end. */
  read(text: string): readonly number[] {
    const ids = this.#encode(shorten(wellFormed(text), this.#maximum * UNITS_PER_TOKEN));
    const half = this.#maximum >> 1;
    const kept =
      ids.length > this.#maximum ? [...ids.slice(0, this.#maximum - half), ...ids.slice(-half)] : ids;
    return [...this.#before, ...kept, ...this.#after];
  }

  #encode(text: string): number[] {
    return this.#tokenizer.encode(text, { add_special_tokens: false }).ids;
  }
}

/** Halves of surrogate pairs have no bytes that a tokenizer could read. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\uFFFD");
}

function shorten(text: string, most: number): string {
  return text.length <= 2 * most ? text : text.slice(0, most) + text.slice(-most);
}
