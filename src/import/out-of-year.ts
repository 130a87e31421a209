import { formatList } from '../text/format.ts';
import { formatDate } from '../text/format-date.ts';
import type { ListedMunicipality, MunicipalityList } from './municipality-list.ts';

/** A municipality as a message names it. */
export const nameAndCode = ({ name, code }: ListedMunicipality): string => `${name} (${code})`;

const either = new Intl.ListFormat('nl', { type: 'disjunction' });

/** Several municipalities, one of which is meant. */
export const oneOf = (some: readonly ListedMunicipality[]): string =>
  either.format(some.map(nameAndCode));

/** All of several municipalities. */
export const allOf = (some: readonly ListedMunicipality[]): string =>
  formatList(some.map(nameAndCode));

/** Why a municipality is none in the year of the survey, and which to look at instead. */
interface OutOfYear {
  why: string;
  instead: string;
}

/** Tells when a municipality ended and what it became, or when it began and what was there before. */
export function outOfYear(one: ListedMunicipality, list: MunicipalityList): OutOfYear {
  const others = list.counterparts(one);
  const isLater = list.year !== undefined && one.from > `${list.year}-12-31`;
  const then = list.year === undefined ? 'nu' : `in ${list.year}`;
  const relation = isLater ? `daaruit ontstond ${one.name}` : `daar hoort ${one.name} ${then} bij`;
  return {
    why: isLater
      ? `${nameAndCode(one)} bestaat pas sinds ${formatDate(one.from, 'nl')}`
      : `${nameAndCode(one)} bestond tot ${formatDate(one.until ?? '', 'nl')}`,
    instead:
      others.length === 0 ? `een gemeente die ${then} bestaat` : `${oneOf(others)}: ${relation}`,
  };
}
