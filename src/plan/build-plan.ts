import type { Classification } from "../classifier/classification.js";
import { InvalidInputError } from "../errors.js";
import { type IntentDefinition, NONE, type Taxonomy } from "../intents/taxonomy.js";
import { tokenize } from "../text/tokens.js";
import type { Expansion, IntentFilter, RetrievalPlan } from "./retrieval-plan.js";

/** How few and how many documents, inclusive. */
export interface DocumentLimits {
  readonly min: number;
  readonly max: number;
}

export interface PlanOptions {
  /** Documents for a query without an intent. @default { min: 2, max: 2 } */
  readonly none?: DocumentLimits | undefined;
  /** Documents for one intent. @default { min: 3, max: 4 } */
  readonly single?: DocumentLimits | undefined;
  /** Documents for several intents, and for a query that could not be classified. @default { min: 4, max: 6 } */
  readonly multiple?: DocumentLimits | undefined;
  /**
   * An intent whose score reaches this (0–1) is let through by the filter although it is not among the query's
   * intents: a filter that is wrong loses the answer, one that is wide only ranks it lower. 1 turns this off.
   * @default 0.15
   */
  readonly filterThreshold?: number | undefined;
  /**
   * Weight of an added term beside the asker's own words (which weigh 1), for an intent that is certain; it falls
   * with the intent's score. 0 adds nothing.
   * @default 0.1
   */
  readonly expansionWeight?: number | undefined;
}

const DEFAULTS = {
  none: { min: 2, max: 2 },
  single: { min: 3, max: 4 },
  multiple: { min: 4, max: 6 },
  filterThreshold: 0.15,
  expansionWeight: 0.1,
} as const;

export type ResolvedPlanOptions = { readonly [Name in keyof PlanOptions]-?: NonNullable<PlanOptions[Name]> };

/**
 * Fills in defaults and checks ranges.
 * @throws {InvalidInputError} naming the option, its value and what is allowed.
 */
export function resolvePlanOptions(options: PlanOptions = {}): ResolvedPlanOptions {
  const resolved = {
    none: options.none ?? DEFAULTS.none,
    single: options.single ?? DEFAULTS.single,
    multiple: options.multiple ?? DEFAULTS.multiple,
    filterThreshold: options.filterThreshold ?? DEFAULTS.filterThreshold,
    expansionWeight: options.expansionWeight ?? DEFAULTS.expansionWeight,
  };
  for (const band of ["none", "single", "multiple"] as const) assertLimits(band, resolved[band]);
  for (const share of ["filterThreshold", "expansionWeight"] as const) assertShare(share, resolved[share]);
  return resolved;
}

function assertLimits(name: string, { min, max }: DocumentLimits): void {
  if (Number.isInteger(min) && Number.isInteger(max) && min >= 1 && max >= min) return;
  throw new InvalidInputError(
    `limits "${name}" are {min: ${min}, max: ${max}}; give whole numbers with 1 ≤ min ≤ max`,
  );
}

function assertShare(name: string, value: number): void {
  if (value >= 0 && value <= 1) return;
  throw new InvalidInputError(`${name} is ${value}; give a number from 0 to 1`);
}

/**
 * Turns what a query needs into what to retrieve. Pure: the same classification gives the same plan.
 *
 * The enhanced query names each intent once, in the asker's language and in the other one, so that an embedding
 * leans towards it and a Chinese question finds English pages.
 */
export function buildPlan(
  classification: Classification,
  taxonomy: Taxonomy,
  options: ResolvedPlanOptions = resolvePlanOptions(),
): RetrievalPlan {
  const intents = classification.intents.filter((intent) => intent !== NONE);
  const definitions = intents.flatMap(
    (name) => taxonomy.intents.find((intent) => intent.name === name) ?? [],
  );
  const expansions = definitions.flatMap((definition) =>
    expand(definition, classification, options.expansionWeight),
  );
  const filter = intentFilter(intents, classification, options.filterThreshold);
  const limits = limitsFor(classification, intents.length, options);
  return {
    original: classification.text,
    query: [classification.text, ...new Set(expansions.map((expansion) => expansion.term))].join(" "),
    intents: classification.intents,
    expansions,
    ...(filter && { filter }),
    minDocuments: limits.min,
    maxDocuments: limits.max,
  };
}

function expand(definition: IntentDefinition, classification: Classification, weight: number): Expansion[] {
  if (weight === 0) return [];
  const { en, zh } = definition.title;
  const chinese = tokenize(classification.text).some((token) => token.kind === "han");
  const certainty = classification.scores[definition.name] ?? 0;
  return (chinese ? [zh, en] : [en, zh]).map((term) => ({
    term,
    intent: definition.name,
    weight: weight * certainty,
  }));
}

function intentFilter(
  intents: readonly string[],
  { scores }: Classification,
  threshold: number,
): IntentFilter | undefined {
  if (intents.length === 0) return undefined;
  const likely = Object.keys(scores).filter((intent) => scores[intent]! >= threshold && intent !== NONE);
  return { anyOf: [...new Set([...intents, ...likely])] };
}

function limitsFor({ mode }: Classification, intents: number, options: ResolvedPlanOptions): DocumentLimits {
  // Nothing is known about a query that could not be classified, so it gets the widest band.
  if (mode === "default" || intents > 1) return options.multiple;
  return intents === 1 ? options.single : options.none;
}
