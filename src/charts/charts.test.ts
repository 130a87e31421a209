import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { atlasFor, type Atlas } from '../survey/atlas.ts';
import type { Municipality } from '../survey/municipality.ts';
import { sampleMunicipality, sampleResponse, silentResponse } from '../survey/sample.ts';
import { widths } from './chart.ts';
import { chartIds, charts } from './index.ts';
import { colours } from './paint.ts';
import { recoloured } from './recoloured.ts';
import { sampleAtlas, sampleSurvey } from './sample-atlas.ts';
import { standalone } from './standalone.ts';

const surveys: [string, Atlas][] = [
  ['a survey nobody was asked in', atlasOf([])],
  ['a survey nobody answered', atlasOf([sampleMunicipality({ responses: [silentResponse()] })])],
  ['a survey with one answer', atlasOf([sampleMunicipality({ responses: [sampleResponse()] })])],
  ['the sample survey', sampleAtlas],
];

function atlasOf(municipalities: Municipality[]): Atlas {
  return atlasFor(sampleSurvey, municipalities, { organisations: [], policy: [] });
}

const cases = chartIds.flatMap((id) => widths.map((width) => ({ id, width })));

test.each(cases)('$id at $width looks as approved', async ({ id, width }) => {
  const drawing = charts[id].draw(sampleAtlas, { width });
  await expect(`${drawing}\n`).toMatchFileSnapshot(`snapshots/${id}-${width}.svg`);
});

test.each(surveys)('every chart draws %s without a broken number', (_, atlas) => {
  for (const { id, width } of cases) {
    const drawing = charts[id].draw(atlas, { width });
    expect(drawing, `${id} ${width}`).not.toMatch(/NaN|undefined|Infinity/);
    expect(charts[id].title(atlas)).not.toMatch(/NaN|undefined/);
    expect(charts[id].subtitle(atlas)).not.toMatch(/NaN|undefined/);
  }
});

test.each(chartIds)('%s has a table in which every row is as wide as its head', (id) => {
  const { columns, rows } = charts[id].table(sampleAtlas);
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(row).toHaveLength(columns.length);
});

test.each(chartIds.filter((id) => id !== 'tijdlijn'))(
  '%s says of how many municipalities it tells',
  (id) => {
    expect(charts[id].subtitle(sampleAtlas)).toMatch(/N\s=\s\d+\svan\s4/);
  },
);

test('the time line says from which year on, also where rules are older than the survey', () => {
  const { rows } = charts.tijdlijn.table(sampleAtlas);
  const [first = ''] = /\d{4}/.exec(rows[0]?.[0]?.text ?? '') ?? [];
  const later = { ...sampleAtlas, survey: { ...sampleSurvey, year: 2031 } };
  for (const atlas of [sampleAtlas, later])
    expect(charts.tijdlijn.subtitle(atlas)).toContain(`bekend jaar, ${first} tot en met `);
  expect(charts.tijdlijn.subtitle(later)).toContain('tot en met 2031.');
});

test('themes that are named as often stand together in the title, none before the other', () => {
  const answer = sampleResponse({ themes: { value: ['werk', 'taal'] } });
  const atlasWith = (answers: number) =>
    atlasOf(Array.from({ length: answers }, () => sampleMunicipality({ responses: [answer] })));
  expect(charts.themas.title(atlasWith(6))).toBe(
    'Taal en werk komen het vaakst voor: elk in alle 6 antwoorden',
  );
  expect(charts.themas.title(atlasWith(2))).toBe('Thema’s in 2 antwoorden');
});

test('the time line tells of a day without a year only where a source gives none', () => {
  const told = (from: string) =>
    charts.tijdlijn.notes(
      atlasOf(
        sampleAtlas.municipalities.map((record) => ({
          ...record,
          foundedOn: '2019-01-01',
          arrangements: record.arrangements.map((row) => ({ ...row, from })),
        })),
      ),
    );
  expect(told('XXXX-01-01').at(-1)).toBe(
    'Bij Proefgebied noemt de bron geen jaar. De gemeente bestaat sinds 2019.',
  );
  expect(told('2020-01-01').join(' ')).not.toContain('geen jaar');
});

test('a municipality without an answer is hatched on the map, never drawn as a value', () => {
  const drawing = charts['aanpak-kaart'].draw(sampleAtlas, { width: 300 });
  const silent = /<a href="\/gemeenten\/aalten\/"[^>]*>(.*?)<\/a>/.exec(drawing)?.[1];
  expect(silent).toContain('class="v stil"');
  expect(silent).toContain('class="arcering"');
  expect(silent).toContain('niet gereageerd');
});

test('the budget title says when the amount named is the national one', () => {
  expect(charts.budget.title(sampleAtlas)).toBe(
    'Eén van de 3 antwoorden noemt een bedrag per vergunninghouder, en dat is het bedrag van het Rijk',
  );
});

test('the partners chart counts a municipality once, however many branches it names', () => {
  const [family] = charts.partners.table(sampleAtlas).rows;
  expect(family?.[1]?.text).toBe('2');
});

const origin = { address: 'https://voorbeeld.example', sources: ['De Proefkrant, 2016'] };

test('a standalone picture needs no stylesheet and leads nowhere', () => {
  for (const id of chartIds) {
    const picture = standalone(charts[id], sampleAtlas, origin);
    expect(picture).not.toMatch(/ class=|<a |href=/);
    expect(picture).toContain('Bron: ');
  }
});

test('a standalone picture takes the colours that a site chose, and no other changes', () => {
  const picture = standalone(charts.budget, sampleAtlas, origin);
  const other = recoloured(picture, { blue: colours.accent, accent: '#7a1fa2' });
  expect(other).toBe(picture.replaceAll(`"${colours.blue}"`, `"${colours.accent}"`));
  expect(other).not.toBe(picture);
});

test('a standalone picture has the light colours of the site', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const { white, ...named } = colours;
  expect(tokens).toContain(`--on-blue: light-dark(${white}, `);
  for (const [name, value] of Object.entries(named))
    expect(tokens).toContain(`--${name}: light-dark(${value}, `);
});
