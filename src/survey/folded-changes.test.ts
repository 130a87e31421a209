import { expect, test } from 'vitest';
import { foldedChanges, withWholeRows, type TableChange } from './folded-changes.ts';

const cell = (table: string, row: string, column: string, after: string): TableChange => ({
  ...{ table, row, column, after, before: '', kind: 'toegevoegd' },
  municipality: /GM\d{4}/.exec(row)?.[0] ?? null,
});

const ofSurvey = (id: string) => [
  cell('codeboek', `antwoorden-${id}|loket`, 'betekenis_nl', 'Loket'),
  cell('gegevens', `${id}|GM0202|loket`, 'waarde', 'ja'),
  cell('gegevens', `${id}|GM0228|loket`, 'waarde', 'nee'),
  cell('gemeenten', `GM0202|${id}`, 'bron', 'krant'),
  cell('gemeenten', `GM0228|${id}`, 'bron', 'krant'),
  cell('herkomst', `gemeenten|bron|GM0202 | ${id}`, 'bron', 'krant'),
  cell('ontbrekend', `${id}|gemeenten|inwoners|niet-van-toepassing`, 'aantal', '2'),
  cell('vragen', `${id}|loket`, 'tekst', 'Is er een loket?'),
];

const leadsOf = (changes: readonly TableChange[]) =>
  foldedChanges(withWholeRows(changes)).map(({ lead: { table, row } }) => [table, row]);

test('a survey that came whole is one change: its source, or its first municipality where the source was known', () => {
  const survey = ofSurvey('proef-2027');
  expect(leadsOf([cell('bronnen', 'krant', 'titel', 'Antwoorden'), ...survey])).toEqual([
    ['bronnen', 'krant'],
  ]);
  expect(leadsOf(survey)).toEqual([['gemeenten', 'GM0202|proef-2027']]);
});

test('an answer that came to a survey that was there is a change by itself', () => {
  const later = ofSurvey('proef-2027').filter(({ table }) => table === 'gegevens');
  expect(leadsOf(later)).toEqual(later.map(({ table, row }) => [table, row]));
});
