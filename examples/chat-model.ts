import type { BaseChatModel } from "@langchain/core/language_models/chat_models";
import { AIMessage, type BaseMessage } from "@langchain/core/messages";
import type { ChatResult } from "@langchain/core/outputs";
import { FakeListChatModel } from "@langchain/core/utils/testing";
import { loadTokenCounter } from "langchain-tokenflow";

/** A real chat model where the environment names one, else {@link EchoChatModel}. */
export async function chooseChatModel(): Promise<BaseChatModel> {
  if (process.env.OPENAI_API_KEY) {
    const { ChatOpenAI } = await import("@langchain/openai");
    return new ChatOpenAI({ model: process.env.OPENAI_MODEL ?? "gpt-5-mini" });
  }
  if (process.env.OLLAMA_MODEL) {
    const { ChatOllama } = await import("@langchain/ollama");
    return new ChatOllama({ model: process.env.OLLAMA_MODEL });
  }
  return new EchoChatModel();
}

/** Stands in for an LLM: says how much it was sent and repeats the first passage's first lines. */
class EchoChatModel extends FakeListChatModel {
  constructor() {
    super({ responses: [""] });
  }

  override async _generate(messages: BaseMessage[]): Promise<ChatResult> {
    const count = await loadTokenCounter();
    const text = messages.map((message) => message.text).join("\n");
    const passage = text.split("\n\n")[1] ?? text;
    const reply = `(${count(text)} tokens in the prompt) ${passage.slice(0, 160).replaceAll("\n", " ")}…`;
    return { generations: [{ text: reply, message: new AIMessage(reply) }] };
  }
}
