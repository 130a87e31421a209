import { expect, test } from 'vitest';
import { agreementOf, cohensKappa, f1 } from './agreement.ts';

test('cohensKappa gives the value of the textbook example', () => {
  const pairs = [
    ...Array<[string, string]>(20).fill(['ja', 'ja']),
    ...Array<[string, string]>(5).fill(['ja', 'nee']),
    ...Array<[string, string]>(10).fill(['nee', 'ja']),
    ...Array<[string, string]>(15).fill(['nee', 'nee']),
  ];
  expect(cohensKappa(pairs)).toBeCloseTo(0.4);
});

test('cohensKappa is undefined where both codings use one word only', () => {
  expect(cohensKappa([['ja', 'ja']])).toBeNull();
});

test('f1 weighs what both codings have against all that either has', () => {
  expect(f1([['taal|werk', 'taal']])).toBeCloseTo(2 / 3);
  expect(f1([['', '']])).toBeNull();
});

test('agreementOf counts the answers on which both codings are the same', () => {
  const coding = (first: string, second: string) => ({
    survey: 'proef',
    municipality: 'GM0202',
    name: 'Arnhem',
    field: 'themas' as const,
    first,
    second,
    settled: first,
    why: 'proef',
  });
  const themes = agreementOf([coding('taal', 'taal'), coding('taal', '')]).find(
    ({ field }) => field === 'themas',
  );
  expect(themes).toEqual({ field: 'themas', count: 2, same: 1, score: 2 / 3, measure: 'F1' });
});
