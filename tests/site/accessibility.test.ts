import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { faultsOf } from '../support/browser.ts';
import { circumstances } from '../support/circumstances.ts';
import { pages } from '../support/pages.ts';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// What is in a frame is a page of its own, which is tested by itself.
const options: axe.RunOptions = { resultTypes: ['violations'], iframes: false, preload: false };
const everyRule: axe.RunOptions = { ...options, runOnly: { type: 'tag', values: tags } };

/** A theme changes nothing but colours, so that the other rules need each width once. */
const ofColours: axe.RunOptions = {
  ...options,
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};

const wide = { width: 1280, height: 800 };
const narrow = { width: 320, height: 640 };
const screens = [
  { name: 'light and wide', colorScheme: 'light', viewport: wide, rules: everyRule },
  { name: 'dark and wide', colorScheme: 'dark', viewport: wide, rules: ofColours },
  { name: 'dark and narrow', colorScheme: 'dark', viewport: narrow, rules: everyRule },
  { name: 'light and narrow', colorScheme: 'light', viewport: narrow, rules: ofColours },
] as const;

const visit = {
  initScript: createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  reducedMotion: 'reduce',
} as const;

/** Lays out what lies below the screen as well, as it is for a reader who has come there. */
function layOutAll() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('*{content-visibility:visible!important}');
  document.adoptedStyleSheets.push(sheet);
}

async function violationsOn(page: Page, shown: readonly (typeof screens)[number][] = screens) {
  const found: string[] = [];
  await page.evaluate(layOutAll);
  for (const { name, colorScheme, viewport, rules } of shown) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(viewport);
    const { violations } = await page.evaluate((rules) => window.axe.run(rules), rules);
    for (const { id, help, nodes } of violations)
      found.push(...nodes.map(({ target }) => `(${name}) ${id}: ${help}: ${target.join(' ')}`));
  }
  return found;
}

// Pages that are made of the same elements differ in their words only, and those are in each of the screens.
test('no page breaks a rule of accessibility, light or dark, wide or narrow', async () => {
  const [first] = screens;
  const faults = await faultsOf(pages, visit, async (page, open) => {
    await open();
    const isFirstOfItsKind = circumstances.has(new URL(page.url()).pathname);
    return await violationsOn(page, isFirstOfItsKind ? screens : [first]);
  });
  expect(faults).toEqual([]);
}, 900_000);

test('the window of an embed breaks no rule either, once it is open', async () => {
  const some = ['/grafieken/budget/', '/gemeenten/heumen/', '/zoeken/', '/vergelijken/'];
  const faults = await faultsOf(some, visit, async (page, open) => {
    await open();
    await page.getByRole('button', { name: 'Invoegen op uw site' }).click();
    await page.getByRole('dialog').getByLabel('Code').waitFor();
    return await violationsOn(page);
  });
  expect(faults).toEqual([]);
});
