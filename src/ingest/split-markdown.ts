import { InvalidInputError } from "../errors.js";
import type { TokenCounter } from "../tokens.js";
import type { Passage } from "./passage.js";
import { outline, type Section } from "./sections.js";
import { splitBody } from "./split-body.js";

export interface SplitOptions {
  /**
   * How long a passage may get, its heading line included, in tokens, ≥ 50. Longer sections are split, shorter
   * neighbours joined. One that is all heading may be longer.
   * @default 400
   */
  readonly maxTokens?: number | undefined;
}

/** Half of it may be taken by the heading line, and a split needs room for a sentence. */
const SMALLEST_MAX_TOKENS = 50;
const DEFAULT_MAX_TOKENS = 400;

/**
 * Splits a Markdown text at its headings. The first line of each passage is the path of headings ("Payments > Refunds
 * > Partial refunds"), since a passage is searched and read without its page. Front matter is dropped.
 *
 * Small neighbours under the same heading are joined while they fit ("Payments > Refunds / Disputes"); long sections
 * are split between blocks, then sentences.
 *
 * @param source what the text is known by; passage ids are `<source>#<ordinal>`, ordinals count from 1.
 */
export async function splitMarkdown(
  markdown: string,
  source: string,
  count: TokenCounter,
  options: SplitOptions = {},
): Promise<Passage[]> {
  const maxTokens = resolveMaxTokens(options);
  const { title = fileTitle(source), sections } = outline(markdown);
  const ownText = sections.map((section) => withoutTitle(section, title)).filter(hasText);
  const passages: Passage[] = [];
  for (const group of joinNeighbours(ownText, title, count, maxTokens)) {
    for (const text of await splitGroup(group, title, count, maxTokens)) {
      passages.push(toPassage(source, title, group, text, passages.length + 1));
    }
  }
  return passages;
}

/** Splits a plain text likewise, as one section titled by its file's name. */
export async function splitText(
  text: string,
  source: string,
  count: TokenCounter,
  options: SplitOptions = {},
): Promise<Passage[]> {
  const maxTokens = resolveMaxTokens(options);
  const title = fileTitle(source);
  const body = text.trim();
  if (body === "") return [];
  const group = { name: "", body };
  const texts = await splitGroup(group, title, count, maxTokens);
  return texts.map((part, index) => toPassage(source, title, group, part, index + 1));
}

function resolveMaxTokens({ maxTokens = DEFAULT_MAX_TOKENS }: SplitOptions): number {
  if (Number.isInteger(maxTokens) && maxTokens >= SMALLEST_MAX_TOKENS) return maxTokens;
  throw new InvalidInputError(
    `maxTokens is ${maxTokens}; give a whole number of at least ${SMALLEST_MAX_TOKENS}`,
  );
}

function fileTitle(source: string): string {
  const name = source.slice(source.lastIndexOf("/") + 1);
  return name.replace(/\.[^.]+$/, "");
}

/** The title stands first on the heading line anyway. */
function withoutTitle(section: Section, title: string): Section {
  return section.path[0] === title ? { ...section, path: section.path.slice(1) } : section;
}

/** A heading with nothing below it but deeper headings is in their paths already; any other counts as text. */
function hasText({ body, path }: Section, index: number, sections: readonly Section[]): boolean {
  const next = sections[index + 1];
  return body !== "" || (path.length > 0 && !(next && startsWith(next.path, path)));
}

/** Neighbouring sections that make one passage, or one section that makes several. */
interface Group {
  /** The headings below the title, joined: "Refunds > Partial / Full". */
  readonly name: string;
  readonly body: string;
}

function joinNeighbours(
  sections: readonly Section[],
  title: string,
  count: TokenCounter,
  maxTokens: number,
): Group[] {
  const groups: Section[][] = [];
  let used = 0;
  for (const section of sections) {
    const open = groups.at(-1);
    const tokens = count(`${withHeading(section)}\n\n`);
    const name = nameOf([...(open ?? []), section]);
    const fits = used + tokens + headingTokens(title, name, count) <= maxTokens;
    if (open && fits && startsWith(section.path, parentOf(open[0]))) {
      open.push(section);
      used += tokens;
    } else {
      groups.push([section]);
      used = tokens;
    }
  }
  return groups.map(toGroup);
}

function toGroup(sections: readonly Section[]): Group {
  // A single section's heading is on the heading line; joined ones need theirs to be told apart.
  const bodies = sections.length === 1 ? [sections[0]!.body] : sections.map(withHeading);
  return { name: nameOf(sections), body: bodies.filter((body) => body !== "").join("\n\n") };
}

function nameOf(sections: readonly Section[]): string {
  if (sections.length === 1) return sections[0]!.path.join(" > ");
  const parent = parentOf(sections[0]);
  const names = new Set(sections.flatMap(({ path }) => path[parent.length] ?? []));
  return [...parent, [...names].join(" / ")].filter((part) => part !== "").join(" > ");
}

function withHeading({ heading, path, body }: Section): string {
  return [path.length > 0 ? heading : "", body].filter((part) => part !== "").join("\n\n");
}

function parentOf(section: Section | undefined): readonly string[] {
  return section?.path.slice(0, -1) ?? [];
}

function startsWith(path: readonly string[], start: readonly string[]): boolean {
  return start.every((name, index) => path[index] === name);
}

function headingLine(title: string, name: string): string {
  return name === "" ? title : `${title} > ${name}`;
}

function headingTokens(title: string, name: string, count: TokenCounter): number {
  return count(`${headingLine(title, name)}\n\n`);
}

async function splitGroup(
  { name, body }: Group,
  title: string,
  count: TokenCounter,
  maxTokens: number,
): Promise<string[]> {
  const heading = headingLine(title, name);
  if (body === "") return [heading];
  const room = Math.max(maxTokens - headingTokens(title, name, count), Math.ceil(maxTokens / 2));
  const parts = await splitBody(body, count, room);
  return parts.map((part) => `${heading}\n\n${part}`);
}

function toPassage(source: string, title: string, { name }: Group, text: string, ordinal: number): Passage {
  return { id: `${source}#${ordinal}`, text, metadata: { source, title, section: name, ordinal } };
}
