export { IntentRetriever, type IntentRetrieverInput, RETRIEVAL_EVENT } from "./intent-retriever.js";
export type { ConsideredDocument, Retrieval, RetrievedDocument, TokenAccount } from "./retrieval.js";
export {
  type SelectableCandidate,
  type SelectionOutcome,
  type SelectLimits,
  type SelectOptions,
  select,
} from "./select.js";
