// @ts-check
// A thread that runs one graph; `threaded-session.ts` is its other end. JavaScript, because Node 20 starts no thread from
// TypeScript, and tests run the sources.
import { parentPort, workerData } from "node:worker_threads";

/**
 * @typedef {import("./threaded-session.js").ThreadRequest} ThreadRequest
 * @typedef {import("./threaded-session.js").ThreadReply} ThreadReply
 */

const port = /** @type {import("node:worker_threads").MessagePort} */ (parentPort);
const { file, options } = /** @type {import("./threaded-session.js").ThreadSettings} */ (workerData);

/** @param {ThreadReply} message */
const reply = (message) => port.postMessage(message);

/** @param {unknown} error */
const reasonOf = (error) => String(/** @type {Error} */ (error)?.message ?? error).trim();

try {
  const runtime = await import("onnxruntime-node").catch((error) => {
    reply({ kind: "no-runtime", reason: reasonOf(error) });
  });
  if (runtime) await serve(runtime);
} catch (error) {
  reply({ kind: "refused", reason: reasonOf(error) });
}

/** @param {typeof import("onnxruntime-node")} runtime */
async function serve({ InferenceSession, Tensor }) {
  const session = await InferenceSession.create(file, options);
  port.on("message", async (/** @type {ThreadRequest} */ request) => {
    if (request.kind === "release") {
      await session.release();
      port.close();
      return;
    }
    const { id, inputs, output } = request;
    try {
      /** @type {Record<string, import("onnxruntime-node").Tensor>} */
      const feeds = {};
      for (const { name, type, data, dims } of inputs) {
        feeds[name] = /** @type {import("onnxruntime-node").Tensor} */ (new Tensor(type, data, dims));
      }
      const results = await session.run(feeds, [output]);
      const values = /** @type {import("./onnx-session.js").TensorData} */ (results[output]?.data);
      // A copy: the runtime's own memory cannot go to another thread.
      reply({ kind: "done", id, values: values.slice() });
    } catch (error) {
      reply({ kind: "failed", id, reason: reasonOf(error) });
    }
  });
  reply({ kind: "open", inputs: session.inputMetadata, outputs: session.outputMetadata });
}
