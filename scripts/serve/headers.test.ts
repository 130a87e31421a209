import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headersFor, parseHeaders } from './headers.ts';

const headers = (file: string, path: string) =>
  Object.fromEntries(headersFor(parseHeaders(file), path));

test('headersFor gives a path the headers of every pattern that matches', () => {
  const file = '/*\n  X-One: 1\n/a/*\n  X-Two: 2\n/b/*\n  X-Three: 3\n';
  expect(headers(file, '/a/x')).toEqual({ 'x-one': '1', 'x-two': '2' });
});

test('headersFor lets a later rule replace the value of an earlier one', () => {
  expect(headers('/*\n  X-A: 1\n/a/*\n  x-a: 2\n', '/a/b')).toEqual({ 'x-a': '2' });
});

test('headersFor takes away a header that a later rule marks with !', () => {
  expect(headers('/*\n  X-A: 1\n  X-B: 2\n/a/*\n  ! X-A\n', '/a/b')).toEqual({ 'x-b': '2' });
});

test.each([
  ['/embed.js', '/embed.js', true],
  ['/embed.js', '/embedXjs', false],
  ['/embed.js', '/embed.js/more', false],
  ['/*.csv', '/data/budgetten.csv', true],
  ['/grafieken/*.svg', '/grafieken/budget.svg', true],
  ['/grafieken/*.svg', '/grafieken/budget/', false],
  ['/data/*', '/data/', true],
  ['/data/*', '/data', false],
])('the pattern %s for the path %s: %s', (pattern, path, applies) => {
  expect(headers(`${pattern}\n  X-A: 1\n`, path)).toEqual(applies ? { 'x-a': '1' } : {});
});

test('parseHeaders passes over comments, empty lines and Windows line ends', () => {
  expect(headers('# note\r\n\r\n/*\r\n  # note\r\n  X-A: a: b\r\n', '/')).toEqual({
    'x-a': 'a: b',
  });
});

test('parseHeaders names the line that it cannot read', () => {
  expect(() => parseHeaders('/*\n  X-A 1\n')).toThrow('_headers:2: verwacht "Naam: waarde"');
  expect(() => parseHeaders('X-A: 1\n')).toThrow('_headers:1: verwacht eerst een pad');
});

const site = readFileSync('public/_headers', 'utf8');

test('a rule of the site takes a header away before it sets it anew', () => {
  const bare = site.replaceAll(/^ {2}! .*\n/gm, '');
  const removed = (path: string) =>
    parseHeaders(site)
      .filter(({ matches }) => matches.test(path))
      .flatMap(({ changes }) => changes.filter(({ value }) => value === null));
  const set = (path: string) =>
    parseHeaders(bare)
      .filter(({ matches }) => matches.test(path))
      .flatMap(({ changes }) => changes.map(({ name }) => name));
  for (const path of ['/', '/embed/budget/', '/vast/1/embed/', '/_astro/a.css', '/data/a.csv']) {
    const names = set(path);
    const repeated = names.filter((name, index) => names.indexOf(name) !== index);
    expect(removed(path).map(({ name }) => name)).toEqual(repeated);
  }
});

test('only pages for frames may stand in a page that isolates itself', () => {
  const isolation = (path: string) =>
    headersFor(parseHeaders(site), path).get('cross-origin-embedder-policy');
  const framed = ['/embed/budget/', '/vast/2016-1/embed/budget/'];
  expect(framed.map(isolation)).toEqual(['require-corp', 'require-corp']);
  expect(['/', '/data/', '/grafieken/budget/'].map(isolation)).toEqual([null, null, null]);
});

test('no rule of the site has a star before its last slash, which Netlify takes for everything', () => {
  const patterns = parseHeaders(site).map(({ pattern }) => pattern);
  expect(patterns.filter((pattern) => pattern.endsWith('*/'))).toEqual([]);
});

test.each([
  ['/gemeenten/ede/', "frame-ancestors 'none'", 'same-origin', null],
  ['/embed/budget/', 'frame-ancestors *', 'cross-origin', null],
  ['/vast/2016-1/embed/budget/', 'frame-ancestors *', 'cross-origin', '*'],
  ['/_astro/page.css', "frame-ancestors 'none'", 'cross-origin', '*'],
  ['/data/budgetten.csv', "frame-ancestors 'none'", 'cross-origin', '*'],
  ['/data/', "frame-ancestors 'none'", 'same-origin', null],
  ['/data/codeboek/', "frame-ancestors 'none'", 'same-origin', null],
  ['/data/gemeenten/ede.json', "frame-ancestors 'none'", 'cross-origin', '*'],
  ['/beeld/budget.png', "frame-ancestors 'none'", 'cross-origin', '*'],
  ['/grafieken/budget.svg', 'frame-ancestors *', 'cross-origin', '*'],
])('%s may be framed and loaded by whom it is meant for', (path, framing, loading, reading) => {
  const found = headersFor(parseHeaders(site), path);
  expect(found.get('content-security-policy')).toContain(framing);
  expect(found.get('cross-origin-resource-policy')).toBe(loading);
  expect(found.get('access-control-allow-origin')).toBe(reading);
});

test.each([
  ['/gemeenten/ede/', 'public, max-age=0, must-revalidate'],
  ['/data/budgetten.csv', 'public, max-age=0, must-revalidate'],
  ['/embed/budget/', 'public, max-age=0, must-revalidate'],
  ['/404.html', 'public, max-age=0, must-revalidate'],
  ['/_astro/page.css', 'public, max-age=31536000, immutable'],
  ['/vast/2016-1/manifest.json', 'public, max-age=31536000, immutable'],
  ['/vast/2016-1/embed/budget/', 'public, max-age=31536000, immutable'],
])('%s is kept for as long as it stays the same', (path, kept) => {
  expect(headersFor(parseHeaders(site), path).get('cache-control')).toBe(kept);
});
