/**
 * The retriever in a chain, up to the LLM step. Offline by default: a stand-in model answers with what it was sent.
 * OPENAI_API_KEY=… or OLLAMA_MODEL=qwen3 (with `npm i @langchain/openai` or `@langchain/ollama`) puts a real one there.
 */

import type { DocumentInterface } from "@langchain/core/documents";
import { StringOutputParser } from "@langchain/core/output_parsers";
import { ChatPromptTemplate } from "@langchain/core/prompts";
import { RunnablePassthrough, RunnableSequence } from "@langchain/core/runnables";
import { IntentRetriever } from "langchain-tokenflow";
import { chooseChatModel } from "./chat-model.js";
import { openSampleStore } from "./sample-store.js";

const store = await openSampleStore();
const retriever = new IntentRetriever({ vectorStore: store });

const prompt = ChatPromptTemplate.fromTemplate(
  "Answer from these passages alone, in the language of the question.\n\n{context}\n\nQuestion: {question}",
);

const chain = RunnableSequence.from([
  {
    context: retriever.pipe((documents: DocumentInterface[]) =>
      documents.map(({ pageContent }) => pageContent).join("\n\n"),
    ),
    question: new RunnablePassthrough<string>(),
  },
  prompt,
  await chooseChatModel(),
  new StringOutputParser(),
]);

for (const question of [
  "支付成功后发送通知",
  "My parcel arrived broken, how do I send it back and get my money?",
]) {
  console.log(`> ${question}\n${await chain.invoke(question)}\n`);
}
await store.close();
