import { createServer, type AddressInfo } from 'node:net';
import { median } from 'd3';
import { chromium } from 'playwright-core';
import { loadBeside } from './load-beside.ts';
import { chromiumOptions } from '../browser/chromium.ts';
import { startServer } from '../serve/server.ts';

const version = '13.5.0';
const runs = 3;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const pages = [
  '/',
  '/gemeenten/heumen/',
  '/vergelijken/heumen/',
  '/grafieken/themas/',
  '/embed/budget/',
  '/embed/gemeente/heumen/',
];

interface Report {
  lhr: { categories: Record<string, { score: number | null }> };
}
type Lighthouse = (address: string, flags: object) => Promise<Report>;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

function scoresOf(page: string, reports: Report['lhr'][]) {
  const judged = categories.filter((name) => name !== 'seo' || !page.startsWith('/embed/'));
  return judged.map((name) => {
    const all = reports.map((report) => report.categories[name]?.score ?? 0);
    return `${name} ${Math.round(100 * (median(all) ?? 0))}`;
  });
}

/**
 * Prints Lighthouse’s scores for some pages (median of three runs); `bench-pages.ts` tells how fast
 * a page of each kind is.
 */
export async function benchLighthouse(site = 'dist') {
  const { default: lighthouse } = (await loadBeside(
    { name: 'lighthouse', version },
    'core/index.js',
  )) as { default: Lighthouse };
  const [server, port] = await Promise.all([
    startServer({ folder: site, host: 'localhost' }),
    freePort(),
  ]);
  const { args = [], ...options } = await chromiumOptions();
  const browser = await chromium.launch({
    ...options,
    args: [...args, `--remote-debugging-port=${port}`],
  });
  try {
    console.log(`\nLighthouse ${version}`);
    for (const page of pages) {
      const flags = { port, onlyCategories: categories, logLevel: 'error' };
      const reports: Report['lhr'][] = [];
      for (let run = 0; run < runs; run += 1)
        reports.push((await lighthouse(server.address + page, flags)).lhr);
      console.log(`${page}: ${scoresOf(page, reports).join(', ')}`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
}
