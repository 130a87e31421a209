import { globSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { expect, inject, test } from 'vitest';
import { gradeFaults } from '../support/grade-faults.ts';
import { filesIn } from '../../scripts/disk/files-in.ts';
import { parseHeaders } from '../../scripts/serve/headers.ts';
import { styleHashes } from '../../scripts/build/style-hashes.ts';
import { contentPolicy, embedPolicy } from '../../src/settings/content-policy.ts';
import { site } from '../../src/settings/site.ts';
import { openBrowser, quiet, type TestBrowser } from '../support/browser.ts';
import { stayHere } from '../support/exercise.ts';
import { answered, besides, nameOf, pageOf } from '../support/newest-rows.ts';
import { isEmbed, kinds, pages } from '../support/pages.ts';
import { shownCharts } from '../support/shown-charts.ts';
import { recordViolations, violationsOf } from '../support/policy-violations.ts';
import { village } from '../support/village.ts';

const get = (path: string) => fetch(inject('baseURL') + path);
const policies = new Map<string, Promise<string>>();
async function askPolicy(path: string) {
  const { headers } = await fetch(inject('baseURL') + path, {
    method: 'HEAD',
    headers: { 'Accept-Encoding': 'identity' },
  });
  return headers.get('content-security-policy') ?? '';
}

/** The policy that an address is sent with; each is asked once, and for no words, which a server would compress. */
const policyOf = (path: string): Promise<string> => {
  const policy = policies.get(path) ?? askPolicy(path);
  policies.set(path, policy);
  return policy;
};

/** One page of each kind, and one whose address asks for something. */
const samples = [...kinds, besides(...answered.slice(0, 2))];

/** A browser that records what it blocks, and keeps a page where it is. */
async function watch(browser: TestBrowser) {
  const context = await browser.newContext({
    baseURL: inject('baseURL'),
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await context.addInitScript(recordViolations);
  await context.addInitScript(stayHere);
  return context;
}

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

const withStyles = (policy: string, hashes: readonly string[]) =>
  policy.replace("style-src 'self'", () => ["style-src 'self'", ...hashes].join(' '));

const everyPage = globSync('**/*.html', { cwd: 'dist', exclude: ['vast/**'] }).map((file) => {
  const html = readFileSync(`dist/${file}`, 'utf8');
  return { file, html, hashes: styleHashes(html) };
});
const [embeds = [], ownPages = []] = [true, false].map((wanted) =>
  everyPage.filter(({ file }) => isEmbed(`/${file}`) === wanted),
);
const hashesOf = (some: typeof everyPage) =>
  [...new Set(some.flatMap(({ hashes }) => hashes))].sort();

test('a host without headers has the same policy from each page itself', async () => {
  const onlyAsHeader = /^(frame-ancestors|upgrade-insecure-requests)/;
  const parts = (policy: string) => policy.split('; ').filter((part) => !onlyAsHeader.test(part));
  const first = '<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="';
  const without = (some: typeof everyPage, policy: string) =>
    some
      .filter(({ html, hashes }) => !html.includes(`${first}${withStyles(policy, hashes)}">`))
      .map(({ file }) => file);
  expect(without(ownPages, contentPolicy)).toEqual([]);
  expect(without(embeds, embedPolicy(site.address))).toEqual([]);
  expect(parts(await policyOf('/'))).toEqual(parts(withStyles(contentPolicy, hashesOf(ownPages))));
  // A header needs no address besides 'self'.
  const ofEmbeds = embedPolicy(site.address).replaceAll(` ${site.address}`, '');
  expect(parts(await policyOf(`/embed/${shownCharts[0]}/`))).toEqual(
    parts(withStyles(ofEmbeds, hashesOf(embeds))),
  );
});

/** The columns of the list that the survey in front asked for are in a sheet that the site makes. */
const ownColumns = '<link href="/gemeenten/kolommen.css" rel="stylesheet">';

test('every page has its style in itself, in one element that a kind of page shares', () => {
  const other = everyPage.filter(
    ({ html, hashes }) =>
      hashes.length !== 1 || (html.includes('rel="stylesheet"') && !html.includes(ownColumns)),
  );
  expect(other.map(({ file }) => file)).toEqual([]);
  // Cloudflare Pages reads no longer lines.
  const lines = readFileSync('dist/_headers', 'utf8').split('\n');
  expect(lines.filter((line) => line.length > 2000)).toEqual([]);
});

test('a file of every kind is sent with a type of its own, which no browser guesses', async () => {
  // Two files are for hosts, which do not send them on.
  const served = filesIn('dist').filter((path) => !['_headers', '.nojekyll'].includes(path));
  const kindsOfFile = new Map(served.map((path) => [extname(path), path]));
  const faults: string[] = [];
  for (const path of kindsOfFile.values()) {
    const { headers } = await get(`/${path}`);
    const type = headers.get('content-type') ?? '';
    if (type === '' || type.includes('octet-stream')) faults.push(`${path} has no type`);
    if (headers.get('x-content-type-options') !== 'nosniff') faults.push(`${path} may be guessed`);
  }
  expect(kindsOfFile.size).toBeGreaterThan(10);
  expect(faults).toEqual([]);
});

/** The types that pages and the catalogue tell of files, by the address of the file. */
function toldTypes() {
  const links = everyPage.flatMap(({ html }) =>
    Array.from(html.matchAll(/<(?:link|a)\b[^>]*>/g), ([tag]) => {
      // What oEmbed calls its links is not the type of what they lead to.
      const type = /\stype="([^"]+)"/.exec(tag)?.[1]?.replace('+oembed', '');
      const [, address] = /\shref="([^"]+)"/.exec(tag) ?? [];
      return [address, type] as const;
    }),
  );
  const catalogue = readFileSync('dist/data/dcat.jsonld', 'utf8').matchAll(
    /"dcat:downloadURL":\s*\{\s*"@id":\s*"([^"]+)"[^]*?media-types\/([^"]+)"/g,
  );
  const described = Array.from(catalogue, ([, address, type]) => [address, type] as const);
  return new Map([...links, ...described].filter(([address, type]) => address && type));
}

test('a file is sent with the type that pages and the catalogue tell of it', async () => {
  const told = [...toldTypes()].map(
    ([address = '', type]) => [address.replace(site.address, ''), type] as const,
  );
  const sent = await Promise.all(
    told.map(async ([path]) => (await get(path)).headers.get('content-type')?.split(';')[0]),
  );
  const wrong = told.filter(([, type], at) => type !== sent[at]);
  expect(wrong).toEqual([]);
  expect(new Set(sent).size).toBeGreaterThan(5);
});

test('every page among the data has a rule of its own, which keeps it a page', async () => {
  const rules = parseHeaders(readFileSync('dist/_headers', 'utf8'));
  const named = rules
    .map(({ pattern }) => pattern)
    .filter((pattern) => /^\/data\/([^*.]+\/)?$/.test(pattern));
  const amongData = pages.filter((page) => page.startsWith('/data/'));
  expect(named.sort()).toEqual(amongData);
  for (const page of amongData) {
    const { headers } = await get(page);
    expect(headers.get('cross-origin-resource-policy'), page).toBe('same-origin');
    expect(headers.get('access-control-allow-origin'), page).toBe(null);
  }
});

test('every kind of page has what the grade of a site’s headers is made of', async () => {
  const faults: string[] = [];
  for (const path of samples) {
    const response = await get(path);
    const answer = {
      headers: response.headers,
      html: await response.text(),
      framed: isEmbed(path),
    };
    faults.push(...gradeFaults(answer).map((fault) => `${path}: not so that ${fault}`));
  }
  expect(faults).toEqual([]);
});

test('an inline script or style that slips in is blocked, and this test hears it', async () => {
  await using browser = await openBrowser();
  await using context = await watch(browser);
  const page = await context.newPage();
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

test('a page whose style a host rewrites can still be read, and a script of other bytes does not run', async () => {
  await using browser = await openBrowser();
  await using context = await watch(browser);
  const page = await context.newPage();
  await page.route(`**${pageOf(village.municipality)}`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('<style>', '<style> ');
    await route.fulfill({ response, body });
  });
  await page.route('**/_astro/*.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `window.ran = true;${await response.text()}` });
  });
  await page.goto(pageOf(village.municipality));
  expect(new Set(await violationsOf(page))).toEqual(new Set(['style-src-elem blocks inline']));
  expect(
    await page.getByRole('heading', { level: 1, name: nameOf(village.municipality) }).isVisible(),
  ).toBe(true);
  expect(await page.getByRole('heading', { level: 2 }).count()).toBeGreaterThan(3);
  await quiet(page);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});
