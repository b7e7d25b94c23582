import { describe, expect, it, onTestFinished } from "vitest";
import { StoreDatabase } from "../../src/vectorstore/database.js";
import { readState, recordChange } from "../../src/vectorstore/store-state.js";
import { temporaryDirectory } from "./temporary-directory.js";

function connections() {
  const own = StoreDatabase.open({ directory: temporaryDirectory(), create: true, lockTimeout: 0 });
  const other = own.connectAgain();
  onTestFinished(() => {
    other.close();
    own.close();
  });
  return { own, other };
}

const generation = (database: StoreDatabase) => readState(database).generation;

describe("what is known of the store", () => {
  it("is what was written last, by whichever connection", () => {
    const { own, other } = connections();
    expect(generation(own)).toBe(0);
    recordChange(other, 0);
    expect(generation(own)).toBe(1);
    recordChange(own, 0);
    expect([generation(own), generation(other)]).toEqual([2, 2]);
  });

  it("is forgotten with a transaction that is undone", async () => {
    const { own } = connections();
    const undone = own.writeSliced(async () => {
      recordChange(own, 0);
      expect(generation(own)).toBe(1);
      throw new Error("undone");
    });
    await expect(undone).rejects.toThrow("undone");
    expect(generation(own)).toBe(0);
  });
});

describe("read", () => {
  const stored = (database: StoreDatabase) => database.number("SELECT generation FROM state");

  it("sees one snapshot, whatever is written meanwhile", () => {
    const { own, other } = connections();
    const seen = own.read(() => {
      const before = stored(own);
      recordChange(other, 0);
      return [before, generation(own), stored(own)];
    });
    expect(seen).toEqual([0, 0, 0]);
    expect(generation(own)).toBe(1);
  });

  it("begins again when something was written after it looked at what is known", () => {
    const { own, other } = connections();
    expect(generation(own)).toBe(0);
    let runs = 0;
    const seen = own.read(() => {
      runs += 1;
      const known = generation(own);
      if (runs === 1) recordChange(other, 0);
      return [known, stored(own)];
    });
    expect([runs, seen]).toEqual([2, [1, 1]]);
  });

  it("leaves no transaction behind when its work throws", () => {
    const { own } = connections();
    const failing = () =>
      own.read(() => {
        stored(own);
        throw new Error("failed");
      });
    expect(failing).toThrow("failed");
    own.write(() => recordChange(own, 0));
    expect(generation(own)).toBe(1);
  });
});
