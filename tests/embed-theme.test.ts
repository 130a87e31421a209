import type { BrowserContextOptions } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { coloursOf } from './colours-of.ts';
import { openHost } from './host.ts';

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
