import type { Arrangement } from '../../src/survey/municipality.ts';
import type { Lookups } from './lookups.ts';

/** The contract episodes of one municipality: those that name it, and those of its areas. */
export function arrangementsOf(
  code: string,
  { areas, arrangements, organisation }: Lookups,
): Arrangement[] {
  return (areas.get(code) ?? []).flatMap((area) =>
    (arrangements.get(area.gebied) ?? [])
      .filter((row) => row.gemeentecode === null || row.gemeentecode === code)
      .map((row) => ({
        area: area.gebied,
        areaName: area.gebiedsnaam,
        link: linkOf(row.gemeentecode, area.koppeling),
        linkNote: area.uitleg,
        background: area.achtergrond,
        organisation: row.organisatie_id,
        name: organisation.get(row.organisatie_id ?? '')?.organisatie ?? null,
        task: row.taak,
        from: row.van,
        until: row.tot,
        status: row.status,
        source: row.bron,
        note: row.toelichting,
      })),
  );
}

function linkOf(code: string | null, link: 'genoemd' | 'afgeleid'): Arrangement['link'] {
  if (code !== null) return 'genoemd';
  return link === 'afgeleid' ? 'afgeleid' : 'regionaal';
}
