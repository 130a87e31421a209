import type { Arrangement } from '../survey/municipality.ts';
import type { AtlasRows } from '../read/table-schemas.ts';

type ToldRow = Pick<
  AtlasRows['arrangements'][number],
  'bron' | 'gezien' | 'gezien_op' | 'datum_afgeleid' | 'toelichting'
>;
type Told = Pick<Arrangement, 'source' | 'seen' | 'seenOn' | 'dateDerived' | 'note'>;

/** By which source a fact was told, and how we saw it there. */
export const toldOf = (row: ToldRow): Told => ({
  source: row.bron,
  seen: row.gezien,
  seenOn: row.gezien_op,
  dateDerived: row.datum_afgeleid,
  note: row.toelichting,
});
