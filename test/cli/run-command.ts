import { Readable, Writable } from "node:stream";
import { run } from "../../src/cli/run.js";

export interface CommandResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** The lines of stdout, parsed. */
  readonly lines: readonly Record<string, unknown>[];
}

export interface CommandInput {
  readonly stdin?: string | Uint8Array | AsyncIterable<Uint8Array>;
  readonly signal?: AbortSignal;
  readonly isTTY?: boolean;
  /** Called with each piece written to stdout. */
  readonly onStdout?: (text: string) => void;
}

/** Runs the command line in this process, as `main.ts` does in its own. */
export async function runCommand(argv: readonly string[], input: CommandInput = {}): Promise<CommandResult> {
  const { stdin = "", signal = new AbortController().signal, isTTY = false, onStdout } = input;
  const stdout = collect(onStdout);
  const stderr = collect();
  const code = await run(argv, {
    stdin:
      typeof stdin === "string" || stdin instanceof Uint8Array ? Readable.from([Buffer.from(stdin)]) : stdin,
    stdout: stdout.stream,
    stderr: Object.assign(stderr.stream, { isTTY }),
    signal,
  });
  return { code, stdout: stdout.text(), stderr: stderr.text(), lines: parseLines(stdout.text()) };
}

export function parseLines(stdout: string): Record<string, unknown>[] {
  if (!stdout.startsWith("{")) return [];
  return stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

function collect(onText?: (text: string) => void) {
  const pieces: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write(piece: string, _encoding, done) {
      pieces.push(piece);
      onText?.(piece);
      done();
    },
  });
  return { stream, text: () => pieces.join("") };
}
