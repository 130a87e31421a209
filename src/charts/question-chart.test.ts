import { expect, test } from 'vitest';
import { questionKinds, type QuestionKind } from '../survey/question-words.ts';
import { tableCsv } from './chart-csv.ts';
import { widths } from './chart.ts';
import { questionChart } from './question-chart.ts';
import { answeredAtlas, questionSurveys, sampleQuestion } from './sample-questions.ts';
import { standalone } from './standalone.ts';

const kinds = Object.keys(questionKinds) as QuestionKind[];
const drawn = (kind: QuestionKind, values: readonly string[]) =>
  questionChart(sampleQuestion(kind)).draw(answeredAtlas(...values), { width: 700 });
const squares = (drawing: string) => drawing.match(/<a /g)?.length;
const from = (count: number) => Array.from({ length: count }, (_, at) => String(at + 1));

test.each(kinds.flatMap((kind) => widths.map((width) => ({ kind, width }))))(
  'the chart of a question of kind $kind at $width looks as approved',
  async ({ kind, width }) => {
    const atlas = questionSurveys(kind)['of twelve'] ?? answeredAtlas();
    const drawing = questionChart(sampleQuestion(kind)).draw(atlas, { width });
    await expect(`${drawing}\n`).toMatchFileSnapshot(`snapshots/vraag-${kind}-${width}.svg`);
  },
);

test.each(kinds)('a question of kind %s is drawn of any survey without a broken number', (kind) => {
  const chart = questionChart(sampleQuestion(kind));
  for (const [name, atlas] of Object.entries(questionSurveys(kind))) {
    for (const width of widths) {
      const drawing = chart.draw(atlas, { width });
      expect(drawing, name).not.toMatch(/NaN|undefined|Infinity/);
      const [, height = 0] = /viewBox="0 0 \d+ (\d+)"/.exec(drawing) ?? [];
      expect(Number(height), `${name} at ${width}`).toBeLessThan(1600);
    }
    expect(chart.title(atlas) + chart.subtitle(atlas), name).not.toMatch(/NaN|undefined/);
    expect(standalone(chart, atlas, { address: 'https://proef.nl', sources: ['Proef'] })).toContain(
      'Bron: Proef',
    );
  }
});

test('a drawing has a square for each municipality, and a line for the median only where there are ten', () => {
  expect(squares(drawn('bedrag', from(9)))).toBe(10);
  expect(drawn('bedrag', from(9))).not.toContain('mediaan');
  expect(drawn('bedrag', from(10))).toContain('mediaan €\u00a05,50');
  expect(squares(drawn('bedrag', []))).toBe(1);
});

test('numbers that are all alike stand at one place, however many there are', () => {
  const drawing = drawn(
    'getal',
    Array.from({ length: 342 }, () => '5'),
  );
  const xs = Array.from(drawing.matchAll(/class="v ja" x="([\d.]+)"/g), ([, x]) => Number(x));
  expect(xs).toHaveLength(342);
  expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(100);
});

test('a choice that nobody made, and a reason that nobody has, are not in the drawing', () => {
  const drawing = drawn('keuze', ['roc']);
  expect(drawing).toContain('Een ROC');
  expect(drawing).toContain('Niet gereageerd');
  expect(drawing).not.toContain('Nergens');
  expect(drawing).not.toContain('Onduidelijk');
});

test('one choice of each stands on the map too, where a missing answer never looks like a no', () => {
  const drawing = drawn('ja-nee', ['nee', 'nee', 'ja']);
  const classes = (name: string) =>
    Array.from(
      drawing.matchAll(new RegExp(`<title>${name}: [^<]*</title><rect class="v ([^"]*)"`, 'g')),
      ([, fill]) => fill,
    );
  expect(classes('Dorp 0')).toEqual(['netwerk', 'netwerk']);
  expect(classes('Dorp 2')).toEqual(['ja', 'ja']);
  expect(classes('Dorp 3')).toEqual(['stil', 'stil']);
});

test('yes looks the same on every map, also where nobody says no', () => {
  expect(drawn('ja-nee', ['nee'])).not.toContain('class="v ja"');
  expect(drawn('ja-nee', ['ja'])).not.toContain('class="v netwerk"');
});

test('of several choices the one that most made comes first', () => {
  const drawing = drawn('meerkeuze', ['bedrijf', 'roc|bedrijf']);
  expect(drawing.indexOf('Een bedrijf')).toBeLessThan(drawing.indexOf('Een ROC'));
});

test('two projects of one name are told apart by their municipality', () => {
  const drawing = drawn('projecten', ['p0', 'p1']);
  expect(drawing).toContain('Taalhuis (Dorp 0)');
  expect(drawing).toContain('Taalhuis (Dorp 1)');
});

test('what “niet genoemd” means is told only where an answer does not name something', () => {
  const chart = questionChart(sampleQuestion('keuze'));
  const told = (atlas: ReturnType<typeof answeredAtlas>) => chart.notes(atlas).join(' ');
  const named = answeredAtlas('roc');
  const [first, silent] = named.asked;
  if (!first || !silent) throw new Error('the sample has two municipalities');
  const unnamed = { ...first, response: { ...first.response, given: [] } };
  expect(told(named)).not.toContain('Niet genoemd betekent');
  expect(told({ ...named, asked: [unnamed, silent] })).toContain('Niet genoemd betekent');
});

test('what was said with a value stands with it, and in the file in a column of its own', () => {
  const chart = questionChart(sampleQuestion('keuze'));
  const atlas = answeredAtlas('roc', 'roc');
  const [first, ...others] = atlas.asked;
  if (!first) throw new Error('the sample has three municipalities');
  const [given] = first.response.given ?? [];
  if (!given) throw new Error('the first of the sample answered');
  const noted = { ...first.response, given: [{ ...given, note: 'Sinds mei.' }] };
  const table = chart.table({ ...atlas, asked: [{ ...first, response: noted }, ...others] });
  expect(table.rows.map((row) => row.map(({ note }) => note))).toEqual([
    [undefined, 'Sinds mei.'],
    [undefined, undefined],
    [undefined, undefined],
  ]);
  expect(tableCsv(table, 'strict')).toMatch(/,Toelichting\r\n.*,Sinds mei\.\r\n/);
  expect(tableCsv(chart.table(atlas), 'strict')).not.toContain('Toelichting');
});

test('above the numbers of a table stands once what they count', () => {
  const tableOf = (unit: string, kind: QuestionKind = 'getal') =>
    questionChart({ ...sampleQuestion(kind), label: 'Les', unit }).table(answeredAtlas('9'));
  const heads = (...of: Parameters<typeof tableOf>) => tableOf(...of).heads?.[1];
  expect(heads('uur')).toBe('Les (uur)');
  expect(tableOf('uur').rows[0]?.[1]?.text).toBe('9');
  expect(heads('per persoon', 'bedrag')).toBe('Les (euro per persoon)');
  expect(heads('', 'bedrag')).toBe('Les');
  expect(heads('', 'percentage')).toBe('Les');
});
