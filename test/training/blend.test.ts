import { describe, expect, it } from "vitest";
import { seededRandom } from "../../src/random.js";
import { fitBlend } from "../../src/training/blend.js";

const TEXTS = 4000;
const random = seededRandom(1);
const column = () => Float64Array.from({ length: TEXTS }, () => 2 * random() - 1);
const drawn = (logOdds: Float64Array) => logOdds.map((x) => (random() < 1 / (1 + Math.exp(-x)) ? 1 : 0));
const asMembers = (values: Float64Array) => Uint8Array.from(values);

describe("fitBlend", () => {
  it("leaves out a second part that is noise", () => {
    const first = column();
    const members = asMembers(drawn(first.map((score) => 4 * score)));
    expect(fitBlend([[first], [column()]], [members], "sigmoid").share).toBe(0);
  });

  it("counts a second part that knows what the first does not", () => {
    const [first, second] = [column(), column()];
    const members = asMembers(drawn(first.map((score, i) => 4 * score + 2.4 * second[i]!)));
    const { share, calibrations } = fitBlend([[first], [second]], [members], "sigmoid");
    expect(share).toBe(0.6);
    expect(calibrations[0]!.slope).toBeCloseTo(4, 0);
  });

  it("does so too where labels exclude each other", () => {
    const [first, second] = [column(), column()];
    const members = asMembers(drawn(first.map((score, i) => 4 * score + 2.4 * second[i]!)));
    const nothing = new Float64Array(TEXTS);
    const parts = [
      [first, nothing],
      [second, nothing],
    ];
    const others = members.map((member) => 1 - member);
    expect(fitBlend(parts, [members, others], "softmax").share).toBe(0.6);
    expect(fitBlend([parts[0]!], [members, others], "softmax").share).toBe(0);
  });

  it("lets `none` count as often as people ask it, where examples hold few of it", () => {
    const scores = [column(), new Float64Array(TEXTS)];
    const noneOf = (share: number) =>
      Uint8Array.from({ length: TEXTS }, (_, i) => (i < share * TEXTS ? 1 : 0));
    const offsets = (share: number) => {
      const none = noneOf(share);
      const { calibrations } = fitBlend([scores], [none.map((member) => 1 - member), none], "softmax");
      return calibrations.map(({ offset }) => offset);
    };
    expect(offsets(0.01)[0]).toBe(0);
    expect(offsets(0.01)[1]).toBeCloseTo(Math.log(0.04 / 0.96) - Math.log(0.01 / 0.99), 5);
    expect(offsets(0.2)).toEqual([0, 0]);
    expect(offsets(0)).toEqual([0, 0]);
  });
});
