import type { Command } from "commander";
import { addEvalIntentsCommand } from "./eval-intents-command.js";
import { addEvalRetrievalCommand } from "./eval-retrieval-command.js";
import type { CliIo } from "./io.js";

/** `tokenflow eval`: how good it is, on labelled data. */
export function addEvalCommand(program: Command, io: CliIo): void {
  const group = program.command("eval").description("measure on labelled data");
  addEvalIntentsCommand(group, io);
  addEvalRetrievalCommand(group, io);
}
