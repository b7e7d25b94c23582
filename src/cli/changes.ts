import type { ChangedDecision } from "../training/tune-model.js";
import { type CliIo, say } from "./io.js";

/** Shows decisions that are made otherwise now, a line each. */
export function showChanges(changes: readonly ChangedDecision[], io: CliIo): void {
  for (const { text, expected, before, after } of changes) {
    say(io, `${before.join(" + ")} → ${after.join(" + ")} (should be ${expected.join(" + ")}): ${text}`);
  }
}
