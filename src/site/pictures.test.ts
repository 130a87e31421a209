import { expect, test } from 'vitest';
import { chartIds, charts } from '../charts/index.ts';
import { isDrawable } from '../charts/is-drawable.ts';
import { manyMunicipalities } from '../charts/many-municipalities.ts';
import { pngOf } from '../pictures/png/png-of.ts';
import { cardSize } from '../pictures/cards/card.ts';
import { chartCard } from '../pictures/cards/chart-card.ts';

const many = manyMunicipalities(1000);
const imprint = { name: 'Proefatlas', address: 'https://voorbeeld.example', sources: [] };

test.each(chartIds)(
  'the card of %s is drawn for as many municipalities as are drawn one by one',
  (id) => {
    expect(isDrawable(many)).toBe(true);
    expect(pngOf(chartCard(charts[id], many, imprint), cardSize.width).length).toBeGreaterThan(0);
  },
);
