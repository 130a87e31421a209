import { group } from 'd3';
import { foldedChanges, type TableChange } from '../../survey/folded-changes.ts';
import { changeKinds } from '../../survey/vocabulary.ts';
import { changeCells, type ReleasedChange } from '../changes/change-cells.ts';
import * as column from './columns.ts';
import { withOrigin } from './origins.ts';
import { publishedTable, type OriginOf, type Column } from './table.ts';

const orEmpty = (given: Column): Column => ({ ...given, blank: true });
const text = column.atlasText;

/** Told of each change, so that a table without changes has nothing to tell. */
const comparedByUs: OriginOf = {
  each: () => ({ source: null, place: 'vergeleken met de versie ervoor', kind: 'toegevoegd' }),
};

const placeOf = ({ table, row, column: name }: TableChange) => [table, row, name].join(' / ');

const rowOf = (change: ReleasedChange, cause: string) => ({
  ...changeCells(change),
  gemeentecode: change.municipality ?? 'niet-van-toepassing',
  volgt_uit: cause,
});

export const wijzigingen = publishedTable({
  title: 'Wijzigingen',
  description: 'Eén rij per waarde die anders is dan in de versie ervoor, met de reden.',
  key: ['versie', 'tabel', 'rij', 'kolom'],
  columns: {
    versie: text('Versie waarin de waarde veranderde.', 'Version in which the value changed.'),
    datum: column.date('Dag van die versie.', 'Day of that version.', 'atlas'),
    tabel: text('Naam van de tabel.', 'Name of the table.'),
    rij: text(
      'Sleutel van de rij, met | ertussen; alle als het om een hele kolom of tabel gaat.',
      'Key of the row, separated by |; alle where it is about a whole column or table.',
    ),
    gemeentecode: column.orGap(column.municipalityCode, 'niet-van-toepassing'),
    kolom: text(
      'Naam van de kolom; alle als het om een hele tabel gaat.',
      'Name of the column; alle where it is about a whole table.',
    ),
    soort: withOrigin(
      column.atlasText('Wat er gebeurde.', 'What happened.', changeKinds),
      comparedByUs,
    ),
    oud: orEmpty(text('Waarde ervoor; leeg als er geen was.', 'Value before; empty where none.')),
    nieuw: orEmpty(text('Waarde erna; leeg als er geen is.', 'Value after; empty where none.')),
    waarom: text('Waarom de waarde veranderde.', 'Why the value changed.'),
    volgt_uit: column.orGap(
      text(
        'De wijziging waar deze uit volgt, als tabel / rij / kolom.',
        'The change that this one follows from, as table / row / column.',
      ),
      'niet-van-toepassing',
    ),
  },
  rows: ({ tables }) =>
    [...group(tables.changes, ({ version }) => version).values()].flatMap((version) =>
      foldedChanges(version).flatMap(({ lead, also }) => [
        rowOf(lead, 'niet-van-toepassing'),
        ...also.map((change) => rowOf({ ...change, why: lead.why }, placeOf(lead))),
      ]),
    ),
});
