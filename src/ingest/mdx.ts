import { fencedLines } from "./sections.js";

const MODULE_LINE = /^(?:import|export)\b/;
const IMPORT = /^import\s+(?:[\w$*{},\s]+?\s+from\s+)?["'][^"'\n]+["'];?[ \t]*(?=\n|$)/;
/** A sentence may begin with the word too; these are what JavaScript goes on with. */
const EXPORT = new RegExp(
  `^export\\s+(?:${[
    "[{*]",
    String.raw`(?:const|let|var)\s*(?:[[{]|\s[\w$]+\s*[=:])`,
    String.raw`(?:default\s+)?(?:async\s+)?function\b.*\(`,
    String.raw`(?:default\s+)?class\b.*\{`,
    String.raw`default\s*[({[]`,
    String.raw`default\s+[\w$.]+\s*(?:\(|=>|;|$)`,
  ].join("|")})`,
);
const BRACKET = /[()[\]{}]/g;
const STRING = /"[^"\n]*"|'[^'\n]*'|`[^`]*`/g;

/** Brackets in brackets as deep as people write them in a tag. */
const BRACES = Array.from({ length: 8 }).reduce((inner) => String.raw`\{(?:[^{}]|${inner})*\}`, "(?!)");
const NAME = String.raw`[A-Za-z][\w.-]*(?::[\w.-]+)?`;
const TAG = String.raw`<\/?${NAME}(?=[\s/>])(?:[^<>{}"']|"[^"]*"|'[^']*'|${BRACES})*>|<\/?>`;
/** Code in the text, which stays; or a comment, or a tag. */
const CODE_OR_MARKUP = new RegExp(
  String.raw`(?<!\`)(\`+)(?!\`)(?:(?!\n[ \t]*\n)[^])*?(?<!\`)\1(?!\`)|\{\/\*[^]*?\*\/\}|${TAG}`,
  "g",
);
const BLANK_LINES = /\n(?:[ \t]*\n){2,}/g;

/**
 * MDX as the Markdown that it holds: without `import` and `export`, tags and comments; what stands between tags is kept, and so is
 * all code. Expressions (`{name}`) stay as they are written, attributes of tags are lost.
 */
export function mdxToMarkdown(mdx: string): string {
  const lines = mdx.split(/\r?\n/);
  // Fences within tags are often indented.
  const fenced = fencedLines(lines.map((line) => line.trimStart()));
  const parts: string[] = [];
  for (let start = 0, end = 0; start < lines.length; start = end) {
    while (end < lines.length && fenced[end] === fenced[start]) end += 1;
    const part = lines.slice(start, end);
    parts.push(fenced[start] ? part.join("\n") : withoutMarkup(withoutModules(part)));
  }
  return parts.join("\n");
}

function withoutMarkup(text: string): string {
  return text
    .replace(CODE_OR_MARKUP, (found) => (found.startsWith("`") ? found : ""))
    .replace(BLANK_LINES, "\n\n");
}

/** Modules begin a block: after a blank line, the front matter or another one. */
function withoutModules(lines: readonly string[]): string {
  const kept: string[] = [];
  let begins = true;
  for (let i = 0; i < lines.length; ) {
    const length: number = begins ? moduleLength(lines, i) : 0;
    begins = length > 0 || /^(?:\s*|---\s*)$/.test(lines[i]!);
    if (length === 0) kept.push(lines[i]!);
    i += Math.max(1, length);
  }
  return kept.join("\n");
}

/** How many lines the import or export takes that begins at a line; 0 where there is none, but prose perhaps. */
function moduleLength(lines: readonly string[], start: number): number {
  if (!MODULE_LINE.test(lines[start]!)) return 0;
  if (EXPORT.test(lines[start]!)) return exportLength(lines, start);
  const [statement = ""] = IMPORT.exec(lines.slice(start, blankFrom(lines, start)).join("\n")) ?? [];
  return statement === "" ? 0 : statement.split("\n").length;
}

/** Up to the next blank line outside brackets; where these never pair up, up to the next blank line. */
function exportLength(lines: readonly string[], start: number): number {
  let open = 0;
  for (let i = start; i < lines.length; i++) {
    if (open <= 0 && lines[i]!.trim() === "") return i - start;
    for (const [bracket] of lines[i]!.replace(STRING, "").matchAll(BRACKET))
      open += "([{".includes(bracket) ? 1 : -1;
  }
  return (open <= 0 ? lines.length : blankFrom(lines, start)) - start;
}

/** The next blank line, or the end. */
function blankFrom(lines: readonly string[], start: number): number {
  const blank = lines.findIndex((line, i) => i > start && line.trim() === "");
  return blank < 0 ? lines.length : blank;
}
