import type { Arrangement } from '../../survey/municipality.ts';
import { arrangementStatuses } from '../../survey/vocabulary.ts';
import * as column from './columns.ts';
import { inText, withOrigin } from './origins.ts';
import { publishedTable } from './table.ts';
import { maybeDerived, toldCells, toldColumns } from './told-columns.ts';

/** A day as far as it is known, or the word for why there is none. */
const day = (date: string | null, { status }: Arrangement) =>
  date ?? (status === 'afgevallen' ? 'niet-van-toepassing' : 'niet-genoemd');

/** Why no organisation stands there: it was still looked for, or the source names none. */
const nobody = ({ status }: Arrangement) =>
  status === 'gezocht' ? 'niet-van-toepassing' : 'niet-genoemd';

const rowOf = (arrangement: Arrangement, code: string) => ({
  gebied: arrangement.area,
  gemeentecode: code === '' ? 'niet-genoemd' : code,
  gemeentecode_reden: code === '' ? 'niet-genoemd' : '',
  organisatie_id: arrangement.organisation ?? nobody(arrangement),
  organisatie: arrangement.name ?? nobody(arrangement),
  taak: arrangement.task,
  van: day(arrangement.from, arrangement),
  tot: day(arrangement.until, arrangement),
  status: arrangement.status,
  peildatum: arrangement.asOf ?? 'niet-genoemd',
  ...toldCells(arrangement),
});

const { bron, ...howTold } = toldColumns;

export const samenwerkingen = publishedTable({
  title: 'Samenwerkingen',
  description: 'Eén rij per afspraak: wie waar welke taak kreeg, hield, zocht of verloor.',
  key: ['gebied', 'gemeentecode', 'organisatie', 'taak', 'van', 'tot', 'status', 'bron'],
  columns: {
    gebied: withOrigin(
      column.sourceText('Gebied waarover de bron gaat.', 'Area that the source is about.'),
      inText('ingedeeld'),
    ),
    gemeentecode: withOrigin(
      column.orGap(
        column.referring(
          column.code(
            'CBS-code, als de bron de gemeente noemt.',
            'Municipality code, where the source names the municipality.',
          ),
          'gemeenten',
          'gemeentecode',
        ),
        'niet-genoemd',
      ),
      inText('afgeleid', 'de gemeente die de bron noemt, met haar code uit de lijst van het CBS'),
    ),
    gemeentecode_reden: withOrigin(
      column.reason('gemeentecode'),
      inText('afgeleid', 'zegt waarom gemeentecode geen waarde heeft'),
    ),
    organisatie_id: column.orGap(column.ofOrganisation, 'niet-van-toepassing', 'niet-genoemd'),
    organisatie: column.orGap(
      column.sourceText('Naam van de organisatie.', 'Name of the organisation.'),
      'niet-van-toepassing',
      'niet-genoemd',
    ),
    taak: withOrigin(column.sourceText('Welke taak.', 'Which task.'), inText('samengevat')),
    van: maybeDerived(
      column.orGap(
        column.date(
          'Begin, in EDTF; XXXX is een onbekend jaar.',
          'Start, in EDTF; XXXX is an unknown year.',
          'bron',
        ),
      ),
    ),
    tot: maybeDerived(column.orGap(column.date('Einde, in EDTF.', 'End, in EDTF.', 'bron'))),
    status: column.sourceText(
      'Wat er met de taak gebeurde.',
      'What happened to the task.',
      arrangementStatuses,
    ),
    bron,
    peildatum: maybeDerived(
      column.orGap(
        column.date(
          'Wanneer het zo was, als begin en einde niet bekend zijn.',
          'When it was so, where start and end are not known.',
          'bron',
        ),
        'niet-genoemd',
      ),
    ),
    ...howTold,
  },
  rows: ({ municipalities }) => {
    const rows = municipalities.flatMap(({ code, arrangements }) =>
      arrangements.map((row) => rowOf(row, row.link === 'genoemd' ? code : '')),
    );
    // What a source says of a whole area stands with each of its municipalities: publish it once.
    return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
  },
});
