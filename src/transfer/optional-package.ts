import { TransferError } from "../errors.js";

/**
 * Loads a package that only this engine needs.
 * @throws {TransferError} that says what to install.
 */
export async function loadPackage<Module>(
  packages: string,
  collection: string,
  load: () => Promise<Module>,
): Promise<Module> {
  try {
    return await load();
  } catch (cause) {
    throw new TransferError(
      collection,
      `this engine needs packages that cannot be loaded (${(cause as Error).message.split("\n")[0]}); run npm install ${packages}`,
      { cause },
    );
  }
}
