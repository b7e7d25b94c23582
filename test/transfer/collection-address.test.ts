import { describe, expect, it } from "vitest";
import { InvalidInputError } from "../../src/errors.js";
import { parseCollectionAddress } from "../../src/transfer/collection-address.js";

describe("parseCollectionAddress", () => {
  it("reads a table of PostgreSQL and shows no password", () => {
    expect(
      parseCollectionAddress("postgres://me:s%40cret@db:5433/shop?table=manual&sslmode=require"),
    ).toEqual({
      kind: "postgres",
      shown: "postgres://me@db:5433/shop?table=manual&sslmode=require",
      connectionString: "postgres://me:s%40cret@db:5433/shop?sslmode=require",
      table: "manual",
    });
    expect(parseCollectionAddress("postgresql://db/shop")).toMatchObject({ table: "passages" });
  });

  it("reads a collection of Milvus", () => {
    expect(parseCollectionAddress("milvus://me:s%40cret@host/manual?ssl=true")).toEqual({
      kind: "milvus",
      shown: "milvus://me@host/manual?ssl=true",
      address: "host:19530",
      collection: "manual",
      username: "me",
      password: "s@cret",
      ssl: true,
    });
  });

  it.each([
    ["mysql://host/db", /not the address of a collection; give postgres:/],
    ["manual", /not the address/],
    ["milvus://host:19530", /The collection is ""/],
    ["milvus://host/a-b", /The collection is "a-b"/],
    ["postgres://host/db?table=x;drop table y", /The table is "x;drop table y"/],
  ])("refuses %s", (url, message) => {
    expect(() => parseCollectionAddress(url)).toThrow(InvalidInputError);
    expect(() => parseCollectionAddress(url)).toThrow(message);
  });
});
