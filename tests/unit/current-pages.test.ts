import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkedData } from '../../scripts/disk/checked-data.ts';
import { readingEase, wordCount } from '../support/reading-ease.ts';

const addressOf = new Map(checkedData('data').rows.sources.map(({ bron, adres }) => [bron, adres]));

/** The pages of editors that tell what holds now. */
const current = globSync('content/achtergrond/*.mdx')
  .map((file) => {
    const [, head = '', body = ''] = readFileSync(file, 'utf8').split(/^---$/m);
    const { sources, checkedOn } = parse(head) as { sources: string[]; checkedOn?: string };
    return { page: basename(file, '.mdx'), sources, checkedOn, body };
  })
  .filter(({ checkedOn }) => checkedOn !== undefined);

/** What a reader reads of a page: a title and a part of a list are sentences too. */
const proseOf = (body: string) =>
  body
    .replaceAll(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .replaceAll(/^(?:#+|-|\d+\.) +/gm, '')
    .replaceAll('**', '')
    .replaceAll(/([\p{L}”])$/gmu, '$1.');

const linksIn = (body: string) => [
  ...new Set(Array.from(body.matchAll(/\]\((https?:[^)]+)\)/g), ([, address]) => address)),
];

describe.for(current)('the page $page', ({ body, sources }) => {
  test('is short and easy to read', () => {
    const prose = proseOf(body);
    expect(wordCount(prose)).toBeGreaterThanOrEqual(200);
    expect(wordCount(prose)).toBeLessThanOrEqual(350);
    expect(readingEase(prose)).toBeGreaterThanOrEqual(60);
  });

  test('leads to each of its sources where it uses it, and to nothing else', () => {
    const addresses = sources.map((source) => addressOf.get(source));
    expect(linksIn(body).toSorted()).toEqual(addresses.toSorted());
  });
});

test('there are pages that tell what holds now', () => {
  expect(current).not.toEqual([]);
});
