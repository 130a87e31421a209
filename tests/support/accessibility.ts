import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { inject } from 'vitest';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** The file that has to run in a page before its accessibility can be looked at. */
export const axeScript = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// What is in a frame is a page of its own, which is tested by itself.
const options: axe.RunOptions = { resultTypes: ['violations'], iframes: false, preload: false };
const everyRule: axe.RunOptions = { ...options, runOnly: { type: 'tag', values: tags } };

const colourRules = ['color-contrast', 'link-in-text-block'];

/** A theme changes nothing but colours, so that the other rules need each width once. */
const ofColours: axe.RunOptions = { ...options, runOnly: { type: 'rule', values: colourRules } };

/** What the words of a page can break. */
const ofWords: axe.RunOptions = {
  ...everyRule,
  rules: Object.fromEntries(colourRules.map((rule) => [rule, { enabled: false }])),
};

const wide = { width: 1280, height: 800 };
const narrow = { width: 320, height: 640 };

interface Screen {
  name: string;
  colorScheme: 'light' | 'dark';
  viewport: { width: number; height: number };
  rules: axe.RunOptions;
}

/** How a page is looked at, with the rules that can turn out otherwise there. */
export const screens: readonly [Screen, ...Screen[]] = [
  { name: 'light and wide', colorScheme: 'light', viewport: wide, rules: everyRule },
  { name: 'dark and wide', colorScheme: 'dark', viewport: wide, rules: ofColours },
  { name: 'dark and narrow', colorScheme: 'dark', viewport: narrow, rules: everyRule },
  { name: 'light and narrow', colorScheme: 'light', viewport: narrow, rules: ofColours },
];

/** How a page is looked at that is made of what others are made of: only its words differ. */
export const forWords: readonly Screen[] = [{ ...screens[0], rules: ofWords }];

/** Lays out what lies below the screen as well, from the top, where no head of a table lies over a row. */
function layOutAll() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { content-visibility: visible !important }');
  document.adoptedStyleSheets = [sheet];
  scrollTo(0, 0);
}

/** The rules of accessibility that a page breaks on the screens at hand, which it is shown on in turn. */
export async function violationsOn(
  page: Page,
  shown: readonly Screen[] = screens,
): Promise<string[]> {
  const found: string[] = [];
  await page.evaluate(layOutAll);
  for (const { name, colorScheme, viewport, rules } of shown) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize(viewport);
    const { violations } = await page.evaluate((rules) => window.axe.run(rules), rules);
    for (const { id, help, nodes } of violations)
      found.push(...nodes.map(({ target }) => `(${name}) ${id}: ${help}: ${target.join(' ')}`));
  }
  return found;
}

/** What a page has become, with the elements of its own that its scripts told the browser of. */
const standing = () => ({
  html: document.documentElement.outerHTML,
  path: location.pathname + location.search,
  defined: [...document.querySelectorAll(':defined')]
    .map(({ localName }) => localName)
    .filter((name) => name.includes('-')),
});

/** Shows what another page has become, without running it. */
async function become({ html, path, defined }: ReturnType<typeof standing>) {
  for (const name of defined)
    if (!customElements.get(name)) customElements.define(name, class extends HTMLElement {});
  const made = new DOMParser().parseFromString(html, 'text/html');
  history.replaceState(null, '', path);
  document.documentElement.replaceWith(made.documentElement);
  await document.fonts.ready;
}

/**
 * A tab that tells which rules a page breaks, as it stands in another tab. So the rules are
 * compiled once for all pages, which takes a browser longer than to look at one.
 */
export async function openJudge(browser: Browser) {
  const context = await browser.newContext({ baseURL: inject('baseURL'), bypassCSP: true });
  const tab = await context.newPage();
  await tab.route('/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
  );
  await tab.goto('/');
  await tab.addScriptTag({ path: axeScript });
  let turn: Promise<unknown> = Promise.resolve();
  return async (page: Page, shown?: readonly Screen[]): Promise<string[]> => {
    const stood = await page.evaluate(standing);
    const judged = turn.then(async () => {
      await tab.evaluate(become, stood);
      return violationsOn(tab, shown);
    });
    turn = judged;
    return judged;
  };
}
