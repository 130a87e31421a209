import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { editionFiles } from './edition-files.ts';
import { manifestOf } from './manifest.ts';
import { writeEdition } from './write-edition.ts';

const edition = { version: '2026.11.1', released: '2026-11-25', site: 'https://proef.example' };
const style = '@font-face{src:url(/_astro/letter.c3.woff2)}';
const styleFile = `bestanden/stijl.${createHash('sha256').update(style).digest('hex').slice(0, 8)}.css`;
const page = (amount: string) =>
  `<html><head><link rel="icon" href="/favicon.svg"><link rel="alternate" type="application/json+oembed" href="https://proef.example/embed/geld/oembed.json" title="x"><script src="/_astro/frame-a1.js"></script><style>${style}</style></head><body><main><p>${amount}</p><a href="/embed/zoek/">zoek</a><a href="/gemeenten/ede/">Ede</a><a href="/data/geld.csv">csv</a></main></body></html>`;

let folder: string;
const built = () => join(folder, 'dist');
const editions = () => join(folder, 'vast');

function writeSite(amount: string) {
  const files = {
    'favicon.svg': '<svg/>',
    '_astro/frame-a1.js': 'frame()',
    '_astro/letter.c3.woff2': 'letter',
    '_astro/anders.js': 'anders()',
    'index.html': 'voorpagina',
    'embed/geld/index.html': page(amount),
    'embed/geld/oembed.json': '{}',
    'data/geld.csv': `bedrag\r\n${amount}\r\n`,
    'data/index.html': 'data',
    'beeld/geld.svg': `<svg>${amount}</svg>`,
    'beeld/geld.png': 'png',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(built(), path)), { recursive: true });
    writeFileSync(join(built(), path), text);
  }
}

const release = (version = edition.version) => {
  const about = { ...edition, version };
  return writeEdition(editions(), about, editionFiles(built(), about));
};
const frozen = (version = edition.version) =>
  Object.fromEntries(
    readdirSync(join(editions(), version), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((file) => [
        file.slice(join(editions(), version).length + 1).replaceAll('\\', '/'),
        readFileSync(file, 'utf8'),
      ]),
  );

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vast-'));
  writeSite('2370');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('an edition holds the embeds, what they need, the data and the pictures, and a manifest', () => {
  expect(release()).toBe(true);
  expect(Object.keys(frozen()).sort()).toEqual([
    'beeld/geld.svg',
    'bestanden/favicon.svg',
    'bestanden/frame-a1.js',
    'bestanden/letter.c3.woff2',
    styleFile,
    'data/geld.csv',
    'embed/geld/index.html',
    'manifest.json',
  ]);
});

test('a frozen page stays within its edition, and leads to live pages at their full address', () => {
  release();
  const files = frozen();
  const html = files['embed/geld/index.html'] ?? '';
  const addresses = Array.from(html.matchAll(/(?:href|src)="([^"]*)"/g), ([, address]) => address);
  expect(addresses).toEqual([
    '/vast/2026.11.1/bestanden/favicon.svg',
    '/vast/2026.11.1/bestanden/frame-a1.js',
    `/vast/2026.11.1/${styleFile}`,
    '/vast/2026.11.1/embed/zoek/',
    'https://proef.example/gemeenten/ede/',
    '/vast/2026.11.1/data/geld.csv',
    'https://proef.example/embed/geld/',
  ]);
  expect(html).toContain('Vaste versie 2026.11.1 van 25 november 2026.');
  expect(html).not.toContain('<style');
  expect(files[styleFile]).toContain('url(/vast/2026.11.1/bestanden/letter.c3.woff2)');
});

test('after a change in the data a frozen edition has the same bytes, while the live site differs', () => {
  release();
  const before = frozen();
  const live = () => readFileSync(join(built(), 'embed/geld/index.html'), 'utf8');
  const liveBefore = live();
  writeSite('2400');
  expect(live()).not.toBe(liveBefore);
  expect(() => release()).toThrow(/bestaat al, met andere bytes[^]*hoger nummer dan 2026\.11\.1/);
  expect(frozen()).toEqual(before);
  expect(release('2026.11.2')).toBe(true);
  expect(frozen()).toEqual(before);
  expect(frozen('2026.11.2')['data/geld.csv']).toContain('2400');
});

test('the same edition again writes nothing, and one that someone touched is refused', () => {
  release();
  expect(release()).toBe(false);
  writeFileSync(join(editions(), edition.version, 'data/geld.csv'), 'anders');
  expect(() => release()).toThrow('bestaat al');
});

test('what a stopped run left behind is cleared, and nothing half stands in an edition', () => {
  mkdirSync(join(editions(), '.nieuw-abc'), { recursive: true });
  release();
  expect(readdirSync(editions())).toEqual(['2026.11.1']);
});

test('the manifest has the size and sha256 of each file', () => {
  const { bestanden } = manifestOf(edition, new Map([['a.txt', Buffer.from('abc')]]));
  expect(bestanden).toEqual([
    {
      pad: 'a.txt',
      bytes: 3,
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    },
  ]);
});
