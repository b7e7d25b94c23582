import type { CallbackManager } from "@langchain/core/callbacks/manager";
import type { DocumentInterface } from "@langchain/core/documents";
import type { VectorStoreInterface } from "@langchain/core/vectorstores";
import { abortable } from "../abort.js";
import { WordVectors } from "../embeddings/word-vectors.js";
import { fetchMatching } from "../filters/fetch-matching.js";
import type { FilterAdapter } from "../filters/filter-adapter.js";
import type { IntentFilter, RetrievalPlan } from "../plan/retrieval-plan.js";
import type { Candidate } from "../ranking/candidate.js";
import { sketchPassage } from "../ranking/passage-sketch.js";
import { TextFeatures } from "../ranking/text-features.js";
import { headingOf } from "../text/heading.js";
import { EmbeddedVectorStore } from "../vectorstore/embedded-vector-store.js";

export interface SearchRequest {
  readonly store: VectorStoreInterface;
  readonly adapter: FilterAdapter<unknown>;
  /** The caller's own filter, in the store's form; every search of this request carries it. */
  readonly filter?: unknown;
  readonly plan: RetrievalPlan;
  /** How many candidates to look at. */
  readonly k: number;
  readonly signal?: AbortSignal | undefined;
  readonly callbacks?: CallbackManager | undefined;
}

export interface SearchResult {
  /** Best first. */
  readonly candidates: readonly Candidate[];
  /** True when too few documents matched the intents and the search was widened to all the caller may see. */
  readonly relaxed: boolean;
}

/** A plan → candidates of any vector store; the intents are relaxed, never the caller's filter, when too few match. */
export async function searchCandidates(request: SearchRequest): Promise<SearchResult> {
  const { plan } = request;
  const matching = await search(request, plan.filter);
  if (!plan.filter || matching.length >= plan.maxDocuments) return { candidates: matching, relaxed: false };
  const known = new Set(matching.map(identity));
  const others = (await search(request, undefined)).filter((candidate) => !known.has(identity(candidate)));
  // Scores of one query to one store are comparable, but what matched the intents stays in front.
  return { candidates: [...matching, ...others].slice(0, request.k), relaxed: others.length > 0 };
}

async function search(request: SearchRequest, intents: IntentFilter | undefined): Promise<Candidate[]> {
  const { adapter, k, signal } = request;
  signal?.throwIfAborted();
  return fetchMatching(adapter.combine(intents, request.filter), k, (filter, count) =>
    abortable(query(request, filter, count), signal),
  );
}

async function query(request: SearchRequest, filter: unknown, k: number): Promise<Candidate[]> {
  const { store, plan, signal, callbacks } = request;
  // The embedded store weighs added terms and says what it knows of a document; every other store reads one enhanced
  // text and gives a score.
  if (store instanceof EmbeddedVectorStore) {
    const { original, expansions } = plan;
    return store.search({
      text: original,
      expansions,
      filter: filter as EmbeddedVectorStore["FilterType"],
      k,
      signal,
    });
  }
  const found = await store.similaritySearchWithScore(plan.query, k, filter as never, callbacks);
  const words = await WordVectors.load();
  const text = new TextFeatures(words, plan.original);
  const sketches = found.map(([{ pageContent, metadata }]) =>
    sketchPassage(words, pageContent, headingOf(pageContent, metadata)),
  );
  const matches = text.match(sketches);
  return orient(found).map(([document, vector], i) => ({
    document,
    features: { vector, ...text.meaning(sketches[i]!), ...matches[i] },
  }));
}

/**
 * Stores disagree on whether a score is a similarity or a distance; the order, best first, tells which. LangChain's
 * LanceDB gives none: there the order is all that is known.
 */
function orient(found: readonly [DocumentInterface, number][]): [DocumentInterface, number][] {
  const first = found[0]?.[1] ?? 0;
  const last = found.at(-1)?.[1] ?? 0;
  const sign = last > first ? -1 : 1;
  return found.map(([document, score], rank) => [document, Number.isFinite(score) ? sign * score : -rank]);
}

function identity({ document }: Candidate): string {
  return document.id ?? `${document.pageContent}\n${JSON.stringify(document.metadata)}`;
}
