import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer } from './server.ts';

const files = {
  _headers:
    "/*\n  X-All: yes\n  Content-Security-Policy: default-src 'none'; upgrade-insecure-requests\n/*.csv\n  Content-Type: text/csv; header=present\n",
  'index.html': '<h1>Home</h1>',
  '404.html': '<h1>Niet gevonden</h1>',
  'ede/index.html': '<h1>Ede</h1>',
  'ede.csv': 'a,b\r\n',
  'font.woff2': 'font',
};
const outside = 'secret.txt';
const parent = mkdtempSync(join(tmpdir(), 'server-test-'));
const folder = join(parent, 'site');
let site: Awaited<ReturnType<typeof startServer>>;

beforeAll(async () => {
  writeFileSync(join(parent, outside), 'secret');
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  site = await startServer({ folder });
});

afterAll(async () => {
  await site.close();
});

const get = (path: string, options: RequestInit = {}) =>
  fetch(site.address + path, { redirect: 'manual', ...options });

/** Sends a path as it is; fetch would tidy it up first. */
const raw = (path: string, headers: Record<string, string> = {}) =>
  new Promise<{ status: number | undefined; encoding: string | undefined; body: Buffer }>(
    (resolve, reject) => {
      request(site.address, { path, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const encoding = response.headers['content-encoding'];
          resolve({ status: response.statusCode, encoding, body: Buffer.concat(chunks) });
        });
      })
        .on('error', reject)
        .end();
    },
  );

test('a folder gives its index page as UTF-8 HTML', async () => {
  const response = await get('/ede/');
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await response.text()).toBe(files['ede/index.html']);
});

test('an address without its last slash redirects, and keeps the query', async () => {
  const response = await get('/ede?g=1');
  expect(response.status).toBe(301);
  expect(response.headers.get('location')).toBe('/ede/?g=1');
});

test('an unknown address gives the page for that, with status 404', async () => {
  const response = await get('/nergens.csv');
  expect(response.status).toBe(404);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await response.text()).toBe(files['404.html']);
});

test.each(['/', '/ede', '/ede/', '/font.woff2', '/nergens'])(
  'the headers of the file hold for %s',
  async (path) => {
    expect((await get(path)).headers.get('x-all')).toBe('yes');
  },
);

test('a content type in the headers file wins', async () => {
  const { headers } = await get('/ede.csv');
  expect(headers.get('content-type')).toBe('text/csv; header=present');
});

test('the policy does not ask for https, which is not there', async () => {
  const { headers } = await get('/');
  expect(headers.get('content-security-policy')).toBe("default-src 'none'");
});

test.each([
  '/_headers',
  `/../${outside}`,
  `/%2e%2e/${outside}`,
  `/..%2f${outside}`,
  '//etc/passwd',
])('%s is not served', async (path) => {
  expect((await raw(path)).status).toBe(404);
});

test.each(['/%', '/%ff'])('the broken address %s is refused', async (path) => {
  expect((await raw(path)).status).toBe(400);
});

test.each([
  ['gzip, deflate, br', 'br', brotliDecompressSync],
  ['gzip', 'gzip', gunzipSync],
  ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
  ['identity', undefined, (body: Buffer) => body],
] as const)('a browser that accepts "%s" gets %s', async (accepted, encoding, decode) => {
  const answer = await raw('/', { 'accept-encoding': accepted });
  expect(answer.encoding).toBe(encoding);
  expect(decode(answer.body).toString()).toBe(files['index.html']);
});

test.each(['/', '/font.woff2'])('%s is not sent again when it did not change', async (path) => {
  const etag = (await get(path)).headers.get('etag') ?? '';
  expect((await get(path, { headers: { 'if-none-match': etag } })).status).toBe(304);
});

test('a part of a file can be asked for', async () => {
  const response = await get('/font.woff2', { headers: { range: 'bytes=1-2' } });
  expect(response.status).toBe(206);
  expect(await response.text()).toBe('on');
});

test('only reading is allowed', async () => {
  expect((await get('/', { method: 'POST' })).status).toBe(405);
});

test('a port that is taken is an error', async () => {
  const port = Number(new URL(site.address).port);
  await expect(startServer({ folder, port })).rejects.toThrow('EADDRINUSE');
});
