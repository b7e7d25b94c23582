import { execFile, spawn } from "node:child_process";
import { copyFile, mkdtemp, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type CommandResult, parseLines } from "./run-command.js";

const repository = fileURLToPath(new URL("../../", import.meta.url));

/** Builds the package into a temporary folder, laid out as npm would. @returns the folder; its user removes it. */
export async function buildPackage(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "tokenflow-package-"));
  await copyFile(join(repository, "package.json"), join(root, "package.json"));
  for (const folder of ["node_modules", "models"]) {
    await symlink(join(repository, folder), join(root, folder), "junction");
  }
  const compiler = join(repository, "node_modules", "typescript", "bin", "tsc");
  // Types are checked elsewhere.
  const build = ["-p", join(repository, "tsconfig.build.json"), "--outDir", join(root, "dist"), "--noCheck"];
  await promisify(execFile)(process.execPath, [compiler, ...build]);
  return root;
}

/** Starts the built command in a process of its own. */
export function start(root: string, argv: readonly string[], env: NodeJS.ProcessEnv = {}) {
  return spawn(process.execPath, [join(root, "dist", "cli", "main.js"), ...argv], {
    env: { ...process.env, ...env },
  });
}

/** Runs the built command to its end. */
export async function execute(
  root: string,
  argv: readonly string[],
  { stdin = "", env }: { readonly stdin?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<CommandResult> {
  const child = start(root, argv, env);
  child.stdin.end(stdin);
  return finished(child);
}

/** What a process printed, when it has ended. */
export async function finished(child: ReturnType<typeof start>): Promise<CommandResult> {
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text) => {
    stderr += text;
  });
  const code = await new Promise<number>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => {
      if (code === null) reject(new Error(`ended by ${signal}: ${stderr}`));
      else resolve(code);
    });
  });
  return { code, stdout, stderr, lines: parseLines(stdout) };
}
