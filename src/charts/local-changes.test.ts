import { expect, test } from 'vitest';
import { atlasFor } from '../survey/atlas.ts';
import { sampleAmount, sampleArrangement, sampleMunicipality } from '../survey/sample.ts';
import { budgetScale } from './budget-scale.ts';
import { drawnEvents } from './local-changes.ts';
import { sampleAtlas, sampleSurvey } from './sample-atlas.ts';
import { timeLine } from './time-line.ts';

const alone = (slug: string, name: string, from: string) =>
  sampleMunicipality({
    code: `GM-${slug}`,
    slug,
    name,
    arrangements: [
      sampleArrangement({ area: slug, areaName: name, background: null, from, name: 'Welzijn' }),
    ],
  });

const atlas = atlasFor(
  sampleSurvey,
  [
    alone('oost', 'Oost', '2020-01-01'),
    alone('west', 'West', '2020-07'),
    alone('zuid', 'Zuid', '2007'),
  ],
  { organisations: [], policy: [] },
);

test('what changed in municipalities alone is drawn by year with their names, each leading to its page, older things in the table only', () => {
  const local = drawnEvents(atlas).filter(({ kind }) => kind === 'plaatselijk');
  expect(local.map(({ when, what }) => [when, what])).toEqual([
    ['2020', 'Oost'],
    ['2020', 'West'],
  ]);
  expect(timeLine.draw(atlas, { width: 700 })).toContain('href="/gemeenten/oost/"');
  expect(timeLine.table(atlas).rows.map(([, where]) => where?.text)).toContain('Zuid');
});

test('an amount of another source stands apart from the scale, with its own unit and no number in the column of the survey', () => {
  const amounts = [sampleAmount({ amount: 1000, unit: 'per-volwassene', period: '2016' })];
  const withLater = {
    ...sampleAtlas,
    municipalities: [
      ...sampleAtlas.municipalities,
      sampleMunicipality({ name: 'Elders', amounts }),
    ],
  };
  const row = budgetScale.table(withLater).rows.find(([name]) => name?.text === 'Elders');
  expect(row?.[1]?.measure).toEqual({ reason: 'andere bron', unit: 'EUR' });
  expect(row?.[2]?.text).toMatch(/^€\u00a01.000 per volwassene, 2016: subsidie$/);
  expect(budgetScale.title(withLater)).toBe(budgetScale.title(sampleAtlas));
  expect(budgetScale.subtitle(withLater)).toBe(budgetScale.subtitle(sampleAtlas));
  expect(budgetScale.draw(withLater, { width: 700 })).toContain('volgens andere bronnen');
  expect(budgetScale.draw(sampleAtlas, { width: 700 })).not.toContain('andere bronnen');
});
