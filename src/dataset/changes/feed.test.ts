import { expect, test } from 'vitest';
import { atomFeed } from './feed.ts';
import { releasesAbout, releasesOf } from './releases-of.ts';

const change = {
  version: '2026.12.1',
  table: 'gemeenten',
  row: 'GM0228',
  municipality: 'GM0228',
  column: 'aanpak',
  kind: 'gewijzigd' as const,
  before: 'niet-genoemd',
  after: 'netwerk <b>',
  why: 'De gemeente schreef & legde uit.',
};
const releases = releasesOf(
  [
    { version: '2026.12.1', date: '2026-12-03' },
    { version: '2026.11.10', date: '2026-11-29' },
    { version: '2026.11.9', date: '2026-11-25' },
  ],
  [change],
);
const feed = {
  title: 'Wijzigingen & meer',
  author: 'Proef',
  site: 'https://proef.example',
  path: '/data/wijzigingen.xml',
  page: '/data/wijzigingen/',
};

test('versions stand in the order of their numbers, the newest first', () => {
  expect(releases.map(({ version, first }) => [version, first])).toEqual([
    ['2026.12.1', false],
    ['2026.11.10', false],
    ['2026.11.9', true],
  ]);
});

test('a feed tells of each change what it was, what it is, why, and when', () => {
  const text = atomFeed(feed, releases);
  expect(text).toContain('<updated>2026-12-03T00:00:00Z</updated>');
  expect(text).toContain(
    'gemeenten, GM0228, aanpak: “niet-genoemd” → “netwerk &amp;lt;b&amp;gt;” (gewijzigd). Reden: De gemeente schreef &amp;amp; legde uit.',
  );
  expect(text.match(/<entry>/g)).toHaveLength(3);
  expect(text).toContain('Eerste versie.');
  expect(text).toContain('Geen enkele waarde veranderde.');
});

test('the names of a feed and its entries stay the same when a version comes after them', () => {
  const idsOf = (text: string) => Array.from(text.matchAll(/<id>(.*)<\/id>/g), ([, id]) => id);
  const before = idsOf(atomFeed(feed, releases.slice(1)));
  const after = idsOf(atomFeed(feed, releases));
  expect(after).toEqual(expect.arrayContaining(before));
  expect(after).toHaveLength(new Set(after).size);
  expect(before[0]).toBe('tag:proef.example,2026-11-25:/data/wijzigingen.xml');
});

test('the feed of a municipality has the first version and what changed in its own values', () => {
  const versions = (code: string) => releasesAbout(code, releases).map(({ version }) => version);
  expect(versions('GM0228')).toEqual(['2026.12.1', '2026.11.9']);
  expect(versions('GM0281')).toEqual(['2026.11.9']);
});
