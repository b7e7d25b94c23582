// @ts-check
// What the process that is killed does to its store, and what its killer expects of it: the same from the same numbers.

/**
 * @typedef {{ readonly id: string, readonly pageContent: string, readonly metadata: Record<string, unknown> }} PlannedDocument
 * @typedef {{ readonly kind: "add", readonly documents: PlannedDocument[] }
 *   | { readonly kind: "deleteIds", readonly ids: string[] }
 *   | { readonly kind: "deleteGroup", readonly group: number }
 *   | { readonly kind: "flush" }} Step
 */

const IDS = 400;
const GROUPS = 9;
const DIMENSIONS = 12;

/**
 * @param {typeof import("../../src/random.js").seededRandom} seededRandom the package's, from the sources or as built.
 */
export function planFrom(seededRandom) {
  return {
    /**
     * @param {number} round
     * @param {number} step
     * @returns {Step}
     */
    planned(round, step) {
      const random = seededRandom(round * 7919 + step);
      const kind = random();
      if (kind < 0.15) return { kind: "flush" };
      if (kind < 0.3) return { kind: "deleteIds", ids: Array.from({ length: 12 }, () => idOf(random)) };
      if (kind < 0.36) return { kind: "deleteGroup", group: Math.floor(random() * GROUPS) };
      const ids = new Set(Array.from({ length: 1 + Math.floor(random() * 40) }, () => idOf(random)));
      return {
        kind: "add",
        documents: [...ids].map((id) => ({
          id,
          pageContent: `通知 word${id} of x${round}y${step}`,
          metadata: { round, step, group: Number(id) % GROUPS, intents: [Number(id) % 2 ? "odd" : "even"] },
        })),
      };
    },

    /**
     * The vector of a document: no two documents have the same.
     * @param {string} id
     */
    vectorOf(id) {
      const random = seededRandom(1_000_000 + Number(id));
      return Array.from({ length: DIMENSIONS }, () => random() - 0.5);
    },
  };
}

/** @param {() => number} random */
const idOf = (random) => `${Math.floor(random() * IDS)}`;
