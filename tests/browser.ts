import { availableParallelism } from 'node:os';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject } from 'vitest';

const tabs = Math.min(4, availableParallelism() + 1);

/** The browser of this worker: nothing that it has, such as its clipboard, is shared with the other. */
export function connectBrowser(): Promise<Browser> {
  const endpoints = inject('wsEndpoints');
  const worker = Number(process.env['VITEST_POOL_ID']) - 1;
  return chromium.connect(endpoints[worker % endpoints.length] ?? '');
}

interface Visit extends BrowserContextOptions {
  /** A file that runs in every page before its own scripts. */
  initScript?: string;
}

/** Opens the page at hand in a tab that it shares with others, and tells what is wrong with it. */
export type Inspect = (page: Page, open: () => Promise<void>) => Promise<string[]>;

/** Waits for what the scripts of a page keep for a quiet moment. */
export const quiet = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestIdleCallback(() => setTimeout(done, 100), { timeout: 300 });
      }),
  );

/** Visits pages, a few at a time in one browser, and lists what is wrong with each. */
export async function faultsOf(
  pages: readonly string[],
  { initScript, ...options }: Visit,
  inspect: Inspect,
): Promise<string[]> {
  await using browser = await connectBrowser();
  const queue = pages.values();

  const visit = async () => {
    await using context = await browser.newContext({ baseURL: inject('baseURL'), ...options });
    if (initScript) await context.addInitScript({ path: initScript });
    const page = await context.newPage();
    const faults: string[] = [];
    for (const path of queue) {
      const found = await inspect(page, async () => {
        await page.goto(path);
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
      });
      faults.push(...found.map((fault) => `${path} ${fault}`));
      page.removeAllListeners();
    }
    return faults;
  };

  const faults = await Promise.all(Array.from({ length: tabs }, visit));
  return faults.flat().sort();
}
