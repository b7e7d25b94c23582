import type { IntentFilter } from "../plan/retrieval-plan.js";

/** Whether a document's metadata carries one of the intents, as a list (`intents`) or as a flag (`intent_<name>`). */
export function matchesIntents(
  metadata: Readonly<Record<string, unknown>>,
  { anyOf }: IntentFilter,
): boolean {
  const { intents } = metadata;
  return anyOf.some(
    (intent) => (Array.isArray(intents) && intents.includes(intent)) || metadata[`intent_${intent}`] === true,
  );
}
