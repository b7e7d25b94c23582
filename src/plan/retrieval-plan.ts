/** Documents that serve any of these intents. Neutral; `src/filters` translates it for each store. */
export interface IntentFilter {
  readonly anyOf: readonly string[];
}

/** A thing that the query mentions, with all its names: a document that has any of them is likelier to answer. */
export interface Expansion {
  readonly concept: string;
  /** The intent that the concept belongs to; absent for one of every trade. */
  readonly intent?: string | undefined;
  /** The asker's words that mention it. */
  readonly mention: string;
  readonly terms: readonly string[];
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
  /** What else to look for, for stores that can weigh terms. */
  readonly expansions: readonly Expansion[];
  /** Absent when no intent is known: then every document may answer. */
  readonly filter?: IntentFilter;
  readonly minDocuments: number;
  readonly maxDocuments: number;
}
