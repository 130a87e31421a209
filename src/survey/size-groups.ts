import { isGiven } from './gap.ts';
import { sizeClasses, sizeClassOf, type SizeClass } from './indicators.ts';
import type { Atlas, Entry } from './atlas.ts';

/** The municipalities of one size class that were asked, and how many of them answered. */
export interface SizeGroup {
  sizeClass: SizeClass;
  answered: Entry[];
  silent: Entry[];
}

/** How many municipalities of a size class were asked. */
export const totalOf = ({ answered, silent }: SizeGroup): number => answered.length + silent.length;

/** Size classes from small to large with the municipalities that were asked; empty ones left out. */
export const sizeGroups = ({ asked }: Pick<Atlas, 'asked'>): SizeGroup[] =>
  sizeClasses
    .map((sizeClass) => {
      const entries = asked.filter(
        ({ municipality: { inhabitants } }) =>
          isGiven(inhabitants) && sizeClassOf(inhabitants.value) === sizeClass,
      );
      return {
        sizeClass,
        answered: entries.filter(({ response }) => response.status === 'beantwoord'),
        silent: entries.filter(({ response }) => response.status !== 'beantwoord'),
      };
    })
    .filter((group) => totalOf(group) > 0);
