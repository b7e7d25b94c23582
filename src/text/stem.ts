import { stemmer } from "stemmer";

/** Forms that no suffix rule reaches, by the word they belong to; limited to verbs and nouns of business speech. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  pay: ["paid", "repaid", "prepaid"],
  send: ["sent", "resent"],
  buy: ["bought"],
  sell: ["sold"],
  get: ["got", "gotten"],
  lose: ["lost"],
  forget: ["forgot", "forgotten"],
  find: ["found"],
  tell: ["told"],
  keep: ["kept"],
  leave: ["left"],
  hold: ["held"],
  take: ["took", "taken"],
  give: ["gave", "given"],
  go: ["went", "gone"],
  come: ["came"],
  make: ["made"],
  break: ["broke", "broken"],
  steal: ["stole", "stolen"],
  freeze: ["froze", "frozen"],
  write: ["wrote", "written"],
  withdraw: ["withdrew", "withdrawn"],
  show: ["shown"],
  see: ["saw", "seen"],
  speak: ["spoke", "spoken"],
  choose: ["chose", "chosen"],
  run: ["ran"],
  spend: ["spent"],
  bring: ["brought"],
  catch: ["caught"],
  ship: ["shipped"],
};

const STEM_OF_IRREGULAR = new Map(
  Object.entries(IRREGULAR).flatMap(([verb, forms]) => forms.map((form) => [form, stemmer(verb)] as const)),
);

const cache = new Map<string, string>();
const CACHE_LIMIT = 50_000;

/** The stem of a lower-case word (Porter 1980, with irregular forms); other scripts come back unchanged. */
export function stem(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const bare = word.replace(/['’]s?$/, "");
  const result = STEM_OF_IRREGULAR.get(bare) ?? (/^[a-z]{3,}$/.test(bare) ? stemmer(bare) : bare);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(word, result);
  return result;
}
