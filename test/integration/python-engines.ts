import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Chroma } from "@langchain/community/vectorstores/chroma";
import { Milvus } from "@langchain/community/vectorstores/milvus";
import { type Engine, type RunningEngine, Unavailable } from "./engine.js";
import { freePort, startServer, stopServer } from "./server.js";

/** Where `npm run test:engines` has put the Python packages. */
const PACKAGES = process.env.TOKENFLOW_ENGINES;

/** Engines that come from Python's registry and run as servers of their own. */
export const PYTHON_ENGINES: Readonly<Record<string, Engine>> = {
  "Chroma (server)": { start: startChroma, tenant: (tenant) => ({ tenant }) },
  "Milvus (Milvus Lite server)": {
    start: startMilvus,
    tenant: (tenant) => `tenant == ${JSON.stringify(tenant)}`,
    emptyError: /Collection not found/,
  },
};

async function startChroma(): Promise<RunningEngine> {
  const { port, directory, stop } = await startPython("chroma", (port, directory) => [
    ...["run", "--host", "127.0.0.1", "--port", `${port}`],
    ...["--path", directory],
  ]);
  let opened = 0;
  return {
    async open({ documents, embeddings }) {
      const collectionName = `passages-${opened++}-${directory.slice(-6)}`;
      const clientParams = { host: "127.0.0.1", port, ssl: false };
      return Chroma.fromDocuments([...documents], embeddings, { collectionName, clientParams });
    },
    stop,
  };
}

export async function startMilvus(): Promise<RunningEngine & { readonly url: string }> {
  const { port, stop } = await startPython("milvus-lite", (port, directory) => [
    ...["server", "--host", "127.0.0.1", "--port", `${port}`],
    ...["--data-dir", directory],
  ]);
  const stores: Milvus[] = [];
  return {
    url: `milvus://127.0.0.1:${port}/moved`,
    async open({ documents, embeddings }) {
      const store = new Milvus(embeddings, {
        clientConfig: { address: `127.0.0.1:${port}`, logLevel: "error" },
        collectionName: `passages_${stores.length}`,
        indexCreateOptions: {
          index_type: "HNSW",
          metric_type: "COSINE",
          params: { M: 16, efConstruction: 200 },
          search_params: { ef: 128 },
        },
      });
      stores.push(store);
      await store.addDocuments([...documents]);
      return store;
    },
    async stop() {
      // LangChain's class keeps its connection open.
      for (const store of stores) await store.client.closeConnection();
      await stop();
    },
  };
}

async function startPython(
  command: string,
  argv: (port: number, directory: string) => string[],
): Promise<{ readonly port: number; readonly directory: string; readonly stop: () => Promise<void> }> {
  if (!PACKAGES) throw new Unavailable("its Python package is not set up; `npm run test:engines` does it");
  const program = join(PACKAGES, "bin", command);
  if (!existsSync(program)) throw new Unavailable(`${program} could not be installed from Python's registry`);
  const port = await freePort();
  const directory = await mkdtemp(join(tmpdir(), "tokenflow-engine-"));
  const server = await startServer(program, argv(port, directory), port);
  return {
    port,
    directory,
    async stop() {
      await stopServer(server);
      await rm(directory, { recursive: true, force: true });
    },
  };
}
