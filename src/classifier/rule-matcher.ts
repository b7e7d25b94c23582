import type { RE2JS } from "re2js";
import { compilePattern } from "../intents/rule-pattern.js";
import type { Taxonomy } from "../intents/taxonomy.js";
import { fold } from "../text/fold.js";
import { PhraseTable } from "../text/phrase-table.js";
import { readSymbols } from "../text/symbols.js";
import type { RuleHit } from "./classification.js";
import { NegationFinder } from "./rule-negation.js";

interface Evidence {
  readonly kind: "evidence";
  readonly intent: string;
  readonly rule: string;
  readonly weight: number;
}

/** The intent's terms mean something else inside of the phrase. */
interface Exclusion {
  readonly kind: "exclusion";
  readonly intent: string;
}

/** What the rules of a taxonomy find in a text. */
export interface RuleFindings {
  readonly hits: readonly RuleHit[];
  /** Intents of which an exclusion phrase occurs. */
  readonly excluded: readonly string[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Candidate extends Span {
  readonly value: Evidence;
}

/** Matches of one pattern in one text that are looked at; each search may run to the text's end. */
const MOST_PATTERN_MATCHES = 64;

const compiled = new WeakMap<Taxonomy, RuleMatcher>();

/**
 * All rules of a taxonomy, compiled once and matched in one pass over a text.
 *
 * - An exclusion drops the hits of its own intent that lie inside it; another intent's rules still count there
 *   ("stock transfer" is no transfer of money, but it is inventory).
 * - Of overlapping hits of one intent the longest stands, the heavier of two equally long ones.
 * - Hits that a negation cancels are kept and flagged.
 */
export class RuleMatcher {
  readonly #phrases = new PhraseTable<Evidence | Exclusion>();
  readonly #patterns: { readonly evidence: Evidence; readonly pattern: RE2JS }[] = [];
  readonly #negations: NegationFinder;

  /** The matcher of a taxonomy; every classifier of the same taxonomy object shares it. */
  static of(taxonomy: Taxonomy): RuleMatcher {
    const matcher = compiled.get(taxonomy) ?? new RuleMatcher(taxonomy);
    compiled.set(taxonomy, matcher);
    return matcher;
  }

  private constructor({ intents, negations }: Taxonomy) {
    this.#negations = new NegationFinder(negations);
    for (const { name: intent, rules, exclusions } of intents) {
      for (const phrase of exclusions) this.#phrases.add(phrase, { kind: "exclusion", intent });
      for (const { terms = [], pattern, weight } of rules) {
        for (const rule of terms) this.#phrases.add(rule, { kind: "evidence", intent, rule, weight });
        if (pattern === undefined) continue;
        const evidence: Evidence = { kind: "evidence", intent, rule: pattern, weight };
        this.#patterns.push({ evidence, pattern: compilePattern(pattern) });
      }
    }
  }

  /** The hits in a text by place, offsets in UTF-16 units of the text as given, and which intents' words mean something else. */
  match(text: string): RuleFindings {
    const symbols = readSymbols(text);
    const candidates = this.#patternMatches(text);
    const exclusions = new Map<string, Span[]>();
    for (let i = 0; i < symbols.length; i++) {
      for (const { value, start, end } of this.#phrases.matchesAt(symbols, i)) {
        if (value.kind === "evidence") candidates.push({ value, start, end });
        else pushTo(exclusions, value.intent, { start, end });
      }
    }
    const hits = longest(withoutExcluded(candidates.sort(byPlace), exclusions), text.length);
    const isNegated = spanLookup(hits.length > 0 ? this.#negations.find(symbols) : []);
    return {
      hits: hits.map(({ value: { intent, rule, weight }, start, end }) => {
        return { intent, match: text.slice(start, end), start, end, rule, weight, negated: isNegated(start) };
      }),
      excluded: [...exclusions.keys()],
    };
  }

  #patternMatches(text: string): Candidate[] {
    if (this.#patterns.length === 0) return [];
    const folded = fold(text);
    const found: Candidate[] = [];
    for (const { pattern, evidence } of this.#patterns) {
      const matcher = pattern.matcher(folded);
      for (let i = 0; i < MOST_PATTERN_MATCHES && matcher.find(); i++) {
        const [start, end] = [matcher.start(), matcher.end()];
        if (end > start) found.push({ value: evidence, start, end });
      }
    }
    return found;
  }
}

function byPlace(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

function pushTo<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Both inputs come by place, so a candidate is inside an exclusion when one that began no later ends no earlier. */
function withoutExcluded(
  candidates: readonly Candidate[],
  exclusions: ReadonlyMap<string, readonly Span[]>,
): readonly Candidate[] {
  if (exclusions.size === 0) return candidates;
  const progress = new Map<string, { next: number; reach: number }>();
  return candidates.filter(({ value: { intent }, start, end }) => {
    const spans = exclusions.get(intent) ?? [];
    const state = progress.get(intent) ?? { next: 0, reach: 0 };
    progress.set(intent, state);
    for (; state.next < spans.length && spans[state.next]!.start <= start; state.next++) {
      state.reach = Math.max(state.reach, spans[state.next]!.end);
    }
    return end > state.reach;
  });
}

/** Of each intent's overlapping candidates the longest, again by place. */
function longest(candidates: readonly Candidate[], length: number): Candidate[] {
  const taken = new Map<string, Uint8Array>();
  const bestFirst = [...candidates].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || b.value.weight - a.value.weight || a.start - b.start,
  );
  const kept = bestFirst.filter(({ value: { intent }, start, end }) => {
    const units = taken.get(intent) ?? new Uint8Array(length);
    taken.set(intent, units);
    // What was taken before is at least as long, so an overlap covers one end.
    if (units[start] || units[end - 1]) return false;
    units.fill(1, start, end);
    return true;
  });
  return kept.sort(byPlace);
}

/** Whether an offset lies in one of the spans; offsets must not fall from call to call. */
function spanLookup(spans: readonly Span[]): (offset: number) => boolean {
  let next = 0;
  return (offset) => {
    while (next < spans.length && spans[next]!.end <= offset) next++;
    return next < spans.length && spans[next]!.start <= offset;
  };
}
