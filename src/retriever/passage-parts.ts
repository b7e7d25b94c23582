import { fencedLines } from "../ingest/sections.js";

/** A piece of a passage that is kept or left out as a whole. */
export interface PassagePart {
  /** As it stands in the passage, with the white space behind it. */
  readonly text: string;
  readonly kind: "heading" | "sentence" | "item" | "table" | "code";
}

type LineKind = PassagePart["kind"] | "blank";

/** A line with its line break. */
const LINE = /[^\n]*\n|[^\n]+/g;
const HEADING = /^ {0,3}#{1,6}(?:\s|$)/;
const ITEM = /^\s*(?:[-*+]|\d+[.)])\s/;
const TABLE_ROW = /^\s*\|/;
/** Fences of code within a list are indented. */
const INDENTED_FENCE = /^\s+(?=```|~~~)/;
/** What the segmenter takes for a sentence in "1. Log in" and "> 2. Pay". */
const NO_SENTENCE = /^[^\p{L}]*$/u;

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/**
 * Cuts a passage into headings, sentences, list items, and whole tables and code blocks. The parts, put together in
 * order, are the passage.
 * @param titled whether the first line is a heading, though nothing may mark it as one.
 */
export function passageParts(passage: string, titled = false): PassagePart[] {
  const parts: PassagePart[] = [];
  let leading = "";
  for (const { kind, text } of blocksOf(passage, titled)) {
    const last = parts.at(-1);
    if (kind === "blank") {
      if (last) parts[parts.length - 1] = { ...last, text: last.text + text };
      else leading = text;
      continue;
    }
    const [first = "", ...others] = kind === "sentence" ? sentencesOf(text) : [text];
    parts.push({ kind, text: parts.length === 0 ? leading + first : first });
    parts.push(...others.map((other) => ({ kind, text: other })));
  }
  return parts.length === 0 && leading !== "" ? [{ kind: "sentence", text: leading }] : parts;
}

interface Block {
  readonly kind: LineKind;
  readonly text: string;
}

function blocksOf(passage: string, titled: boolean): Block[] {
  const lines = passage.match(LINE) ?? [];
  const kinds = lineKinds(lines, titled);
  const blocks: { kind: LineKind; text: string }[] = [];
  for (const [i, kind] of kinds.entries()) {
    const open = blocks.at(-1);
    if (open && continues(open.kind, kind)) open.text += lines[i]!;
    else blocks.push({ kind, text: lines[i]! });
  }
  return blocks;
}

function lineKinds(lines: readonly string[], titled: boolean): LineKind[] {
  const fenced = fencedLines(lines.map((line) => line.replace(INDENTED_FENCE, "").replace(/\r?\n$/, "")));
  const title = titled ? lines.findIndex((line) => line.trim() !== "") : -1;
  return lines.map((line, i) => {
    if (fenced[i]) return "code";
    if (line.trim() === "") return "blank";
    if (i === title || HEADING.test(line)) return "heading";
    if (TABLE_ROW.test(line)) return "table";
    return ITEM.test(line) ? "item" : "sentence";
  });
}

/** Whether a line goes on with what stands above it: running text also goes on with a list item. */
function continues(above: LineKind, kind: LineKind): boolean {
  if (kind === "sentence") return above === "sentence" || above === "item";
  return kind === above && kind !== "item" && kind !== "heading";
}

/** Lines of a paragraph are wrapped where it suited the author: a line break does not end a sentence. */
function sentencesOf(paragraph: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { segment, index } of segmenter.segment(paragraph.replace(/[\r\n]/g, " "))) {
    const end = index + segment.length;
    if (NO_SENTENCE.test(segment) && end < paragraph.length) continue;
    sentences.push(paragraph.slice(start, end));
    start = end;
  }
  return sentences;
}
