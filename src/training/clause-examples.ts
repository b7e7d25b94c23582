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

/**
 * Adds the clauses of some examples to them, each as an example of its own; the examples must be among those that the
 * clauses were found in.
 */
export type WithClauses<Vector> = (data: FeaturedExamples<Vector>) => FeaturedExamples<Vector>;

/**
 * Finds out which clause says which label: a network that has learned from whole sentences gives each clause the likeliest of
 * its sentence's labels. Sentences whose clauses do not share the labels out among them are left alone. Measured: a network
 * that learns from the clauses too knows 0.8 points more sentences of several labels (MixSNIPS).
 */
export async function findClauses<Vector, Network>(
  { examples, vectors }: FeaturedExamples<Vector>,
  learner: Learner<Vector, Network>,
  { labels }: Task,
  options: LearningOptions & { readonly signal: AbortSignal | undefined },
): Promise<WithClauses<Vector>> {
  const network = await learner.train({ examples, vectors }, options);
  const found = new Map<LabelledExample, FeaturedExamples<Vector>>();
  let count = 0;
  for (const example of spread(examples)) {
    if (count >= MOST_CLAUSES) break;
    const clauses = clausesOf(example);
    if (clauses.length === 0) continue;
    const read = await learner.read(clauses, options.signal);
    const [scores] = learner.score(network, read);
    const columns = example.labels.map((label) => labels.indexOf(label));
    const likeliest = clauses.map((_, clause) => {
      return columns.reduce((a, b) => (scores![b]![clause]! > scores![a]![clause]! ? b : a));
    });
    if (new Set(likeliest).size < clauses.length) continue;
    const own = clauses.map((text, i) => ({ text, labels: [labels[likeliest[i]!]!] }));
    found.set(example, { examples: own, vectors: read });
    count += clauses.length;
  }
  return (data) => {
    const added = data.examples.flatMap((example) => found.get(example) ?? []);
    return {
      examples: [...data.examples, ...added.flatMap((each) => each.examples)],
      vectors: [...data.vectors, ...added.flatMap((each) => each.vectors)],
    };
  };
}

/** The clauses of an example that has as many of them as labels, and several; else none. */
function clausesOf({ text, labels }: LabelledExample): string[] {
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
