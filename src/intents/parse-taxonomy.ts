import * as z from "zod/v4";
import { TaxonomyError } from "../errors.js";
import { defaultNegations } from "./negations.js";
import { compilePattern } from "./rule-pattern.js";
import { type IntentDefinition, NONE, type Taxonomy } from "./taxonomy.js";

const LONGEST_TERM = 200;

const text = z.string().refine((value) => value.trim() !== "", { error: "is empty; write a text" });
const term = text
  .max(LONGEST_TERM, { error: `is longer than ${LONGEST_TERM} characters` })
  .regex(/[\p{L}\p{N}]/u, { error: ({ input }) => `${show(input)} holds no letter or digit to match` });
const terms = z.array(term);
const vocabulary = z.strictObject({ en: terms.default([]), zh: terms.default([]) });

const concept = vocabulary.extend({ name: text });

const rule = z
  .strictObject({
    terms: terms.min(1, { error: "is empty; name at least one term" }).optional(),
    pattern: text.check(checkPattern).optional(),
    weight: z.number().refine((value) => value > 0 && value <= 1, {
      error: ({ input }) => `${input} is not in (0, 1]`,
    }),
  })
  .refine((value) => (value.terms === undefined) !== (value.pattern === undefined), {
    error: 'give either "terms" or "pattern"',
  });

const intent = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z][a-z0-9_]*$/, {
      error: ({ input }) => `${show(input)} is not a name; use lower-case letters, digits and underscores`,
    })
    .refine((value) => value !== NONE, {
      error: `"${NONE}" is reserved for "no intent"; choose another name`,
    }),
  description: text,
  title: z.strictObject({ en: text, zh: text }).optional(),
  concepts: z.array(concept).default([]),
  rules: z.array(rule).default([]),
  exclusions: terms.default([]),
  examples: z.array(text).default([]),
});

const taxonomy = z.strictObject({
  name: text,
  version: text.default("1"),
  intents: z.array(intent).min(1, { error: "is empty; declare at least one intent" }).check(checkNamesDiffer),
  concepts: z.array(concept).default([]),
  negations: vocabulary.default(() => ({ en: [...defaultNegations.en], zh: [...defaultNegations.zh] })),
});

/**
 * Validates a taxonomy that comes from outside. Required are `name` and `intents`, and of each intent `name` and
 * `description`. Defaults: `version` "1", `title` the name with spaces for underscores, `negations` the built-in cues
 * ({@link defaultNegations}), every list empty.
 * @param source what errors call the input: a file's path or "options.taxonomy".
 * @throws {TaxonomyError} with one line per fault, each naming its place (`intents[2].rules[0].weight`).
 */
export function parseTaxonomy(value: unknown, source: string): Taxonomy {
  const result = taxonomy.safeParse(value, { reportInput: true });
  if (!result.success) throw new TaxonomyError(source, result.error.issues.flatMap(describe));
  return { ...result.data, intents: result.data.intents.map(withTitle) };
}

function withTitle(parsed: z.output<typeof intent>): IntentDefinition {
  const words = parsed.name.replaceAll("_", " ");
  return { ...parsed, title: parsed.title ?? { en: words, zh: words } };
}

function checkPattern({ value, issues }: z.core.ParsePayload<string>): void {
  try {
    compilePattern(value);
  } catch (error) {
    const message = `${show(value)} is not RE2 syntax (${(error as Error).message})`;
    issues.push({ code: "custom", input: value, message });
  }
}

function checkNamesDiffer({ value, issues }: z.core.ParsePayload<z.output<typeof intent>[]>): void {
  const seen = new Set<string>();
  for (const [i, { name }] of value.entries()) {
    if (seen.has(name)) {
      const message = `${show(name)} is declared twice; names must differ`;
      issues.push({ code: "custom", input: name, path: [i, "name"], message });
    }
    seen.add(name);
  }
}

function describe(issue: z.core.$ZodIssue): string[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map(
      (key) => `${place([...issue.path, key])}: unknown key; remove it or mend its spelling`,
    );
  }
  return [`${place(issue.path)}: ${problem(issue)}`];
}

function problem(issue: z.core.$ZodIssue): string {
  if (issue.code !== "invalid_type") return issue.message;
  if (issue.input === undefined) return `is missing; give ${article(issue.expected)}`;
  return `${show(issue.input)} is not ${article(issue.expected)}`;
}

/** `["intents", 2, "rules"]` → `intents[2].rules`. */
function place(path: readonly PropertyKey[]): string {
  const written = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`)).join("");
  return written.replace(/^\./, "") || "top level";
}

function article(type: string): string {
  return `${/^[aeiou]/.test(type) ? "an" : "a"} ${type}`;
}

function show(value: unknown): string {
  const written = JSON.stringify(value) ?? String(value);
  return written.length > 60 ? `${written.slice(0, 60)}…` : written;
}
