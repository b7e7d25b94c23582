import { createRequire } from "node:module";
import type { RE2JS } from "re2js";

const require = createRequire(import.meta.url);

/**
 * Compiles a rule's pattern for texts that went through `fold`. RE2 has no backtracking, so a pattern from anybody
 * runs in linear time. The engine is loaded on first use: a taxonomy without patterns, such as the built-in one, does
 * not pay for it.
 * @throws {Error} of the engine's own kind when the pattern is not RE2 syntax.
 */
export function compilePattern(pattern: string): RE2JS {
  const engine: typeof import("re2js") = require("re2js");
  return engine.RE2JS.compile(pattern, engine.RE2JS.CASE_INSENSITIVE);
}
