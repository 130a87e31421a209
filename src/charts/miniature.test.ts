import { expect, test } from 'vitest';
import { chartIds, charts } from './index.ts';
import { manyMunicipalities } from './many-municipalities.ts';
import type { Markup } from './markup.ts';
import { miniature } from './miniature.ts';

const atlas = manyMunicipalities(60);

test.each(chartIds)(
  'of %s a miniature has squares and lines, no letters, and leads nowhere',
  (id) => {
    const small = miniature(charts[id].draw(atlas, { width: 300 }));
    expect(small).toMatch(/class="v /);
    expect(small).not.toMatch(/<text|<a\b|<title|NaN|undefined/);
    expect(small).toMatch(/viewBox="0 [\d.]+ 300 225"/);
  },
);

test('a line stands where words do, and what lies lower than it shows is left out', () => {
  const small = miniature(
    `<svg viewBox="0 0 300 900"><rect class="v ja" x="1" y="30" width="9" height="9"/><text x="10" y="20" font-size="10">twaalf letters</text><text x="100" y="40" text-anchor="end" font-size="10">tien tekens</text><rect class="v nee" x="1" y="500" width="9" height="9"/><text x="10" y="510" font-size="10">lager</text></svg>` as Markup,
  );
  expect(small).toMatch(/<path class="regel" d="M10 16h67.2M47.2 36h52.8"\/>/);
  expect(small).toContain('class="v ja"');
  expect(small).not.toContain('class="v nee"');
});

test('what lies far above the first square is left out', () => {
  const small = miniature(
    `<svg viewBox="0 0 300 900"><text x="10" y="20" font-size="10">hoog</text><rect class="v ja" x="1" y="200" width="9" height="9"/></svg>` as Markup,
  );
  expect(small).toContain('viewBox="0 120 300 225"');
  expect(small).not.toContain('h19.2');
});
