import { expect, test } from 'vitest';
import { worksheetOf } from './worksheet-table.ts';

const answer = { code: 'GM0228', name: 'Ede', text: '= wij helpen.', line: 1 };
const proposal = {
  organisations: [{ id: 'sin', named: true, matched: 'SIN', start: 0, end: 3 }],
  names: [{ kind: 'naam' as const, matched: 'De Brug', start: 0, end: 7 }],
  themes: [{ theme: 'taal' as const, matched: ['taalles'] }],
  amounts: [{ matched: '€ 900', euros: 900, perPermitHolder: true }],
};
const { fields, data } = worksheetOf([{ answer, proposal }]);
const cell = (column: string) => data[0]?.[fields.indexOf(column)];

test('every proposal shows the words it comes from', () => {
  expect(cell('voorstel_themas')).toBe('taal: “taalles”');
  expect(cell('voorstel_partners')).toBe('sin: “SIN”');
  expect(cell('voorstel_nieuwe_namen')).toBe('naam? “De Brug”');
  expect(cell('voorstel_bedragen')).toBe('900: “€ 900” per vergunninghouder');
});

test('what counts is left for a person to fill in', () => {
  expect(['beantwoord', 'samenvatting', 'themas', 'partners', 'bron'].map(cell)).toEqual(
    Array(5).fill(''),
  );
});

test('an answer that begins like a formula does not run in a spreadsheet', () => {
  expect(cell('antwoord')).toBe('’= wij helpen.');
});
