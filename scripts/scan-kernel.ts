/** Compiles the WebAssembly: src/vectors/scan-kernel.wat → scan-kernel.ts beside it. */
import { readFile, writeFile } from "node:fs/promises";
import wabt from "wabt";

const FOLDER = new URL("../src/vectors/", import.meta.url);

/** @returns the module in Base64. */
export async function compileScanKernel(): Promise<string> {
  const source = await readFile(new URL("scan-kernel.wat", FOLDER), "utf8");
  const module = (await wabt()).parseWat("scan-kernel.wat", source, { simd: true });
  return Buffer.from(module.toBinary({}).buffer).toString("base64");
}

export async function writeScanKernel(): Promise<void> {
  const lines = (await compileScanKernel()).match(/.{1,100}/g)!.map((line) => `  ${JSON.stringify(line)}`);
  await writeFile(
    new URL("scan-kernel.ts", FOLDER),
    `/** scan-kernel.wat, compiled by \`npm run build:kernel\`, in Base64. */\nexport const SCAN_KERNEL =\n${lines.join(" +\n")};\n`,
  );
}

if (import.meta.url === `file://${process.argv[1]}`) await writeScanKernel();
