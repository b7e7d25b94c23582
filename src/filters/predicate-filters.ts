import type { DocumentPredicate, FilterAdapter } from "./filter-adapter.js";
import { matchesIntents } from "./matches-intents.js";

/** For stores that take a function: LangChain's `MemoryVectorStore` and `HNSWLib`. */
export const predicateFilter: FilterAdapter<DocumentPredicate> = {
  combine(intents, callers) {
    if (!intents) return { filter: callers };
    return {
      filter: (document) => (!callers || callers(document)) && matchesIntents(document.metadata, intents),
    };
  },
};

/**
 * For stores whose LangChain class takes no filter at all and silently ignores one: `FaissStore` and `LanceDB`. The
 * caller's filter is a function, and everything is checked on the store's results.
 */
export const resultFilter: FilterAdapter<DocumentPredicate> = {
  combine: (intents, callers) => ({ accept: predicateFilter.combine(intents, callers).filter }),
};

/** For any store at all: the store applies the caller's filter, the intents are checked on its results. */
export const clientSideFilter: FilterAdapter<unknown> = {
  combine: (intents, callers) => ({
    filter: callers,
    accept: intents && (({ metadata }) => matchesIntents(metadata, intents)),
  }),
};
