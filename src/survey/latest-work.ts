import { group } from 'd3';
import { arrangementDay } from './arrangement-day.ts';
import {
  arrangementDated,
  derivedNote,
  hasYear,
  type DatedFact,
  type Sources,
} from './later-facts.ts';
import type { Arrangement, Municipality } from './municipality.ts';
import type { ArrangementStatus } from './vocabulary.ts';

/** Who does one task, as one source tells it. */
export interface Work {
  organisations: { id: string; name: string }[];
  task: string;
  /** What it does, or that it was granted money for it. */
  status: ArrangementStatus | 'toegekend';
  /** The day as far as known; null where the source gives none. */
  day: string | null;
  /** When it was so, where no beginning or end is known. */
  asOf: string | null;
  /** What the day is, where it is not simply the day on which it was so. */
  dayNote: DatedFact['dayNote'];
  /** The region, where the source tells of a whole region. */
  region: string | null;
  source: string;
}

const passedBy: ReadonlySet<ArrangementStatus> = new Set(['afgevallen', 'niet-ingeschreven']);

/** The day on which it began, ended, or was so. */
const dayOf = (row: Arrangement) => arrangementDay(row) ?? row.asOf;

const workOf = (rows: readonly [Arrangement, ...Arrangement[]], sources: Sources): Work => {
  const [first] = rows;
  return {
    organisations: rows.flatMap(({ organisation: id, name }) => (id && name ? [{ id, name }] : [])),
    task: first.task,
    status: first.status,
    day: arrangementDay(first),
    asOf: first.asOf,
    dayNote: arrangementDated(first, sources).dayNote,
    region: first.link === 'regionaal' ? first.areaName : null,
    source: first.source,
  };
};

/** To whom money was granted for a task, as lately as the rest that is told, and not told there. */
function paidSince(
  amounts: Municipality['amounts'],
  { newest = '', told }: { newest: string | undefined; told: readonly Work[] },
): Work[] {
  const known = new Set(told.flatMap(({ organisations }) => organisations.map(({ id }) => id)));
  const paid = amounts.flatMap((amount) => {
    const { kind, organisation: id, name, task, period: day, source } = amount;
    return kind === 'toegekend' && id && name && day && !known.has(id)
      ? [
          {
            organisations: [{ id, name }],
            task,
            status: kind,
            day,
            source,
            dayNote: derivedNote(amount),
          },
        ]
      : [];
  });
  const year = [newest, ...paid.map(({ day }) => day)].toSorted().at(-1)?.slice(0, 4) ?? '';
  return Array.from(
    group(
      paid.filter(({ day }) => day.startsWith(year)),
      ({ organisations, task }) => `${organisations.map(({ id }) => id).join('')} ${task}`,
    ).values(),
  ).flatMap(([first]) => (first ? [{ ...first, asOf: null, region: null }] : []));
}

/**
 * The last that sources tell of who does which task in a municipality: what has the newest day, and
 * who began the same task on a day that the same source gives in part or not at all; or all that has
 * none where no source gives a day; and who was granted money no earlier. A party that was not
 * chosen, or did not compete, does no task.
 */
export function latestWork(
  { arrangements, amounts }: Pick<Municipality, 'arrangements' | 'amounts'>,
  sources: Sources,
): Work[] {
  const told = arrangements.filter(({ status }) => !passedBy.has(status));
  const newest = told.map(dayOf).filter(hasYear).toSorted().at(-1);
  const latest = told.filter((row) => {
    const day = dayOf(row);
    return newest === undefined ? !hasYear(day) : day === newest;
  });
  const beside = told.filter(
    (row) =>
      row.status === 'start' &&
      (newest ?? '').startsWith(dayOf(row) ?? '') &&
      !latest.includes(row) &&
      latest.some(({ source, task }) => source === row.source && task === row.task),
  );
  const alike = group([...latest, ...beside], (row) =>
    [row.status, row.task, row.areaName, row.source, dayOf(row)].join('\n'),
  );
  const work = [...alike.values()].flatMap(([first, ...others]) =>
    first ? [workOf([first, ...others], sources)] : [],
  );
  return [...work, ...paidSince(amounts, { newest, told: work })];
}
