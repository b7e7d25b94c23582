import type { FilterAdapter } from "./filter-adapter.js";
import type { ObjectFilter } from "./object-filters.js";
import { clientSideFilter } from "./predicate-filters.js";

/** The part of Supabase's query builder that is needed here. */
export interface SupabaseQuery {
  or(filters: string): SupabaseQuery;
}

/** What `SupabaseVectorStore` takes: metadata to contain, handed to the database's function, or a change to the query. */
export type SupabaseFilter = ObjectFilter | ((query: SupabaseQuery) => SupabaseQuery);

/**
 * For Supabase, by flags. It takes an object or a function, not both. What an object means is up to the database's
 * own function, so it is left alone and the intents are checked on the results.
 */
export const supabaseFilter: FilterAdapter<SupabaseFilter> = {
  combine(intents, callers) {
    if (!intents) return { filter: callers };
    if (callers && typeof callers !== "function") {
      return { ...clientSideFilter.combine(intents, callers), filter: callers };
    }
    const flags = intents.anyOf.map((intent) => `metadata->>intent_${intent}.eq.true`).join(",");
    return { filter: (query) => (callers ? callers(query) : query).or(flags) };
  },
};
