import type { Change } from './change.ts';

/** A change with why it was made. */
export interface ExplainedChange extends Change {
  why: string;
}

/** One version with what changed in it since the one before. */
export interface Release {
  version: string;
  date: string;
  /** Whether there was none before it. */
  first: boolean;
  changes: readonly ExplainedChange[];
}

const partsOf = (version: string) => version.split('.').map(Number);

/** Which of two versions came first. */
export function compareVersions(a: string, b: string): number {
  const other = partsOf(b);
  const [difference = 0] = partsOf(a)
    .map((part, at) => part - (other[at] ?? 0))
    .filter((found) => found !== 0);
  return difference;
}

/** Every version with its changes, the newest first. */
export const releasesOf = (
  editions: readonly { version: string; date: string }[],
  changes: readonly (ExplainedChange & { version: string })[],
): Release[] =>
  editions
    .toSorted((a, b) => compareVersions(a.version, b.version))
    .map(({ version, date }, at) => ({
      version,
      date,
      first: at === 0,
      changes: changes.filter((change) => change.version === version),
    }))
    .reverse();

/** The versions that say something about one municipality: the first, and those that changed it. */
export const releasesAbout = (code: string, releases: readonly Release[]): Release[] =>
  releases
    .map((release) => ({
      ...release,
      changes: release.changes.filter(({ municipality }) => municipality === code),
    }))
    .filter(({ first, changes }) => first || changes.length > 0);
