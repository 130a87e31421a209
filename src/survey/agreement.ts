import { group } from 'd3';
import type { Coding } from './tables.ts';
import { codingFields, type agreementMeasures } from './vocabulary.ts';

/** How far two codings of one field agree. */
export interface Agreement {
  field: Coding['field'];
  /** Answers coded. */
  count: number;
  /** Answers on which both codings are the same. */
  same: number;
  /** Cohen’s kappa for a field with one word, F1 for a field with a list; null where undefined. */
  score: number | null;
  measure: keyof typeof agreementMeasures;
}

const oneWord: ReadonlySet<Coding['field']> = new Set(['aanpak', 'fase']);

const itemsOf = (cell: string) => (cell === '' ? [] : cell.split('|'));

/**
 * Agreement beyond chance: (observed - expected) / (1 - expected), where expected follows from how
 * often each coding uses each word (Cohen, 1960). Null where chance alone gives full agreement.
 */
export function cohensKappa(pairs: readonly (readonly [string, string])[]): number | null {
  const total = pairs.length;
  const observed = pairs.filter(([first, second]) => first === second).length / total;
  const words = new Set(pairs.flat());
  const share = (side: 0 | 1, word: string) =>
    pairs.filter((pair) => pair[side] === word).length / total;
  const expected = [...words].reduce((sum, word) => sum + share(0, word) * share(1, word), 0);
  return total === 0 || expected === 1 ? null : (observed - expected) / (1 - expected);
}

/** 2 x items in both / items in either coding, summed over all answers; null without any item. */
export function f1(pairs: readonly (readonly [string, string])[]): number | null {
  let both = 0;
  let all = 0;
  for (const [first, second] of pairs) {
    const [left, right] = [new Set(itemsOf(first)), new Set(itemsOf(second))];
    both += [...left].filter((item) => right.has(item)).length;
    all += left.size + right.size;
  }
  return all === 0 ? null : (2 * both) / all;
}

/** The agreement of each field, computed from the record of both codings. */
export function agreementOf(
  codings: readonly Pick<Coding, 'field' | 'first' | 'second'>[],
): Agreement[] {
  const fields = group(codings, ({ field }) => field);
  return (Object.keys(codingFields) as Coding['field'][]).map((field) => {
    const pairs = (fields.get(field) ?? []).map(({ first, second }) => [first, second] as const);
    const measure = oneWord.has(field) ? 'kappa' : 'F1';
    return {
      field,
      count: pairs.length,
      same: pairs.filter(([first, second]) => first === second).length,
      score: measure === 'kappa' ? cohensKappa(pairs) : f1(pairs),
      measure,
    };
  });
}
