import { tool } from "@langchain/core/tools";
import * as z from "zod/v4";
import type { IntentRetriever } from "../retriever/intent-retriever.js";
import type { Retrieval } from "../retriever/retrieval.js";

export interface RetrievalToolOptions {
  /** What the model calls it. @default "search_knowledge_base" */
  readonly name?: string | undefined;
  /** What the model is told of it; say what your documents are about. */
  readonly description?: string | undefined;
}

const DESCRIPTION =
  "Searches the knowledge base and returns the few passages that answer a question. " +
  "Ask in a full sentence, in the user's own words and language.";

const schema = z.object({
  query: z.string().min(1).describe("The question to answer, in the user's words."),
});

/**
 * The retriever as an agent's tool: `createAgent({ model, tools: [createRetrievalTool(retriever)] })`.
 *
 * The model reads the passages' text, numbered; the whole {@link Retrieval} travels beside it as the tool message's
 * `artifact`, for citations and accounting.
 */
export function createRetrievalTool(retriever: IntentRetriever, options: RetrievalToolOptions = {}) {
  return tool(
    async ({ query }: z.infer<typeof schema>, config): Promise<[string, Retrieval]> => {
      const retrieval = await retriever.retrieve(query, config);
      return [render(retrieval), retrieval];
    },
    {
      name: options.name ?? "search_knowledge_base",
      description: options.description ?? DESCRIPTION,
      schema,
      responseFormat: "content_and_artifact",
    },
  );
}

function render({ documents }: Retrieval): string {
  if (documents.length === 0) return "No passage was found.";
  return documents.map(({ document }, i) => `[${i + 1}] ${document.pageContent}`).join("\n\n");
}
