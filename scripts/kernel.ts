/** Compiles the WebAssembly: kernel/*.ts, which is AssemblyScript, → src/vectors/kernel-code.js. */
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import asc from "assemblyscript/asc";

const FOLDER = fileURLToPath(new URL("..", import.meta.url));
/** No runtime: the kernel works in memory that its caller gives out. */
const OPTIONS =
  "-O3 --noAssert --runtime stub --use abort= --enable simd --enable bulk-memory --outFile kernel.wasm";

/** @returns the module in Base64. */
export async function compileKernel(): Promise<string> {
  let module: string | undefined;
  const { error, stderr } = await asc.main(["kernel/index.ts", "--baseDir", FOLDER, ...OPTIONS.split(" ")], {
    writeFile: (_, contents) => {
      module = Buffer.from(contents).toString("base64");
    },
  });
  if (error || module === undefined) throw new Error(`the kernel cannot be compiled: ${stderr}`);
  return module;
}

export async function writeKernel(): Promise<void> {
  const lines = (await compileKernel()).match(/.{1,100}/g)!.map((line) => `  ${JSON.stringify(line)}`);
  await writeFile(
    new URL("../src/vectors/kernel-code.js", import.meta.url),
    `/** The folder \`kernel\`, compiled by \`npm run build:kernel\`, in Base64. */\nexport const KERNEL =\n${lines.join(" +\n")};\n`,
  );
}

if (import.meta.url === `file://${process.argv[1]}`) await writeKernel();
