import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isRunByNpm, runNpm, startThroughNpm } from './setup/npm.mjs';
import { objection } from './setup/objection.mjs';
import { ownNode } from './setup/own-node.mjs';

// This file and what it imports run on the Node that a machine happens to have, before anything is
// installed: also on a Node that is too old, to say so.

const stamp = resolve('node_modules', '.setup-stamp');
/** What npm writes last; it can stop halfway and yet report that all went well. */
const doneByNpm = resolve('node_modules', '.package-lock.json');

function stop(status, ...lines) {
  console.error(lines.join('\n'));
  process.exit(status);
}

function state() {
  const hash = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  return [hash, process.platform, process.arch].join(' ');
}

const isInstalled = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === state();

function install(node) {
  // Windows cannot remove a program that runs, which `npm ci` would do with the Node of this project.
  const repair = process.platform === 'win32' && existsSync('node_modules');
  const status = runNpm(repair ? ['install', '--no-save'] : ['ci'], node);
  if (status === 0 && existsSync(doneByNpm)) return;
  stop(
    1,
    '\nDe installatie is mislukt; hierboven staat waarom.',
    'Controleer de internetverbinding, verwijder de map node_modules en probeer het opnieuw.',
    'Helpt dat niet, haal dan de nieuwste Node op van https://nodejs.org/.',
  );
}

function checkNode() {
  const { node } = JSON.parse(readFileSync('package.json', 'utf8')).devDependencies;
  const { stdout } = spawnSync(ownNode, ['--version'], { encoding: 'utf8' });
  if (stdout && stdout.trim() === `v${node}`) return;
  stop(
    1,
    `\nNode ${node} hoort bij dit project, maar is niet geïnstalleerd.`,
    'Staan installatiescripts uit? Zet ze aan met npm config set ignore-scripts=false en probeer het opnieuw.',
  );
}

/** What does not load of the parts in machine code; npm leaves them out without a word where it runs on an old Node. */
function missing() {
  const script = fileURLToPath(new URL('setup/load-native.mjs', import.meta.url));
  const { status, stdout } = spawnSync(ownNode, [script], { encoding: 'utf8' });
  return status === 0 ? undefined : stdout || 'onbekend';
}

function installAll() {
  console.log('De benodigde pakketten worden geïnstalleerd. Dat duurt ongeveer een minuut.');
  install();
  checkNode();
  if (!missing()) return;
  console.log('Een deel ontbreekt nog. De Node van dit project installeert dat nu.');
  install(ownNode);
  const packages = missing();
  if (packages)
    stop(
      1,
      `\nVan deze pakketten werkt een deel niet op uw systeem (${process.platform}, ${process.arch}): ${packages}.`,
      'Haal de nieuwste Node op van https://nodejs.org/, verwijder de map node_modules en probeer het opnieuw.',
    );
}

function startElsewhere() {
  const status = startThroughNpm();
  if (status === 127 || status === 9009)
    stop(1, 'npm ontbreekt. Het hoort bij Node: haal dat op van https://nodejs.org/.');
  process.exit(status ?? 1);
}

const problem = objection({
  version: process.versions.node,
  words: process.argv.slice(2),
  folder: process.cwd(),
});
if (problem) stop(2, problem);
if (!isInstalled()) {
  if (!isRunByNpm) startElsewhere();
  installAll();
  writeFileSync(stamp, state());
}
