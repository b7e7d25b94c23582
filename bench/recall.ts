import { type JudgedQuery, mean } from "langchain-tokenflow/evaluation";

/** Mean share of a query's grade-2 passages that were found, over queries that have some. */
export function meanRecall(queries: readonly JudgedQuery[], found: readonly (readonly string[])[]): number {
  const shares = queries.flatMap((query, i) => {
    const needed = Object.keys(query.relevant).filter((id) => query.relevant[id] === 2);
    return needed.length > 0 ? [needed.filter((id) => found[i]!.includes(id)).length / needed.length] : [];
  });
  return mean(shares);
}
