export { CollectionEmbeddings } from "./collection-embeddings.js";
