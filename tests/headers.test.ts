import { globSync, readFileSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { contentPolicy } from '../src/content-policy.ts';
import { exercise, stayHere } from './exercise.ts';
import { isEmbed, pages } from './pages.ts';

declare global {
  interface Window {
    violations: string[];
  }
}

const get = (path: string) => fetch(inject('baseURL') + path);
const policyOf = async (path: string) =>
  (await get(path)).headers.get('content-security-policy') ?? '';

/** One page of each kind, and those whose address asks for something. */
const samples = [
  ...new Map(
    pages.map((page) => {
      const [first = '', ...rest] = page.split('/').filter(Boolean);
      const kind = isEmbed(page) && rest.length === 1 ? page : `${first} ${rest.length}`;
      return [kind, page];
    }),
  ).values(),
  '/vergelijken/?g=arnhem,nijmegen',
  '/zoeken/?q=malden',
  '/gemeenten/?thema=taal',
  '/grafieken/aanpak-kaart/?gemeente=ede',
];

const recordViolations = () => {
  window.violations = [];
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
    window.violations.push(`${violatedDirective} blocks ${blockedURI} ${sample}`);
  });
};

async function watched(page: Page) {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(`throws ${message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`logs ${message.text()}`);
  });
  await page.addInitScript(recordViolations);
  await page.addInitScript(stayHere);
  return faults;
}

const violationsOf = (page: Page) => page.evaluate(() => window.violations);

test('no page and no picture allows inline or evaluated code, or a host of others', async () => {
  const served = [...pages, ...globSync('**/*.svg', { cwd: 'dist' }).map((path) => `/${path}`)];
  const loose = /unsafe-|https?:|data:|blob:|(?<!frame-ancestors )\*/;
  const policies = new Set(await Promise.all(served.map(policyOf)));
  expect([...policies].filter((policy) => loose.test(policy))).toEqual([]);
  for (const policy of policies) expect(policy).toMatch(/^default-src 'none'; /);
});

test('an embed may stand in a frame of any site, a page in none', async () => {
  for (const page of pages)
    expect(await policyOf(page), page).toContain(
      isEmbed(page) ? 'frame-ancestors *' : "frame-ancestors 'none'",
    );
});

test('a host without headers has the same policy from each page itself', async () => {
  const onlyAsHeader = /^(frame-ancestors|upgrade-insecure-requests)/;
  const parts = (policy: string) => policy.split('; ').filter((part) => !onlyAsHeader.test(part));
  const first = '<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="';
  const without = globSync('**/*.html', { cwd: 'dist', exclude: ['embed/**', 'vast/**'] }).filter(
    (file) => {
      const html = readFileSync(`dist/${file}`, 'utf8').replaceAll('&#39;', "'");
      return !html.includes(`${first}${contentPolicy}">`);
    },
  );
  expect(without).toEqual([]);
  expect(parts(await policyOf('/'))).toEqual(parts(contentPolicy));
  // An embed holds no frame of its own.
  expect(parts(await policyOf('/embed/budget/'))).toEqual(
    parts(contentPolicy).filter((part) => !part.startsWith('frame-src')),
  );
});

test('nothing on any kind of page is blocked or fails while everything on it is used', async () => {
  await using browser = await chromium.connect(inject('wsEndpoint'));
  const faults: string[] = [];
  for (const path of samples) {
    await using context = await browser.newContext({
      baseURL: inject('baseURL'),
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    const heard = await watched(page);
    await page.goto(path);
    await exercise(page);
    heard.push(...(await violationsOf(page)));
    faults.push(...heard.map((fault) => `${path} ${fault}`));
  }
  expect(faults).toEqual([]);
});

test('an inline script or style that slips in is blocked, and this test hears it', async () => {
  await using browser = await chromium.connect(inject('wsEndpoint'));
  await using context = await browser.newContext({ baseURL: inject('baseURL') });
  const page = await context.newPage();
  await watched(page);
  await page.route('**/verantwoording/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(
      '</main>',
      () => '<p style="color:red">x</p><script>window.ran = true</script></main>',
    );
    await route.fulfill({ response, body });
  });
  await page.goto('/verantwoording/');
  const violations = await violationsOf(page);
  const blocked = new Set(violations.map((violation) => violation.split(' ')[0]));
  expect(blocked).toEqual(new Set(['script-src-elem', 'style-src-attr']));
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});
