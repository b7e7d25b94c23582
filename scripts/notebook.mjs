// Runs a notebook top to bottom with Deno's Jupyter kernel and stores its output in place:
//   node scripts/notebook.mjs examples/experiments.ipynb
// What is missing (Deno from npm; Jupyter's nbconvert into a virtual environment) is installed under .cache once.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const cache = join(root, ".cache", "notebook");
const python = join(cache, "venv", process.platform === "win32" ? "Scripts/python.exe" : "bin/python");
const notebook = process.argv[2] ?? "examples/experiments.ipynb";

mkdirSync(cache, { recursive: true });
if (!existsSync(join(cache, "node_modules/deno/bin.cjs"))) {
  console.error("Installing Deno");
  writeFileSync(join(cache, "package.json"), '{ "private": true, "allowScripts": { "deno": true } }\n');
  run("npm", ["install", "--prefix", cache, "--silent", "--no-package-lock", "deno@2"]);
}
if (!existsSync(join(cache, "ready"))) {
  console.error("Installing Jupyter's nbconvert");
  run("python3", ["-m", "venv", join(cache, "venv")]);
  run(python, ["-m", "pip", "install", "--quiet", "nbconvert==7.*", "ipykernel==7.*"]);
  writeFileSync(join(cache, "ready"), "");
}
// Registered here instead of by `deno jupyter --install`, which writes to the user's home.
const kernel = {
  argv: [join(cache, "node_modules/.bin/deno"), "jupyter", "--kernel", "--conn", "{connection_file}"],
  display_name: "Deno",
  language: "typescript",
};
mkdirSync(join(cache, "jupyter/kernels/deno"), { recursive: true });
writeFileSync(join(cache, "jupyter/kernels/deno/kernel.json"), JSON.stringify(kernel));
const env = { JUPYTER_DATA_DIR: join(cache, "jupyter") };
console.error(`Running ${notebook}`);
run(
  python,
  [
    "-m",
    "nbconvert",
    "--to",
    "notebook",
    "--execute",
    "--inplace",
    "--ExecutePreprocessor.timeout=300",
    notebook,
  ],
  env,
);

function run(command, args, env = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32" && command === "npm",
  });
  if (status === 0) return;
  console.error(`${command} ${args.join(" ")} failed: ${error?.message ?? `exit code ${status}`}`);
  process.exit(1);
}
