import { describe, expect, it } from "vitest";
import { compileScanKernel } from "../../scripts/scan-kernel.js";
import { SCAN_KERNEL } from "../../src/vectors/scan-kernel.js";

describe("the scan kernel", () => {
  it("is what its source compiles to (npm run build:kernel)", async () => {
    expect(SCAN_KERNEL).toBe(await compileScanKernel());
  });
});
