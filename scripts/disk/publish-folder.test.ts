import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { seededRandom } from '../bench/search/seeded-random.ts';
import { markerName } from './own-folder.ts';
import { publishFolder, restoreFolder } from './publish-folder.ts';
import { processSpan } from './process-span.ts';
import { threePages } from '../../tests/support/three-pages.ts';

const program = 'tests/support/three-pages.ts';
let parent = '';
const site = () => join(parent, 'site');
const workshop = () => join(parent, 'werk');

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'bouw-'));
});

const start = (text: string) => spawn(process.execPath, [program, parent, text]);
const run = (text: string, lastStep = '') =>
  spawnSync(process.execPath, [program, parent, text, lastStep], { encoding: 'utf8' });

/** The text of a site that is whole; a site of two texts, or without a page, is not. */
function textOfSite() {
  expect(readdirSync(site()).sort()).toEqual([markerName, ...threePages].sort());
  const texts = new Set(threePages.map((page) => readFileSync(join(site(), page), 'utf8')));
  expect([...texts]).toHaveLength(1);
  return [...texts].join();
}

const publish = (text: string, overrides: Partial<Parameters<typeof publishFolder>[0]> = {}) =>
  publishFolder({
    folder: site(),
    workshop: workshop(),
    build: (fresh) => {
      mkdirSync(fresh);
      for (const page of threePages) writeFileSync(join(fresh, page), text);
    },
    check: () => undefined,
    ...overrides,
  });

const fullDisk = () => Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });

test('a new site takes the place of the old one, and what it does not have is gone', async () => {
  await publish('oud');
  writeFileSync(join(site(), 'verdwenen.html'), 'oud');
  await publish('nieuw');
  expect(textOfSite()).toBe('nieuw');
  expect(readdirSync(workshop())).toEqual([markerName]);
});

test.each(threePages.map((_, index) => index))(
  'a disk that is full after %i pages leaves the old site whole',
  async (room) => {
    await publish('oud');
    const build = (fresh: string) => {
      mkdirSync(fresh);
      for (const [index, page] of threePages.entries()) {
        if (index === room) throw fullDisk();
        writeFileSync(join(fresh, page), 'nieuw');
      }
    };
    await expect(publish('nieuw', { build })).rejects.toThrow('no space left');
    expect(textOfSite()).toBe('oud');
    expect(readdirSync(workshop())).toEqual([markerName]);
  },
);

test('a disk that has no room for a rename leaves the old site whole', async () => {
  await publish('oud');
  const { renameSync } = await import('node:fs');
  const disk = {
    rename: (from: string, to: string) => {
      if (from.endsWith('nieuw')) throw fullDisk();
      renameSync(from, to);
    },
    remove: (path: string) => {
      rmSync(path, { recursive: true, force: true });
    },
  };
  await expect(publish('nieuw', { disk })).rejects.toThrow('no space left');
  expect(textOfSite()).toBe('oud');
});

test('a site that the check refuses is not shown', async () => {
  await publish('oud');
  const check = () => {
    throw new Error('een bladzijde ontbreekt');
  };
  await expect(publish('nieuw', { check })).rejects.toThrow('een bladzijde ontbreekt');
  expect(textOfSite()).toBe('oud');
  await publish('nieuw');
  expect(textOfSite()).toBe('nieuw');
});

test('a build that is killed at any step leaves one whole site, and the next build succeeds', async () => {
  await publish('eerste');
  const steps = Number(run('oud').stdout);
  expect(steps).toBeGreaterThan(8);
  for (let step = 1; step <= steps; step += 1) {
    const before = textOfSite();
    expect(run(`bij ${step}`, String(step)).signal).toBe('SIGKILL');
    await restoreFolder(site(), workshop());
    expect([before, `bij ${step}`]).toContain(textOfSite());
    await publish(`na ${step}`);
    expect(textOfSite()).toBe(`na ${step}`);
  }
}, 60_000);

test('ten builds that are killed at random moments leave one whole site each time', async () => {
  const random = seededRandom(8);
  await publish('oud');
  for (let kill = 1; kill <= 10; kill += 1) {
    const before = textOfSite();
    const child = start(`poging ${kill}`);
    const exit = once(child, 'exit');
    await untilItWorks(child);
    await pause(random() * 25);
    child.kill('SIGKILL');
    await exit;
    await restoreFolder(site(), workshop());
    expect([before, `poging ${kill}`]).toContain(textOfSite());
  }
  await publish('nieuw');
  expect(textOfSite()).toBe('nieuw');
}, 60_000);

const isOwnedBy = ({ pid }: ChildProcess) =>
  globSync(`slot/${pid}.*`, { cwd: workshop() }).length > 0;

async function untilItWorks(child: ChildProcess) {
  while (child.exitCode === null && !isOwnedBy(child)) await pause(1);
}

test('a second build says whom it waits for, and then has its turn', async () => {
  const told: string[] = [];
  const turn = Promise.withResolvers<void>();
  const first = publish('eerste', { check: () => turn.promise });
  const second = publish('tweede', { tell: (message) => told.push(message) });
  await expect.poll(() => told).toEqual([expect.stringMatching(/^Proces \d+ is al aan het werk/)]);
  expect(existsSync(site())).toBe(false);
  turn.resolve();
  await first;
  expect(textOfSite()).toBe('eerste');
  await second;
  expect(textOfSite()).toBe('tweede');
});

test('the lock of a process that died is no hindrance', async () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  mkdirSync(join(workshop(), 'slot'), { recursive: true });
  writeFileSync(join(workshop(), 'slot', String(pid)), '');
  const told: string[] = [];
  await publish('nieuw', { tell: (message) => told.push(message) });
  expect(textOfSite()).toBe('nieuw');
  expect(told).toEqual([]);
});

test('a lock whose number belongs to another process now is taken over within seconds', async () => {
  mkdirSync(join(workshop(), 'slot'), { recursive: true });
  const lock = join(workshop(), 'slot', `${process.ppid}.1`);
  writeFileSync(lock, JSON.stringify({ ...processSpan(process.ppid), start: 'eerder' }));
  const told: string[] = [];
  await publish('nieuw', { tell: (message) => told.push(message) });
  expect(textOfSite()).toBe('nieuw');
  expect(told).toEqual([]);
});

test.each(['', JSON.stringify({ space: 'een andere computer', start: '1' })])(
  'a lock of which nobody can tell whose it is (%s) is taken over once it is silent',
  async (content) => {
    mkdirSync(join(workshop(), 'slot'), { recursive: true });
    const lock = join(workshop(), 'slot', `${process.ppid}.1`);
    writeFileSync(lock, content);
    // Its clock says tomorrow: only whether it moves counts.
    utimesSync(lock, Date.now() / 1000 + 86_400, Date.now() / 1000 + 86_400);
    const now = performance.now.bind(performance);
    const hurried = vi.spyOn(performance, 'now').mockImplementation(() => now() * 20);
    onTestFinished(() => hurried.mockRestore());
    const told: string[] = [];
    await publish('nieuw', { tell: (message) => told.push(message) });
    expect(textOfSite()).toBe('nieuw');
    expect(told.join()).not.toMatch(/stop dat proces/i);
  },
);

test('what this program did not make is moved out of the way of a build, and named', async () => {
  mkdirSync(join(workshop(), 'nieuw'), { recursive: true });
  writeFileSync(join(workshop(), 'nieuw', 'boek.txt'), 'van iemand');
  const told: string[] = [];
  await publish('nieuw', { tell: (message) => told.push(message) });
  expect(textOfSite()).toBe('nieuw');
  const [moved = ''] = globSync('opzij-*/nieuw', { cwd: workshop() });
  expect(readFileSync(join(workshop(), moved, 'boek.txt'), 'utf8')).toBe('van iemand');
  expect(told.join()).toContain(moved);
});
