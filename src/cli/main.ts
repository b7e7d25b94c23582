#!/usr/bin/env node
import { oneLine } from "./io.js";
import { run } from "./run.js";

// ONNX Runtime 1.30 on Linux would send telemetry, and it crashes the process on a command line beyond about 29,000
// characters, which it searches by a recursive regular expression. A text to classify may be longer than that.
process.env.ORT_DISABLE_TELEMETRY ??= "1";

const controller = new AbortController();
// Only once: a second Ctrl-C ends the process at once.
process.once("SIGINT", () => controller.abort(new Error("interrupted")));
process.stdout.on("error", (error) => controller.abort(error));

// Node prints a warning over several lines and with its process id; ours are one line, and others' are for debugging.
process.removeAllListeners("warning");
process.on("warning", ({ name, message }) => {
  if (name !== "TokenFlowWarning" && !process.env.TOKENFLOW_DEBUG) return;
  process.stderr.write(`tokenflow: warning: ${oneLine(message)}\n`);
});

process.exitCode = await run(process.argv.slice(2), {
  get stdin() {
    return process.stdin;
  },
  stdout: process.stdout,
  stderr: process.stderr,
  signal: controller.signal,
});
// After a failure an input that is still open must not keep the process alive; files have no such method.
process.stdin.unref?.();
