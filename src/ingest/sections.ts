/** What stands under one heading of a Markdown text, up to the next heading. */
export interface Section {
  /** The headings it lies under, outermost first, its own last; empty before the first heading. */
  readonly path: readonly string[];
  /** The heading as it stands in the text (`## Refunds`); empty before the first heading. */
  readonly heading: string;
  /** What follows the heading, trimmed; may be empty. */
  readonly body: string;
}

export interface Outline {
  /** From the front matter, else the first heading of level 1. */
  readonly title: string | undefined;
  readonly sections: readonly Section[];
}

/** Only what starts like `key: value` or a comment: a text may also begin with a ruler. */
const FRONT_MATTER = /^---[ \t]*\r?\n(?=[^\s:]+:|#|---)([\s\S]*?\n)??(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const FRONT_MATTER_TITLE = /^title:(.*)$/m;
const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/;
const ATX_HEADING = /^ {0,3}(#{1,6})(?=[ \t]|$)(.*)$/;
const SETEXT_UNDERLINE = /^ {0,3}(=+|-{2,})[ \t]*$/;
/** Lines that a `---` below does not turn into a heading: lists, quotes, tables, indented code, headings. */
const NO_SETEXT_TEXT = /^(?:\s*$|\s*(?:[-*+>|#]|\d+[.)])|\t| {4})/;

/** Cuts a Markdown text at its headings (`#` and underlined ones); those in fenced code and the front matter are none. */
export function outline(markdown: string): Outline {
  const [whole = "", frontMatter = ""] = FRONT_MATTER.exec(markdown) ?? [];
  const lines = markdown.slice(whole.length).split(/\r?\n/);
  const headings = findHeadings(lines);
  const stated = FRONT_MATTER_TITLE.exec(frontMatter)?.[1]
    ?.trim()
    .replace(/^(["'])(.*)\1$/, "$2");
  const topmost = headings.find(({ level, name }) => level === 1 && name !== "");
  return { title: stated || topmost?.name, sections: sectionsBetween(lines, headings) };
}

/** For each line whether it lies in fenced code, the fences included. */
export function fencedLines(lines: readonly string[]): boolean[] {
  let open: string | undefined;
  return lines.map((line) => {
    const [, marks, info] = FENCE.exec(line) ?? [];
    if (open === undefined) {
      // A back-tick in the info string means that this is inline code, not a fence.
      if (marks && !(marks.startsWith("`") && info?.includes("`"))) open = marks;
      return open !== undefined;
    }
    if (marks?.startsWith(open) && info?.trim() === "") open = undefined;
    return true;
  });
}

interface Heading {
  readonly level: number;
  readonly name: string;
  /** Index of its first line, and of the first line after it. */
  readonly start: number;
  readonly end: number;
}

function findHeadings(lines: readonly string[]): Heading[] {
  const fenced = fencedLines(lines);
  return lines.flatMap((line, index): Heading[] => {
    if (fenced[index]) return [];
    const atx = ATX_HEADING.exec(line);
    if (atx) {
      return [
        {
          level: atx[1]!.length,
          name: plainText(withoutClosingMarks(atx[2]!)),
          start: index,
          end: index + 1,
        },
      ];
    }
    const underline = SETEXT_UNDERLINE.exec(lines[index + 1] ?? "");
    const startsParagraph = index === 0 || lines[index - 1]!.trim() === "";
    if (!underline || !startsParagraph || NO_SETEXT_TEXT.test(line)) return [];
    const level = underline[1]!.startsWith("=") ? 1 : 2;
    return [{ level, name: plainText(line), start: index, end: index + 2 }];
  });
}

function sectionsBetween(lines: readonly string[], headings: readonly Heading[]): Section[] {
  const body = (start: number, end: number | undefined) => trimLines(lines.slice(start, end));
  const open: Heading[] = [];
  return [
    { path: [], heading: "", body: body(0, headings[0]?.start) },
    ...headings.map((heading, index) => {
      while (open.length > 0 && open.at(-1)!.level >= heading.level) open.pop();
      open.push(heading);
      return {
        path: open.map(({ name }) => name).filter((name) => name !== ""),
        heading: lines.slice(heading.start, heading.end).join("\n"),
        body: body(heading.end, headings[index + 1]?.start),
      };
    }),
  ];
}

/** Without empty lines around, but with the first line's indentation, which may mean code. */
function trimLines(lines: readonly string[]): string {
  return lines
    .join("\n")
    .replace(/^(?:[ \t]*\n)+/, "")
    .trimEnd();
}

function withoutClosingMarks(heading: string): string {
  return heading.trimEnd().replace(/[ \t]#+$/, "");
}

/** A heading as it reads: links as their text, no emphasis, code marks, anchors or HTML. */
function plainText(heading: string): string {
  return heading
    .trim()
    .replace(/\{#[^{}]*\}$/, "")
    .replace(/!?\[([^[\]]*)\]\([^()]*\)/g, "$1")
    .replace(/<[^<>]*>/g, "")
    .replace(/[`*]+/g, "")
    .trim();
}
