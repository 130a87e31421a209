import type { Column } from './table.ts';

/** The words of a column that are values; `undefined` where any text may stand. */
export const valueWords = ({ words, gaps }: Column): readonly string[] | undefined =>
  words?.filter((word) => !gaps?.some((gap) => gap === word));
