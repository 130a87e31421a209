import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type LaunchOptions,
  type Page,
} from 'playwright-core';
import { afterAll, inject } from 'vitest';
import { fileOf } from './pages.ts';

const tabs = Math.min(4, availableParallelism() + 1);

declare module 'vitest' {
  interface ProvidedContext {
    baseURL: string;
    chromium: LaunchOptions;
  }
}

/** Pages are laid out, run and told of as ever, but no pixel is coloured: half the work of a test in a browser. */
const withoutPixels = ['--force-gpu-mem-available-mb=0', '--disable-gpu'];

const kinds = { drawn: [], bare: withoutPixels };
type BrowserKind = keyof typeof kinds;
const launched: Partial<Record<BrowserKind, Browser>> = {};

/** The process that all files of a worker have: a browser behind a second one takes twice as long for each question. */
async function browserOfWorker(kind: BrowserKind): Promise<Browser> {
  const standing = launched[kind];
  if (standing?.isConnected()) return standing;
  return (launched[kind] = await chromium.launch({ ...inject('chromium'), args: kinds[kind] }));
}

/** A browser as a test knows it. */
export type TestBrowser = Pick<Browser, 'newContext' | 'newPage' | 'close'> & AsyncDisposable;

/**
 * A browser, of which closing takes what was opened in it. Nothing that it has, such as its clipboard,
 * is shared with another worker.
 */
export async function openBrowser(): Promise<TestBrowser> {
  const browser = await browserOfWorker('bare');
  const opened: BrowserContext[] = [];
  const newContext: Browser['newContext'] = async (options) => {
    const context = await browser.newContext(options);
    opened.push(context);
    return context;
  };
  const close = async () => {
    await Promise.all(opened.map((context) => context.close()));
  };
  return {
    newContext,
    newPage: async (options) => (await newContext(options)).newPage(),
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** A browser for all tests of a file, which goes with the last of them. */
export async function browserOfFile(): Promise<TestBrowser> {
  const browser = await openBrowser();
  afterAll(() => browser.close());
  return browser;
}

/**
 * Tabs of one browser, one for each set of options: a test has the tab of the test before it, where
 * a new one would take a process of its own.
 */
export function tabsOf(browser: Pick<Browser, 'newPage'>) {
  const tabs = new Map<string, Promise<Page>>();
  return async (options: BrowserContextOptions = {}): Promise<Page> => {
    const key = JSON.stringify(options);
    const tab = tabs.get(key) ?? browser.newPage({ baseURL: inject('baseURL'), ...options });
    tabs.set(key, tab);
    const page = await tab;
    page.removeAllListeners();
    await page.unrouteAll();
    return page;
  };
}

export interface TabOptions extends BrowserContextOptions {
  /** Whether what is shown gets its colours too: for who looks at those of a picture. */
  drawn?: boolean;
}

const shared = new Map<Browser, ReturnType<typeof tabsOf>>();

/** A tab that all files of a worker share, by its options: each takes it as a new reader would find it. */
export async function sharedTab({ drawn = false, ...options }: TabOptions = {}): Promise<Page> {
  const browser = await browserOfWorker(drawn ? 'drawn' : 'bare');
  const tabFor = shared.get(browser) ?? tabsOf(browser);
  shared.set(browser, tabFor);
  const tab = await tabFor(options);
  await tab.emulateMedia({ media: null, colorScheme: options.colorScheme ?? 'light' });
  await tab.setViewportSize(options.viewport ?? { width: 1280, height: 720 });
  return tab;
}

interface Visit extends BrowserContextOptions {
  /** A file that runs in every page before its own scripts. */
  initScript?: string;
}

/** Opens the page at hand in a tab that it shares with others, and tells what it finds there. */
type Look<Found> = (page: Page, open: () => Promise<void>) => Promise<Found>;

/** Opens the page at hand, and tells what is wrong with it. */
export type Inspect = Look<string[]>;

/** Waits for what the scripts of a page keep for a quiet moment. */
export const quiet = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestIdleCallback(() => setTimeout(done, 100), { timeout: 300 });
      }),
  );

/** Visits pages, a few at a time in one browser, and tells of each what is found there. */
export async function visitPages<Found>(
  pages: readonly string[],
  { initScript, ...options }: Visit,
  look: Look<Found>,
): Promise<{ path: string; found: Found }[]> {
  await using browser = await openBrowser();
  const queue = pages.values();

  const visit = async () => {
    await using context = await browser.newContext({ baseURL: inject('baseURL'), ...options });
    if (initScript) await context.addInitScript({ path: initScript });
    const page = await context.newPage();
    const visited: { path: string; found: Found }[] = [];
    for (const path of queue) {
      const found = await look(page, async () => {
        await page.goto(path);
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
      });
      visited.push({ path, found });
      page.removeAllListeners();
    }
    return visited;
  };

  return (await Promise.all(Array.from({ length: tabs }, visit))).flat();
}

/** Visits pages, and lists what is wrong with each. */
export async function faultsOf(
  pages: readonly string[],
  visit: Visit,
  inspect: Inspect,
): Promise<string[]> {
  const visited = await visitPages(pages, visit, inspect);
  return visited.flatMap(({ path, found }) => found.map((fault) => `${path} ${fault}`)).sort();
}

/** Reads built pages without drawing or running them, and tells of each what `look` sees in it. */
export async function readPages<Found>(
  pages: readonly string[],
  look: (made: Document) => Found,
): Promise<{ path: string; found: Found }[]> {
  await using browser = await openBrowser();
  const page = await browser.newPage();
  const all: { path: string; found: Found }[] = [];
  for (const path of pages) {
    const html = readFileSync(fileOf(path), 'utf8');
    const made = await page.evaluateHandle(
      (source) => new DOMParser().parseFromString(source, 'text/html'),
      html,
    );
    all.push({ path, found: await made.evaluate(look) });
    await made.dispose();
  }
  return all;
}
