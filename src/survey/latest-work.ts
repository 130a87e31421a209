import { group } from 'd3';
import { arrangementDay } from './arrangement-day.ts';
import type { Arrangement, Municipality } from './municipality.ts';
import type { ArrangementStatus } from './vocabulary.ts';

/** Who does one task, as one source tells it. */
export interface Work {
  organisations: { id: string; name: string }[];
  task: string;
  status: ArrangementStatus;
  /** The day as far as known; null where the source gives none. */
  day: string | null;
  /** When it was so, where no beginning or end is known. */
  asOf: string | null;
  /** The region, where the source tells of a whole region. */
  region: string | null;
  source: string;
}

const passedBy: ReadonlySet<ArrangementStatus> = new Set(['afgevallen', 'niet-ingeschreven']);

const isDated = (day: string | null): day is string => day !== null && !day.startsWith('XXXX');

/** The day on which it began, ended, or was so. */
const dayOf = (row: Arrangement) => arrangementDay(row) ?? row.asOf;

const workOf = (rows: readonly [Arrangement, ...Arrangement[]]): Work => {
  const [first] = rows;
  return {
    organisations: rows.flatMap(({ organisation: id, name }) => (id && name ? [{ id, name }] : [])),
    task: first.task,
    status: first.status,
    day: arrangementDay(first),
    asOf: first.asOf,
    region: first.link === 'regionaal' ? first.areaName : null,
    source: first.source,
  };
};

/**
 * The last that sources tell of who does which task in a municipality: what has the newest day, or
 * all that has none where no source gives a day. A party that was not chosen, or did
 * not compete, does no task.
 */
export function latestWork({ arrangements }: Pick<Municipality, 'arrangements'>): Work[] {
  const told = arrangements.filter(({ status }) => !passedBy.has(status));
  const days = told.map(dayOf).filter(isDated).toSorted();
  const newest = days.at(-1);
  const latest = told.filter((row) => {
    const day = dayOf(row);
    return newest === undefined ? !isDated(day) : day === newest;
  });
  const alike = group(latest, ({ status, task, areaName, source }) =>
    [status, task, areaName, source].join('\n'),
  );
  return [...alike.values()].flatMap(([first, ...others]) =>
    first ? [workOf([first, ...others])] : [],
  );
}
