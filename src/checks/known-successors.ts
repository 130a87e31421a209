import type { Data } from '../read/read-data.ts';
import { pathOf, type Check } from './table-check.ts';

type Listed = Data['rows']['nationalMunicipalities'][number];

const exists = (one: Listed | undefined, on: string) =>
  one !== undefined && (one.van ?? '') <= on && (one.tot === null || one.tot > on);

/** A municipality has successors once it ended, and they existed on that day. */
export const knownSuccessors: Check = {
  name: 'alleen een opgeheven gemeente is opgegaan in andere, die er toen waren',
  breaches: ({ rows }) => {
    const byCode = new Map(rows.nationalMunicipalities.map((row) => [row.gemeentecode, row]));
    return rows.nationalMunicipalities.flatMap(({ line, gemeentenaam, tot, opgegaan_in: into }) => {
      const wrong = into.filter((code) => tot === null || !exists(byCode.get(code), tot));
      return wrong.map((code) => ({
        file: pathOf('nationalMunicipalities'),
        line,
        message:
          tot === null
            ? `${gemeentenaam} heeft geen einddatum en is toch opgegaan in ${code}`
            : `${code} bestond niet toen ${gemeentenaam} ophield, op ${tot}`,
        tip: 'verbeter tot of opgegaan_in',
      }));
    });
  },
};
