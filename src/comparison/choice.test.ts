import { expect, test } from 'vitest';
import { choiceMessages } from './choice-messages.ts';
import { choicePath, readChoice } from './choice.ts';

const known = new Set(['arnhem', 'nijmegen', 'ede', 'tiel', 'berg-en-dal']);
const read = (search: string) => readChoice(search, (slug) => known.has(slug));
const messages = (search: string) => choiceMessages(read(search), (slug) => slug.toUpperCase());

test.each([[[]], [['ede']], [['tiel', 'arnhem']], [['berg-en-dal', 'ede', 'tiel', 'nijmegen']]])(
  'the address of %j reads as the same, in the same order',
  (slugs) => {
    expect(read(new URL(choicePath(slugs), 'https://a.example').search)).toEqual({
      slugs,
      unknown: [],
      unasked: [],
      left: [],
    });
  },
);

test('an address may be written carelessly', () => {
  expect(read('?g=Arnhem,%20nijmegen,,arnhem&x=1&g=ede').slugs).toEqual([
    'arnhem',
    'nijmegen',
    'ede',
  ]);
  expect(read('?g=arnhem%2Cnijmegen').slugs).toEqual(['arnhem', 'nijmegen']);
});

test('no more than four fit, and the rest is named', () => {
  expect(read('?g=ede,tiel,arnhem,nijmegen,berg-en-dal')).toEqual({
    slugs: ['ede', 'tiel', 'arnhem', 'nijmegen'],
    unknown: [],
    unasked: [],
    left: ['berg-en-dal'],
  });
  expect(messages('?g=ede,tiel,arnhem,nijmegen,berg-en-dal')).toEqual([
    'Er passen vier gemeenten naast elkaar. Niet getoond: BERG-EN-DAL.',
  ]);
});

test('what is unknown is named and the rest stays', () => {
  expect(read('?g=arnhem,utopia,ede').slugs).toEqual(['arnhem', 'ede']);
  expect(messages('?g=arnhem,utopia,ede')).toEqual(['De gemeente “utopia” kennen wij niet.']);
});

test('who was not asked is told so, and is not unknown', () => {
  const isUnasked = (slug: string) => ['almere', 'urk'].includes(slug);
  const told = (search: string) =>
    choiceMessages(
      readChoice(search, (slug) => known.has(slug), isUnasked),
      (slug) => slug.toUpperCase(),
    );
  expect(told('?g=arnhem,almere,ede')).toEqual([
    'ALMERE kreeg de vraag niet en staat daarom niet in deze vergelijking.',
  ]);
  expect(told('?g=arnhem,ede,almere,urk,utopia')).toEqual([
    'De gemeente “utopia” kennen wij niet.',
    'ALMERE en URK kregen de vraag niet en staan daarom niet in deze vergelijking.',
  ]);
});

test.each([
  '?g=__proto__,constructor,toString',
  '?g=<img src=x onerror=alert(1)>,"%3Cscript%3E',
  '?g=%00%ff%E2%80%AE,../../etc',
  `?g=${'a,'.repeat(100_000)}${'x'.repeat(100_000)}`,
  `?g=${Array.from({ length: 99 }, (_, at) => `${'x'.repeat(38)}${at}`).join(',')}`,
  '?g[]=arnhem&g',
  '?%',
])('a hostile address gives no municipality and a short message', (search) => {
  const { slugs, unknown } = read(search);
  expect(unknown.join().length).toBeLessThanOrEqual(400);
  expect(slugs).toEqual([]);
  expect(messages(search).join('').length).toBeLessThan(300);
});
