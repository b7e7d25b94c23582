export { CollectionEmbeddings, type FitOptions } from "./collection-embeddings.js";
