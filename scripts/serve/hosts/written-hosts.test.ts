import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headersFor, parseHeaders } from '../headers.ts';
import { allowInHeaders } from '../../build/allow-styles.ts';
import { hostConfigs } from './host-configs.ts';

// As in a built site, with the hashes of styles.
const source = allowInHeaders(readFileSync('public/_headers', 'utf8'), {
  pages: ["'sha256-a+b/c='", "'sha256-d/e+f='"],
  embeds: ["'sha256-g+h/i='"],
});
const rules = parseHeaders(source);
const configs = hostConfigs(source);
const fileOf = (name: string) => configs.get(name) ?? '';

const paths = [
  '/',
  '/gemeenten/ede/',
  '/404.html',
  '/embed/budget/',
  '/embed.js',
  '/embedxjs',
  '/vast/2016-1/embed/budget/',
  '/vast/2016-1/data/gemeenten.csv',
  '/vast/2016-1/embed/budget.svg',
  '/_astro/page.css',
  '/data/budgetten.csv',
  '/data/',
  '/data/codeboek/',
  '/data/gemeenten/ede.json',
  '/data/budgetten.parquet',
  '/data/integratieatlas.xlsx',
  '/data/wijzigingen.xml',
  '/gemeenten/ede/wijzigingen.xml',
  '/sitemap.xml',
  '/vast/2016-1/data/budgetten.parquet',
  '/beeld/a/b.png',
  '/grafieken/budget.svg',
  '/grafieken/budget/',
  '/favicon.svg',
];

const expected = (path: string) => Object.fromEntries(headersFor(rules, path));

/** What nginx makes of a path: the first expression of each map that matches, then the type. */
function byNginx(path: string) {
  const text = fileOf('nginx.conf');
  const found: Record<string, string> = {};
  for (const [, name = '', variable = ''] of text.matchAll(/add_header (\S+) (\$\S+) always;/g)) {
    const [, map = ''] = text.split(`map $uri ${variable} {`);
    const lines = Array.from((map.split('\n}')[0] ?? '').matchAll(/"~([^"]+)" "([^"]*)";/g));
    const value = lines.find(([, expression = '']) => new RegExp(expression).test(path))?.[2];
    if (value) found[name.toLowerCase()] = value;
  }
  const typed = /location ~ "([^"]+)" \{\s+types \{ \}\s+default_type "([^"]+)";/g;
  for (const [, expression = '', value = ''] of text.matchAll(typed))
    if (new RegExp(expression).test(path)) found['content-type'] = value;
  return found;
}

/** What Caddy makes of a path: each line in its order, the last one wins. */
function byCaddy(path: string) {
  const text = fileOf('Caddyfile');
  const matchers = new Map(
    Array.from(text.matchAll(/(@\w+) path_regexp "([^"]+)"/g), ([, name = '', expression = '']) => [
      name,
      new RegExp(expression),
    ]),
  );
  const found: Record<string, string> = {};
  for (const [, matcher = '', name = '', value] of text.matchAll(
    /^\t+header(?: (@\w+))? (-?[\w-]+)(?: "([^"]*)")?$/gm,
  )) {
    if (matcher !== '' && !matchers.get(matcher)?.test(path)) continue;
    if (value === undefined) Reflect.deleteProperty(found, name.slice(1).toLowerCase());
    else found[name.toLowerCase()] = value;
  }
  return found;
}

test('nginx and Caddy treat the file of a folder as the folder', () => {
  expect(byNginx('/data/codeboek/index.html')).toEqual(expected('/data/codeboek/'));
  expect(byCaddy('/data/index.html')).toEqual(expected('/data/'));
});

test.each(paths)('nginx and Caddy send for %s what the _headers of the site say', (path) => {
  expect(byNginx(path)).toEqual(expected(path));
  expect(byCaddy(path)).toEqual(expected(path));
});
