/**
 * What tells how well a passage answers a query, one number each, higher for better.
 *
 * - `words`: BM25 of the query's words in the passage
 * - `names`: BM25 of those of the query's words that the word vectors do not know: names, codes, identifiers
 * - `page`: BM25 of the query's words in the whole page that the passage is from
 * - `concepts`: the share (0–1) of the things the query mentions, under whatever name, that the passage mentions
 * - `meaning`, `heading`: cosine of the built-in vectors of the query and of the passage's text, its heading
 * - `span`: how well each of the query's terms finds a counterpart in the best two sentences in a row and the heading
 * - `related`: how many terms of the text are related to each of the query's
 * - `code`: the share (0–1) of the text that is code, which dilutes all of the above
 * - `breadth`: how near the heading stands to its page's title; less than 0 by the steps between
 * - `vector`: likeness by vectors that are not the built-in ones
 */
export const FEATURES = [
  "words",
  "names",
  "page",
  "concepts",
  "meaning",
  "heading",
  "span",
  "related",
  "code",
  "breadth",
  "vector",
] as const;

export type Feature = (typeof FEATURES)[number];

/** A feature that is not known of a passage is absent. */
export type FeatureScores = { readonly [Name in Feature]?: number | undefined };
