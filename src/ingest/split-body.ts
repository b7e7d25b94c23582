import { RecursiveCharacterTextSplitter } from "@langchain/textsplitters";
import type { TokenCounter } from "../tokens.js";
import { fencedLines } from "./sections.js";

/** Where a block that is too long may be cut, best place first; each stays with what stands before it. */
const SEPARATORS = ["\n", "。", "！", "？", "；", ". ", "，", " ", ""];

/**
 * Splits a text into parts of at most `maxTokens`: between blocks (paragraphs, lists, whole code fences) where that is
 * enough, inside a block at line ends and sentences where not. Nothing is lost but blank space between parts.
 */
export async function splitBody(body: string, count: TokenCounter, maxTokens: number): Promise<string[]> {
  if (count(body) <= maxTokens) return [body];
  const length = remember(count);
  const splitter = new PassageSplitter({ chunkSize: maxTokens, chunkOverlap: 0, lengthFunction: length });
  const pieces: string[] = [];
  for (const block of blocksOf(body)) {
    if (length(block) <= maxTokens) pieces.push(block);
    else pieces.push(...(await splitter.splitText(block)));
  }
  return splitter.mergeSplits(pieces, "\n\n");
}

/** LangChain's splitter, but it cuts after a separator instead of before and never inside a character. */
class PassageSplitter extends RecursiveCharacterTextSplitter {
  override separators = SEPARATORS;
  override keepSeparator = true;

  protected override splitOnSeparator(text: string, separator: string): string[] {
    if (separator === "") return [...text];
    const pieces = text.split(separator);
    const last = pieces.pop();
    return [...pieces.map((piece) => piece + separator), ...(last ? [last] : [])];
  }
}

/** The parts between blank lines; a code fence is one part whatever it holds. */
function blocksOf(text: string): string[] {
  const lines = text.split("\n");
  const fenced = fencedLines(lines);
  const blocks: string[][] = [[]];
  lines.forEach((line, index) => {
    if (line.trim() === "" && !fenced[index]) blocks.push([]);
    else blocks.at(-1)!.push(line);
  });
  return blocks.map((block) => block.join("\n")).filter((block) => block !== "");
}

/** The splitter measures the same piece several times, and counting is what costs. */
function remember(count: TokenCounter): TokenCounter {
  const known = new Map<string, number>();
  return (text) => {
    const length = known.get(text) ?? count(text);
    known.set(text, length);
    return length;
  };
}
