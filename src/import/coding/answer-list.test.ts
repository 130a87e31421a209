import { knownNames } from './names-for-lists.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { municipalityList } from '../municipality-list.ts';
import { readMunicipalityList } from '../../../scripts/import/read-municipality-list.ts';
import { readAnswerList } from './answer-list.ts';

const patience = { timeout: 60_000 };
const known = knownNames(municipalityList(readMunicipalityList('data/landelijk/gemeenten.csv')));
const read = (text: string) => readAnswerList(text, known);
const texts = (text: string) => read(text).answers.map((answer) => [answer.name, answer.text]);
const lines = (text: string) => read(text).passed.map(({ line, last }) => [line, last]);

test('a name is matched however it is written, with the line it stands on', () => {
  expect(read('Inleiding.\n\nOude-IJsselstreek: Wij doen iets.\r\n').answers).toEqual([
    { code: 'GM1509', name: 'Oude IJsselstreek', text: 'Wij doen iets.', line: 3 },
  ]);
});

test('a name is known as the importer knows it', () => {
  expect(
    texts('Hengelo: a.\nDen Haag: b.\nBergen (NH): c.\nGemeente Borne: d.\nSudwest-Fryslan: e.'),
  ).toEqual([
    ['Hengelo (O.)', 'a.'],
    ["'s-Gravenhage", 'b.'],
    ['Bergen (NH.)', 'c.'],
    ['Borne', 'd.'],
    ['Súdwest-Fryslân', 'e.'],
  ]);
});

test('a second line of an answer belongs to it, the text of the article does not', () => {
  const text = 'Inleiding: wij vroegen het.\n\nEde: Eerste regel.\nTweede regel.\n\nSlot.';
  expect(texts(text)).toEqual([['Ede', 'Eerste regel. Tweede regel.']]);
  expect(lines(text)).toEqual([
    [1, 1],
    [6, 6],
  ]);
});

const opened = [
  ['a colon', (name: string) => `${name}: werk.`],
  ['a colon without a space', (name: string) => `${name}:500 euro.`],
  ['a dash', (name: string) => `${name} - werk.`],
  ['an en dash', (name: string) => `${name} – werk.`],
  ['an em dash without spaces', (name: string) => `${name}—werk.`],
  ['a tab', (name: string) => `${name}\twerk.`],
  ['a column of spaces', (name: string) => `${name}     werk.`],
  ['a semicolon', (name: string) => `${name}; werk.`],
  ['a bar', (name: string) => `| ${name} | werk. |`],
  ['bold marks', (name: string) => `**${name}** werk.`],
  ['bold marks around the colon too', (name: string) => `**${name}:** werk.`],
  ['bold in HTML', (name: string) => `<b>${name}</b> werk.`],
  ['bold marks around a number too', (name: string) => `**4. ${name}** werk.`],
  ['a link', (name: string) => `[${name}](https://www.example.org/a) werk.`],
  ['a number and a colon', (name: string) => `12. ${name}: werk.`],
  ['a number', (name: string) => `3) ${name} werk.`],
  ['a bullet and a dash', (name: string) => `• ${name} – werk.`],
  ['a line of its own', (name: string) => `${name}\nwerk.`],
  ['a heading and a blank line', (name: string) => `## ${name}\n\nwerk.`],
] as const;

test.each(opened)('a known name with %s opens an answer', (_, write) => {
  const list = `Borne: taal.\n${write('Almelo')}\nEnschede: maatjes.`;
  expect(read(list).answers.map(({ name }) => name)).toEqual(['Borne', 'Almelo', 'Enschede']);
  expect(texts(list)[0]).toEqual(['Borne', 'taal.']);
  expect(texts(list)[1]?.[1]).toMatch(/werk|500 euro/);
  expect(read(list).passed).toEqual([]);
});

test.each(opened)(
  'an unknown name with %s opens an answer that nobody gets, and its line is told',
  (_, write) => {
    for (const name of ['Hengloo', 'Ter Nergens aan den IJssel', '’s-Nergenshuizen']) {
      const list = `Borne: taal.\n${write(name)}\nen meer.\nEnschede: maatjes.`;
      expect(texts(list)).toEqual([
        ['Borne', 'taal.'],
        ['Enschede', 'maatjes.'],
      ]);
      const { passed } = read(list);
      expect(passed[0]).toMatchObject({ line: 2 });
      expect(passed[0]?.why).toContain(`“${name}” is geen gemeente`);
      expect(passed.at(-1)?.last).toBe(list.split('\n').length - 1);
    }
  },
);

test('a name near that of a municipality is suggested, one that is of two is told so', () => {
  const { passed } = read('Ede: Wij.\n\nEdde: Zij.\nBergen: Wie?');
  expect(passed.map(({ why }) => why)).toEqual([
    '“Edde” is geen gemeente die wij kennen (bedoelt u Ede?)',
    '“Bergen” kan meer dan één gemeente zijn: Bergen (NH.) of Bergen (L.)',
  ]);
});

test('a line that begins with another municipality is never glued to the answer above it', () => {
  const list = 'Borne: taal.\nAlmelo werkt met maatjes.\nEnschede: werk.';
  expect(texts(list)).toEqual([
    ['Borne', 'taal.'],
    ['Enschede', 'werk.'],
  ]);
  expect(read(list).passed[0]?.why).toBe('de regel begint met Almelo, zonder : erachter');
});

test('a name inside a sentence that runs on over lines opens nothing', () => {
  const list = 'Enschede: wij werken samen met\nAlmelo\nen met Borne.\n\nBorne: taal.';
  expect(texts(list)).toEqual([
    ['Enschede', 'wij werken samen met'],
    ['Borne', 'taal.'],
  ]);
  expect(lines(list)).toEqual([[2, 3]]);
});

test('lines that go on stay: small words, amounts, times, addresses and the own name', () => {
  const list =
    'Borne: eerst dit\nen dan dat.\n€ 500 – voor ieder.\nhttps://www.example.org/a\nom 12:30 uur.\nBorne werkt samen.';
  expect(read(list).passed).toEqual([]);
  expect(read(list).answers).toHaveLength(1);
});

test('the place above an article is no answer, and names in capitals throughout are', () => {
  const article = read('ARNHEM - Wij vroegen het.\n\nEde: Wij doen iets.\n\nBorne: Wij ook.');
  expect(article.answers.map(({ name }) => name)).toEqual(['Ede', 'Borne']);
  expect(article.passed).toMatchObject([
    { line: 1, why: expect.stringContaining('Arnhem') as string },
  ]);
  expect(texts('ARNHEM - taal\nEDE - werk')).toEqual([
    ['Arnhem', 'taal'],
    ['Ede', 'werk'],
  ]);
});

test('a name without an answer is told, and so is a municipality that answers twice', () => {
  const { answers, passed } = read('Borne:\n\nEde: a.\nEde: b.');
  expect(answers.map(({ text }) => text)).toEqual(['a.', 'b.']);
  expect(passed.map(({ line, why }) => [line, why])).toEqual([
    [1, 'achter Borne staat niets'],
    [4, 'Ede staat ook op regel 3; houd er één over'],
  ]);
});

test('a second answer on the same line is pointed out', () => {
  const { answers, passed } = read('Borne: taal. Almelo: werk. Let op: meer.');
  expect(answers).toHaveLength(1);
  expect(passed).toMatchObject([
    { line: 1, taken: true, why: expect.stringContaining('“Almelo:”') as string },
  ]);
});

test('whatever the names and signs, nobody gets the words of another', patience, () => {
  const names = [
    'Borne',
    'Almelo',
    'Hengelo',
    'Hengloo',
    'Nergenshuizen',
    'Den Haag',
    'Op ’t Zand',
  ];
  const entry = fc.record({
    name: fc.constantFrom(...names),
    write: fc.constantFrom(...opened.map(([, write]) => write)),
    more: fc.constantFrom('', '\nen nog iets', '\n'),
  });
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 8 }), (entries) => {
      const list = entries
        .map(
          ({ name, write, more }, at) => write(name).replace(/werk|500 euro/, `woord${at}`) + more,
        )
        .join('\n');
      for (const { name, text } of read(list).answers)
        for (const [, at = ''] of text.matchAll(/woord(\d+)/g))
          expect(known.byName(entries[Number(at)]?.name ?? '')[0]?.name).toBe(name);
    }),
    { numRuns: 200, seed: 2026 },
  );
});
