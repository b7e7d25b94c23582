/** Longest first line, in UTF-16 units, that is taken for a heading when nothing else marks it as one. */
const SHORT_LINE = 80;
/** Longest line that is taken for a heading at all. */
const LONGEST_HEADING = 300;

/**
 * What a passage is about, in its own words: `title` and `section` of its metadata, else its first line where that is
 * a Markdown heading, a trail ("title > section") or short and followed by more. Empty when there is none.
 */
export function headingOf(text: string, metadata: Readonly<Record<string, unknown>>): string {
  const named = [metadata.title, metadata.section].filter(
    (part) => typeof part === "string" && part.trim() !== "",
  );
  if (named.length > 0) return named.join(" > ");
  const body = text.trimStart();
  const end = body.search(/[\r\n]/);
  const line = end < 0 ? body : body.slice(0, end);
  if (line.length > LONGEST_HEADING) return "";
  const marked = /^#{1,6}\s/.test(line) || line.includes(" > ");
  const short = line.length <= SHORT_LINE && end >= 0;
  return marked || short ? line : "";
}
