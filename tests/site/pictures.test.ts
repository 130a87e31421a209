import { Resvg } from '@resvg/resvg-js';
import { readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { cardMargin, cardSize } from '../../src/pictures/cards/card.ts';
import { municipalityCard } from '../../src/pictures/cards/municipality-card.ts';
import { chartIds } from '../../src/charts/index.ts';
import { sampleAtlas } from '../../src/charts/sample-atlas.ts';
import { font, pngOf } from '../../src/pictures/png/png-of.ts';
import { sampleMunicipality } from '../../src/survey/sample.ts';
import { sharedTab } from '../support/browser.ts';
import { isEmbed, pages } from '../support/pages.ts';

const heaviest = 60_000;

/** The picture that a page gives to who shares its address. */
function sharedPicture(page: string): string {
  const html = readFileSync(`dist${page}${page.endsWith('/') ? 'index.html' : ''}`, 'utf8');
  return /property="og:image" content="https:\/\/[^/]+([^"]+)"/.exec(html)?.[1] ?? '';
}

const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

test('every page has a picture for shared links, of the size that is asked for and not heavy', () => {
  const pictures = new Set(pages.filter((page) => !isEmbed(page)).map(sharedPicture));
  for (const path of pictures) {
    const png = readFileSync(`dist${path}`);
    expect(sizeOf(png), path).toEqual([cardSize.width, cardSize.height]);
    expect(png.length, path).toBeLessThan(heaviest);
  }
});

test('charts and municipalities have each their own', () => {
  const own = pages.filter((page) => /^\/(grafieken|gemeenten)\/[^/]+\/$/.test(page));
  expect(new Set(own.map(sharedPicture)).size).toBe(own.length);
  expect(sharedPicture('/')).toBe('/beeld/kaart/voorpagina.png');
});

test.each(['budget', 'tijdlijn'])(
  'the picture of %s is its SVG in 2,400 pixels, with the same bytes each time it is drawn',
  (id) => {
    const png = readFileSync(`dist/beeld/${id}.png`);
    expect(sizeOf(png)[0]).toBe(2400);
    expect(png.equals(pngOf(readFileSync(`dist/beeld/${id}.svg`, 'utf8'), 2400))).toBe(true);
    expect(png.equals(readFileSync(`dist/grafieken/${id}.png`))).toBe(true);
  },
);

/** Texts of a drawing, each with the place that it takes when it is drawn. */
function textsOf(svg: string) {
  return (svg.match(/<text.*?<\/text>/g) ?? []).map((text) => {
    const lone = `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}">${text}</svg>`;
    return { text, box: new Resvg(lone, { font }).getBBox() };
  });
}

test.each([
  'West Maas en Waal',
  'Oude IJsselstreek',
  "'s-Gravenhage",
  'Nuenen, Gerwen en Nederwetten',
])('the card of %s keeps its words inside and apart from the map', (name) => {
  const svg = municipalityCard(sampleMunicipality({ name }), sampleAtlas, {
    name: 'Proefatlas',
    address: 'https://voorbeeld.example',
  });
  for (const { text, box } of textsOf(svg)) {
    const right = (box?.x ?? 0) + (box?.width ?? 0);
    const isName = /font-weight="600"/.test(text);
    expect(right, text).toBeLessThanOrEqual(isName ? 764 - 20 : cardSize.width - cardMargin + 2);
  }
});

/** Texts that leave a picture which is opened by itself. */
function textsOutside() {
  const frame = document.documentElement.getBoundingClientRect();
  return [...document.querySelectorAll('text')]
    .filter((text) => {
      const box = text.getBoundingClientRect();
      return box.left < frame.left || box.right > frame.right || box.bottom > frame.bottom;
    })
    .map((text) => text.textContent);
}

test.each(chartIds)(
  '%s as a picture keeps its words inside where Jost is not installed',
  async (id) => {
    const page = await sharedTab();
    await page.goto(`/beeld/${id}.svg`);
    expect(await page.evaluate(textsOutside)).toEqual([]);
    expect(await page.locator('svg > title').textContent()).not.toBe('');
  },
);

test('another site may load a picture', async () => {
  const response = await fetch(new URL('/beeld/budget.png', inject('baseURL')));
  expect(response.headers.get('content-type')).toBe('image/png');
  expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
});
