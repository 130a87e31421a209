import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { nativePackages } from './setup/native-packages.mjs';
import { objection } from './setup/objection.mjs';

const setup = resolve('scripts/setup.mjs');
const optionalDependencies = { 'part-linux': '1.0.0', 'part-win32': '1.0.0' };
const lock = {
  packages: {
    '': {},
    'node_modules/native': { optionalDependencies },
    'node_modules/plain': { optionalDependencies: { native: '1.0.0', 'part-linux': '1.0.0' } },
    'node_modules/extra': { optional: true, optionalDependencies },
    'node_modules/for-tests': { dev: true, optionalDependencies },
    'node_modules/part-linux': { os: ['linux'] },
    'node_modules/part-win32': { os: ['win32'] },
  },
};

/** An npm that installs a Node, and a package whose native part loads when `loads` holds. */
const fakeNpm = ({ loads = 'true', stops = false }: Start) => `
const { appendFileSync, mkdirSync, rmSync, symlinkSync, writeFileSync } = require('node:fs');
const own = process.argv0 === require('node:path').resolve('node_modules/node/bin/node');
const words = process.argv.slice(2);
appendFileSync('npm.log', words[0] + (own ? ' with the own Node' : '') + '\\n');
if (words[0] === 'run') {
  const env = { ...process.env, npm_execpath: __filename };
  const { status } = require('node:child_process').spawnSync(
    process.execPath, [${JSON.stringify(setup)}], { stdio: 'inherit', env },
  );
  process.exit(status);
}
rmSync('node_modules', { recursive: true, force: true });
mkdirSync('node_modules/node/bin', { recursive: true });
symlinkSync(process.execPath, 'node_modules/node/bin/node');
mkdirSync('node_modules/native');
if (${stops}) process.exit(0);
writeFileSync('node_modules/.package-lock.json', '{}');
writeFileSync('node_modules/native/index.js', (${loads}) ? '' : 'throw new Error("no native binding")');
`;

interface Start {
  /** When the native part loads, in the words of the program that installs it. */
  loads?: string;
  /** Whether it stops halfway, and says that all went well. */
  stops?: boolean;
  name?: string;
  words?: string[];
  program?: string;
  by?: 'npm' | 'pnpm';
}

function project(options: Start) {
  const parent = mkdtempSync(join(realpathSync(tmpdir()), 'installeren-'));
  onTestFinished(() => {
    rmSync(parent, { recursive: true, force: true });
  });
  const folder = join(parent, options.name ?? 'atlas');
  const bin = join(parent, 'bin');
  for (const path of [folder, bin]) mkdirSync(path);
  mkdirSync(join(folder, 'scripts'));
  writeFileSync(join(folder, 'scripts/tell.ts'), 'console.log(process.argv.slice(2).join());');
  const devDependencies = { node: process.versions.node };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ devDependencies }));
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock));
  writeFileSync(join(bin, 'npm-cli.js'), fakeNpm(options));
  writeFileSync(join(bin, 'pnpm.cjs'), 'require("node:fs").writeFileSync("pnpm.log", "");');
  const npm = `#!/bin/sh\nexec "${process.execPath}" "${join(bin, 'npm-cli.js')}" "$@"\n`;
  writeFileSync(join(bin, 'npm'), npm, { mode: 0o755 });
  return { folder, bin };
}

/** Sets up a small project, once or again, and tells what was said, called and left. */
function start(options: Start = {}) {
  const { folder, bin } = project(options);
  const { words = [], by = 'npm', program = setup } = options;
  const env = {
    PATH: [bin, process.env['PATH']].join(delimiter),
    npm_execpath: join(bin, by === 'npm' ? 'npm-cli.js' : 'pnpm.cjs'),
  };
  const run = () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
      cwd: folder,
      env,
      encoding: 'utf8',
    });
    return { status, said: stdout + stderr };
  };
  const has = (path: string) => existsSync(join(folder, path));
  const calls = () => readFileSync(join(folder, 'npm.log'), 'utf8').trim().split('\n');
  return { ...run(), run, has, calls, folder };
}

const stamp = 'node_modules/.setup-stamp';

// A program of one file, as these tests put in the place of npm, is another thing on Windows.
const onUnix = test.skipIf(process.platform === 'win32');

onUnix('what is installed and loads is installed once', () => {
  const { status, has, calls, run, folder } = start();
  expect(status).toBe(0);
  expect(readFileSync(join(folder, stamp), 'utf8')).toMatch(
    new RegExp(`^[0-9a-f]{64} ${process.platform} ${process.arch}$`),
  );
  expect(run()).toEqual({ status: 0, said: '' });
  expect(calls()).toEqual(['ci']);
  expect(has('pnpm.log')).toBe(false);
});

onUnix('what an old Node leaves out is installed by the Node of the project', () => {
  const { status, has, calls } = start({ loads: 'own' });
  expect(status).toBe(0);
  expect(calls()).toEqual(['ci', 'ci with the own Node']);
  expect(has(stamp)).toBe(true);
});

onUnix('what never loads is named, and tried again at the next start', () => {
  const { status, said, has, calls, run } = start({ loads: 'false' });
  expect(status).toBe(1);
  expect(said).toContain(`(${process.platform}, ${process.arch}): native.\nHaal de nieuwste Node`);
  expect(said).not.toMatch(/package-lock|no native binding/);
  expect(has(stamp)).toBe(false);
  run();
  expect(calls()).toHaveLength(4);
});

onUnix('an npm that stops halfway has not installed anything', () => {
  const { status, said, has } = start({ stops: true });
  expect(status).toBe(1);
  expect(said).toContain('De installatie is mislukt');
  expect(has(stamp)).toBe(false);
});

onUnix('a folder of an earlier set-up, which did not look, is repaired', () => {
  const { folder, run, calls } = start();
  rmSync(join(folder, stamp));
  writeFileSync(join(folder, 'node_modules/.package-lock.sha256'), 'old');
  expect(run().status).toBe(0);
  expect(calls()).toHaveLength(2);
});

onUnix(
  'a command sets up a fresh clone, runs on its Node, and leaves what is installed alone',
  () => {
    const words = ['tell', '--of', 'this'];
    const { status, said, calls, folder, run } = start({
      program: resolve('scripts/run.mjs'),
      words,
    });
    expect(status).toBe(0);
    expect(said).toMatch(/\n--of,this\n$/);
    rmSync(join(folder, stamp));
    expect(run()).toEqual({ status: 0, said: '--of,this\n' });
    expect(calls()).toEqual(['ci']);
  },
);

test('no command of ours starts on the Node of the machine', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  const unsafe = Object.entries(scripts).filter(([, line]) => /node \S+\.ts/.test(line));
  expect(unsafe.map(([name]) => name)).toEqual(['test:all']);
});

onUnix('another package manager hands over to npm', () => {
  const { status, has, calls } = start({ by: 'pnpm' });
  expect(status).toBe(0);
  expect(has('pnpm.log')).toBe(false);
  expect(calls()).toEqual(['run', 'ci']);
  expect(has(stamp)).toBe(true);
});

test('a folder that the build cannot work in, and an unknown option, change nothing', () => {
  const named = start({ name: 'atlas #2' });
  expect(named.said).toBe(`${objection({ version: '20.0.0', words: [], folder: named.folder })}\n`);
  const asked = start({ words: ['--snel'] });
  expect(asked.said).toBe('“--snel” is niet bekend: deze opdracht heeft geen opties.\n');
  for (const { status, has } of [named, asked]) {
    expect(status).toBe(2);
    expect(has('npm.log') || has('node_modules')).toBe(false);
  }
});

test('a Node from before 18, or one that is broken, cannot start and is told where a newer one is', () => {
  const at = (version: string) => objection({ version, words: [], folder: '/atlas' });
  expect(at('16.20.2')).toMatch(
    /^Node 18 of nieuwer is nodig.*u hebt Node 16\.20\.2\..*https:\/\/nodejs\.org\//,
  );
  expect(at('22.5.0')).toContain('u hebt Node 22.5.0.');
  expect(['18.0.0', '20.10.0', '22.5.1', '26.10.0'].map(at).filter(Boolean)).toEqual([]);
});

test('the packages with a part for each system are known from the lockfile', () => {
  expect(nativePackages(lock)).toEqual(['node_modules/native']);
  const own = JSON.parse(readFileSync('package-lock.json', 'utf8')) as typeof lock;
  expect(nativePackages(own)).toEqual(
    expect.arrayContaining(
      ['rolldown', 'lightningcss', '@resvg/resvg-js', 'satteri'].map(
        (name) => `node_modules/${name}`,
      ),
    ),
  );
});
