import { type Command, InvalidArgumentError } from "commander";

/** The options of every command that sends passages. */
export interface TrimOptions {
  readonly trim?: number;
  readonly whole?: number;
}

export function withTrimOptions(command: Command): Command {
  return command
    .option(
      "--trim <share>",
      "cut passages but the best down to the parts that match, up to this share of their tokens, 0.01 to 1, which cuts nothing (default: 0.6)",
      share,
    )
    .option("--whole <n>", "how many of the best passages are never cut (default: 3)", count);
}

function share(value: string): number {
  const number = Number(value);
  if (value.trim() !== "" && number >= 0.01 && number <= 1) return number;
  throw new InvalidArgumentError("Give a number from 0.01 to 1.");
}

function count(value: string): number {
  if (/^\d+$/.test(value)) return Number(value);
  throw new InvalidArgumentError("Give a whole number of 0 or more.");
}
