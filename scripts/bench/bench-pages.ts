import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { max, median, sum } from 'd3';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { chromiumOptions } from '../browser/chromium.ts';
import { startServer } from '../serve/server.ts';
import { pageOfEachKind } from './page-of-each-kind.ts';

const runs = 3;
const phone = { width: 390, height: 800 };
/** So many times slower is the processor of a phone. */
const slowdown = 4;
/** The slow connection of a phone, as Lighthouse has it: milliseconds, and bytes in a second. */
const connection = {
  offline: false,
  latency: 562.5,
  downloadThroughput: 188_744,
  uploadThroughput: 86_400,
};
const oneLine = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Eén regel</title></head><body><p>Eén regel tekst.</p></body></html>`;

interface Seen {
  /** When the largest paint came, in milliseconds. */
  paint: number;
  /** The longest task of the main thread, in milliseconds; 0 when none took 50. */
  task: number;
  /** How much moved that a reader saw already. */
  shift: number;
}

/** How fast a page is on a slow phone, beside a page with one line of text there. */
export interface PageSpeed {
  page: string;
  /** The largest paint on a slow connection, in milliseconds and as a share of that of one line. */
  paint: number;
  ratio: number;
  /** The same share where the connection takes no time: the work of the processor alone. */
  alone: number;
  task: number;
  shift: number;
}

async function seenOn(context: BrowserContext, address: string, slow: boolean): Promise<Seen> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await session.send('Network.enable');
  if (slow) await session.send('Network.emulateNetworkConditions', connection);
  await page.addInitScript(() => {
    const seen = { paint: 0, task: 0, shift: 0 };
    Object.assign(globalThis, { seen });
    const watch = (type: string, note: (entry: PerformanceEntry & { value?: number }) => void) => {
      new PerformanceObserver((list) => {
        list.getEntries().forEach(note);
      }).observe({ type, buffered: true });
    };
    watch('largest-contentful-paint', ({ startTime }) => (seen.paint = startTime));
    watch('longtask', ({ duration }) => (seen.task = Math.max(seen.task, duration)));
    watch('layout-shift', ({ value = 0 }) => (seen.shift += value));
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForTimeout(300);
  return page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
}

async function visit(browser: Browser, address: string, slow: boolean): Promise<Seen> {
  // Each visit is a first one: nothing was kept of another.
  const context = await browser.newContext({ viewport: phone });
  try {
    return await seenOn(context, address, slow);
  } finally {
    await context.close();
  }
}

/** Visits every address in turn, several times, so that a busy minute does not fall on one alone. */
async function visitAll(browser: Browser, addresses: readonly string[], slow: boolean) {
  const seen = new Map<string, Seen[]>(addresses.map((address) => [address, []]));
  for (let run = 0; run < runs; run += 1)
    for (const address of addresses) seen.get(address)?.push(await visit(browser, address, slow));
  return (address: string, what: keyof Seen) =>
    median(seen.get(address) ?? [], (one) => one[what]) ?? NaN;
}

/**
 * How fast a page of each kind is on a phone: its processor slowed four times, its first visit. What
 * it is held against is the least a page can be, one line without style, letter or script, visited
 * in turn with it.
 */
export async function pageSpeeds(site = 'dist'): Promise<{ one: number; pages: PageSpeed[] }> {
  const plain = mkdtempSync(join(tmpdir(), 'een-regel-'));
  writeFileSync(join(plain, 'index.html'), oneLine);
  const [full, bare] = await Promise.all([
    startServer({ folder: site }),
    startServer({ folder: plain }),
  ]);
  const browser = await chromium.launch(await chromiumOptions());
  try {
    const one = `${bare.address}/`;
    const pages = pageOfEachKind(site);
    const addresses = [one, ...pages.map((page) => full.address + page)];
    const slow = await visitAll(browser, addresses, true);
    const fast = await visitAll(browser, addresses, false);
    const speeds = pages.map((page) => {
      const address = full.address + page;
      return {
        page,
        paint: slow(address, 'paint'),
        ratio: slow(address, 'paint') / slow(one, 'paint'),
        alone: fast(address, 'paint') / fast(one, 'paint'),
        task: Math.max(slow(address, 'task'), fast(address, 'task')),
        shift: Math.max(slow(address, 'shift'), fast(address, 'shift')),
      };
    });
    return { one: slow(one, 'paint'), pages: speeds };
  } finally {
    await browser.close();
    await Promise.all([full.close(), bare.close()]);
    rmSync(plain, { recursive: true });
  }
}

/** Prints how fast a page of each kind is on a slow phone. */
export async function benchPages() {
  const { one, pages } = await pageSpeeds();
  const width = max(pages, ({ page }) => page.length) ?? 0;
  console.log(
    `first visits on a phone ${slowdown} times slowed, on a slow connection; medians of ${runs}`,
  );
  console.log(`  ${'one line'.padEnd(width)}  largest paint ${one.toFixed(0)} ms`);
  for (const { page, paint, ratio, alone, task, shift } of pages)
    console.log(
      `  ${page.padEnd(width)}  largest paint ${paint.toFixed(0)} ms, ${ratio.toFixed(2)} of one line` +
        ` (processor alone ${alone.toFixed(2)})  longest task ${task.toFixed(0)} ms  shift ${shift.toFixed(3)}`,
    );
  console.log(`  moved on all together: ${sum(pages, ({ shift }) => shift).toFixed(3)}`);
}
