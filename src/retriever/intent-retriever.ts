import { AsyncLocalStorage } from "node:async_hooks";
import type { CallbackManager, CallbackManagerForRetrieverRun } from "@langchain/core/callbacks/manager";
import type { DocumentInterface } from "@langchain/core/documents";
import { BaseRetriever, type BaseRetrieverInput } from "@langchain/core/retrievers";
import { ensureConfig, type RunnableConfig, RunnableLambda } from "@langchain/core/runnables";
import type { VectorStoreInterface } from "@langchain/core/vectorstores";
import { abortable, combineSignals } from "../abort.js";
import { createClassifier } from "../classifier/create-classifier.js";
import type { IntentClassifier } from "../classifier/intent-classifier.js";
import { InvalidInputError } from "../errors.js";
import { filterAdapterFor } from "../filters/adapters.js";
import { fetchMatching } from "../filters/fetch-matching.js";
import type { FilterAdapter } from "../filters/filter-adapter.js";
import { businessTaxonomy } from "../intents/business-taxonomy.js";
import type { Taxonomy } from "../intents/taxonomy.js";
import {
  buildPlan,
  type PlanOptions,
  type ResolvedPlanOptions,
  resolvePlanOptions,
} from "../plan/build-plan.js";
import type { RetrievalPlan } from "../plan/retrieval-plan.js";
import type { Candidate, RankedCandidate } from "../ranking/candidate.js";
import { rankCandidates } from "../ranking/rank-candidates.js";
import { type RerankOptions, type RerankOutcome, rerank } from "../ranking/reranker.js";
import { chooseDocuments } from "./choose-documents.js";
import { type DocumentTokenCounter, loadDocumentTokenCounter } from "./document-tokens.js";
import type { Retrieval, RetrievedDocument, TokenAccount } from "./retrieval.js";
import { type SearchResult, searchCandidates } from "./search-candidates.js";
import type { SelectOptions } from "./select.js";
import { PassageTrimmer } from "./trim-passage.js";

/** Name of the custom event that each retrieval dispatches; its data is a {@link Retrieval}. */
export const RETRIEVAL_EVENT = "tokenflow.retrieval";

/** Documents in the baseline that savings are counted against. */
export const BASELINE_DOCUMENTS = 20;

/**
 * Measured (`npm run bench:trim`): the fourth passage and those after it hold few answers, and three fifths of each keep nearly all
 * of these; a tenth of the tokens less.
 */
const DEFAULT_TRIM = 0.6;
const DEFAULT_WHOLE = 3;

export interface IntentRetrieverInput<Store extends VectorStoreInterface = VectorStoreInterface>
  extends BaseRetrieverInput,
    PlanOptions,
    RerankOptions,
    SelectOptions {
  /** Where the documents are. Those tagged by `ingest` are filtered by intent. */
  readonly vectorStore: Store;
  /** Who understands the query. @default the built-in hybrid classifier, loaded at the first query */
  readonly classifier?: IntentClassifier | undefined;
  /** The intents' names in words, for the enhanced query. @default the built-in business taxonomy */
  readonly taxonomy?: Taxonomy | undefined;
  /** Your own filter, in the store's form. It is applied to every search, whatever the intents. */
  readonly filter?: Store["FilterType"] | undefined;
  /** How intents become a filter of the store. @default recognised by the store's type; an unknown type throws */
  readonly filterAdapter?:
    | FilterAdapter<NonNullable<Store["FilterType"]>>
    | FilterAdapter<unknown>
    | undefined;
  /** How many candidates to rank before the cap, ≥ 1. @default 30 */
  readonly candidates?: number | undefined;
  /**
   * Cut passages but the best down to the parts that carry the match, up to this share of their tokens, above 0 and up to 1,
   * which cuts nothing. Short ones stay as they are, and so do headings, code blocks and tables that are kept; "…" stands
   * where something is left out. Metadata of a passage that was cut says `trimmed: true` and its full length
   * (`original_token_count`).
   * @default 0.6
   */
  readonly trim?: number | undefined;
  /** How many of the best passages `trim` leaves whole, ≥ 0. @default 3 */
  readonly whole?: number | undefined;
  /** Time limit of one retrieval in milliseconds; beyond it the call rejects with a `TimeoutError`. @default none */
  readonly timeout?: number | undefined;
  /** Count savings against a second, plain search for the top 20 instead of this search's own candidates. @default false */
  readonly measureBaseline?: boolean | undefined;
}

/** One call on its way: what it brings along and what comes of it. */
interface Call {
  signal?: AbortSignal | undefined;
  retrieval?: Retrieval;
}

/**
 * A drop-in LangChain retriever that sends only what a query's intents call for.
 *
 * @example
 * const store = await EmbeddedVectorStore.open({ directory: "./store" });
 * const retriever = new IntentRetriever({ vectorStore: store });
 * const documents = await retriever.invoke("支付成功后发送通知");
 */
export class IntentRetriever<
  Store extends VectorStoreInterface = VectorStoreInterface,
> extends BaseRetriever {
  static override lc_name(): string {
    return "IntentRetriever";
  }

  lc_namespace = ["langchain-tokenflow", "retriever"];

  readonly vectorStore: Store;
  /** How many candidates are ranked before the cap. */
  readonly candidates: number;
  readonly #options: IntentRetrieverInput<Store>;
  readonly #plan: ResolvedPlanOptions;
  readonly #adapter: FilterAdapter<unknown>;
  readonly #taxonomy: Taxonomy;
  #classifier: Promise<IntentClassifier> | undefined;
  // `_getRelevantDocuments` gets no config and returns only documents; the rest of a call travels beside it.
  readonly #calls = new AsyncLocalStorage<Call>();

  /** @throws {InvalidInputError} for an option outside its range. @throws {FilterError} for an unknown store. */
  constructor(options: IntentRetrieverInput<Store>) {
    super(options);
    assertOptions(options);
    this.vectorStore = options.vectorStore;
    this.#options = options;
    this.#plan = resolvePlanOptions(options);
    this.#adapter = (options.filterAdapter ??
      filterAdapterFor(options.vectorStore)) as FilterAdapter<unknown>;
    this.#taxonomy = options.taxonomy ?? businessTaxonomy;
    this.candidates = Math.max(options.candidates ?? 30, this.#plan.multiple.max);
    this.#classifier = options.classifier && Promise.resolve(options.classifier);
  }

  /** The documents alone; `signal` and `timeout` of the config are honoured. */
  override async invoke(query: string, config?: Partial<RunnableConfig>): Promise<DocumentInterface[]> {
    const { documents } = await this.retrieve(query, config);
    return documents.map(({ document }) => document);
  }

  /**
   * The whole answer for one query: classification, plan, documents and what they cost. Traced like `invoke`.
   * @throws {InvalidInputError} for an empty query. Errors of the vector store come through as they are.
   */
  async retrieve(query: string, config?: Partial<RunnableConfig>): Promise<Retrieval> {
    const call: Call = { signal: ensureConfig(config).signal };
    await this.#calls.run(call, () => super.invoke(query, config));
    return call.retrieval!;
  }

  override async _getRelevantDocuments(
    query: string,
    runManager?: CallbackManagerForRetrieverRun,
  ): Promise<DocumentInterface[]> {
    const call: Call = this.#calls.getStore() ?? {};
    call.retrieval = await this.#run(query, runManager, call.signal);
    return call.retrieval.documents.map(({ document }) => document);
  }

  /** The wire: query → classification → plan → candidates → documents. */
  async #run(
    query: string,
    runManager: CallbackManagerForRetrieverRun | undefined,
    callSignal: AbortSignal | undefined,
  ): Promise<Retrieval> {
    assertQuery(query);
    const signal = combineSignals([callSignal], this.#options.timeout);
    signal?.throwIfAborted();
    const classifier = await abortable(this.#loadClassifier(), signal);
    const classification = await step("classify", query, runManager, () =>
      abortable(classifier.classify(query, { signal }), signal),
    );
    const plan = await step("plan", classification, runManager, async () =>
      buildPlan(classification, this.#taxonomy, this.#plan),
    );
    const { candidates, relaxed } = await step("search", plan, runManager, (callbacks) =>
      this.#search(plan, signal, callbacks),
    );
    const count = await abortable(loadDocumentTokenCounter(), signal);
    const found = rankCandidates(candidates, { intents: plan.intents, intentScores: classification.scores });
    const { ranked, ...reranked } = await this.#rerank(query, found, signal, runManager);
    const { documents, considered } = await step("select", ranked, runManager, () =>
      this.#choose(ranked, plan, count),
    );
    const baseline = await this.#baseline(query, candidates, signal);
    signal?.throwIfAborted();
    const tokens = account(documents, baseline, count);
    const retrieval = { classification, plan, documents, considered, tokens, relaxed, ...reranked };
    await runManager?.handleCustomEvent(RETRIEVAL_EVENT, retrieval, runManager.runId);
    return retrieval;
  }

  #search(
    plan: RetrievalPlan,
    signal: AbortSignal | undefined,
    callbacks: CallbackManager | undefined,
  ): Promise<SearchResult> {
    const { filter } = this.#options;
    const [store, adapter, k] = [this.vectorStore, this.#adapter, this.candidates];
    return searchCandidates({ store, adapter, filter, plan, k, signal, callbacks });
  }

  async #rerank(
    query: string,
    ranked: readonly RankedCandidate[],
    signal: AbortSignal | undefined,
    runManager: CallbackManagerForRetrieverRun | undefined,
  ): Promise<{ ranked: readonly RankedCandidate[]; reranked?: RerankOutcome }> {
    const { reranker, rerankCandidates, rerankTimeout } = this.#options;
    if (!reranker) return { ranked };
    const options = { reranker, rerankCandidates, rerankTimeout, signal };
    const result = await step("rerank", ranked, runManager, (callbacks) =>
      rerank(ranked, query, { ...options, callbacks }),
    );
    return { ranked: result.ranked, reranked: result.outcome };
  }

  async #choose(
    ranked: readonly RankedCandidate[],
    plan: RetrievalPlan,
    count: DocumentTokenCounter,
  ): Promise<Pick<Retrieval, "documents" | "considered">> {
    const { trim = DEFAULT_TRIM, whole = DEFAULT_WHOLE } = this.#options;
    const trimmer = trim < 1 ? await PassageTrimmer.load(plan.original, trim) : undefined;
    return chooseDocuments(ranked, plan, { ...this.#options, whole }, count, trimmer);
  }

  /** What would have been sent without intents. */
  async #baseline(
    query: string,
    candidates: readonly Candidate[],
    signal: AbortSignal | undefined,
  ): Promise<DocumentInterface[]> {
    if (!this.#options.measureBaseline) return candidates.map(({ document }) => document);
    const storeFilter = this.#adapter.combine(undefined, this.#options.filter);
    const found = await fetchMatching(storeFilter, BASELINE_DOCUMENTS, async (filter, count) => {
      const search = this.vectorStore.similaritySearch(query, count, filter as never);
      return (await abortable(search, signal)).map((document) => ({ document }));
    });
    return found.map(({ document }) => document);
  }

  #loadClassifier(): Promise<IntentClassifier> {
    this.#classifier ??= createClassifier({ taxonomy: this.#taxonomy }).catch((error: unknown) => {
      this.#classifier = undefined; // A failed load is tried again by the next query.
      throw error;
    });
    return this.#classifier;
  }
}

/** Runs a step as a named child run, so that traces show it; without callbacks, just runs it. */
async function step<Input, Output>(
  name: string,
  input: Input,
  runManager: CallbackManagerForRetrieverRun | undefined,
  work: (callbacks?: CallbackManager) => Promise<Output>,
): Promise<Output> {
  if (!runManager) return work();
  const callbacks = runManager.getChild(name);
  const runnable = RunnableLambda.from<Input, Output>(() => work(callbacks));
  return runnable.invoke(input, { callbacks, runName: name });
}

function account(
  documents: readonly RetrievedDocument[],
  baselineDocuments: readonly DocumentInterface[],
  count: DocumentTokenCounter,
): TokenAccount {
  const sent = documents.reduce((sum, { tokens }) => sum + tokens, 0);
  const baseline = baselineDocuments
    .slice(0, BASELINE_DOCUMENTS)
    .reduce((sum, document) => sum + count(document), 0);
  return { sent, baseline, saved: baseline - sent };
}

function assertQuery(query: unknown): asserts query is string {
  if (typeof query !== "string") {
    throw new InvalidInputError(`The query is of type ${typeof query}; give a string`);
  }
  if (query.trim() === "") throw new InvalidInputError("The query is empty; give the question to search for");
}

function assertOptions({
  vectorStore,
  candidates,
  timeout,
  scoreGap,
  tokenBudget,
  reranker,
  rerankCandidates,
  rerankTimeout,
  trim,
  whole,
}: IntentRetrieverInput): void {
  if (typeof vectorStore?.similaritySearchWithScore !== "function") {
    throw new InvalidInputError(
      "vectorStore is missing or not a LangChain vector store; pass one to search in",
    );
  }
  if (reranker !== undefined && typeof reranker?.compressDocuments !== "function") {
    throw new InvalidInputError(
      "reranker has no compressDocuments; give a LangChain document compressor, e.g. a CrossEncoder",
    );
  }
  assertRange("candidates", candidates, 1, Number.POSITIVE_INFINITY);
  assertRange("timeout", timeout, 1, 2 ** 31 - 1);
  assertRange("rerankCandidates", rerankCandidates, 1, Number.POSITIVE_INFINITY);
  assertRange("rerankTimeout", rerankTimeout, 1, 2 ** 31 - 1);
  assertRange("scoreGap", scoreGap, 0, 1);
  assertRange("tokenBudget", tokenBudget, 0, Number.POSITIVE_INFINITY);
  assertRange("trim", trim, 0.01, 1);
  assertRange("whole", whole, 0, Number.POSITIVE_INFINITY);
}

function assertRange(name: string, value: number | undefined, min: number, max: number): void {
  if (value === undefined || (value >= min && value <= max)) return;
  const range = max === Number.POSITIVE_INFINITY ? `of at least ${min}` : `from ${min} to ${max}`;
  throw new InvalidInputError(`${name} is ${value}; give a number ${range}`);
}
