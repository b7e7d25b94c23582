import { pacer } from "../embeddings/pacer.js";
import { StoreError } from "../errors.js";
import type { StoreDatabase } from "./database.js";

/** Pages (4 kB) given back by one statement. */
const PAGES_AT_ONCE = 200;
/** Free pages below which, and below which share of the file, nothing is done: they are soon used again. */
const FEWEST_PAGES = 256;
const SMALLEST_SHARE = 0.1;
/** Pages of full text that one statement merges. */
const MERGED_AT_ONCE = 64;

/** Gives pages that deletes left free back to the disk, in small steps. Leaves the rest for later when another process writes. */
export async function reclaimPages(database: StoreDatabase, signal?: AbortSignal): Promise<void> {
  const pause = pacer(signal);
  const pages = database.number("PRAGMA page_count");
  let free = database.number("PRAGMA freelist_count");
  if (free < Math.max(FEWEST_PAGES, SMALLEST_SHARE * pages)) return;
  await unlessLocked(async () => {
    for (let before = Number.POSITIVE_INFINITY; free > 0 && free < before; ) {
      before = free;
      database.exec(`PRAGMA incremental_vacuum(${PAGES_AT_ONCE})`);
      free = database.number("PRAGMA freelist_count");
      await pause();
    }
    database.checkpoint();
  });
}

/** Merges the full text's segments into one, in small steps: only then is the space of removed documents free. */
export async function mergeFullText(database: StoreDatabase, signal?: AbortSignal): Promise<void> {
  const pause = pacer(signal);
  await unlessLocked(async () => {
    // Negative: all segments are merged; then as long as a step changes anything but its own bookkeeping.
    for (let pages = -MERGED_AT_ONCE, changed = 2; changed >= 2; pages = MERGED_AT_ONCE) {
      const before = database.number("SELECT total_changes()");
      database.run("INSERT INTO body_terms (body_terms, rank) VALUES ('merge', ?)", [pages]);
      changed = database.number("SELECT total_changes()") - before;
      await pause();
    }
  });
}

async function unlessLocked(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(StoreError.isInstance(error) && error.problem === "locked")) throw error;
  }
}
