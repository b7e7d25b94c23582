export { createRetrievalTool, type RetrievalToolOptions } from "./retrieval-tool.js";
