import { expect, test } from 'vitest';
import { rowsIn } from '../../../tests/support/rows-in.ts';
import { tileLabel } from './tile-label.ts';
import { computedSquares } from './computed-squares.ts';

const all = rowsIn('data/landelijk/gemeenten.csv').filter(({ tot }) => tot === '');
const located = new Map(
  rowsIn('data/landelijk/ligging.csv').map((row) => [row['gemeentecode'], row]),
);
const placeOf = ({ gemeentecode }: Record<string, string>) => ({
  lat: Number(located.get(gemeentecode)?.['lat']),
  lon: Number(located.get(gemeentecode)?.['lon']),
});

test('of every municipality the tables know where it lies, in this country', () => {
  for (const one of all) {
    const { lat, lon } = placeOf(one);
    expect(lat, one['gemeentenaam']).toBeGreaterThan(50.7);
    expect(lat).toBeLessThan(53.6);
    expect(lon).toBeGreaterThan(3.3);
    expect(lon).toBeLessThan(7.3);
  }
});

test('the inhabitants of the whole country on 1 January 2016 add up to what was published', () => {
  const people = [...located.values()].map((row) => Number(row['inwoners_2016']));
  expect(people.reduce((sum, one) => sum + one, 0)).toBe(16_979_120);
});

test('each place has a square of its own, and what lies north or west lies there on the map too', () => {
  const squares = computedSquares(all.map(placeOf));
  expect(new Set(squares.map(({ column, row }) => `${column} ${row}`)).size).toBe(all.length);
  expect(Math.min(...squares.map(({ column }) => column))).toBe(0);
  expect(Math.min(...squares.map(({ row }) => row))).toBe(0);
  const at = (name: string) => squares[all.findIndex((one) => one['gemeentenaam'] === name)];
  const [groningen, maastricht, vlissingen, enschede] = [
    'Groningen',
    'Maastricht',
    'Vlissingen',
    'Enschede',
  ].map(at);
  expect(groningen?.row).toBeLessThan(enschede?.row ?? 0);
  expect(enschede?.row).toBeLessThan(maastricht?.row ?? 0);
  expect(vlissingen?.column).toBeLessThan(maastricht?.column ?? 0);
  expect(maastricht?.column).toBeLessThan(enschede?.column ?? 0);
});

test('one place, none, and places on one spot have a map', () => {
  expect(computedSquares([])).toEqual([]);
  expect(computedSquares([{ lat: 52, lon: 5 }])).toEqual([{ column: 0, row: 0 }]);
  const same = computedSquares(Array.from({ length: 4 }, () => ({ lat: 52, lon: 5 })));
  expect(new Set(same.map(({ column, row }) => `${column} ${row}`)).size).toBe(4);
});

test('no two municipalities of the country have the same letters', () => {
  const taken = new Set<string>();
  const labels = all.map(({ gemeentenaam = '' }) => tileLabel(gemeentenaam, taken));
  expect(new Set(labels).size).toBe(all.length);
  for (const label of labels) expect(label).toMatch(/^\p{Lu}[\p{L}\d]{1,3}$/u);
});
