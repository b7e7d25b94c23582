import type { DocumentInterface } from "@langchain/core/documents";
import type { IntentFilter } from "../plan/retrieval-plan.js";

/** Whether a document may pass. */
export type DocumentPredicate = (document: DocumentInterface) => boolean;

/** What a store is asked for, and what is left to check on its results. */
export interface StoreFilter<Filter> {
  /** Goes to the store; absent: no restriction. */
  readonly filter?: Filter | undefined;
  /** What the store cannot check: applied to its results, of which more are fetched to make up for it. */
  readonly accept?: DocumentPredicate | undefined;
  /** The store filters only what its search has found, so that more must be asked for than are wanted. */
  readonly filtersAfterSearch?: boolean | undefined;
}

/**
 * Translates the neutral intent filter into the form that one kind of store takes, ANDed with the caller's own
 * filter. The caller's filter (tenant, language, access) must never be dropped, widened or reordered away.
 */
export interface FilterAdapter<Filter> {
  /** @throws {FilterError} for a caller's filter that the store would not honour. */
  combine(intents: IntentFilter | undefined, callers: Filter | undefined): StoreFilter<Filter>;
}

/** How one filter language says what an adapter must be able to say. */
export interface FilterLanguage<Filter> {
  /** A filter for the documents that carry any of the intents; the list is never empty. */
  anyOf(intents: readonly string[]): Filter;
  /** Both at once. Must not change its arguments. */
  and(callers: Filter, intents: Filter): Filter;
  /** What to make of the caller's filter before anything else, for example to check it. @default as it is */
  callers?(filter: Filter): Filter;
}

/**
 * An adapter for a store of your own.
 *
 * @example
 * const acme = createFilterAdapter<string>({
 *   anyOf: (intents) => `intents HAS ANY [${intents.map((intent) => `'${intent}'`)}]`,
 *   and: (callers, intents) => `(${callers}) AND (${intents})`,
 * });
 * new IntentRetriever({ vectorStore, filterAdapter: acme, filter: "tenant = 'a'" });
 */
export function createFilterAdapter<Filter>(language: FilterLanguage<Filter>): FilterAdapter<Filter> {
  return {
    combine(intents, callers) {
      const own = callers == null ? undefined : (language.callers?.(callers) ?? callers);
      if (!intents) return { filter: own };
      const wanted = language.anyOf(intents.anyOf);
      return { filter: own === undefined ? wanted : language.and(own, wanted) };
    },
  };
}
