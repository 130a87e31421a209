import { compareVersions } from '../../text/compare-versions.ts';
import { foldedChanges, type TableChange } from '../../survey/folded-changes.ts';

/** A change with why it was made. */
export interface ExplainedChange extends TableChange {
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
      changes: withReasons(changes.filter((change) => change.version === version)),
    }))
    .reverse();

/** The changes of a version, each with the reason of what it follows from where it has none of its own. */
function withReasons(changes: readonly ExplainedChange[]): ExplainedChange[] {
  const leads = new Map(
    foldedChanges(changes).flatMap(({ lead, also }) =>
      also.map((change) => [change, lead] as const),
    ),
  );
  return changes.map((change) => ({
    ...change,
    why: change.why || (leads.get(change)?.why ?? ''),
  }));
}

/** The versions that say something about one municipality: the first, and those that changed it. */
export const releasesAbout = (code: string, releases: readonly Release[]): Release[] =>
  releases
    .map((release) => ({
      ...release,
      changes: release.changes.filter(({ municipality }) => municipality === code),
    }))
    .filter(({ first, changes }) => first || changes.length > 0);
