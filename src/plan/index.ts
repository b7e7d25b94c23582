export { buildPlan, type DocumentLimits, type PlanOptions, resolvePlanOptions } from "./build-plan.js";
export type { Expansion, IntentFilter, RetrievalPlan } from "./retrieval-plan.js";
