import { type CliIo, say } from "./io.js";

/** Tells how far the work is. @param note what to show beside the share, such as a count. */
export type Update = (done: number, total: number, note: string) => void;

/**
 * Does a piece of work that may take long and shows how far it is, from the first time that it tells: a bar on a terminal;
 * elsewhere, where a bar would fill the log, a line for every tenth.
 */
export async function withProgress<Result>(
  io: CliIo,
  label: string,
  work: (update: Update) => Promise<Result>,
): Promise<Result> {
  return io.stderr.isTTY ? withBar(io, label, work) : work(lineByLine(io, label));
}

async function withBar<Result>(
  { stderr }: CliIo,
  label: string,
  work: (update: Update) => Promise<Result>,
): Promise<Result> {
  const { SingleBar } = await import("cli-progress");
  const bar = new SingleBar({
    format: `${label} {bar} {percentage} % | {note}`,
    stream: stderr,
    barsize: 30,
    hideCursor: true,
    clearOnComplete: true,
    // Its own handler of Ctrl-C would run beside ours.
    gracefulExit: false,
  });
  try {
    return await work((done, total, note) => {
      if (!bar.isActive) bar.start(total, done, { note });
      bar.setTotal(total);
      bar.update(done, { note });
    });
  } finally {
    bar.stop();
  }
}

function lineByLine(io: CliIo, label: string): Update {
  let shown = 0;
  return (done, total, note) => {
    const tenths = Math.floor((10 * done) / total);
    if (tenths <= shown) return;
    shown = tenths;
    say(io, `${label}: ${tenths * 10} %, ${note}`);
  };
}
