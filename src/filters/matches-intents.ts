import type { IntentFilter } from "../plan/retrieval-plan.js";

/** Whether a document's metadata carries one of the intents, as a list (`intents`) or as a flag (`intent_<name>`). */
export function matchesIntents(
  metadata: Readonly<Record<string, unknown>>,
  { anyOf }: IntentFilter,
): boolean {
  const { intents } = metadata;
  return anyOf.some((intent) => includes(intents, intent) || metadata[`intent_${intent}`] === true);
}

/** Lists of every make: some stores return their own kind, such as Arrow's. */
function includes(list: unknown, value: string): boolean {
  if (typeof list === "string") return list === value;
  const { includes } = (list ?? {}) as { readonly includes?: unknown };
  return typeof includes === "function" && includes.call(list, value) === true;
}
