import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { pageText } from '../../src/content/page-file.ts';
import { codeFingerprint } from './source-fingerprint.ts';

let atlas = '';
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(atlas, path)), { recursive: true });
  writeFileSync(join(atlas, path), text);
};

beforeEach(() => {
  atlas = mkdtempSync(join(tmpdir(), 'code-'));
  write('data/atlas.json', '{"name":"Atlas"}');
  write('data/gemeenten.csv', 'gemeentecode\nGM0001\n');
  write('content/achtergrond/verantwoording.mdx', 'Een tekst.');
  write('content/gemeenten/a.mdx', pageText({ code: 'GM0001' }));
});

test.each([
  ['data/atlas.json', '{"name":"Andere atlas"}'],
  ['content/achtergrond/verantwoording.mdx', 'Een andere tekst.'],
  ['content/achtergrond/nieuw.mdx', 'Een tekst.'],
  ['content/toelichtingen/a.mdx', 'Een toelichting.'],
  ['content/en/index.mdx', 'A text.'],
  ['content/gemeenten/a.mdx', '---\n{"code":"GM0001"}\n---\n\n<Anders />\n'],
])('where %s is another, the code is compiled anew', (path, text) => {
  const before = codeFingerprint(atlas);
  write(path, text);
  expect(codeFingerprint(atlas)).not.toBe(before);
});

test('what a table says changes no code', () => {
  const before = codeFingerprint(atlas);
  write('data/gemeenten.csv', 'gemeentecode\nGM0002\n');
  write('content/gemeenten/a.mdx', pageText({ code: 'GM0002' }));
  write('content/gemeenten/b.mdx', pageText({ code: 'GM0003' }));
  expect(codeFingerprint(atlas)).toBe(before);
});
