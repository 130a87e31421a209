import { expect, test } from 'vitest';
import { searchSourcesIn } from './sources-in.ts';

test('a municipality elsewhere that has ended is known by the name that it had', () => {
  const { municipalities } = searchSourcesIn().country;
  const nameOf = (wanted: string) => municipalities.find(({ code }) => code === wanted)?.name;
  expect(['GM0051', 'GM0055', 'GM0653'].map(nameOf)).toEqual([
    'Skarsterlân',
    'Boarnsterhim',
    'Gaasterlân-Sleat',
  ]);
});
