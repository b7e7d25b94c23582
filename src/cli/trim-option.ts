import { type Command, InvalidArgumentError } from "commander";

/** The option of every command that sends passages. */
export interface TrimOption {
  readonly trim?: number;
}

export function withTrimOption(command: Command): Command {
  return command.option(
    "--trim <share>",
    "cut passages but the best down to the parts that match, up to this share of their tokens (0.01–1)",
    share,
  );
}

function share(value: string): number {
  const number = Number(value);
  if (value.trim() !== "" && number >= 0.01 && number <= 1) return number;
  throw new InvalidArgumentError("Give a number from 0.01 to 1.");
}
