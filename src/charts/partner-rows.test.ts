import { expect, test } from 'vitest';
import { atlasFor } from '../survey/atlas.ts';
import { sampleMunicipality, sampleResponse } from '../survey/sample.ts';
import { textWidth } from '../text/wrap.ts';
import { widths } from './chart.ts';
import { partnerRows } from './partner-rows.ts';
import { sampleSurvey } from './sample-atlas.ts';

const name = 'Stichting Samenwerkingsverband voor Maatschappelijke Begeleiding van Nieuwkomers';
const organisation = { id: 'stichting', name, kind: 'welzijn' as const, parent: null, named: true };
const partner = { organisation: organisation.id, name, kind: organisation.kind, named: true };
const municipalities = ['GM0001', 'GM0002'].map((code) =>
  sampleMunicipality({ code, responses: [sampleResponse({ partners: [partner] })] }),
);
const atlas = atlasFor(sampleSurvey, municipalities, {
  organisations: [organisation],
  policy: [],
});

test.each(widths)('a long name stands in lines that no square covers, at %i', (width) => {
  const drawing = String(partnerRows.draw(atlas, { width }));
  const squares = [...drawing.matchAll(/<rect[^>]* x="([\d.]+)" y="([\d.]+)"/g)];
  const lines = [...drawing.matchAll(/<text x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]+)/g)].filter(
    ([, , , line = '']) => name.includes(line.trim()),
  );
  expect(lines.map(([, , , line = '']) => line.trim()).join(' ')).toBe(name);
  const [leftmost = 0] = squares.map(([, x]) => Number(x)).toSorted((a, b) => a - b);
  const [highest = 0] = squares.map(([, , y]) => Number(y)).toSorted((a, b) => a - b);
  for (const [, x, y, line = ''] of lines) {
    const end = Number(x) + textWidth(line.trim());
    expect(end <= leftmost || (end <= width && Number(y) < highest), line).toBe(true);
  }
});
