import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Package {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
}

interface Lock {
  packages: Record<string, { integrity?: string; hasInstallScript?: boolean }>;
}

const read = (file: string) => readFileSync(file, 'utf8');
const { dependencies, devDependencies, allowScripts } = JSON.parse(read('package.json')) as Package;
const wanted = { ...dependencies, ...devDependencies };
const { '': root, ...locked } = (JSON.parse(read('package-lock.json')) as Lock).packages;

test('every package of the lockfile is held to its SHA-512', () => {
  expect(root).toBeDefined();
  const loose = Object.entries(locked).filter(
    ([, { integrity = '' }]) => !integrity.startsWith('sha512-'),
  );
  expect(loose.map(([path]) => path)).toEqual([]);
  expect(Object.keys(locked).length).toBeGreaterThan(Object.keys(wanted).length);
});

test('every dependency has one exact version', () => {
  const loose = Object.entries(wanted).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  expect(loose).toEqual([]);
});

test('the packages that want to run a script at installation are known, and judged', () => {
  const wantScript = Object.entries(locked)
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
  expect([...new Set(wantScript)].sort()).toEqual(Object.keys(allowScripts).sort());
});

test('CONTRIBUTING.md says of every dependency why it is there, and of no other', () => {
  const [, section = ''] = read('CONTRIBUTING.md').split('## Waarom deze pakketten');
  const [paragraphs = ''] = section.split('\n## ');
  const named = Array.from(paragraphs.matchAll(/`([^`\s]+)`/g), ([, name = '']) => name);
  const isNamed = (name: string) =>
    named.includes(name) || named.includes(name.replace(/\/.*/, '/*'));
  expect(Object.keys(wanted).filter((name) => !isNamed(name))).toEqual([]);
  const unknown = named.filter(
    (name) => !(name in wanted) && !name.endsWith('/*') && !name.startsWith('npm'),
  );
  expect(unknown).toEqual([]);
});

test('npm can list everything that the project is made of', () => {
  const { stdout } = spawnSync('npm sbom --package-lock-only --sbom-format=cyclonedx', {
    shell: true,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  const { components } = JSON.parse(stdout) as { components: { name: string; group?: string }[] };
  const listed = new Set(components.map(({ group, name }) => (group ? `${group}/${name}` : name)));
  expect(Object.keys(wanted).filter((name) => !listed.has(name))).toEqual([]);
}, 120_000);
