import { expect, it } from "vitest";
import { TransferError } from "../../src/errors.js";
import { loadPackage } from "../../src/transfer/optional-package.js";

it("says which packages to install, and for which collection", async () => {
  const missing = "a-package-that-is-not-there";
  const loading = loadPackage("pg @langchain/community", "postgres://host/db", () => import(missing));
  await expect(loading).rejects.toThrow(TransferError);
  await expect(loading).rejects.toThrow(/postgres:\/\/host\/db: .*npm install pg @langchain\/community/);
});
