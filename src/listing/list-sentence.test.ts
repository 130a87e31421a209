import { expect, test } from 'vitest';
import { countSentence, orderSentence } from './list-sentence.ts';
import { orderRows } from './order-rows.ts';
import { sampleRow } from './sample-rows.ts';

const order = { column: 'getal', direction: 'af', ranked: true } as const;
const given = sampleRow('Ede', { value: 3 });
const silent = sampleRow('Epe', { gap: 'niet-gereageerd', label: 'niet gereageerd' });
const about = { total: 59, by: 'aantal partners', numeric: true, direction: 'af' } as const;

test('the count says how many of all are shown', () => {
  expect(countSentence({ groups: orderRows([given, silent], order), total: 59 })).toBe(
    '2 van 59 gemeenten',
  );
});

test('the order says how many have a value', () => {
  expect(orderSentence({ ...about, groups: orderRows([given, silent], order) })).toBe(
    'Op aantal partners, van hoog naar laag. 1 van 2 met een waarde; de andere staan onderaan, met de reden.',
  );
});

test('the order says nothing of missing values where there are none', () => {
  expect(orderSentence({ ...about, groups: orderRows([given], order) })).toBe(
    'Op aantal partners, van hoog naar laag.',
  );
});

test('an empty list says so', () => {
  expect(orderSentence({ ...about, groups: [] })).toBe('Geen gemeente past bij al uw keuzes.');
});
