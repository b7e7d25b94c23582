import { createHash } from "node:crypto";
import type { DocumentInterface } from "@langchain/core/documents";
import type { PassageTagger } from "../classifier/passage-tagger.js";
import { DataFileError, InvalidInputError } from "../errors.js";
import { loadTokenCounter } from "../tokens.js";
import { mdxToMarkdown } from "./mdx.js";
import type { Passage } from "./passage.js";
import { readPassages } from "./read-passages.js";
import { readSources, readText, type SourceFile } from "./read-sources.js";
import { type SplitOptions, splitMarkdown, splitText } from "./split-markdown.js";
import { tagPassages } from "./tag-passages.js";

/** Where tagged passages go. The embedded store is one. */
export interface PassageSink {
  /** The digests of those of the ids that are stored. */
  digests(ids: string[]): Promise<Map<string, string>>;
  /** Stores documents, replacing those with the same id; when it returns, they are safe. */
  addDocuments(
    documents: DocumentInterface[],
    options: {
      readonly ids: string[];
      readonly digests: string[];
      /** Given up when it aborts: an encoder may take its time. */
      readonly signal?: AbortSignal | undefined;
    },
  ): Promise<unknown>;
  /** The ids of the stored documents that match the filter. */
  ids(request: { readonly filter: { readonly source: { readonly $in: string[] } } }): Promise<string[]>;
  delete(request: { readonly ids: string[] }): Promise<unknown>;
}

/** How far an ingestion has come. */
export interface IngestProgress {
  /** Bytes of the sources read, out of `totalBytes`. */
  readonly bytes: number;
  readonly totalBytes: number;
  /** Passages that are safely stored or were so already. */
  readonly passages: number;
}

export interface IngestOptions extends SplitOptions {
  /** Folders and files, as `readSources` takes them; at least one. */
  readonly paths: readonly string[];
  readonly sink: PassageSink;
  readonly tagger: PassageTagger;
  /** Passages tagged and stored at a time, ≥ 1. @default 256 */
  readonly batchSize?: number | undefined;
  /** Leaves out broken lines and unreadable files, and reports them, instead of stopping. @default false */
  readonly skipBroken?: boolean | undefined;
  /** Stops with the signal's reason, no batch half stored; what was stored stays, and the next run goes on from there. */
  readonly signal?: AbortSignal | undefined;
  /** Called after each batch. @default undefined */
  readonly onProgress?: ((progress: IngestProgress) => void) | undefined;
}

/** What an ingestion did, in passages. */
export interface IngestResult {
  /** New or changed ones. */
  readonly added: number;
  /** Stored before, with the same text, metadata and tagger. */
  readonly unchanged: number;
  /** Those whose place in a Markdown or text file is gone. */
  readonly deleted: number;
  /** Broken lines and unreadable files that `skipBroken` left out. */
  readonly skipped: readonly DataFileError[];
}

const DEFAULT_BATCH_SIZE = 256;

/**
 * Files → tagged passages → store. A passage that is stored with the same digest is passed over, so an interrupted
 * run continues where it was and a second one is quick. Nothing is stored when a path does not exist.
 *
 * @throws {DataFileError} for a broken file or line, unless `skipBroken`. @throws {InvalidInputError} for a bad option.
 */
export async function ingest(options: IngestOptions): Promise<IngestResult> {
  return new Ingestion(options).run();
}

/** One run: gathers passages into batches and settles each with the store. */
class Ingestion {
  readonly #options: IngestOptions;
  readonly #batchSize: number;
  readonly #skipped: DataFileError[] = [];
  readonly #seenIds = new Set<string>();
  #batch: Passage[] = [];
  /** Markdown and text files read to their end in this batch, whose stored passages may now be too many. */
  #finishedSources: string[] = [];
  #added = 0;
  #unchanged = 0;
  #deleted = 0;
  #bytes = 0;
  #totalBytes = 0;

  constructor(options: IngestOptions) {
    const { batchSize = DEFAULT_BATCH_SIZE, paths } = options;
    if (!Number.isInteger(batchSize) || batchSize < 1) {
      throw new InvalidInputError(`batchSize is ${batchSize}; give a whole number of at least 1`);
    }
    if (paths.length === 0) throw new InvalidInputError("paths is empty; give a folder or file to ingest");
    this.#options = options;
    this.#batchSize = batchSize;
  }

  async run(): Promise<IngestResult> {
    const sources: SourceFile[] = [];
    for await (const source of readSources(this.#options.paths, this.#options)) sources.push(source);
    if (sources.length === 0) {
      throw new DataFileError(
        this.#options.paths.join(", "),
        "holds no Markdown, text or .jsonl file; check the path",
      );
    }
    this.#totalBytes = sources.reduce((sum, { bytes }) => sum + bytes, 0);
    for (const source of sources) await this.#ingestSource(source);
    await this.#settleBatch();
    return {
      added: this.#added,
      unchanged: this.#unchanged,
      deleted: this.#deleted,
      skipped: this.#skipped,
    };
  }

  async #ingestSource(source: SourceFile): Promise<void> {
    const before = this.#bytes;
    try {
      for await (const passage of this.#passagesOf(source)) {
        this.#batch.push(passage);
        if (this.#batch.length >= this.#batchSize) await this.#settleBatch();
      }
      if (source.kind !== "jsonl") this.#finishedSources.push(source.source);
    } catch (error) {
      if (!this.#options.skipBroken || !DataFileError.isInstance(error)) throw error;
      this.#skipped.push(error);
    }
    this.#bytes = before + source.bytes;
  }

  async *#passagesOf({ kind, file, source }: SourceFile): AsyncGenerator<Passage> {
    const { skipBroken, signal } = this.#options;
    if (kind === "jsonl") {
      const start = this.#bytes;
      return yield* readPassages(file, {
        seenIds: this.#seenIds,
        onBrokenLine: skipBroken ? (error) => this.#skipped.push(error) : undefined,
        onBytes: (bytes) => {
          this.#bytes = start + bytes;
        },
        signal,
      });
    }
    signal?.throwIfAborted();
    const text = await readText(file);
    const split = kind === "text" ? splitText : splitMarkdown;
    const markdown = kind === "mdx" ? mdxToMarkdown(text) : text;
    const passages = await split(markdown, source, await loadTokenCounter(), this.#options);
    for (const { id } of passages) this.#seenIds.add(id);
    yield* passages;
  }

  async #settleBatch(): Promise<void> {
    const { signal, onProgress } = this.#options;
    signal?.throwIfAborted();
    await this.#storeChanged(this.#batch);
    this.#batch = [];
    await this.#deleteVanished(this.#finishedSources);
    this.#finishedSources = [];
    onProgress?.({
      bytes: this.#bytes,
      totalBytes: this.#totalBytes,
      passages: this.#added + this.#unchanged,
    });
  }

  async #storeChanged(batch: readonly Passage[]): Promise<void> {
    const { sink, tagger, signal } = this.#options;
    if (batch.length === 0) return;
    const stored = await sink.digests(batch.map(({ id }) => id));
    const digests = new Map(batch.map((passage) => [passage.id, digestOf(passage, tagger.version)]));
    const changed = batch.filter(({ id }) => stored.get(id) !== digests.get(id));
    if (changed.length > 0) {
      const tagged = await tagPassages(changed, tagger, { signal });
      await sink.addDocuments(tagged.map(toDocument), {
        ids: tagged.map(({ id }) => id),
        digests: tagged.map(({ id }) => digests.get(id)!),
        signal,
      });
    }
    this.#added += changed.length;
    this.#unchanged += batch.length - changed.length;
  }

  async #deleteVanished(sources: string[]): Promise<void> {
    if (sources.length === 0) return;
    const stored = await this.#options.sink.ids({ filter: { source: { $in: sources } } });
    // Documents that others stored may name the same source; only ids of our own making are ours to delete.
    const ours = (id: string) => sources.includes(id.slice(0, id.lastIndexOf("#")));
    const vanished = stored.filter((id) => ours(id) && !this.#seenIds.has(id));
    if (vanished.length > 0) await this.#options.sink.delete({ ids: vanished });
    this.#deleted += vanished.length;
  }
}

function digestOf({ text, metadata }: Passage, taggerVersion: string): string {
  return createHash("sha256")
    .update(JSON.stringify([text, metadata, taggerVersion]))
    .digest("hex");
}

function toDocument({ id, text, metadata }: Passage): DocumentInterface {
  return { id, pageContent: text, metadata };
}
