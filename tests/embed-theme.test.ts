import { chromium, type BrowserContextOptions } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { openHost } from './host.ts';

type Colour = [red: number, green: number, blue: number];

/** The colours of a picture at its corners, and the share of it that is nearly white. */
async function coloursOf(png: Buffer): Promise<{ corners: Colour[]; white: number }> {
  await using browser = await chromium.connect(inject('wsEndpoint'));
  const page = await browser.newPage();
  return await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes]));
    const { width, height } = image;
    const context = new OffscreenCanvas(width, height).getContext('2d');
    context?.drawImage(image, 0, 0);
    const data = context?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
    const at = (x: number, y: number) =>
      Array.from(data.slice(4 * (y * width + x), 4 * (y * width + x) + 3)) as Colour;
    let white = 0;
    for (let pixel = 0; pixel < data.length; pixel += 4)
      if (Math.min(data[pixel] ?? 0, data[pixel + 1] ?? 0, data[pixel + 2] ?? 0) > 240) white += 1;
    return {
      corners: [at(2, 2), at(width - 3, 2), at(2, height - 3), at(width - 3, height - 3)],
      white: white / (width * height),
    };
  }, png.toString('base64'));
}

async function frameOn(host: string, query: string, options: BrowserContextOptions) {
  const frame = `<iframe src="${inject('baseURL')}/embed/budget/${query}" title="Kader" width="600" height="600" style="border:0${host}"></iframe>`;
  await using opened = await openHost(
    `<style>html{background:#181a1f;color:#fff}</style>${frame}`,
    options,
  );
  await opened.page.waitForLoadState('load');
  return await coloursOf(await opened.page.locator('iframe').screenshot());
}

const darkReader = { colorScheme: 'dark' } as const;
const lightReader = { colorScheme: 'light' } as const;

test.each([
  ['a reader in the dark, no option', '', '', darkReader],
  ['a reader in the dark, on a host that says so', ';color-scheme:dark', '', darkReader],
  ['a reader in the light, theme asked for', '', '?thema=donker', lightReader],
  [
    'a reader in the light, theme asked for on both sides',
    ';color-scheme:dark',
    '?thema=donker',
    lightReader,
  ],
])('no white box on a dark host: %s', async (_, style, query, options) => {
  const { corners, white } = await frameOn(style, query, options);
  expect(white).toBeLessThan(0.02);
  for (const corner of corners) expect(Math.max(...corner)).toBeLessThan(64);
});

test('a theme asked for on both sides lets the host show through', async () => {
  const { corners } = await frameOn(';color-scheme:dark', '?thema=donker', lightReader);
  expect(corners).toEqual(Array.from({ length: 4 }, () => [0x18, 0x1a, 0x1f]));
});

test('a light frame stays light for a reader in the dark', async () => {
  const { corners } = await frameOn(';background:#fff', '?thema=licht', darkReader);
  for (const corner of corners) expect(Math.min(...corner)).toBeGreaterThan(240);
});
