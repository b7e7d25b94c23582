import type { DocumentInterface } from "@langchain/core/documents";
import { Document } from "@langchain/core/documents";
import type { RankedCandidate } from "../ranking/candidate.js";
import { type DocumentTokenCounter, TOKEN_COUNT } from "./document-tokens.js";
import type { Retrieval } from "./retrieval.js";
import {
  type SelectableCandidate,
  type SelectLimits,
  type SelectOptions,
  selectionOutcomes,
} from "./select.js";
import type { PassageTrimmer } from "./trim-passage.js";

export interface ChooseOptions extends SelectOptions {
  /** How many of the best documents are never cut down. */
  readonly whole: number;
}

/** Ranked candidates → the documents that are sent, cut down where a trimmer is given, and what became of the others. */
export function chooseDocuments(
  ranked: readonly RankedCandidate[],
  limits: SelectLimits,
  options: ChooseOptions,
  count: DocumentTokenCounter,
  trimmer?: PassageTrimmer,
): Pick<Retrieval, "documents" | "considered"> {
  const { tokenBudget = Number.POSITIVE_INFINITY } = options;
  const whole = ranked.map((candidate) => ({ ...candidate, tokens: count(candidate.document) }));
  // The best that fit stay whole: no others answer so often, so that nowhere would a cut lose so much.
  const best = new Set(whole.filter(({ tokens }) => tokens <= tokenBudget).slice(0, options.whole));
  const shorten = (candidate: SelectableCandidate) =>
    trimmer && !best.has(candidate)
      ? { ...candidate, ...trimDocument(candidate, trimmer, count) }
      : candidate;
  // A budget is spent on what is sent, so all is cut before it is; without one, only what is sent needs to be.
  const early = options.tokenBudget !== undefined;
  const candidates = early ? whole.map(shorten) : whole;
  const outcomes = selectionOutcomes(candidates, limits, options);
  const sent = candidates.filter((_, i) => outcomes[i] === "sent");
  return {
    documents: (early ? sent : sent.map(shorten)).map(
      ({ document, score, contributions, tokens, intents }) => {
        return { document, score, contributions, tokens, intents };
      },
    ),
    considered: whole.map(({ document: { id }, score, contributions, tokens, intents }, i) => {
      return { id, score, contributions, tokens, intents, outcome: outcomes[i]! };
    }),
  };
}

/** A copy of the document, cut down, that says so; the document itself where nothing is left out. */
function trimDocument(
  { document, tokens }: Pick<SelectableCandidate, "document" | "tokens">,
  trimmer: PassageTrimmer,
  count: DocumentTokenCounter,
): { readonly document: DocumentInterface; readonly tokens: number } {
  const { id, metadata, pageContent } = document;
  const text = trimmer.trim(pageContent, tokens);
  if (text === pageContent) return { document, tokens };
  const length = count(new Document({ pageContent: text, metadata: {} }));
  const trimmed = { ...metadata, [TOKEN_COUNT]: length, trimmed: true, original_token_count: tokens };
  return {
    document: new Document({ pageContent: text, metadata: trimmed, ...(id !== undefined && { id }) }),
    tokens: length,
  };
}
