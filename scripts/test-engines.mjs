// Tests against real engines, those of Python's registry included: puts them into an environment of their own under
// .cache, and runs test/integration with it. Where the registry is out of reach, their tests are skipped and say so.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const PACKAGES = ["chromadb>=1.5,<2", "milvus-lite>=3.2,<4", "pymilvus"];
const root = fileURLToPath(new URL("..", import.meta.url));
const environment = join(root, ".cache/engines");
const python = join(environment, "bin/python");

if (!existsSync(python) && run("python3", ["-m", "venv", environment]) !== 0) {
  process.stderr.write("No Python 3 with venv here: Chroma and Milvus are skipped.\n");
} else if (
  run(python, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", ...PACKAGES]) !== 0
) {
  process.stderr.write(
    "Python's registry is out of reach: engines that are not installed yet are skipped.\n",
  );
}
process.exitCode = run(
  process.execPath,
  [
    "node_modules/vitest/vitest.mjs",
    "run",
    "test/integration",
    "--reporter=verbose",
    ...process.argv.slice(2),
  ],
  { TOKENFLOW_ENGINES: environment },
);

function run(command, argv, env = {}) {
  return (
    spawnSync(command, argv, { cwd: root, stdio: "inherit", env: { ...process.env, ...env } }).status ?? 1
  );
}
