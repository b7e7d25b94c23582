import * as z from "zod/v4";
import { DataFileError } from "../errors.js";
import { NONE } from "../intents/taxonomy.js";
import { type ReadJsonlOptions, readJsonlFile } from "../jsonl.js";

/** A text and the intents it carries, without repetition; no intent means `none`. */
export interface LabelledExample {
  readonly text: string;
  readonly labels: readonly string[];
  /**
   * A teacher's probability (0–1) of each label, from which `labels` were decided; training learns them instead.
   * @default certain: the labels were given by people
   */
  readonly probabilities?: Readonly<Record<string, number>> | undefined;
}

export interface ReadExamplesOptions extends ReadJsonlOptions {
  /**
   * Called for each text that stands there again with other labels, naming both lines; throw to refuse it. Real data
   * has some ("turn it off" belongs to many a device); a model learns that such a text may be either.
   * @default they are kept
   */
  readonly onContradiction?: ((error: DataFileError) => void) | undefined;
}

const line = z.object({
  text: z.string().refine((text) => text.trim() !== "", "must not be empty"),
  labels: z.array(z.string().regex(/\S/, "must not be empty")),
});

/**
 * Reads examples from JSONL files of `{"text": "…", "labels": ["…"]}`; other fields are ignored, and so are blank
 * lines. `[]` and `["none"]` both mean no intent.
 * @throws {DataFileError} with file and line, when a file cannot be read or a line is broken.
 */
export async function readExamples(
  files: string | readonly string[],
  options: ReadExamplesOptions = {},
): Promise<LabelledExample[]> {
  const examples: LabelledExample[] = [];
  const places = new Map<string, Place>();
  for (const file of typeof files === "string" ? [files] : files) {
    for await (const { line: number, value } of readJsonlFile(file, line, options)) {
      const labels = [...new Set(value.labels)].filter((label) => label !== NONE);
      examples.push({ text: value.text, labels });
      if (options.onContradiction) check({ file, line: number, labels }, value.text, places, options);
    }
  }
  return examples;
}

interface Place {
  readonly file: string;
  readonly line: number;
  readonly labels: readonly string[];
}

function check(
  place: Place,
  text: string,
  places: Map<string, Place>,
  { onContradiction }: ReadExamplesOptions,
): void {
  const first = places.get(text.trim());
  if (!first) places.set(text.trim(), place);
  else if (show(first) !== show(place)) {
    const problem = `"${text.slice(0, 60)}" is ${show(place)} here and ${show(first)} in ${first.file}:${first.line}; keep one`;
    onContradiction?.(new DataFileError(place.file, problem, { line: place.line }));
  }
}

function show({ labels }: Place): string {
  return labels.length > 0 ? [...labels].sort().join(" + ") : NONE;
}
