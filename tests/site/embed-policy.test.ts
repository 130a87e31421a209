import {
  copyFileSync,
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { startServer } from '../../scripts/serve/server.ts';
import { openBrowser } from '../support/browser.ts';
import { freezeSite, frozenFrames } from '../support/freeze-site.ts';
import { openHost } from '../support/open-host.ts';
import { answered, surveyed, slug } from '../support/newest-rows.ts';
import { recordViolations } from '../support/policy-violations.ts';

const [one = ''] = answered.map(slug);
const card = `gemeente/${one}`;
const names = ['budget', card, 'vergelijk', 'zoek'];
const frames = ['/embed', `/vast/${frozenFrames}/embed`].flatMap((base) =>
  names.map((name) => `${base}/${name}/?thema=donker`),
);
const sandboxes = ['sandbox="allow-scripts"', 'sandbox="allow-scripts allow-same-origin"', ''];
let folder: string;
let bare: Awaited<ReturnType<typeof startServer>>;

// A host as GitHub Pages: it lets any site read its files, and sends no policy.
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kaal-'));
  for (const part of ['embed', '_astro'])
    cpSync(join('dist', part), join(folder, part), { recursive: true });
  copyFileSync('dist/favicon.svg', join(folder, 'favicon.svg'));
  writeFileSync(join(folder, '_headers'), '/*\n  Access-Control-Allow-Origin: *\n');
  freezeSite(folder);
  bare = await startServer({ folder });
});
afterAll(async () => {
  await bare.close();
  rmSync(folder, { recursive: true, force: true });
});

const frame = (address: string, sandbox: string) =>
  `<iframe src="${address}" title="Kader" width="600" height="600" ${sandbox}></iframe>`;

/** What a frame has loaded (its font, which its style asks for, and its script), and what its policy held back. */
async function stateOfFrame() {
  await document.fonts.ready;
  return {
    styled: [...document.fonts].some(({ status }) => status === 'loaded'),
    theme: document.documentElement.dataset['thema'],
    violations: window.violations,
  };
}

/** What is held back when a page asks for a picture of another site. */
async function blockedPicture() {
  const picture = new Image();
  await new Promise((done) => {
    picture.addEventListener('error', done);
    picture.src = 'https://elders.example/x.png';
  });
  await new Promise((done) => setTimeout(done, 50));
  return window.violations;
}

test.each(sandboxes)(
  'in a frame (%s) an embed itself says what it loads, and loads all of it',
  async (sandbox) => {
    await using browser = await openBrowser();
    const told = frames.map(async (path) => {
      const page = await browser.newPage();
      await page.addInitScript(recordViolations);
      await page.setContent(frame(bare.address + path, sandbox), { waitUntil: 'networkidle' });
      const inside = page.frames()[1];
      return [path, await inside?.evaluate(stateOfFrame), await inside?.evaluate(blockedPicture)];
    });
    expect(await Promise.all(told)).toEqual(
      frames.map((path) => [
        path,
        { styled: true, theme: 'donker', violations: [] },
        ['img-src blocks https://elders.example/x.png'],
      ]),
    );
  },
);

test('a frozen page allows no style in itself, and says so', () => {
  const pages = globSync('vast/**/*.html', { cwd: folder });
  const policies = pages.map(
    (path) =>
      /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(
        readFileSync(join(folder, path), 'utf8'),
      )?.[1],
  );
  expect(pages.length).toBeGreaterThan(surveyed.length);
  expect(new Set(policies).size).toBe(1);
  expect(policies[0]).toMatch(/^default-src 'none'; /);
  expect(policies[0]).not.toMatch(/sha256|unsafe|frame-src/);
});

test.each(sandboxes)(
  'a page that isolates itself may hold an embed in a frame (%s)',
  async (sandbox) => {
    const address = `${inject('baseURL')}/embed/${card}/?thema=donker`;
    await using host = await openHost(
      frame(address, sandbox),
      {},
      '/*\n  Cross-Origin-Opener-Policy: same-origin\n  Cross-Origin-Embedder-Policy: require-corp\n',
    );
    expect(await host.page.evaluate(() => crossOriginIsolated)).toBe(true);
    const inside = host.page.frameLocator('iframe');
    await expect.poll(() => inside.locator('h1').count()).toBe(1);
    expect(await inside.locator('html').getAttribute('data-thema')).toBe('donker');
    const loaded = await host.page.frames()[1]?.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].some(({ status }) => status === 'loaded');
    });
    expect(loaded).toBe(true);
  },
);
