import type { Command } from "commander";
import {
  type ClassifierOptions,
  loadClassifierOptions,
  withClassifierOptions,
} from "./classifier-options.js";
import { type CliIo, say, writeJsonLine } from "./io.js";
import { withProgress } from "./progress.js";
import { type StoreOptions, withEmbeddingsOptions, withStore } from "./store-options.js";

interface IndexCommandOptions extends ClassifierOptions, StoreOptions {
  readonly skipBroken?: boolean;
}

const EXAMPLES = `
A folder's Markdown and text files are split into passages. Each line of a .jsonl file, {"id", "text", "metadata"?}, is
one passage that keeps its id. Running it again stores what is new or changed and goes on where it was interrupted.

Examples:
  tokenflow index --store ./store docs/
  tokenflow index --store ./store docs/ passages.jsonl --skip-broken
  tokenflow index --store ./store docs/ --taxonomy shop.json --model ./my-model
  tokenflow index --store ./store docs/ --embeddings ./all-MiniLM-L6-v2`;

/** `tokenflow index`: files → tagged passages → store. */
export function addIndexCommand(program: Command, io: CliIo): void {
  const command = program
    .command("index")
    .description("store the passages of files, tagged with the intents they serve")
    .argument("<path...>", "folders of Markdown and text, or .jsonl files")
    .requiredOption("--store <dir>", "folder of the store; made if it does not exist")
    .option("--skip-broken", "leave out broken lines and unreadable files and report them");
  withEmbeddingsOptions(withClassifierOptions(command))
    .addHelpText("after", EXAMPLES)
    .action((paths: string[], options: IndexCommandOptions) => index(paths, options, io));
}

async function index(paths: readonly string[], options: IndexCommandOptions, io: CliIo): Promise<void> {
  const { signal } = io;
  const { createPassageTagger } = await import("../classifier/passage-tagger.js");
  const { ingest } = await import("../ingest/ingest.js");
  const { readSources } = await import("../ingest/read-sources.js");
  // A path that does not exist is reported before a store is made for it.
  for await (const _ of readSources(paths, io));
  const tagger = await createPassageTagger(await loadClassifierOptions(options, signal));
  await withStore(options, { create: true, signal }, async (store) => {
    const { added, unchanged, deleted, skipped } = await withProgress(io, "indexing", (update) =>
      ingest({
        paths,
        sink: store,
        tagger,
        skipBroken: options.skipBroken,
        signal,
        onProgress: ({ bytes, totalBytes, passages }) => update(bytes, totalBytes, `${passages} passages`),
      }),
    );
    await store.flush({ signal });
    for (const { message } of skipped) say(io, `tokenflow: skipped: ${message}`);
    await writeJsonLine(io, { store: options.store, added, unchanged, deleted, skipped: skipped.length });
  });
}
