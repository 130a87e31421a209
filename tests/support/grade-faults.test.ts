import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { gradeFaults } from './grade-faults.ts';
import { headersFor, parseHeaders } from '../../scripts/serve/headers.ts';

const rules = parseHeaders(readFileSync('public/_headers', 'utf8'));
const script = '<script type="module" src="/a.js" integrity="sha256-a/b=" crossorigin="anonymous">';

function faultsWith(change: (headers: Headers) => void, html = script, path = '/') {
  const headers = headersFor(rules, path);
  change(headers);
  return gradeFaults({ headers, html, framed: path.startsWith('/embed/') });
}

const policy = (from: string, to: string) => (headers: Headers) => {
  const old = headers.get('content-security-policy') ?? '';
  expect(old).toContain(from);
  headers.set('content-security-policy', old.replace(from, to));
};
const set = (name: string, value: string) => (headers: Headers) => {
  headers.set(name, value);
};
const nothing = () => undefined;

test('the headers of this site have every property of the grade, for pages and for embeds', () => {
  expect(faultsWith(nothing)).toEqual([]);
  expect(faultsWith(nothing, script, '/embed/budget/')).toEqual([]);
  expect(faultsWith(policy("style-src 'self'", "style-src 'self' 'sha256-aB+/9='"))).toEqual([]);
});

test.each<[string, (headers: Headers) => void]>([
  ['nothing is allowed by default', policy("default-src 'none'", "default-src 'self'")],
  [
    'no source of scripts or styles is broad or unsafe',
    policy("style-src 'self'", "style-src 'self' 'unsafe-inline'"),
  ],
  [
    'no source of scripts or styles is broad or unsafe',
    policy("script-src 'self'", 'script-src https:'),
  ],
  ['forms go to this site', policy("form-action 'self'", 'form-action *')],
  ['frames of others hold embeds only', policy("frame-ancestors 'none'", 'frame-ancestors *')],
  ['https is kept for half a year', set('strict-transport-security', 'max-age=3600')],
  [
    'types are not guessed',
    (headers) => {
      headers.delete('x-content-type-options');
    },
  ],
  ['addresses stay private', set('referrer-policy', 'unsafe-url')],
  ['other sites load embeds only', set('cross-origin-resource-policy', 'cross-origin')],
  ['no cookie is set', set('set-cookie', 'a=b')],
])('a copy of which it is not true that %s is refused', (name, change) => {
  expect(faultsWith(change)).toEqual([name]);
});

test('a script that does not say which bytes it has is refused', () => {
  expect(faultsWith(nothing, `${script}<script src="/b.js"></script>`)).toEqual([
    'every script says which bytes it has',
  ]);
});
