import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { phone } from '../../charts/chart.ts';
import { chartsOf } from '../../charts/index.ts';
import { compare } from '../../comparison/compare.ts';
import { markupOf } from '../../comparison/markup-of.ts';
import { drawCard } from '../../embeds/draw-card.ts';
import { answeredIn } from '../../survey/atlas.ts';
import { Mistake } from '../../text/mistake.ts';
import { previewRecords } from './preview-records.ts';
import { previewedAtlas } from './previewed-atlas.ts';

const folder = 'tests/fixtures/drenthe';
const files = new Map(
  globSync('data/**/*.{csv,json}', { cwd: folder }).map((path) => [
    path.replaceAll('\\', '/'),
    readFileSync(`${folder}/${path}`, 'utf8'),
  ]),
);
const shown = previewedAtlas(structuredClone(previewRecords(files)));

test('the folder of an atlas shows its newest survey: each question, municipality and answer', () => {
  const { survey, asked } = shown.atlas;
  const rows = (table: string) =>
    (files.get(`data/enquetes/${survey.id}/${table}`) ?? '').trim().split('\n').length - 1;
  expect(shown.listed.length).toBeGreaterThan(0);
  expect(asked).toHaveLength(rows('antwoorden.csv'));
  expect(shown.charts.length).toBeGreaterThan(chartsOf(shown.atlas).length);
  for (const record of shown.listed)
    expect(shown.cellsOf(record).map(({ text }) => text !== '')).toEqual(
      shown.columns.map(() => true),
    );
});

test('every chart, comparison and card is drawn, and says that it is a preview', () => {
  for (const chart of shown.charts) {
    expect(chart.title(shown.atlas)).not.toBe('');
    expect(chart.draw(shown.atlas, { width: phone })).toMatch(/^<svg/);
  }
  const slugs = answeredIn(shown.atlas).map(({ municipality }) => municipality.slug);
  const two = shown.subjects.subjects.filter(({ slug }) => slugs.slice(0, 2).includes(slug));
  expect(compare(two, shown.subjects).rows.length).toBeGreaterThan(0);
  const [subject] = two;
  expect(subject && markupOf(drawCard(subject, shown.card, 'h2'))).toContain('voorbeeld');
});

test.each([
  ['data/atlas.json', '"name"', '"naam"', 'data/atlas.json'],
  [
    `data/enquetes/${shown.atlas.survey.id}/antwoorden.csv`,
    ',beantwoord,',
    ',beantword,',
    'beantword',
  ],
])('what a build would refuse in %s is told, and nothing is shown', (path, from, to, told) => {
  const spoilt = new Map(files).set(path, (files.get(path) ?? '').replace(from, to));
  expect(() => previewRecords(spoilt)).toThrow(Mistake);
  expect(() => previewRecords(spoilt)).toThrow(told);
});
