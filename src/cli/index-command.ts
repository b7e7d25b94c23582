import type { Command } from "commander";
import { InvalidInputError } from "../errors.js";
import {
  type ClassifierOptions,
  loadClassifierOptions,
  withClassifierOptions,
} from "./classifier-options.js";
import { type CliIo, say, writeJsonLine } from "./io.js";
import { OtherKinds } from "./other-kinds.js";
import { withProgress } from "./progress.js";
import { type StoreOptions, withEmbeddingsOptions, withStore } from "./store-options.js";

interface IndexCommandOptions extends ClassifierOptions, StoreOptions {
  readonly skipBroken?: boolean;
  readonly to?: string;
}

const EXAMPLES = `
A folder's Markdown (.md, .markdown, .mdx) and text files (.txt) are split into passages. Each line of a .jsonl file,
{"id", "text", "metadata"?}, is one passage that keeps its id. Files of other kinds are skipped and counted. Running it
again stores what is new or changed and goes on where it was interrupted.

With --to, the store's collection is then copied into PostgreSQL (with pgvector) or Milvus, as
postgres://user:password@host:5432/database?table=passages or milvus://user:password@host:19530/collection?ssl=true;
the store stays as it is, and what it does not hold is deleted there. Without a path, the store is copied as it is.

Examples:
  tokenflow index --store ./store docs/
  tokenflow index --store ./store docs/ passages.jsonl --skip-broken
  tokenflow index --store ./store docs/ --taxonomy shop.json --model ./my-model
  tokenflow index --store ./store docs/ --embeddings ./all-MiniLM-L6-v2
  tokenflow index --store ./store --to milvus://localhost:19530/manual`;

/** `tokenflow index`: files → tagged passages → store. */
export function addIndexCommand(program: Command, io: CliIo): void {
  const command = program
    .command("index")
    .description("store the passages of files, tagged with the intents they serve")
    .argument("[path...]", "folders of Markdown and text, or .jsonl files")
    .requiredOption("--store <dir>", "folder of the store; made if it does not exist")
    .option("--skip-broken", "leave out broken lines and unreadable files and report them")
    .option("--to <url>", "then copy the store into PostgreSQL or Milvus (see below)");
  withEmbeddingsOptions(withClassifierOptions(command))
    .addHelpText("after", EXAMPLES)
    .action(async (paths: string[], options: IndexCommandOptions) => {
      if (paths.length === 0 && options.to === undefined) {
        throw new InvalidInputError(
          "missing path; give folders or files to index, or --to to copy the store",
        );
      }
      if (options.to !== undefined) await assertAddress(options.to);
      if (paths.length > 0) await index(paths, options, io);
      if (options.to !== undefined) await move(options.store, options.to, io);
    });
}

async function index(paths: readonly string[], options: IndexCommandOptions, io: CliIo): Promise<void> {
  const { signal } = io;
  const { createPassageTagger } = await import("../classifier/passage-tagger.js");
  const { ingest } = await import("../ingest/ingest.js");
  const { readSources } = await import("../ingest/read-sources.js");
  // A path that does not exist is reported before a store is made for it.
  const others = new OtherKinds();
  for await (const _ of readSources(paths, { signal, onOtherKind: (file) => others.add(file) }));
  const tagger = await createPassageTagger(await loadClassifierOptions(options, signal));
  await withStore(options, { create: true, signal }, async (store) => {
    const { added, unchanged, deleted, skipped } = await withProgress(io, "indexing", (update) => {
      // The first batch may take its time.
      update(0, 1, "");
      return ingest({
        paths,
        sink: store,
        tagger,
        skipBroken: options.skipBroken,
        signal,
        onProgress: ({ bytes, totalBytes, passages }) => update(bytes, totalBytes, `${passages} passages`),
      });
    });
    await withProgress(io, "building graphs", (update) =>
      store.flush({ signal, onProgress: ({ done, total }) => update(done, total, `${done} documents`) }),
    );
    const summary = others.summary();
    if (summary) say(io, `tokenflow: ${summary}`);
    for (const { message } of skipped) say(io, `tokenflow: skipped: ${message}`);
    await writeJsonLine(io, { store: options.store, added, unchanged, deleted, skipped: skipped.length });
  });
}

/** Before hours of indexing, rather than after them. */
async function assertAddress(url: string): Promise<void> {
  const { parseCollectionAddress } = await import("../transfer/collection-address.js");
  parseCollectionAddress(url);
}

async function move(directory: string, to: string, io: CliIo): Promise<void> {
  const { moveStore } = await import("../transfer/move-store.js");
  const result = await withProgress(io, "copying", (update) =>
    moveStore({
      directory,
      to,
      signal: io.signal,
      onProgress: ({ done, total }) => update(done, total, `${done} passages`),
    }),
  );
  await writeJsonLine(io, { store: directory, ...result });
}
