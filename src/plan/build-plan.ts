import type { Classification } from "../classifier/classification.js";
import { InvalidInputError } from "../errors.js";
import { NONE, type Taxonomy } from "../intents/taxonomy.js";
import { tokenize } from "../text/tokens.js";
import { expandQuery } from "./expand-query.js";
import type { RetrievalPlan } from "./retrieval-plan.js";

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
   * The filter is used only where every one of the query's intents is at least this sure (0–1); elsewhere intents only
   * lift passages that agree. 0 always filters.
   * @default 0.93
   */
  readonly filterCertainty?: number | undefined;
  /**
   * Weight (0–1) of another name for what the asker mentions, beside the asker's own words, which weigh 1. It falls with
   * the score of the intent that the concept belongs to. 0 adds nothing.
   * @default 0.6
   */
  readonly expansionWeight?: number | undefined;
}

const DEFAULTS = {
  none: { min: 2, max: 2 },
  single: { min: 3, max: 4 },
  multiple: { min: 4, max: 6 },
  filterThreshold: 0.15,
  filterCertainty: 0.93,
  expansionWeight: 0.6,
} as const;

/** An intent that is only likely enough for the filter still lends its concepts this share of their weight. */
const LEAST_CERTAINTY = 0.5;

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
    filterCertainty: options.filterCertainty ?? DEFAULTS.filterCertainty,
    expansionWeight: options.expansionWeight ?? DEFAULTS.expansionWeight,
  };
  for (const band of ["none", "single", "multiple"] as const) assertLimits(band, resolved[band]);
  for (const share of ["filterThreshold", "filterCertainty", "expansionWeight"] as const)
    assertShare(share, resolved[share]);
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
 * The enhanced query names each intent once, in the asker's language and in the other one, so that an embedding leans
 * towards it and a Chinese question finds English pages. Stores that can weigh terms get the asker's words as they
 * are, and the other names of what they mention beside them.
 */
export function buildPlan(
  classification: Classification,
  taxonomy: Taxonomy,
  options: ResolvedPlanOptions = resolvePlanOptions(),
): RetrievalPlan {
  const { text, scores } = classification;
  const intents = classification.intents.filter((intent) => intent !== NONE);
  const likely = likelyIntents(intents, classification, options.filterThreshold);
  const isSure = intents.length > 0 && intents.every((intent) => scores[intent]! >= options.filterCertainty);
  const limits = limitsFor(classification, intents.length, options);
  return {
    original: text,
    query: [text, ...titles(text, intents, taxonomy)].join(" "),
    intents: classification.intents,
    expansions: expandQuery(text, taxonomy, (intent) =>
      intent === undefined || likely.includes(intent)
        ? options.expansionWeight * (intent === undefined ? 1 : Math.max(scores[intent]!, LEAST_CERTAINTY))
        : 0,
    ),
    ...(isSure && { filter: { anyOf: likely } }),
    minDocuments: limits.min,
    maxDocuments: limits.max,
  };
}

function titles(text: string, intents: readonly string[], taxonomy: Taxonomy): Set<string> {
  const chinese = tokenize(text).some(({ kind }) => kind === "han");
  const definitions = intents.flatMap(
    (name) => taxonomy.intents.find((intent) => intent.name === name) ?? [],
  );
  return new Set(definitions.flatMap(({ title: { en, zh } }) => (chinese ? [zh, en] : [en, zh])));
}

/** The query's intents, and those that are likely beside them. */
function likelyIntents(
  intents: readonly string[],
  { scores }: Classification,
  threshold: number,
): readonly string[] {
  if (intents.length === 0) return [];
  const likely = Object.keys(scores).filter((intent) => scores[intent]! >= threshold && intent !== NONE);
  return [...new Set([...intents, ...likely])];
}

function limitsFor({ mode }: Classification, intents: number, options: ResolvedPlanOptions): DocumentLimits {
  // Nothing is known about a query that could not be classified, so it gets the widest band.
  if (mode === "default" || intents > 1) return options.multiple;
  return intents === 1 ? options.single : options.none;
}
