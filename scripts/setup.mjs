// Sets up what is missing: dependencies, then the build. Plain JavaScript without imports from outside Node, since
// it runs before anything is installed. A second run finds everything in place and takes about a second.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

if (!isInstalled()) {
  // onnxruntime-node's install script downloads GPU libraries; the CPU runtime is already in the package.
  run("Installing dependencies (npm ci)", "npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    ONNXRUNTIME_NODE_INSTALL: "skip",
  });
}
run("Building (tsc)", process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"]);

/** npm writes node_modules/.package-lock.json last, so it tells a finished and current install. */
function isInstalled() {
  const [installed, wanted] = ["node_modules/.package-lock.json", "package-lock.json"].map(
    (file) => root + file,
  );
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs;
}

function run(what, command, args, env = {}) {
  const started = Date.now();
  process.stderr.write(`${what} … `);
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32" && command === "npm",
  });
  if (status !== 0) {
    process.stderr.write(`failed: ${error?.message ?? `exit code ${status}`}\n`);
    process.exit(status ?? 1);
  }
  process.stderr.write(`${((Date.now() - started) / 1000).toFixed(1)} s\n`);
}
