// @ts-check
// A process that runs one graph; `process-session.ts` is its other end. JavaScript, because Node 20 starts no process from
// TypeScript, and tests run the sources.

/**
 * @typedef {import("./process-session.js").SessionRequest} SessionRequest
 * @typedef {import("./process-session.js").SessionReply} SessionReply
 * @typedef {typeof import("onnxruntime-node")} Runtime
 * @typedef {import("onnxruntime-node").InferenceSession} Session
 */

/** @type {Runtime} */
let runtime;
/** @type {Session} */
let session;

// Whoever asked is gone. A run that is under way must not keep it.
process.on("disconnect", () => process.kill(process.pid, "SIGKILL"));
// Meant for whoever asked, who may still have to finish.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => {});

process.on("message", (/** @type {SessionRequest} */ request) => {
  return request.kind === "open" ? open(request) : run(request);
});

/** @param {Extract<SessionRequest, { kind: "open" }>} request */
async function open({ file, options }) {
  try {
    runtime = await import("onnxruntime-node");
  } catch (error) {
    reply({ kind: "no-runtime", reason: reasonOf(error) });
    return;
  }
  try {
    session = await runtime.InferenceSession.create(file, options);
    reply({ kind: "open", inputs: session.inputMetadata, outputs: session.outputMetadata });
  } catch (error) {
    reply({ kind: "refused", reason: reasonOf(error) });
  }
}

/** @param {Extract<SessionRequest, { kind: "run" }>} request */
async function run({ id, inputs, output }) {
  try {
    /** @type {Record<string, import("onnxruntime-node").Tensor>} */
    const feeds = {};
    for (const { name, type, data, dims } of inputs) {
      feeds[name] = /** @type {import("onnxruntime-node").Tensor} */ (new runtime.Tensor(type, data, dims));
    }
    const results = await session.run(feeds, [output]);
    const values = /** @type {import("./onnx-session.js").TensorData} */ (results[output]?.data);
    reply({ kind: "done", id, values });
  } catch (error) {
    reply({ kind: "failed", id, reason: reasonOf(error) });
  }
}

/** @param {SessionReply} message */
function reply(message) {
  process.send?.(message);
}

/** @param {unknown} error */
function reasonOf(error) {
  return String(/** @type {Error} */ (error)?.message ?? error).trim();
}
