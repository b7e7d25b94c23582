import type { Callbacks } from "@langchain/core/callbacks/manager";
import { Document, type DocumentInterface } from "@langchain/core/documents";
import { abortable, combineSignals } from "../abort.js";
import { InferenceError } from "../errors.js";
import { standardise } from "../standardise.js";
import type { RankedCandidate } from "./candidate.js";

/** Any LangChain `BaseDocumentCompressor`; one that looks at `signal` can stop early. */
export interface Reranker {
  compressDocuments(
    documents: DocumentInterface[],
    query: string,
    callbacks?: Callbacks,
    options?: { readonly signal?: AbortSignal | undefined },
  ): Promise<DocumentInterface[]>;
}

export interface RerankOptions {
  /**
   * Reads the query with the best candidates and puts them in another order. Its order counts, and its scores where it
   * leaves numbers in the metadata, `relevanceScore`; texts and metadata stay the store's. @default none
   */
  readonly reranker?: Reranker | undefined;
  /** How many of the best candidates it reads, ≥ 1; the others follow in their own order. @default 20 */
  readonly rerankCandidates?: number | undefined;
  /** Milliseconds that it may take, ≥ 1; beyond them the order stays. @default 5000 */
  readonly rerankTimeout?: number | undefined;
}

/** What became of reranking. */
export interface RerankOutcome {
  /** Candidates that the reranker put in order; those that it dropped or was not given follow in their own order. */
  readonly documents: number;
  /** Why the order is the one without it. */
  readonly error?: string;
}

interface RerankCall extends RerankOptions {
  readonly reranker: Reranker;
  readonly signal?: AbortSignal | undefined;
  readonly callbacks?: Callbacks | undefined;
}

const DEFAULT_CANDIDATES = 20;
const DEFAULT_TIMEOUT = 5000;

/**
 * Lets a reranker order the best candidates. Its failure or lateness is no failure of the retrieval: the order stays and the
 * outcome tells why. Rejects only when `signal` aborts.
 * @param ranked best first.
 */
export async function rerank(
  ranked: readonly RankedCandidate[],
  query: string,
  call: RerankCall,
): Promise<{ readonly ranked: readonly RankedCandidate[]; readonly outcome: RerankOutcome }> {
  const read = ranked.slice(0, call.rerankCandidates ?? DEFAULT_CANDIDATES);
  if (read.length === 0) return { ranked, outcome: { documents: 0 } };
  try {
    const answer = await ask(read, query, call);
    return { ranked: reorder(ranked, answer), outcome: { documents: answer.length } };
  } catch (error) {
    call.signal?.throwIfAborted();
    return { ranked, outcome: { documents: 0, error: String((error as Error)?.message ?? error) } };
  }
}

/** A candidate that the reranker put in its place. */
interface Judged {
  readonly candidate: RankedCandidate;
  readonly relevance: number | undefined;
}

/** The reranker's order, each candidate once. It gets copies: some write into what they are given. */
async function ask(
  read: readonly RankedCandidate[],
  query: string,
  { reranker, signal, callbacks, rerankTimeout = DEFAULT_TIMEOUT }: RerankCall,
): Promise<Judged[]> {
  const copies = read.map(({ document }) => copyOf(document));
  const limit = AbortSignal.timeout(rerankTimeout);
  const both = combineSignals([signal, limit]);
  const work = async () => reranker.compressDocuments([...copies], query, callbacks, { signal: both });
  const answer = await abortable(work(), both).catch((error: unknown) => {
    if (error !== limit.reason) throw error;
    throw new InferenceError(`the reranker gave no answer within ${rerankTimeout} ms`, { cause: error });
  });
  const judged = new Map<number, Judged>();
  for (const document of answer) {
    const index = indexOf(document, copies);
    if (judged.has(index)) continue;
    judged.set(index, { candidate: read[index]!, relevance: relevanceOf(document) });
  }
  return [...judged.values()];
}

function copyOf({ id, pageContent, metadata }: DocumentInterface): DocumentInterface {
  return new Document({ pageContent, metadata: { ...metadata }, ...(id !== undefined && { id }) });
}

/** Rerankers give back what they got, or documents of their own around the same metadata, id or text. */
function indexOf(document: DocumentInterface, copies: readonly DocumentInterface[]): number {
  const tests: readonly ((copy: DocumentInterface) => boolean)[] = [
    (copy) => copy === document || copy.metadata === document.metadata,
    (copy) => copy.id !== undefined && copy.id === document.id,
    (copy) => copy.pageContent === document.pageContent,
  ];
  for (const test of tests) {
    const index = copies.findIndex(test);
    if (index >= 0) return index;
  }
  throw new InferenceError("the reranker gave back a document that it was not given");
}

function relevanceOf({ metadata }: DocumentInterface): number | undefined {
  const told: unknown = metadata.relevanceScore ?? metadata.relevance_score;
  return typeof told === "number" && Number.isFinite(told) ? told : undefined;
}

/** The judged candidates, then the others; scores keep descending, so that the gaps between them can be read. */
function reorder(ranked: readonly RankedCandidate[], judged: readonly Judged[]): RankedCandidate[] {
  const scores = scoresOf(judged);
  const front = judged.map(({ candidate }, i) => ({ ...candidate, score: scores[i]! }));
  const known = new Set(judged.map(({ candidate }) => candidate));
  const others = ranked.filter((candidate) => !known.has(candidate));
  const last = scores.at(-1) ?? Number.POSITIVE_INFINITY;
  const excess = Math.max(0, (others[0]?.score ?? 0) - last);
  const behind = others.map((candidate) => ({
    ...candidate,
    score: Math.min(last, candidate.score - excess),
  }));
  return [...front, ...behind];
}

/** The reranker's own scores where they say the same as its order, else the former scores in the new order. */
function scoresOf(judged: readonly Judged[]): readonly number[] {
  const relevances = judged.map(({ relevance }) => relevance ?? Number.NaN);
  if (relevances.every((value, i) => value <= (relevances[i - 1] ?? Number.POSITIVE_INFINITY))) {
    return Array.from(standardise(relevances));
  }
  return judged.map(({ candidate }) => candidate.score).sort((a, b) => b - a);
}
