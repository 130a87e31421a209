import { chromium, type Page } from 'playwright-core';
import { chromiumOptions } from '../browser/chromium.ts';
import { lengthened } from './lengthened-table.ts';
import { startServer } from '../serve/server.ts';

const count = 342;
const longest = 50;

/** Prints the longest tasks while sorting and filtering the table with 342 municipalities. */
export async function benchTable() {
  const site = await startServer({ folder: 'dist' });
  const browser = await chromium.launch(await chromiumOptions());
  try {
    const page = await browser.newPage({ baseURL: site.address });
    await openLengthened(page);
    const load = await tasksIn(page);
    const steps = await useEverything(page);
    await page.waitForTimeout(200);
    const tasks = await tasksIn(page);
    const worst = Math.max(...steps.map(({ ms }) => ms));
    console.log(`table of ${count} municipalities, ${steps.length} changes`);
    console.log(
      `  tasks over ${longest} ms at load ${load.length}, while in use ${tasks.length - load.length}`,
    );
    console.log(`  slowest change, with layout ${worst.toFixed(1)} ms`);
    return { load, tasks: tasks.slice(load.length), worst };
  } finally {
    await browser.close();
    await site.close();
  }
}

async function openLengthened(page: Page) {
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.route('**/gemeenten/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: lengthened(await response.text(), count) });
  });
  await page.goto('/gemeenten/');
  await page.waitForTimeout(500);
}

const tasksIn = (page: Page): Promise<number[]> =>
  page.evaluate(() => [...(globalThis as unknown as { tasks: number[] }).tasks]);

/** Sorts by every column both ways and turns every option on and off, one change in each frame. */
const useEverything = (page: Page): Promise<{ ms: number }[]> =>
  page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const buttons = [...document.querySelectorAll<HTMLElement>('.sorteer')];
    const boxes = [...document.querySelectorAll<HTMLElement>('.keuze input')];
    const times: { ms: number }[] = [];
    for (const control of [...buttons, ...buttons, ...boxes].flatMap((one) => [one, one])) {
      const start = performance.now();
      control.click();
      document.body.getBoundingClientRect();
      times.push({ ms: performance.now() - start });
      await frame();
    }
    return times;
  });
