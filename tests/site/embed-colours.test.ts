import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { coloursOf } from '../support/colours-of.ts';
import { framed, hostScript } from '../support/framed.ts';
import { openHost } from '../support/open-host.ts';

/** Room for the whole frame, so that its picture is taken without laying it out anew. */
const viewport = { width: 640, height: 1000 };
const lightReader = { colorScheme: 'light', viewport } as const;
const darkReader = { colorScheme: 'dark', viewport } as const;

const sandboxed = (query = '') => framed('sandbox="allow-scripts"', query);

const opened = (style: string, options: BrowserContextOptions, inside = framed()) =>
  openHost(
    `<style>article{padding:20px}</style><style id="kleuren">${style}</style><article>${inside}</article>${hostScript()}`,
    { ...options, drawn: true },
  );

const themeIn = (page: Page) =>
  page
    .frameLocator('iframe')
    .locator(':root')
    .evaluate((root) => root.dataset['thema'] ?? 'its own');

/** How far the frame is from the ground around it, in the colour where they differ most. */
async function distance(page: Page) {
  const { corners, inner } = await coloursOf(page.locator('article'), page.locator('iframe'));
  return Math.max(
    ...inner.flatMap((corner) =>
      corner.map((part, at) => Math.abs(part - (corners[0]?.[at] ?? 0))),
    ),
  );
}

const dark = {
  'in oklch': 'html{background:oklch(0.13 0.028 261.692)}',
  'in lab': 'body{background:lab(8% 1 -4)}',
  'in lch': 'body{background:lch(8% 4 280)}',
  'in oklab': 'article{background:oklab(0.2 0 -0.02)}',
  'in color()': 'body{background:color(srgb 0.1 0.1 0.12)}',
  'of a wide gamut': 'body{background:color(display-p3 0.1 0.1 0.14)}',
  'in hsl': 'body{background:hsl(220deg 15% 10%)}',
  'in color-mix': 'body{background:color-mix(in oklch, black 90%, white)}',
  'with a name': 'body{background:black}',
  'with a name that half shows': 'html{background:#fff}body{background:rgb(0 0 0/.9)}',
  'under a veil': 'html{background:#181a1f}article{background:rgb(255 255 255/.04)}',
  'under three veils':
    'html{background:oklch(0.2 0 0)}body{background:hsl(0 0% 100%/.03)}article{background:oklch(1 0 0/.03)}',
  'under what cannot be seen': 'html{background:#181a1f}article{background:oklch(1 0 0/0)}',
  'over a picture': 'html{background:linear-gradient(#fff,#eee)}body{background:oklch(0.2 0 0)}',
  'of the browser': 'html{color-scheme:dark}',
};

test.each(Object.entries(dark))(
  'the frame goes dark on a dark ground %s, and leaves no box',
  async (_, style) => {
    await using host = await opened(style, lightReader, sandboxed());
    await expect.poll(() => themeIn(host.page)).toBe('donker');
    expect(await distance(host.page)).toBeLessThan(3);
  },
);

const light = {
  'in oklch': 'body{background:oklch(0.985 0.002 247.839)}',
  'in color()': 'body{background:color(srgb 0.98 0.97 0.94)}',
  'under a veil': 'html{background:#fff}article{background:rgb(0 0 0/.04)}',
  'of the browser': '',
};

test.each(Object.entries(light))(
  'the frame goes light on a light ground %s for a reader in the dark, and leaves no box',
  async (_, style) => {
    await using host = await opened(style, darkReader, sandboxed());
    await expect.poll(() => themeIn(host.page)).toBe('licht');
    expect(await distance(host.page)).toBeLessThan(3);
  },
);

/** Waits until the script has given the frame its height, after which it knows the ground. */
const measured = (page: Page) =>
  expect
    .poll(() => page.locator('iframe').evaluate(({ clientHeight }) => clientHeight))
    .not.toBe(900);

test.each([
  ['in between', 'html{background:#888}'],
  ['a picture', 'html{background:linear-gradient(#000,#111)}'],
])('on a ground that is %s, the frame keeps its own', async (_, style) => {
  await using host = await opened(style, lightReader, sandboxed());
  await measured(host.page);
  expect(await themeIn(host.page)).toBe('its own');
  const { corners } = await coloursOf(host.page.locator('iframe'));
  for (const corner of corners) expect(Math.min(...corner)).toBeGreaterThan(240);
});

test('a theme in the address outranks the ground of the host', async () => {
  await using host = await opened(
    'html{background:#181a1f}',
    lightReader,
    sandboxed('?thema=licht'),
  );
  await measured(host.page);
  expect(await themeIn(host.page)).toBe('licht');
});

const shadows = {
  'around its slot': [
    'donker',
    `<div><template shadowrootmode="open"><section style="background:#181a1f;padding:20px"><slot></slot></section></template>${framed()}</div>`,
  ],
  'of its own element, counted once': [
    'licht',
    `<div style="background:rgb(0 0 0/.12)"><template shadowrootmode="open">${framed()}</template></div>`,
  ],
} as const;

test.each(Object.entries(shadows))(
  'the frame goes with the ground of the shadow tree that it is shown in: %s',
  async (_, [theme, inside]) => {
    await using host = await opened('', lightReader, inside);
    await expect.poll(() => themeIn(host.page)).toBe(theme);
  },
);

const night = 'background:#181a1f';
const ways: Record<string, [style: string, change: (page: Page) => Promise<unknown>]> = {
  'a class on its body': [
    `body{background:#faf7ef}body.nacht{${night}}`,
    (page) => page.evaluate(() => document.body.classList.add('nacht')),
  ],
  'a class on what is around the frame': [
    `article{background:#faf7ef}.nacht{${night}}`,
    (page) => page.locator('article').evaluate((article) => article.classList.add('nacht')),
  ],
  'an attribute of its root': [
    `html{background:#faf7ef}[data-theme=dark]{${night}}`,
    (page) => page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark')),
  ],
  'a stylesheet that is put out': [
    `html{background:#faf7ef!important}</style><style>html{${night}}`,
    (page) =>
      page.evaluate(() => {
        (document.getElementById('kleuren') as HTMLStyleElement).disabled = true;
      }),
  ],
  'a rule that a script adds': [
    'html{background:#faf7ef}',
    (page) => page.evaluate(() => document.styleSheets[1]?.insertRule('body{background:#000}')),
  ],
  'a slow change of its ground': [
    `html{background:#faf7ef;transition:background 1s}html.nacht{${night}}`,
    (page) => page.evaluate(() => document.documentElement.classList.add('nacht')),
  ],
  'the setting of the reader': [
    `html{background:#faf7ef}@media(prefers-color-scheme:dark){html{${night}}}`,
    (page) => page.emulateMedia({ colorScheme: 'dark' }),
  ],
  'the setting of the reader, slowly': [
    `html{background:#faf7ef;transition:background 1s}@media(prefers-color-scheme:dark){html{${night}}}`,
    (page) => page.emulateMedia({ colorScheme: 'dark' }),
  ],
  'the setting of the reader, which the browser follows': [
    'html{color-scheme:light dark}',
    (page) => page.emulateMedia({ colorScheme: 'dark' }),
  ],
  'a box that is ticked': [
    `html{background:#faf7ef}html:has(:checked){${night}}`,
    (page) =>
      page.evaluate(() => {
        const box = document.body.appendChild(document.createElement('input'));
        box.type = 'checkbox';
        box.checked = true;
      }),
  ],
  'the frame moving to a dark column': [
    `html{background:#faf7ef}aside{${night};padding:20px}`,
    (page) =>
      page.evaluate(() => {
        const aside = document.body.appendChild(document.createElement('aside'));
        aside.append(document.querySelector('article') ?? '');
      }),
  ],
};

test.each(Object.entries(ways))(
  'the frame goes along when the page goes dark by %s',
  async (_, [style, change]) => {
    await using host = await opened(style, lightReader);
    await expect.poll(() => themeIn(host.page)).toBe('licht');
    await change(host.page);
    await expect.poll(() => themeIn(host.page)).toBe('donker');
    await expect.poll(() => distance(host.page)).toBeLessThan(3);
  },
);
