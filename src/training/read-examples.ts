import * as z from "zod/v4";
import { NONE } from "../intents/taxonomy.js";
import { type ReadJsonlOptions, readJsonlFile } from "../jsonl.js";

/** A text and the intents it carries, without repetition; no intent means `none`. */
export interface LabelledExample {
  readonly text: string;
  readonly labels: readonly string[];
}

const line = z.object({
  text: z.string().refine((text) => text.trim() !== "", "must not be empty"),
  labels: z.array(z.string().regex(/\S/, "must not be empty")),
});

/**
 * Reads examples from a JSONL file of `{"text": "…", "labels": ["…"]}`; other fields are ignored, and so are blank
 * lines. `[]` and `["none"]` both mean no intent.
 * @throws {DataFileError} with file and line, when the file cannot be read or a line is broken.
 */
export async function readExamples(file: string, options: ReadJsonlOptions = {}): Promise<LabelledExample[]> {
  const examples: LabelledExample[] = [];
  for await (const { value } of readJsonlFile(file, line, options)) {
    examples.push({ text: value.text, labels: [...new Set(value.labels)].filter((label) => label !== NONE) });
  }
  return examples;
}
