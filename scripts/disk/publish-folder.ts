import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isOurs, markerName, markerText } from './own-folder.ts';
import { setAside } from './set-aside.ts';
import { withLock } from './with-lock.ts';

/** What is done to whole folders; a test puts something else in its place. */
interface Disk {
  rename: (from: string, to: string) => void;
  remove: (path: string) => void;
}

const realDisk: Disk = {
  rename: renameSync,
  remove: (path) => rmSync(path, { recursive: true, force: true }),
};

interface Publication<Made> {
  /** What visitors see: always one whole site. */
  folder: string;
  /** Where the work is done, on the same disk. */
  workshop: string;
  /** Fills an empty folder, and tells what it made. */
  build: (fresh: string) => Made | Promise<Made>;
  /** Throws where the folder is not fit to be seen. */
  check: (fresh: string, made: Made) => void | Promise<void>;
  disk?: Disk;
  tell?: (message: string) => void;
}

const placesIn = (workshop: string) => ({
  lock: join(workshop, 'slot'),
  fresh: join(workshop, 'nieuw'),
  previous: join(workshop, 'vorige'),
  scrap: join(workshop, 'weg'),
});

type Places = ReturnType<typeof placesIn>;

/** Renames first, so that `previous` is whole for as long as it is there. */
function discardPrevious({ previous, scrap }: Places, disk: Disk) {
  if (!existsSync(previous)) return;
  disk.remove(scrap);
  disk.rename(previous, scrap);
  disk.remove(scrap);
}

/** Marks the workshop as this program's; what lies there unmarked under the names of its work moves aside. */
function claim(
  workshop: string,
  { fresh, previous, scrap }: Places,
  tell: (message: string) => void,
) {
  const marker = join(workshop, markerName);
  if (existsSync(marker)) return;
  for (const place of [fresh, previous, scrap].filter((path) => !isOurs(path)))
    tell(
      `${place} was niet door dit programma gemaakt. Wat daar lag, staat nu in ${setAside(place, workshop)}.`,
    );
  writeFileSync(marker, markerText);
}

function settle(folder: string, places: Places, disk: Disk) {
  if (existsSync(folder)) discardPrevious(places, disk);
  else if (existsSync(places.previous)) disk.rename(places.previous, folder);
}

function swap(folder: string, places: Places, disk: Disk) {
  const { fresh, previous } = places;
  if (existsSync(folder)) disk.rename(folder, previous);
  try {
    disk.rename(fresh, folder);
  } catch (error) {
    settle(folder, places, disk);
    throw error;
  }
  discardPrevious(places, disk);
}

/**
 * Builds into a new folder, checks it, and only then puts it in the place of the old one. Returns
 * what the build made.
 */
export async function publishFolder<Made>(publication: Publication<Made>): Promise<Made> {
  const { folder, workshop, build, check, disk = realDisk, tell = console.log } = publication;
  const places = placesIn(workshop);
  mkdirSync(workshop, { recursive: true });
  return withLock(
    places.lock,
    async () => {
      claim(workshop, places, tell);
      settle(folder, places, disk);
      disk.remove(places.fresh);
      try {
        const made = await build(places.fresh);
        await check(places.fresh, made);
        writeFileSync(join(places.fresh, markerName), markerText);
        swap(folder, places, disk);
        return made;
      } finally {
        disk.remove(places.fresh);
      }
    },
    tell,
  );
}

/** Puts the old site back where a build was killed in the one instant that there was none. */
export async function restoreFolder(folder: string, workshop: string): Promise<void> {
  const places = placesIn(workshop);
  if (existsSync(folder) || !existsSync(places.previous)) return;
  await withLock(places.lock, () => {
    settle(folder, places, realDisk);
  });
}
