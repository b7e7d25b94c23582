// Packs the tarball, installs it in an empty project beside @langchain/core, and uses it there as a stranger would.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const project = mkdtempSync(join(tmpdir(), "tokenflow-package-"));
const env = { ...process.env, ONNXRUNTIME_NODE_INSTALL: "skip" };
const npm = (...args) =>
  execFileSync("npm", args, { cwd: project, env, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });

const USE = `
import { createClassifier, EmbeddedVectorStore, IntentRetriever } from "langchain-tokenflow";
import { createPassageTagger } from "langchain-tokenflow/classifier";
import { ingest } from "langchain-tokenflow/ingest";
import { writeFileSync } from "node:fs";

const { intents, mode } = await (await createClassifier()).classify("支付成功后发送通知");
if (mode !== "hybrid" || intents.join() !== "payment,notification" && intents.join() !== "notification,payment") {
  throw new Error("classified as " + mode + ": " + intents);
}
writeFileSync("notes.md", "# Refunds\\n\\n## How long\\n\\nCards get their money back in 3 to 7 days.\\n\\n## Canteen\\n\\nSoup.\\n");
const store = await EmbeddedVectorStore.open({ directory: "store" });
await ingest({ paths: ["notes.md"], sink: store, tagger: await createPassageTagger() });
const [document] = await new IntentRetriever({ vectorStore: store }).invoke("when is my refund back on the card");
await store.close();
if (!document?.pageContent.includes("3 to 7 days")) throw new Error("retrieved " + JSON.stringify(document));
`;

try {
  const [{ filename }] = JSON.parse(
    execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", project], {
      cwd: root,
      encoding: "utf8",
    }),
  );
  writeFileSync(join(project, "package.json"), '{ "private": true, "type": "module" }');
  npm("install", "--no-audit", "--no-fund", "--loglevel=error", `./${filename}`, "@langchain/core@1");
  writeFileSync(join(project, "use.js"), USE);
  execFileSync(process.execPath, ["use.js"], { cwd: project, stdio: "inherit" });
  const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  for (const path of Object.keys(exports).filter((name) => !name.endsWith(".json"))) {
    const name = join("langchain-tokenflow", path).replaceAll("\\", "/");
    execFileSync(process.execPath, ["--input-type=module", "-e", `await import("${name}")`], {
      cwd: project,
    });
  }
  const answer = execFileSync("npx", ["tokenflow", "classify", "forgot my password"], {
    cwd: project,
    encoding: "utf8",
  });
  if (!JSON.parse(answer).intents.includes("user_auth")) throw new Error(`the command answered ${answer}`);
  console.log(`${filename}: installs, imports and works in an empty project`);
} finally {
  rmSync(project, { recursive: true, force: true });
}
