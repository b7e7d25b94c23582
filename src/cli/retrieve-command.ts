import { type Command, InvalidArgumentError } from "commander";
import type { FeatureScores } from "../ranking/features.js";
import type { Reranker } from "../ranking/reranker.js";
import type { Retrieval } from "../retriever/retrieval.js";
import type { EmbeddedVectorStore } from "../vectorstore/embedded-vector-store.js";
import { type ClassifierOptions, withClassifierOptions } from "./classifier-options.js";
import { type CliIo, say, writeJsonLine } from "./io.js";
import { type RerankerOption, withReranker, withRerankerOption } from "./reranker-option.js";
import { type StoreOptions, withEmbeddingsOptions, withStore } from "./store-options.js";
import { type TextInput, textBatches } from "./text-input.js";
import { type TrimOptions, withTrimOptions } from "./trim-option.js";

interface RetrieveCommandOptions extends ClassifierOptions, StoreOptions, RerankerOption, TrimOptions {
  readonly jsonl?: boolean;
  readonly baseline?: number;
  readonly explain?: boolean;
}

/** One line of output, less the id of the input. */
interface RetrievalLine {
  readonly query: string;
  readonly intents: readonly string[];
  readonly plan: {
    readonly query: string;
    /** `null`: every document may answer. */
    readonly filter: { readonly anyOf: readonly string[] } | null;
    readonly minDocuments: number;
    readonly maxDocuments: number;
  };
  readonly documents: readonly {
    readonly id: string | undefined;
    readonly score: number;
    readonly tokens: number;
    readonly metadata: Readonly<Record<string, unknown>>;
    readonly text: string;
    /** What each feature added to the score; only with `--explain`. */
    readonly contributions?: FeatureScores;
  }[];
  readonly tokens: { readonly sent: number; readonly baseline: number; readonly saved: number };
}

type Answer = (query: string) => Promise<RetrievalLine>;

const EXAMPLES = `
Examples:
  tokenflow retrieve --store ./store "支付成功后怎么发送通知？"
  tokenflow retrieve --store ./store --jsonl < queries.jsonl
  tokenflow retrieve --store ./store --baseline 20 "how do refunds work"
  tokenflow retrieve --store ./store --trim 0.7 --explain "how do refunds work"
  tokenflow retrieve --store ./store --embeddings ./all-MiniLM-L6-v2 --reranker ./ms-marco-MiniLM "how do refunds work"`;

/** `tokenflow retrieve`: one JSON line per query with the documents to send. */
export function addRetrieveCommand(program: Command, io: CliIo): void {
  const command = program
    .command("retrieve")
    .description("find the few documents that answer queries, one JSON line per query")
    .argument("[query...]", "queries to answer")
    .requiredOption("--store <dir>", "folder of the store that `tokenflow index` filled")
    .option("--jsonl", 'read {"id"?, "text"} lines from stdin; ids pass through, the order stays')
    .option("--baseline <n>", "plain top n of the same store, without intents, to compare with", positive)
    .option("--explain", "say of each document what each feature added to its score");
  withRerankerOption(withEmbeddingsOptions(withClassifierOptions(withTrimOptions(command))))
    .addHelpText("after", EXAMPLES)
    .action((queries: string[], options: RetrieveCommandOptions) => retrieve(queries, options, io));
}

function positive(value: string): number {
  if (/^[1-9]\d{0,5}$/.test(value)) return Number(value);
  throw new InvalidArgumentError("Give a whole number of at least 1.");
}

async function retrieve(
  queries: readonly string[],
  options: RetrieveCommandOptions,
  io: CliIo,
): Promise<void> {
  const batches = textBatches(queries, options.jsonl, io);
  await withStore(options, { create: false, signal: io.signal }, (store) =>
    withReranker(options, io.signal, async (reranker) => {
      const answer =
        options.baseline === undefined
          ? await answerByIntents(store, options, io, reranker)
          : await answerPlainly(store, options.baseline);
      for await (const batch of batches) {
        for (const input of batch) await answerOne(input, answer, io);
      }
    }),
  );
}

async function answerOne({ id, text }: TextInput, answer: Answer, io: CliIo): Promise<void> {
  io.signal.throwIfAborted();
  await writeJsonLine(io, { id, ...(await answer(text)) });
}

async function answerByIntents(
  store: EmbeddedVectorStore,
  options: RetrieveCommandOptions,
  io: CliIo,
  reranker: Reranker | undefined,
): Promise<Answer> {
  const { openRetriever } = await import("./open-retriever.js");
  const retriever = await openRetriever(store, options, io, {
    measureBaseline: true,
    reranker,
    trim: options.trim,
    whole: options.whole,
  });
  return async (query) => {
    const retrieval = await retriever.retrieve(query, { signal: io.signal });
    const problem = retrieval.reranked?.error;
    if (problem !== undefined) say(io, `tokenflow: warning: not reranked: ${problem}`);
    return toLine(retrieval, options);
  };
}

function toLine(
  { classification, plan, documents, tokens }: Retrieval,
  { explain }: RetrieveCommandOptions,
): RetrievalLine {
  return {
    query: classification.text,
    intents: classification.intents,
    plan: {
      query: plan.query,
      filter: plan.filter ?? null,
      minDocuments: plan.minDocuments,
      maxDocuments: plan.maxDocuments,
    },
    documents: documents.map(({ document: { id, metadata, pageContent }, score, tokens, contributions }) => ({
      id,
      score,
      tokens,
      metadata,
      text: pageContent,
      ...(explain && { contributions }),
    })),
    tokens,
  };
}

/** What the savings are measured against: the store's own search, no intents, n documents whatever the query. */
async function answerPlainly(store: EmbeddedVectorStore, n: number): Promise<Answer> {
  const { loadDocumentTokenCounter } = await import("../retriever/document-tokens.js");
  const count = await loadDocumentTokenCounter();
  return async (query) => {
    const found = await store.similaritySearchWithScore(query, n);
    const documents = found.map(([document, score]) => ({
      id: document.id,
      score,
      tokens: count(document),
      metadata: document.metadata,
      text: document.pageContent,
    }));
    const sent = documents.reduce((sum, { tokens }) => sum + tokens, 0);
    return {
      query,
      intents: [],
      plan: { query, filter: null, minDocuments: n, maxDocuments: n },
      documents,
      tokens: { sent, baseline: sent, saved: 0 },
    };
  };
}
