import { sightings } from '../../survey/later-vocabulary.ts';
import type { Arrangement } from '../../survey/municipality.ts';
import { yesNo, type OriginKind } from '../../survey/vocabulary.ts';
import * as column from './columns.ts';
import { inText, withOrigin } from './origins.ts';
import type { Column, PublishedRow } from './table.ts';

const isDerived = (row: PublishedRow) => row['datum_afgeleid'] === 'ja';
const dateKind = (row: PublishedRow): OriginKind => (isDerived(row) ? 'afgeleid' : 'overgenomen');
const dateCalculation = (row: PublishedRow) =>
  isDerived(row) ? String(row['toelichting']) : undefined;

/** The same column of days or periods, which may follow from something else than the source’s words. */
export const maybeDerived = (given: Column): Column =>
  withOrigin(given, inText(dateKind, dateCalculation));

const byUs = (given: Column) => withOrigin(given, inText('toegevoegd'));

/** The columns of every fact from another source than the survey: how it was told and seen. */
export const toldColumns = {
  datum_afgeleid: byUs(
    column.atlasText(
      'Of de dag, het jaar of de periode uit iets anders volgt dan de woorden van de bron.',
      'Whether the day, year or period follows from something else than the words of the source.',
      yesNo,
    ),
  ),
  toelichting: withOrigin(
    column.orGap(
      column.sourceText(
        'Wat de bron zegt, in onze woorden.',
        'What the source says, in our words.',
      ),
      'niet-van-toepassing',
    ),
    inText('samengevat'),
  ),
  bron: column.sourceId,
  gezien: byUs(
    column.atlasText('Hoe wij het in de bron zagen.', 'How we saw it in the source.', sightings),
  ),
  gezien_op: byUs(column.date('Wanneer wij keken.', 'When we looked.', 'atlas')),
};

/** Their cells. */
export const toldCells = (
  told: Pick<Arrangement, 'source' | 'seen' | 'seenOn' | 'dateDerived' | 'note'>,
) => ({
  datum_afgeleid: told.dateDerived ? 'ja' : 'nee',
  toelichting: told.note || 'niet-van-toepassing',
  bron: told.source,
  gezien: told.seen,
  gezien_op: told.seenOn,
});
