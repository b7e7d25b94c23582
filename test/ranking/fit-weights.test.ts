import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom } from "../../src/random.js";
import { fitWeights, type JudgedCandidates } from "../../src/ranking/fit-weights.js";
import { scoreCandidates } from "../../src/ranking/score-candidates.js";

/** Candidates of which the first answers: `meaning` tells it, `words` is noise, `page` speaks against it. */
function lists(count: number): JudgedCandidates[] {
  const random = seededRandom(7);
  return Array.from({ length: count }, () => {
    const relevant = Array.from({ length: 12 }, (_, i) => i === 0);
    const candidates = relevant.map((answer) => ({
      meaning: random() + (answer ? 0.8 : 0),
      words: random(),
      page: random() - (answer ? 0.8 : 0),
    }));
    return { candidates, relevant };
  });
}

describe("fitWeights", () => {
  const weights = fitWeights(lists(60), ["meaning", "words", "page"]);

  it("weighs what tells, hardly what does not, and never below 0", () => {
    expect(weights.meaning).toBeGreaterThan(0.8);
    expect(weights.words).toBeLessThan(0.25 * weights.meaning!);
    expect(weights.page).toBe(0);
  });

  it("ranks unseen lists by it", () => {
    const ranks = lists(100)
      .slice(60)
      .map(({ candidates }) => {
        const scores = scoreCandidates(candidates, weights).map(({ score }) => score);
        return scores.filter((score) => score > scores[0]!).length;
      });
    expect(ranks.filter((rank) => rank < 3).length).toBeGreaterThan(30);
  });

  it("gives the same weights for the same lists, and ignores lists without an answer", () => {
    const none = { candidates: [{ meaning: 1 }, { meaning: 2 }], relevant: [false, false] };
    expect(fitWeights([...lists(60), none], ["meaning", "words", "page"])).toEqual(weights);
  });

  it("gives no weight to features that were not asked for", () => {
    expect(Object.keys(fitWeights(lists(5), ["meaning"]))).toEqual(["meaning"]);
  });
});

describe("scoreCandidates", () => {
  it("adds up its contributions, whatever is unknown", () => {
    const feature = fc.option(fc.double({ min: -10, max: 10, noNaN: true }), { nil: undefined });
    fc.assert(
      fc.property(
        fc.array(fc.record({ meaning: feature, words: feature }), { minLength: 1 }),
        (candidates) => {
          for (const { score, contributions } of scoreCandidates(candidates, { meaning: 1, words: 0.5 })) {
            const sum = Object.values(contributions).reduce((total, value) => total + value!, 0);
            expect(score).toBeCloseTo(sum, 9);
          }
        },
      ),
    );
  });

  it("counts what is not known of a candidate as the mean", () => {
    const [known, unknown, low] = scoreCandidates([{ words: 3 }, {}, { words: 1 }], { words: 1 });
    expect(unknown!.score).toBe(0);
    expect(known!.score).toBeGreaterThan(0);
    expect(low!.score).toBeLessThan(0);
  });
});
