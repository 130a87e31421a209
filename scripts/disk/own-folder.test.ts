import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { Mistake } from '../../src/text/mistake.ts';
import { refuseOthersFile } from './own-file.ts';
import { markerName, refuseOthersFolder } from './own-folder.ts';
import { publishFolder } from './publish-folder.ts';
import { sitePlace } from './site-place.ts';

let home = '';
const at = (path: string) => join(home, path);

beforeEach(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'eigen-')));
  mkdirSync(at('atlas/data'), { recursive: true });
  writeFileSync(at('atlas/data/gemeenten.csv'), 'gemeentecode\n');
});

const publish = (out: string, text: string) => {
  refuseOthersFolder(out, at('atlas'));
  return publishFolder({
    ...sitePlace(out),
    build: (fresh) => {
      mkdirSync(fresh);
      writeFileSync(join(fresh, 'index.html'), text);
    },
    check: () => undefined,
  });
};

test.each(['atlas', 'atlas/data', 'atlas/data/site', 'atlas/site', '.'])(
  'a site never takes the place of %s, which holds or lies in an atlas',
  (path) => {
    expect(() => refuseOthersFolder(at(path), at('atlas'))).toThrow(Mistake);
  },
);

test.each([
  'data',
  'content/site',
  'public',
  'src',
  'scripts/x',
  'tests',
  '.git',
  '.',
  '..',
  '/',
  homedir(),
])('a site never takes the place of %s of the project or the person', (path) => {
  expect(() => refuseOthersFolder(path)).toThrow(/waarin mensen schrijven. Er is niets veranderd/);
});

test('a link does not hide what lies behind it', () => {
  symlinkSync(at('atlas/data'), at('site'), 'junction');
  expect(() => refuseOthersFolder(at('site'), at('atlas'))).toThrow(Mistake);
  expect(() => refuseOthersFolder(join(at('site'), 'nieuw'), at('atlas'))).toThrow(Mistake);
});

test('a folder with something of somebody else is refused and stays; an empty one may be used', async () => {
  mkdirSync(at('documenten'));
  await publish(at('documenten'), 'eerste');
  mkdirSync(at('foto'));
  writeFileSync(at('foto/kat.jpg'), 'miauw');
  expect(() => refuseOthersFolder(at('foto'), at('atlas'))).toThrow(/niet leeg, .* --uit/);
  expect(readdirSync(at('foto'))).toEqual(['kat.jpg']);
});

test('a file is no folder to put a site in', () => {
  writeFileSync(at('brief.txt'), 'x');
  expect(() => refuseOthersFolder(at('brief.txt'), at('atlas'))).toThrow('is geen map');
});

test('an earlier build is known by its mark, and is replaced', async () => {
  await publish(at('site'), 'eerste');
  expect(readdirSync(at('site'))).toContain(markerName);
  await publish(at('site'), 'tweede');
  expect(readFileSync(at('site/index.html'), 'utf8')).toBe('tweede');
});

test('behind a link the folder itself is refreshed, and the link stays', async () => {
  mkdirSync(at('web/www'), { recursive: true });
  symlinkSync(at('web/www'), at('site'), 'junction');
  await publish(at('site'), 'eerste');
  await publish(at('site'), 'tweede');
  expect(readFileSync(at('web/www/index.html'), 'utf8')).toBe('tweede');
  expect(realpathSync(at('site'))).toBe(at('web/www'));
});

test('a link to a folder that is not there yet leads to the new one', async () => {
  symlinkSync(at('later'), at('site'), 'junction');
  await publish(at('site'), 'eerste');
  expect(readFileSync(at('later/index.html'), 'utf8')).toBe('eerste');
});

test.runIf(process.platform === 'linux')(
  'a mounted folder is refused, with a folder in it to use instead',
  () => {
    const mount = '/dev/shm';
    expect(() => refuseOthersFolder(mount)).toThrow(/koppelpunt.*--uit \/dev\/shm\/site/);
  },
);

test('a file is replaced by the command that made it, and by no other', () => {
  const file = at('lijst.json');
  const isList = (text: string) => text.startsWith('[');
  refuseOthersFile(file, isList);
  writeFileSync(file, 'mijn boodschappen');
  expect(() => refuseOthersFile(file, isList)).toThrow('bestaat al');
  writeFileSync(file, '[1]');
  refuseOthersFile(file, isList);
  expect(() => refuseOthersFile(at('atlas/data/x.json'), isList, at('atlas'))).toThrow(
    dirname(at('atlas/data/x.json')),
  );
});
