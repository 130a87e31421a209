import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { loadBeside } from './load-beside.ts';
import { chromiumOptions } from '../browser/chromium.ts';
import { startServer } from '../serve/server.ts';

const version = '13.5.0';
const runs = 3;
/** Lighthouse’s own reckoning of a slow connection, and one that is really slow. */
const throttlings = ['simulate', 'devtools'] as const;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const pages = [
  '/',
  '/gemeenten/heumen/',
  '/vergelijken/heumen/',
  '/grafieken/themas/',
  '/embed/budget/',
  '/embed/gemeente/heumen/',
];
const oneLine = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Eén regel</title></head><body><p>Eén regel tekst.</p></body></html>`;

interface Report {
  lhr: {
    categories: Record<string, { score: number | null }>;
    audits: Record<string, { numericValue?: number; score: number | null; title: string }>;
  };
}
type Lighthouse = (address: string, flags: object) => Promise<Report>;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

type Measure = (
  address: string,
  throttlingMethod: (typeof throttlings)[number],
) => Promise<Report['lhr'][]>;

/** When the largest paint came, under each way of throttling. */
async function paints(measure: Measure, address: string) {
  const found = [];
  for (const throttling of throttlings) {
    const reports = await measure(address, throttling);
    const times = reports.map(({ audits }) => audits['largest-contentful-paint']?.numericValue);
    found.push({ reports, time: median(times.map((time) => time ?? NaN)) });
  }
  return found;
}

function scoresOf(page: string, reports: Report['lhr'][]) {
  const judged = categories.filter((name) => name !== 'seo' || !page.startsWith('/embed/'));
  return judged.map((name) => {
    const all = reports.map((report) => report.categories[name]?.score ?? 0);
    return `${name} ${Math.round(100 * median(all))}`;
  });
}

async function measurePages(measure: Measure, full: string, bare: string) {
  const base = await paints(measure, `${bare}/`);
  console.log(`\nLighthouse ${version}; grootste beeld, berekend en echt vertraagd`);
  console.log(`één regel: ${base.map(({ time }) => `${Math.round(time)} ms`).join(' en ')}`);
  for (const page of pages) {
    const found = await paints(measure, `${full}${page}`);
    const times = found.map(({ time }, index) => {
      const ratio = (time / (base[index]?.time ?? NaN)).toFixed(2).replace('.', ',');
      return `${Math.round(time)} ms (${ratio} keer)`;
    });
    const scores = scoresOf(page, found[0]?.reports ?? []);
    console.log(`${page}: ${scores.join(', ')}; ${times.join(' en ')}`);
  }
}

/**
 * Prints Lighthouse’s scores for one page of each kind (median of three runs), and how much later
 * the largest paint comes than on a page with one line of text: as Lighthouse reckons it from a
 * fast visit, in which all that arrived before the paint is taken to hold it up, and as it is seen
 * on a connection that is really that slow.
 */
export async function benchLighthouse(site = 'dist') {
  const { default: lighthouse } = (await loadBeside(
    { name: 'lighthouse', version },
    'core/index.js',
  )) as { default: Lighthouse };
  const plain = mkdtempSync(join(tmpdir(), 'een-regel-'));
  writeFileSync(join(plain, 'index.html'), oneLine);
  const [full, bare, port] = await Promise.all([
    startServer({ folder: site, host: 'localhost' }),
    startServer({ folder: plain, host: 'localhost' }),
    freePort(),
  ]);
  const { args = [], ...options } = await chromiumOptions();
  const browser = await chromium.launch({
    ...options,
    args: [...args, `--remote-debugging-port=${port}`],
  });
  const measure: Measure = async (address, throttlingMethod) => {
    const flags = { port, onlyCategories: categories, logLevel: 'error', throttlingMethod };
    const reports: Report['lhr'][] = [];
    for (let run = 0; run < runs; run += 1) reports.push((await lighthouse(address, flags)).lhr);
    return reports;
  };
  try {
    await measurePages(measure, full.address, bare.address);
  } finally {
    await browser.close();
    await Promise.all([full.close(), bare.close()]);
    rmSync(plain, { recursive: true });
  }
}
