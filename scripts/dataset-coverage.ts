/**
 * Prints how many queries of `models/business-intents/data/train` there are of each intent × language × kind × register, and
 * lists the cells that are thin: npm run data:coverage
 */
import { readdirSync, readFileSync } from "node:fs";
import Table from "cli-table3";

interface Query {
  readonly labels: readonly string[];
  readonly kind: string;
  readonly register?: string;
}

/** Fewer queries than this of an intent, language and kind are too few to learn from. */
const THIN = 20;
const REGISTERS = ["customer", "operator", "developer", "mixed"];
const directory = new URL("../models/business-intents/data/train/", import.meta.url);

const counts = new Map<string, number>();
const add = (...cell: string[]) => counts.set(cell.join(" "), (counts.get(cell.join(" ")) ?? 0) + 1);
const intents = new Set<string>();
const kinds = new Set<string>();
let total = 0;
for (const file of readdirSync(directory).sort()) {
  const language = file.slice(0, 2);
  for (const line of readFileSync(new URL(file, directory), "utf8").trim().split("\n")) {
    const { labels, kind, register = "mixed" } = JSON.parse(line) as Query;
    kinds.add(kind);
    for (const intent of labels) {
      intents.add(intent);
      add(language, kind, intent, register);
      add(language, kind, intent);
    }
    total++;
    add(language);
  }
}

const thin: string[] = [];
for (const language of ["zh", "en"]) {
  const table = new Table({ head: [language, ...[...intents].sort()], style: { head: [] } });
  for (const kind of [...kinds].sort()) {
    const cells = [...intents].sort().map((intent) => {
      if (kind.startsWith("none_") !== (intent === "none") && (intent === "none" || kind.startsWith("none_")))
        return "";
      const count = counts.get(`${language} ${kind} ${intent}`) ?? 0;
      if (count < THIN && !(kind.startsWith("multi") && intent === "none"))
        thin.push(`${language} ${kind} ${intent}: ${count}`);
      const registers = REGISTERS.map(
        (register) => counts.get(`${language} ${kind} ${intent} ${register}`) ?? 0,
      );
      return `${count} (${registers.join("/")})`;
    });
    table.push([kind, ...cells]);
  }
  console.log(table.toString());
}
console.log(
  `${total} queries, ${counts.get("zh")} zh, ${counts.get("en")} en; in brackets: ${REGISTERS.join("/")}`,
);
console.log(thin.length === 0 ? `No cell below ${THIN}.` : `Cells below ${THIN}: ${thin.join(", ")}`);
