/** Half of the calls take less than `median` milliseconds, all but one of a hundred less than `most`. */
export interface Times {
  median: number;
  most: number;
}

/** How long a search takes for each of these queries, once it is warm. */
export function timesOf(
  search: (query: string) => unknown,
  queries: readonly string[],
  warmUp: number,
): Times {
  for (const query of queries.slice(0, warmUp)) search(query);
  const times = queries
    .map((query) => {
      const start = performance.now();
      search(query);
      return performance.now() - start;
    })
    .sort((a, b) => a - b);
  const at = (share: number) =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { median: at(0.5), most: at(0.99) };
}
