import { splitClauses } from "../classifier/clauses.js";
import type { FeaturedExamples, Learner, LearningOptions, Task } from "./learner.js";
import type { LabelledExample } from "./read-examples.js";

/** Share of the examples of several labels that must fall apart, lest those that do are chance. */
const MOSTLY = 0.5;
/** More clauses teach nothing new and cost time. */
const MOST_CLAUSES = 15_000;

/** Whether examples of several labels are mostly sentences put together, with a clause for each label. */
export function areClausewise(examples: readonly LabelledExample[]): boolean {
  const several = examples.filter(({ labels }) => labels.length > 1);
  const clausewise = several.filter((example) => clausesOf(example).length > 0);
  return clausewise.length > 0 && clausewise.length >= MOSTLY * several.length;
}

/** Adds the clauses of sentences to some of the examples, and leaves out sentences put together that are too many. */
export type WithClauses<Vector> = (data: FeaturedExamples<Vector>) => FeaturedExamples<Vector>;

/**
 * Finds out which clause says which label: a network that has learned from whole sentences gives each clause the likeliest of
 * its sentence's labels. Where the clauses do not share the labels out among them, only the whole sentence counts.
 * @returns what makes examples of these examples, or of a part of them.
 */
export async function findClauses<Vector, Network>(
  data: FeaturedExamples<Vector>,
  learner: Learner<Vector, Network>,
  { labels }: Task,
  options: LearningOptions & { readonly signal: AbortSignal | undefined },
): Promise<WithClauses<Vector>> {
  const clausesIn = sample(data.examples);
  const spared = ({ examples, vectors }: FeaturedExamples<Vector>): FeaturedExamples<Vector> => ({
    examples: examples.filter((example) => clausesIn.has(example)),
    vectors: vectors.filter((_, i) => clausesIn.has(examples[i]!)),
  });
  const network = await learner.train(spared(data), options);
  const found = new Map<LabelledExample, FeaturedExamples<Vector>>();
  for (const [example, clauses] of clausesIn) {
    if (clauses.length === 0) continue;
    const vectors = await learner.read(clauses, options.signal);
    const [scores] = learner.score(network, vectors);
    const columns = example.labels.map((label) => labels.indexOf(label));
    const likeliest = clauses.map((_, clause) => {
      return columns.reduce((a, b) => (scores![b]![clause]! > scores![a]![clause]! ? b : a));
    });
    if (new Set(likeliest).size < clauses.length) continue;
    const examples = clauses.map((text, i) => ({ text, labels: [labels[likeliest[i]!]!] }));
    found.set(example, { examples, vectors });
  }
  return (part) => {
    const { examples, vectors } = spared(part);
    const added = examples.flatMap((example) => found.get(example) ?? []);
    return {
      examples: [...examples, ...added.flatMap((each) => each.examples)],
      vectors: [...vectors, ...added.flatMap((each) => each.vectors)],
    };
  };
}

/** The examples to learn from, with their clauses: of sentences put together as many as have the most clauses. */
function sample(examples: readonly LabelledExample[]): Map<LabelledExample, string[]> {
  const sampled = new Map<LabelledExample, string[]>();
  let count = 0;
  for (const example of spread(examples)) {
    const clauses = clausesOf(example);
    if (clauses.length > 0 && count >= MOST_CLAUSES) continue;
    sampled.set(example, clauses);
    count += clauses.length;
  }
  return sampled;
}

/** The clauses of an example that has as many of them as labels, and several; else none. */
export function clausesOf({ text, labels }: LabelledExample): string[] {
  if (labels.length < 2) return [];
  const clauses = splitClauses(text);
  return clauses.length === labels.length ? clauses : [];
}

/** All examples in strides, so that the first ones stand for all. */
function* spread<T>(items: readonly T[]): Iterable<T> {
  const stride = Math.max(1, Math.floor(Math.sqrt(items.length)));
  for (let first = 0; first < stride; first++) {
    for (let i = first; i < items.length; i += stride) yield items[i]!;
  }
}
