import { readFile } from "node:fs/promises";
import { TaxonomyError } from "../errors.js";
import { parseTaxonomy } from "./parse-taxonomy.js";
import type { Taxonomy } from "./taxonomy.js";

/**
 * Reads a taxonomy from a JSON file; what it must hold, see {@link parseTaxonomy}.
 * @throws {TaxonomyError} when the file cannot be read, is not JSON or does not validate.
 */
export async function loadTaxonomy(file: string): Promise<Taxonomy> {
  const json = await readFile(file, "utf8").catch((cause: NodeJS.ErrnoException) => {
    throw new TaxonomyError(file, [`the file cannot be read (${cause.code}); check the path`], { cause });
  });
  return parseTaxonomy(parseJson(json, file), file);
}

function parseJson(json: string, file: string): unknown {
  try {
    return JSON.parse(json.replace(/^\ufeff/, ""));
  } catch (cause) {
    const { message } = cause as Error;
    throw new TaxonomyError(file, [`the file is not JSON (${message}); mend it at that place`], { cause });
  }
}
