import type { BrowserContextOptions } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { coloursOf, type Colour } from '../support/colours-of.ts';
import { openHost } from '../support/open-host.ts';

const night: Colour = [0x18, 0x1a, 0x1f];
const paper: Colour = [0xfa, 0xf7, 0xef];
const grounds = { night: '#181a1f', paper: '#faf7ef' };

const darkReader = { colorScheme: 'dark' } as const;
const lightReader = { colorScheme: 'light' } as const;

/** A frame as the snippet with script gives it, without any option, on a host that looks like this. */
async function opened(style: string, options: BrowserContextOptions, query = '') {
  const address = `${inject('baseURL')}/embed/budget/${query}`;
  const host = await openHost(
    `<style>${style}</style><article><iframe src="${address}" title="Kader" width="600" height="600" style="border:0" sandbox="allow-scripts"></iframe></article><script async src="${inject('baseURL')}/embed.js"></script>`,
    options,
  );
  const theme = () =>
    host.page
      .frameLocator('iframe')
      .locator(':root')
      .evaluate((root) => root.dataset['thema'] ?? '');
  const corners = async () => (await coloursOf(host.page.locator('iframe'))).corners;
  return { host, theme, corners, [Symbol.asyncDispose]: () => host[Symbol.asyncDispose]() };
}

const four = (colour: Colour) => Array.from({ length: 4 }, () => colour);

test.each([
  ['a dark host, a reader in the light', `html{background:${grounds.night}}`, lightReader, night],
  ['a dark host, a reader in the dark', `html{background:${grounds.night}}`, darkReader, night],
  ['a light host, a reader in the dark', `html{background:${grounds.paper}}`, darkReader, paper],
  [
    'a dark column on a light page',
    `html{background:#fff}article{background:${grounds.night}}`,
    lightReader,
    night,
  ],
  [
    'a dark host that says so',
    `html{color-scheme:dark}body{background:${grounds.night}}`,
    lightReader,
    night,
  ],
])('the frame with script takes the ground of %s', async (_, style, options, ground) => {
  await using frame = await opened(style, options);
  await expect.poll(frame.corners).toEqual(four(ground));
  expect(await frame.theme()).toBe(ground === night ? 'donker' : 'licht');
});

test('the frame goes along when a reader switches the host to dark', async () => {
  await using frame = await opened(
    `html{background:${grounds.paper}}html.nacht{background:${grounds.night}}`,
    lightReader,
  );
  await expect.poll(frame.theme).toBe('licht');
  await frame.host.page.locator('html').evaluate((html) => html.classList.add('nacht'));
  await expect.poll(frame.theme).toBe('donker');
  expect(await frame.corners()).toEqual(four(night));
});

test.each([
  ['in between', 'html{background:#888}'],
  ['a picture', 'html{background:linear-gradient(#000,#111)}'],
])('on a ground that is %s, the frame keeps its own', async (_, style) => {
  await using frame = await opened(style, lightReader);
  await expect
    .poll(() => frame.host.page.locator('iframe').evaluate(({ clientHeight }) => clientHeight))
    .not.toBe(600);
  expect(await frame.theme()).toBe('');
  for (const corner of await frame.corners()) expect(Math.min(...corner)).toBeGreaterThan(240);
});

test('a theme in the address outranks the ground of the host', async () => {
  await using frame = await opened(
    `html{background:${grounds.night}}`,
    lightReader,
    '?thema=licht',
  );
  await expect
    .poll(() => frame.host.page.locator('iframe').evaluate(({ clientHeight }) => clientHeight))
    .not.toBe(600);
  expect(await frame.theme()).toBe('licht');
});
