import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { checkAddress } from './check-address.ts';
import { checkPublic } from './check-public.ts';

function atlasWith(...paths: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'openbaar-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });
  vi.spyOn(console, 'log').mockReturnValue();
  cpSync('tests/fixtures/drenthe', folder, { recursive: true });
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), '');
  }
  return folder;
}

test('the export of a form and what a newsroom wrote for itself may not lie where everybody sees it', () => {
  const kept = ['antwoorden.XLSX', 'ruw/export.csv', 'werkbladen/anders.txt'];
  const folder = atlasWith(...kept);
  for (const path of kept)
    expect(() => {
      checkPublic(folder);
    }).toThrow(`${join(folder, path)}:1:1: fout[niet-openbaar]`);
});

test('a whole atlas may, also once it is built', () => {
  const folder = atlasWith('dist/data/gemeenten.xlsx');
  expect(() => {
    checkPublic(folder);
  }).not.toThrow();
});

test('a site is refused where the host puts it at another address, with the line to mend', () => {
  const folder = atlasWith();
  vi.stubEnv('SITE_ADRES', 'https://naam.github.io/atlas-drenthe/');
  expect(() => {
    checkAddress(folder);
  }).toThrow(
    /atlas\.json:\d+:\d+: fout\[adres\].*\n.*"address": "https:\/\/naam\.github\.io\/atlas-drenthe"/,
  );
  const address = '"address": "http://NAAM.github.io/atlas-drenthe/"';
  const ways = '"contact": "https://naam.github.io/a", "corrections": "https://naam.github.io/b"';
  writeFileSync(
    join(folder, 'data/atlas.json'),
    `{"name":"Proef",${address},"publisher":"Proef",${ways},"version":"2026.1.1","released":"2026-01-02","region":"Drenthe","dates":"nl","pictures":false}`,
  );
  expect(() => {
    checkAddress(folder);
  }).not.toThrow();
});
