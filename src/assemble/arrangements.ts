import type { Arrangement } from '../survey/municipality.ts';
import { slugOf } from '../text/slug.ts';
import type { Lookups, MunicipalityRow } from './lookups.ts';
import { toldOf } from './told-of.ts';

/** Who does which task in one municipality: what is told of it alone, and of its areas. */
export function arrangementsOf(row: MunicipalityRow, lookups: Lookups): Arrangement[] {
  const code = row.gemeentecode;
  const areas = lookups.areas.get(code) ?? [];
  const itself = itselfAsArea(row);
  const alone = areas.some(({ gebied }) => gebied === itself.gebied) ? [] : [itself];
  return [...areas, ...alone].flatMap((area) =>
    (lookups.arrangements.get(area.gebied) ?? [])
      .filter((row) => row.gemeentecode === null || row.gemeentecode === code)
      .map((row) => ({
        area: area.gebied,
        areaName: area.gebiedsnaam,
        link: linkOf(row.gemeentecode, area.koppeling),
        linkNote: area.uitleg,
        background: area.achtergrond,
        organisation: row.organisatie_id,
        name: lookups.organisation.get(row.organisatie_id ?? '')?.organisatie ?? null,
        task: row.taak,
        from: row.van,
        until: row.tot,
        asOf: row.peildatum,
        status: row.status,
        ...toldOf(row),
      })),
  );
}

/** A municipality as the area of what a source tells of it alone. */
const itselfAsArea = ({ gemeentenaam }: MunicipalityRow) => ({
  gebied: slugOf(gemeentenaam),
  gebiedsnaam: gemeentenaam,
  koppeling: 'genoemd' as const,
  uitleg: '',
  achtergrond: null,
});

function linkOf(code: string | null, link: 'genoemd' | 'afgeleid'): Arrangement['link'] {
  if (code !== null) return 'genoemd';
  return link === 'afgeleid' ? 'afgeleid' : 'regionaal';
}
