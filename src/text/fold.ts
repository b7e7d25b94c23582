/**
 * Folds case and full-width ASCII while keeping every UTF-16 offset, so that a match in the folded text is a match
 * at the same place of the original. Lone surrogates become U+FFFD (one unit for one unit).
 */
export function fold(text: string): string {
  const wellFormed = replaceLoneSurrogates(text);
  const lower = wellFormed.toLowerCase();
  // A few characters change length in lower case ("İ"); such texts are folded unit by unit instead.
  const cased = lower.length === wellFormed.length ? lower : Array.from(wellFormed, foldCharacter).join("");
  return cased.replace(FULL_WIDTH, (c) =>
    c === "\u3000" ? " " : String.fromCharCode(c.charCodeAt(0) - 0xfee0),
  );
}

const FULL_WIDTH = /[\uff01-\uff5e\u3000]/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export function replaceLoneSurrogates(text: string): string {
  return text.replace(LONE_SURROGATE, "\ufffd");
}

function foldCharacter(character: string): string {
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
}
