/**
 * The retriever as an agent's tool with LangChain's `createAgent`. Offline by default: a scripted model calls the tool
 * once and then answers; OPENAI_API_KEY=… or OLLAMA_MODEL=… puts a real one there.
 */
import { AIMessage } from "@langchain/core/messages";
import { createAgent, FakeToolCallingModel } from "langchain";
import { IntentRetriever, type Retrieval } from "langchain-tokenflow";
import { createRetrievalTool } from "langchain-tokenflow/integrations";
import { chooseChatModel } from "./chat-model.js";
import { openSampleStore } from "./sample-store.js";

const question = "库存不足时需要及时提醒";
const store = await openSampleStore();
const tool = createRetrievalTool(new IntentRetriever({ vectorStore: store }), {
  description: "Searches the manual of Bluewater Commerce: payments, notices, accounts, stock and orders.",
});

const scripted = () =>
  new FakeToolCallingModel({
    toolCalls: [[{ name: tool.name, args: { query: question }, id: "call-1" }], []],
  });
const model = process.env.OPENAI_API_KEY || process.env.OLLAMA_MODEL ? await chooseChatModel() : scripted();

const agent = createAgent({ model, tools: [tool] });
const { messages } = await agent.invoke({ messages: [{ role: "user", content: question }] });

for (const message of messages) {
  if (message.type === "tool") {
    const { plan, documents, tokens } = (message as unknown as { artifact: Retrieval }).artifact;
    console.log(
      `tool: intents ${plan.intents.join(", ")}; ${documents.length} documents, ${tokens.sent} tokens`,
    );
  } else if (AIMessage.isInstance(message) && message.tool_calls?.length) {
    console.log(
      `model calls ${message.tool_calls.map((call) => `${call.name}(${JSON.stringify(call.args)})`).join(", ")}`,
    );
  } else {
    console.log(`${message.type}: ${message.text.slice(0, 200)}`);
  }
}
await store.close();
