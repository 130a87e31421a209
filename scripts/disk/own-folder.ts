import {
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { Mistake } from '../../src/text/mistake.ts';

/** The file by which this program knows a folder that it made and may replace. */
export const markerName = '.integratieatlas.txt';

/** What stands in that file. */
export const markerText =
  'Deze map is gemaakt door het programma van de Integratieatlas, dat haar bij elke bouw vervangt.\n';

const ofPeople = 'data content public src scripts tests node_modules .git .github .ci'.split(' ');

/** A path with every link followed, also where its last parts are not there yet. */
export function realPath(path: string): string {
  const full = resolve(path);
  if (existsSync(full)) return realpathSync.native(full);
  const link = lstatSync(full, { throwIfNoEntry: false })?.isSymbolicLink();
  if (link) return realPath(resolve(dirname(full), readlinkSync(full)));
  return dirname(full) === full ? full : join(realPath(dirname(full)), basename(full));
}

/** Whether the first path is the second or lies in it; both with every link followed. */
const liesIn = (path: string, folder: string) => {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(way) !== way);
};

/** Why a place may not be written to, in words: it is, holds or lies in what people write. */
export function writtenByPeople(path: string, atlas = '.'): string | undefined {
  const target = realPath(path);
  // Each atlas has its site in a folder of its own.
  if (target === join(realPath(atlas), 'dist')) return undefined;
  const project = realPath('.');
  const within = ofPeople.flatMap((name) => [join(project, name), join(realPath(atlas), name)]);
  if (realPath(atlas) !== project) within.push(realPath(atlas));
  const lies = within.map(realPath).find((folder) => liesIn(target, folder));
  if (lies !== undefined) return target === lies ? 'is een map' : `ligt in de map ${lies}`;
  const held = [...within.map(realPath), project, realPath(homedir())];
  const holds = held.find((folder) => liesIn(folder, target));
  if (holds === undefined) return undefined;
  return holds === target ? 'is een map' : `bevat ${holds}, een map`;
}

const isMarked = (folder: string) => {
  const marker = join(folder, markerName);
  return existsSync(marker) && readFileSync(marker, 'utf8') === markerText;
};

/** Whether a folder was made by this program, or holds nothing that could be lost. */
export const isOurs = (folder: string): boolean =>
  !existsSync(folder) || readdirSync(folder).length === 0 || isMarked(folder);

const isMount = (folder: string) => {
  const mounts = '/proc/self/mountinfo';
  const named = existsSync(mounts) ? readFileSync(mounts, 'utf8').split('\n') : [];
  const written = folder.replaceAll(' ', String.raw`\040`);
  return (
    named.some((line) => line.split(' ')[4] === written) ||
    statSync(folder).dev !== statSync(dirname(folder)).dev
  );
};

/**
 * Throws a Mistake, before anything is touched, where a folder that a command wants to replace holds
 * what people write, or was not made by this program; its links are followed.
 */
export function refuseOthersFolder(path: string, atlas?: string): void {
  const remedy =
    'Er is niets veranderd. Kies met --uit een nieuwe map, bijvoorbeeld --uit ../mijn-site.';
  const folder = realPath(path);
  const reason = writtenByPeople(path, atlas);
  if (reason) throw new Mistake(`${path} ${reason} waarin mensen schrijven. ${remedy}`);
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory()) throw new Mistake(`${path} is geen map. ${remedy}`);
  if (isMount(folder))
    throw new Mistake(
      `${path} is een koppelpunt (een volume of schijf): dat kan niet in één keer worden vervangen. Er is niets veranderd. Kies een map daarin: --uit ${join(path, 'site')}`,
    );
  if (isOurs(folder)) return;
  throw new Mistake(
    `${path} is niet leeg, en niet te herkennen als een eerdere bouw van dit programma (daarin staat een bestand ${markerName}). ${remedy} Of haal ${path} zelf weg, als er niets in staat dat u nodig hebt.`,
  );
}
