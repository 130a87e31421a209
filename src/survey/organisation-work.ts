import { descending, rollup } from 'd3';
import { answeredIn, type Atlas, type Entry } from './atlas.ts';
import type { Arrangement, Municipality } from './municipality.ts';
import type { Organisation } from './tables.ts';

/** What is known of one organisation: who named it, and in which arrangements it stands. */
export interface OrganisationWork {
  /** The municipalities that named it or, for a parent, one of its branches. */
  entries: Entry[];
  branches: Organisation[];
  arrangements: { arrangement: Arrangement; municipalities: Municipality[] }[];
  /** Other named organisations in the same answers, most often first. */
  together: { organisation: Organisation; count: number }[];
}

/** Where an organisation works, according to the answers and the other sources. */
export function workOf(organisation: Organisation, atlas: Atlas): OrganisationWork {
  const branches = atlas.organisations.filter(({ parent }) => parent === organisation.id);
  const ids = new Set([organisation.id, ...branches.map(({ id }) => id)]);
  const found = new Map<string, OrganisationWork['arrangements'][number]>();
  for (const municipality of atlas.municipalities)
    for (const arrangement of municipality.arrangements) {
      if (!arrangement.organisation || !ids.has(arrangement.organisation)) continue;
      const { area, organisation: id, task, status, from, until, source } = arrangement;
      const key = [area, id, task, status, from, until, source].join();
      const same = found.get(key) ?? { arrangement, municipalities: [] };
      same.municipalities.push(municipality);
      found.set(key, same);
    }
  const entries = answeredIn(atlas).filter(({ response }) =>
    response.partners.some((partner) => ids.has(partner.organisation)),
  );
  const counts = rollup(
    entries.flatMap(({ response }) => response.partners),
    (partners) => partners.length,
    (partner) => partner.organisation,
  );
  return {
    entries,
    branches,
    arrangements: [...found.values()],
    together: atlas.organisations
      .filter(({ id, named }) => named && !ids.has(id) && counts.has(id))
      .map((other) => ({ organisation: other, count: counts.get(other.id) ?? 0 }))
      .toSorted((a, b) => descending(a.count, b.count)),
  };
}
