import { setImmediate } from "node:timers/promises";
import * as z from "zod/v4";
import { abortable } from "../abort.js";
import { InvalidInputError } from "../errors.js";
import { readJsonl } from "../jsonl.js";
import type { CliIo } from "./io.js";

/** A text to work on, from the command line or from a line of stdin. */
export interface TextInput {
  /** What the line carried as `id`, to be passed through. */
  readonly id?: unknown;
  readonly text: string;
}

/** Large enough for speed, small enough that results come while the input still flows. */
const BATCH_SIZE = 256;

const schema = z.object({
  id: z.unknown().optional(),
  text: z.string("missing or not a string").refine((text) => text.trim() !== "", "empty; give some text"),
});

/**
 * The texts of the command line or, with `jsonl`, of the lines of stdin, in order and in batches. A batch ends as soon
 * as the input pauses, so a program that writes one line and waits for its answer gets it.
 * @throws {InvalidInputError} at once when the call is wrong. @throws {DataFileError} naming a broken line.
 */
export function textBatches(
  texts: readonly string[],
  jsonl: boolean | undefined,
  io: CliIo,
): AsyncIterable<readonly TextInput[]> {
  if (jsonl && texts.length > 0) {
    throw new InvalidInputError("Texts and --jsonl are both given; give either texts or lines on stdin");
  }
  if (!jsonl && texts.length === 0) {
    throw new InvalidInputError("No text is given; give one in quotes, or --jsonl to read lines from stdin");
  }
  const empty = texts.findIndex((text) => text.trim() === "");
  if (empty >= 0) throw new InvalidInputError(`Text ${empty + 1} is empty; give some text`);
  return batchesOf(jsonl ? textsOfStdin(io) : textsOf(texts), io.signal);
}

async function* textsOf(texts: readonly string[]): AsyncGenerator<TextInput> {
  for (const text of texts) yield { text };
}

async function* textsOfStdin({ stdin, signal }: CliIo): AsyncGenerator<TextInput> {
  for await (const { value } of readJsonl(stdin, "stdin", schema, { signal })) yield value;
}

async function* batchesOf(
  inputs: AsyncGenerator<TextInput>,
  signal: AbortSignal,
): AsyncGenerator<readonly TextInput[]> {
  let next = read(inputs);
  for (;;) {
    const first = await abortable(next, signal);
    if (first.done) return;
    const batch = [first.value];
    next = read(inputs);
    while (batch.length < BATCH_SIZE) {
      // A turn of the event loop lets through what has arrived and does not wait for more to arrive.
      // A failure, like the end, ends the batch; it is met again where the next batch begins.
      const ready = await Promise.race([next.catch(() => undefined), setImmediate(undefined)]);
      if (!ready || ready.done) break;
      batch.push(ready.value);
      next = read(inputs);
    }
    yield batch;
  }
}

function read(inputs: AsyncGenerator<TextInput>): Promise<IteratorResult<TextInput>> {
  const next = inputs.next();
  next.catch(() => {}); // It may fail while its batch is still being worked on, before anybody waits for it.
  return next;
}
