import type { MunicipalityList } from '../municipality-list.ts';
import type { KnownNames } from './list-line.ts';

/** The names of the list of municipalities that nobody can take for another: an answer is given to no guess. */
export const knownNames = ({ byName, byCode }: MunicipalityList): KnownNames => ({
  byName: (name) => {
    const { found, isSure } = byName(name);
    return isSure ? found : [];
  },
  names: Array.from(byCode.values(), ({ name }) => name),
});
