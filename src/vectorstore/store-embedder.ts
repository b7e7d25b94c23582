import type { EmbeddingsInterface } from "@langchain/core/embeddings";
import { abortable } from "../abort.js";
import { pacer } from "../embeddings/pacer.js";
import { WordVectors } from "../embeddings/word-vectors.js";
import { StoreError } from "../errors.js";
import { type PassageSketch, sketchPassage } from "../ranking/passage-sketch.js";
import type { StoreDatabase } from "./database.js";
import { readState } from "./store-state.js";
import type { StoredDocument } from "./stored-document.js";

/** Whose vectors they are that came by `addVectors` into a store without embeddings. */
const GIVEN = "given";

/** What makes terms and vectors of a store's documents, and the name that the store remembers it by. */
export class StoreEmbedder {
  /** The caller's, or the word vectors. */
  readonly embeddings: EmbeddingsInterface;
  /** They number the terms of every store. */
  readonly words: WordVectors;
  readonly name: string;

  private constructor(embeddings: EmbeddingsInterface, words: WordVectors) {
    this.embeddings = embeddings;
    this.words = words;
    this.name = nameOf(embeddings);
  }

  /** @param given undefined: the built-in ones. */
  static async load(given: EmbeddingsInterface | undefined): Promise<StoreEmbedder> {
    const words = given instanceof WordVectors ? given : await WordVectors.load();
    return new StoreEmbedder(given ?? words, words);
  }

  /** Whether the vectors are those of the word vectors. */
  get areBuiltIn(): boolean {
    return this.embeddings === this.words;
  }

  /** Whose vectors a caller brings along: with the built-in embeddings the caller's own, of unknown origin. */
  get nameOfGiven(): string {
    return this.areBuiltIn ? GIVEN : this.name;
  }

  /** One per document. */
  sketch(documents: readonly StoredDocument[], signal: AbortSignal | undefined): Promise<PassageSketch[]> {
    return paced(documents, ({ text, heading }) => sketchPassage(this.words, text, heading), signal);
  }

  /** One vector per document. */
  embed(
    documents: readonly StoredDocument[],
    sketches: readonly PassageSketch[],
    signal: AbortSignal | undefined,
  ): Promise<readonly ArrayLike<number>[]> {
    if (this.areBuiltIn) {
      return paced(sketches, ({ text, heading }) => this.words.passageOf(text, heading), signal);
    }
    return abortable(this.embeddings.embedDocuments(documents.map(({ text }) => text)), signal);
  }

  /**
   * Vectors of different origin cannot be compared, and nobody would notice; neither can terms numbered otherwise.
   * @throws {StoreError} when what the store holds was made by others.
   */
  assertMatches(database: StoreDatabase): void {
    const { embeddings, wordVectors } = readState(database);
    if (wordVectors !== null && wordVectors !== this.words.name) {
      throw new StoreError(
        database.directory,
        "embeddings",
        `was made with "${wordVectors}", this version of langchain-tokenflow has "${this.words.name}"; index into another directory`,
      );
    }
    if (embeddings === null || embeddings === GIVEN || embeddings === this.name) return;
    throw new StoreError(
      database.directory,
      "embeddings",
      `has vectors of "${embeddings}", not of "${this.name}"; open it with those embeddings, or index into another directory`,
    );
  }
}

/** Works through the items, giving the event loop a turn every few milliseconds. */
async function paced<Item, T>(
  items: readonly Item[],
  work: (item: Item) => T,
  signal: AbortSignal | undefined,
): Promise<T[]> {
  const pause = pacer(signal);
  const results: T[] = [];
  for (const item of items) {
    results.push(work(item));
    await pause();
  }
  return results;
}

/** The class, and the model where LangChain's class says it. */
function nameOf(embeddings: EmbeddingsInterface): string {
  if (embeddings instanceof WordVectors) return embeddings.name;
  const { model, modelName } = embeddings as { readonly model?: unknown; readonly modelName?: unknown };
  const named = [model, modelName].find((value) => typeof value === "string");
  return named ? `${embeddings.constructor.name}(${named})` : embeddings.constructor.name;
}
