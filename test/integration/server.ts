import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { connect, createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** A TCP port of this machine that nobody listens at. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, "close");
  return port;
}

/** Starts a server and waits until it accepts connections. @throws with what it printed, if it ends before. */
export async function startServer(
  command: string,
  argv: readonly string[],
  port: number,
): Promise<ChildProcess> {
  const child = spawn(command, argv, { stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (piece) => (output += piece));
  const failed = once(child, "error").then(([error]) => {
    output += String(error);
  });
  failed.catch(() => {});
  while (child.exitCode === null && child.signalCode === null && child.pid !== undefined) {
    if (await accepts(port)) return child;
    await sleep(100);
  }
  throw new Error(`${command} ended before it listened: ${output}`);
}

/** Ends a server and waits until it is gone. */
export async function stopServer(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill("SIGTERM");
  const forced = setTimeout(() => child.kill("SIGKILL"), 5000);
  await gone;
  clearTimeout(forced);
}

async function accepts(port: number): Promise<boolean> {
  const socket = connect(port, "127.0.0.1");
  try {
    await once(socket, "connect");
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
