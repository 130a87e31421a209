import { readFileSync } from 'node:fs';
import { HtmlValidate, StaticConfigLoader } from 'html-validate/node';
import { expect, test } from 'vitest';
import { escapeHtml } from '../../src/text/escape-html.ts';
import { htmlRules } from '../support/html-rules.ts';
import { fileOf, isEmbed, isEnglish, pages } from '../support/pages.ts';
import { publishedRows } from '../support/published-rows.ts';

const partOf = (html: string, pattern: RegExp) => pattern.exec(html)?.[1];

/** Where a page is in each language, as it says itself. */
const alternatesOf = (html: string) =>
  Object.fromEntries(
    Array.from(
      html.matchAll(/<link rel="alternate" hreflang="([\w-]+)" href="([^"]+)">/g),
      ([, language = '', address = '']) => [language, new URL(address).pathname],
    ),
  );

test('a page in English and its page in Dutch name each other, each in its own language', () => {
  const english = pages.filter(isEnglish);
  const sitemap = readFileSync('dist/sitemap.xml', 'utf8');
  expect(english).not.toEqual([]);
  for (const page of english) {
    const html = readFileSync(fileOf(page), 'utf8');
    const named = alternatesOf(html);
    const dutch = readFileSync(fileOf(named['nl'] ?? ''), 'utf8');
    expect(named['en'], page).toBe(page);
    expect(alternatesOf(dutch), page).toEqual(named);
    expect(partOf(html, /<html lang="(\w+)"/), page).toBe('en');
    expect(partOf(dutch, /<html lang="(\w+)"/), page).toBe('nl');
    expect(sitemap).toContain(`${page}</loc>`);
  }
});

test('from one page in Dutch to the next the menu stays as it is', () => {
  const menus = pages
    .filter((page) => !isEnglish(page) && !isEmbed(page))
    .map((page) => partOf(readFileSync(fileOf(page), 'utf8'), /<nav id="menu"[^>]*>(.*?)<\/nav>/s))
    .map((menu) => menu?.replace(/<[^>]+>/g, '|'));
  expect([...new Set(menus)]).toEqual([expect.stringContaining('|English|')]);
});

test('the codebook in English calls each word what codelijst.csv calls it', () => {
  const html = readFileSync(fileOf('/en/codebook/'), 'utf8');
  const words = publishedRows('codelijst').filter(({ vraag }) => vraag === 'niet-van-toepassing');
  expect(words).not.toEqual([]);
  const absent = words.filter(
    ({ waarde = '', label_en = '' }) =>
      !html.includes(`<code>${waarde}</code>: ${escapeHtml(label_en)}`),
  );
  expect(absent).toEqual([]);
});

test('every page is valid HTML', async () => {
  const loader = new StaticConfigLoader(htmlRules);
  const rules = await loader.getConfigFor('');
  // Left to itself it compiles the rules for each page.
  loader.getConfigFor = () => rules;
  const validator = new HtmlValidate(loader);
  const { results } = await validator.validateMultipleFiles(pages.map(fileOf));
  const faults = results.flatMap(({ filePath, messages }) =>
    messages.map(
      ({ line, column, ruleId, message }) => `${filePath}:${line}:${column} ${ruleId}: ${message}`,
    ),
  );
  expect(faults).toEqual([]);
});
