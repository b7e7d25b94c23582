export { businessTaxonomy } from "./business-taxonomy.js";
export { loadTaxonomy } from "./load-taxonomy.js";
export { parseTaxonomy } from "./parse-taxonomy.js";
export { type IntentDefinition, type IntentRule, NONE, type Taxonomy, type Vocabulary } from "./taxonomy.js";
