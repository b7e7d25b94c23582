// @ts-check
// Works on a store until it is killed: node kill-writer.mjs PACKAGE DIRECTORY ROUND. It loads what it needs, waits for a line on
// its standard input, and then says before and after each step which it is.
import { once } from "node:events";
import { writeSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { planFrom } from "./kill-plan.mjs";

const [root, directory = "", round] = process.argv.slice(2);
const dist = `${pathToFileURL(root ?? "")}/dist`;
const { EmbeddedVectorStore } = /** @type {typeof import("../../src/vectorstore/index.js")} */ (
  await import(`${dist}/vectorstore/index.js`)
);
const { seededRandom } = /** @type {typeof import("../../src/random.js")} */ (
  await import(`${dist}/random.js`)
);
const { planned, vectorOf } = planFrom(seededRandom);
writeSync(1, "ready\n");
await once(process.stdin, "data");
const store = await EmbeddedVectorStore.open({ directory, exactBelow: 60 });
for (let step = 0; ; step++) {
  const work = planned(Number(round), step);
  writeSync(1, `begin ${step}\n`);
  if (work.kind === "flush") await store.flush();
  else if (work.kind === "deleteIds") await store.delete({ ids: work.ids });
  else if (work.kind === "deleteGroup") await store.delete({ filter: { group: work.group } });
  else {
    await store.addVectors(
      work.documents.map(({ id }) => vectorOf(id)),
      work.documents,
    );
  }
  writeSync(1, `done ${step}\n`);
}
