/** The rank of each of a row of sorted values; equal values share the first rank of their run. */
export function ranksOf(values: readonly (number | string)[]): number[] {
  let rank = 0;
  return values.map((value, at) => {
    if (at === 0 || value !== values[at - 1]) rank = at + 1;
    return rank;
  });
}
