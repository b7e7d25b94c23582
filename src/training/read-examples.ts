import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import * as z from "zod/v4";
import { DataFileError } from "../errors.js";
import { NONE } from "../intents/taxonomy.js";

/** A text and the intents it carries, without repetition; no intent means `none`. */
export interface LabelledExample {
  readonly text: string;
  readonly labels: readonly string[];
}

export interface ReadExamplesOptions {
  /** Called for each broken line, which is then skipped. @default the first broken line throws */
  readonly onBrokenLine?: ((error: DataFileError) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
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
export async function readExamples(
  file: string,
  options: ReadExamplesOptions = {},
): Promise<LabelledExample[]> {
  const examples: LabelledExample[] = [];
  let number = 0;
  const stream = createReadStream(file, { encoding: "utf8", signal: options.signal });
  try {
    for await (const content of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      if (content.trim() === "") continue;
      try {
        examples.push(parseExample(file, number, content));
      } catch (error) {
        if (!options.onBrokenLine || !(error instanceof DataFileError)) throw error;
        options.onBrokenLine(error);
      }
    }
  } catch (cause) {
    options.signal?.throwIfAborted();
    if (cause instanceof DataFileError) throw cause;
    throw new DataFileError(file, `cannot be read: ${(cause as Error).message}`, { cause });
  } finally {
    stream.destroy();
  }
  return examples;
}

function parseExample(file: string, number: number, content: string): LabelledExample {
  let value: unknown;
  try {
    value = JSON.parse(number === 1 ? content.replace(/^\ufeff/, "") : content);
  } catch (cause) {
    throw new DataFileError(file, `is not JSON: ${(cause as Error).message}; ${MEND}`, {
      line: number,
      cause,
    });
  }
  const parsed = line.safeParse(value);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => `${path.join(".") || "line"}: ${message}`);
    throw new DataFileError(file, `${faults.join("; ")}; ${MEND}`, { line: number });
  }
  const { text, labels } = parsed.data;
  return { text, labels: [...new Set(labels)].filter((label) => label !== NONE) };
}

const MEND = 'each line is {"text": "…", "labels": ["…"]}';
