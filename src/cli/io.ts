import { once } from "node:events";
import type { Writable } from "node:stream";

/** What the command reads and writes; a process has one, a test makes its own. */
export interface CliIo {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** JSON lines only, so that other programs can read them. */
  readonly stdout: Writable;
  /** Errors, warnings, progress, tables. */
  readonly stderr: Writable & { readonly isTTY?: boolean | undefined };
  /** Aborts on Ctrl-C and when nobody reads stdout any more. */
  readonly signal: AbortSignal;
}

/** Writes one line and waits until its reader can take more. */
export async function writeJsonLine({ stdout, signal }: CliIo, value: unknown): Promise<void> {
  if (!stdout.write(`${JSON.stringify(value)}\n`)) await once(stdout, "drain", { signal });
}

/** Says something to the user, on a line of its own. */
export function say({ stderr }: CliIo, message: string): void {
  stderr.write(`${oneLine(message)}\n`);
}

/** A message may quote a file or another program; line breaks would make several messages of it. */
export function oneLine(message: string): string {
  return message.trim().replace(/\s*[\r\n]+\s*/g, " ");
}
