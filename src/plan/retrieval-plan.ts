/** Documents that serve any of these intents. Neutral; `src/filters` translates it for each store. */
export interface IntentFilter {
  readonly anyOf: readonly string[];
}

/** A term added to the query, and why. */
export interface Expansion {
  readonly term: string;
  /** The intent whose vocabulary it comes from. */
  readonly intent: string;
  /** Weight beside the asker's own words, which weigh 1. */
  readonly weight: number;
}

/** What to retrieve: plain data that the command line, tools, traces and evaluations all show. */
export interface RetrievalPlan {
  /** The asker's words, untouched. */
  readonly original: string;
  /** The intent-enhanced query: for stores that take one text and cannot weigh terms. */
  readonly query: string;
  readonly intents: readonly string[];
  /** Added terms with weights, for stores that can weigh them. */
  readonly expansions: readonly Expansion[];
  /** Absent when no intent is known: then every document may answer. */
  readonly filter?: IntentFilter;
  readonly minDocuments: number;
  readonly maxDocuments: number;
}
