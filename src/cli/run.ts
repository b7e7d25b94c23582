import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { InvalidInputError, TokenFlowError } from "../errors.js";
import { addClassifyCommand } from "./classify-command.js";
import { addDistillCommand } from "./distill-command.js";
import { addEvalCommand } from "./eval-command.js";
import { addIndexCommand } from "./index-command.js";
import { type CliIo, say } from "./io.js";
import { addLearnCommand } from "./learn-command.js";
import { addRetrieveCommand } from "./retrieve-command.js";
import { addTrainCommand } from "./train-command.js";
import { addTuneCommand } from "./tune-command.js";

const DONE = 0;
const FAILED = 1;
const CALLED_WRONGLY = 2;
/** 128 + SIGINT, as shells have it. */
const INTERRUPTED = 130;

/**
 * Runs the command line.
 * @param argv the arguments, without the program's name.
 * @returns the exit code: 0 done, 1 the work failed, 2 the call was wrong, 130 interrupted. Never rejects.
 */
export async function run(argv: readonly string[], io: CliIo): Promise<number> {
  try {
    await createProgram(io).parseAsync(argv, { from: "user" });
    io.signal.throwIfAborted();
    return DONE;
  } catch (error) {
    return report(error, io);
  }
}

function createProgram(io: CliIo): Command {
  const program = new Command("tokenflow")
    .description("Intent-aware retrieval: send far fewer tokens to the LLM and keep the answer among them.")
    .version(packageVersion())
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text) => say(io, `tokenflow: ${text.replace(/^error: /, "")}`),
    });
  addClassifyCommand(program, io);
  addIndexCommand(program, io);
  addRetrieveCommand(program, io);
  addEvalCommand(program, io);
  addTrainCommand(program, io);
  addDistillCommand(program, io);
  addTuneCommand(program, io);
  addLearnCommand(program, io);
  return program;
}

function packageVersion(): string {
  const file = new URL("../../package.json", import.meta.url);
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}

/** One line on stderr at most, and the exit code. */
function report(error: unknown, io: CliIo): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : CALLED_WRONGLY;
  // Whoever read our output has seen enough (`tokenflow … | head`): that is no failure.
  if (isBrokenPipe(error) || isBrokenPipe(io.signal.reason)) return DONE;
  if (io.signal.aborted) {
    say(io, "tokenflow: interrupted");
    return INTERRUPTED;
  }
  const message = error instanceof Error ? error.message : String(error);
  const ours = TokenFlowError.isInstance(error);
  say(io, `tokenflow: ${message}${ours ? "" : " (TOKENFLOW_DEBUG=1 shows where)"}`);
  if (process.env.TOKENFLOW_DEBUG && error instanceof Error) io.stderr.write(`${error.stack}\n`);
  return InvalidInputError.isInstance(error) ? CALLED_WRONGLY : FAILED;
}

function isBrokenPipe(error: unknown): boolean {
  return error instanceof Error && (error as NodeJS.ErrnoException).code === "EPIPE";
}
