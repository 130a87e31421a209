import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import type { TestBrowser } from './browser.ts';
import { fileOf } from './pages.ts';
import { hearTrespasses } from './trespasses.ts';

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

/** Rules of an element with its attributes and what it stands in, whatever it says. */
const ownRules = [
  'accesskeys',
  'aria-allowed-attr',
  'aria-allowed-role',
  'aria-conditional-attr',
  'aria-deprecated-role',
  'aria-prohibited-attr',
  'aria-required-attr',
  'aria-required-parent',
  'aria-roles',
  'aria-valid-attr',
];

/**
 * What the words of a page can break: colours, and how far apart one can tap, come from its style, and
 * each of its elements stands as it is on a page of `circumstances`, which is judged by every rule.
 */
const ofWords: axe.RunOptions = {
  ...everyRule,
  rules: Object.fromEntries(
    [...colourRules, 'target-size', ...ownRules].map((rule) => [rule, { enabled: false }]),
  ),
};

const wide = { width: 1280, height: 800 };
/** A phone of the smallest size that a page has to fit. */
export const narrow = { width: 320, height: 640 };

interface Screen {
  name: string;
  colorScheme: 'light' | 'dark';
  viewport: { width: number; height: number };
  rules: axe.RunOptions;
}

/** On the first a page is opened. */
export type Screens = readonly [Screen, ...Screen[]];

const light: Screen = {
  name: 'light and wide',
  colorScheme: 'light',
  viewport: wide,
  rules: everyRule,
};
const dark: Screen = {
  name: 'dark and narrow',
  colorScheme: 'dark',
  viewport: narrow,
  rules: everyRule,
};

/** How a page is looked at, with the rules that can turn out otherwise there. */
export const screens: Screens = [
  light,
  { ...light, name: 'dark and wide', colorScheme: 'dark', rules: ofColours },
  dark,
  { ...dark, name: 'light and narrow', colorScheme: 'light', rules: ofColours },
];

/** Each theme and each width once: for a page of a kind that was looked at, with something more on it. */
export const fewScreens: Screens = [light, dark];

/** How a page is looked at that is made of what others are made of: only its words differ. */
export const forWords: Screens = [
  { name: 'light and narrow', colorScheme: 'light', viewport: narrow, rules: ofWords },
];

/** Lays out what lies below the screen as well, from the top, where no head of a table lies over a row. */
function layOutAll() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { content-visibility: visible !important }');
  document.adoptedStyleSheets = [sheet];
  scrollTo(0, 0);
}

/**
 * The rules of accessibility that a page, or what is in one of its elements, breaks on the screens at
 * hand, which it is shown on in turn.
 */
export async function violationsOn(
  page: Page,
  shown: Screens = screens,
  within = 'html',
): Promise<string[]> {
  const found: string[] = [];
  await page.evaluate(layOutAll);
  for (const { name, colorScheme, viewport, rules } of shown) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize(viewport);
    const { violations } = await page.evaluate(
      ({ within, rules }) => {
        // A fault is told with the place of its element, which takes less than to write that out.
        window.axe.configure({ noHtml: true });
        return window.axe.run(within, rules);
      },
      { within, rules },
    );
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

type Standing = ReturnType<typeof standing>;

/** Shows what another page has become, without running it. */
async function become({ html, path, defined }: Standing) {
  for (const name of defined)
    if (!customElements.get(name)) customElements.define(name, class extends HTMLElement {});
  const made = new DOMParser().parseFromString(html, 'text/html');
  history.replaceState(null, '', path);
  document.documentElement.replaceWith(made.documentElement);
  await document.fonts.ready;
}

/** Looks at a page in a tab, with what was heard as it came there. */
type Look<Seen> = (tab: Page, heard: string[]) => Promise<Seen>;

/**
 * A tab that becomes what pages are, one after the other, and is then looked at. So the rules of
 * accessibility are compiled once for all pages, which takes a browser longer than to look at one.
 */
export async function openMirror(browser: TestBrowser) {
  const context = await browser.newContext({ baseURL: inject('baseURL'), bypassCSP: true });
  const tab = await context.newPage();
  await tab.route('/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
  );
  await tab.goto('/');
  await tab.addScriptTag({ path: axeScript });
  let turn: Promise<unknown> = Promise.resolve();
  const show = <Seen>(stood: Standing, look: Look<Seen>): Promise<Seen> => {
    const seen = turn.then(async () => {
      const heard = hearTrespasses(tab);
      await tab.evaluate(become, stood);
      const found = await look(tab, heard);
      tab.removeAllListeners();
      return found;
    });
    turn = seen;
    return seen;
  };
  return {
    /** The rules that a page breaks, as it stands in another tab. */
    judge: async (page: Page): Promise<string[]> =>
      show(await page.evaluate(standing), (tab) => violationsOn(tab)),
    /** Looks at a page as it is built, without running it. */
    show: <Seen>(path: string, look: Look<Seen>): Promise<Seen> =>
      show({ html: readFileSync(fileOf(path), 'utf8'), path, defined: [] }, look),
  };
}

export type Mirror = Awaited<ReturnType<typeof openMirror>>;
