import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumOptions } from './chromium.ts';
import { startServer } from './server.ts';

const version = '13.5.0';
const folder = '.lighthouse';
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
const oneLine = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Eén regel</title></head><body><p>Eén regel tekst.</p></body></html>`;

interface Report {
  lhr: {
    categories: Record<string, { score: number | null }>;
    audits: Record<string, { numericValue?: number; score: number | null; title: string }>;
  };
}
type Lighthouse = (address: string, flags: object) => Promise<Report>;

/** Lighthouse from npm, put beside the project at first use: it is too large to bring along. */
async function loadLighthouse(): Promise<Lighthouse> {
  const entry = resolve(folder, 'node_modules/lighthouse/core/index.js');
  if (!existsSync(entry)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{"private":true}\n');
    const { status } = spawnSync(
      'npm',
      ['install', '--ignore-scripts', '--no-audit', '--no-fund', `lighthouse@${version}`],
      { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' },
    );
    if (status !== 0) throw new Error(`lighthouse ${version} kon niet worden geïnstalleerd`);
  }
  const { default: lighthouse } = (await import(pathToFileURL(entry).href)) as {
    default: Lighthouse;
  };
  return lighthouse;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

/**
 * Prints Lighthouse’s scores for one page of each kind (median of three runs), and how much later
 * the largest paint comes than on a page with one line of text, under the same throttling.
 */
export async function benchLighthouse(site = 'dist') {
  const lighthouse = await loadLighthouse();
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
  const measure = async (address: string) => {
    const reports: Report['lhr'][] = [];
    for (let run = 0; run < runs; run += 1)
      reports.push(
        (await lighthouse(address, { port, onlyCategories: categories, logLevel: 'error' })).lhr,
      );
    return reports;
  };
  const paint = (reports: Report['lhr'][]) =>
    median(reports.map(({ audits }) => audits['largest-contentful-paint']?.numericValue ?? NaN));
  try {
    const base = paint(await measure(`${bare.address}/`));
    console.log(`\nLighthouse ${version}; een pagina met één regel: ${Math.round(base)} ms`);
    for (const page of pages) {
      const reports = await measure(`${full.address}${page}`);
      const scores = categories
        .filter((name) => name !== 'seo' || !page.startsWith('/embed/'))
        .map((name) => {
          const all = reports.map((report) => report.categories[name]?.score ?? 0);
          return `${name} ${Math.round(100 * median(all))}`;
        });
      const ratio = (paint(reports) / base).toFixed(2).replace('.', ',');
      console.log(
        `${page}: ${scores.join(', ')}; grootste beeld na ${Math.round(paint(reports))} ms, ${ratio} keer`,
      );
    }
  } finally {
    await browser.close();
    await Promise.all([full.close(), bare.close()]);
    rmSync(plain, { recursive: true });
  }
}
