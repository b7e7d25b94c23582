import type { IntentFilter } from "../plan/retrieval-plan.js";

/** What a store is asked for, and what is left for the caller of the store to check. */
export interface StoreFilter<Filter> {
  /** Goes to the store; absent: no restriction. */
  readonly filter?: Filter | undefined;
  /** What the store cannot check: applied to its results, of which more are fetched to make up for it. */
  readonly remaining?: IntentFilter | undefined;
}

/**
 * Translates the neutral intent filter into the form that one kind of store takes, ANDed with the caller's own
 * filter. The caller's filter (tenant, language, access) must never be dropped, widened or reordered away.
 */
export interface FilterAdapter<Filter> {
  combine(intents: IntentFilter | undefined, callers: Filter | undefined): StoreFilter<Filter>;
}
