import type { Command } from "commander";
import {
  type ClassifierOptions,
  loadClassifierOptions,
  withClassifierOptions,
} from "./classifier-options.js";
import { type CliIo, writeJsonLine } from "./io.js";
import { textBatches } from "./text-input.js";

interface ClassifyCommandOptions extends ClassifierOptions {
  readonly jsonl?: boolean;
}

const EXAMPLES = `
Examples:
  tokenflow classify "支付成功后发送通知"
  tokenflow classify "refund my last order" "remind me tomorrow"
  tokenflow classify --jsonl < queries.jsonl      {"id": 1, "text": "…"} a line
  tokenflow classify --model ./my-model "play some jazz"`;

/** `tokenflow classify`: one JSON line per text with the intents it carries. */
export function addClassifyCommand(program: Command, io: CliIo): void {
  const command = program
    .command("classify")
    .description("say which intents texts carry, one JSON line per text")
    .argument("[text...]", "texts to classify")
    .option("--jsonl", 'read {"id"?, "text"} lines from stdin; ids pass through, the order stays');
  withClassifierOptions(command)
    .addHelpText("after", EXAMPLES)
    .action((texts: string[], options: ClassifyCommandOptions) => classify(texts, options, io));
}

async function classify(texts: readonly string[], options: ClassifyCommandOptions, io: CliIo): Promise<void> {
  const batches = textBatches(texts, options.jsonl, io);
  const { createClassifier } = await import("../classifier/create-classifier.js");
  const classifier = await createClassifier(await loadClassifierOptions(options, io.signal));
  for await (const batch of batches) {
    const classifications = await classifier.classifyBatch(
      batch.map(({ text }) => text),
      { signal: io.signal },
    );
    for (const [index, { text, intents, scores, mode }] of classifications.entries()) {
      await writeJsonLine(io, { id: batch[index]?.id, text, intents, scores, mode });
    }
  }
}
