import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// This file runs on the Node that a machine happens to have, before anything is installed.

const stamp = join('node_modules', '.package-lock.sha256');
const windows = process.platform === 'win32';

function lockfileHash() {
  return createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
}

function isInstalled() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === lockfileHash();
}

// Warnings are left out: an old Node makes npm warn about each package that asks for a newer one.
function runNpm(...command) {
  const words = [...command, '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const options = { stdio: ['ignore', 'inherit', 'inherit'] };
  if (!npm) return spawnSync('npm', words, { ...options, shell: windows });
  return spawnSync(process.env.npm_node_execpath ?? process.execPath, [npm, ...words], options);
}

/** Windows cannot remove a program that runs, which `npm ci` would do with the Node of this project. */
function install() {
  const repair = windows && existsSync('node_modules');
  return repair ? runNpm('install', '--no-save') : runNpm('ci');
}

function installedNode() {
  const command = join('node_modules', '.bin', 'node');
  const { stdout } = spawnSync(command, ['--version'], { encoding: 'utf8', shell: windows });
  return (stdout ?? '').trim().replace('v', '');
}

function stop(...lines) {
  console.error(`\n${lines.join('\n')}`);
  process.exit(1);
}

if (!isInstalled()) {
  console.log('De benodigde pakketten worden geïnstalleerd. Dat duurt ongeveer een minuut.');
  if (install().status !== 0)
    stop(
      'De installatie is mislukt; hierboven staat waarom.',
      'Controleer de internetverbinding, verwijder de map node_modules en probeer het opnieuw.',
    );
  const pinned = JSON.parse(readFileSync('package.json', 'utf8')).devDependencies.node;
  if (installedNode() !== pinned)
    stop(
      `Node ${pinned} hoort bij dit project, maar is niet geïnstalleerd.`,
      'Staan installatiescripts uit? Probeer: npm ci --ignore-scripts=false',
    );
  writeFileSync(stamp, lockfileHash());
}
