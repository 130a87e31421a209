import { ascending, group } from 'd3';
import type { TimelineEvent } from '../survey/timeline-of.ts';
import { formatList } from '../text/format.ts';
import { compareText } from '../text/order.ts';

const mostNamed = 12;

/** The names of the municipalities of some events, each once; only how many more where there are many. */
function namesOf(events: readonly TimelineEvent[]): string {
  const names = [...new Set(events.map(({ where }) => where))].toSorted(compareText);
  return names.length <= mostNamed
    ? formatList(names)
    : formatList([...names.slice(0, mostNamed - 1), `${names.length - mostNamed + 1} andere`]);
}

/**
 * Events of municipalities alone as one for each year since a given one, so that a drawing tells
 * where something changed without a line for each; the others as they are.
 */
export function localByYear(events: readonly TimelineEvent[], since: number): TimelineEvent[] {
  const local = group(
    events.filter(({ kind, date }) => kind === 'plaatselijk' && Number(date?.slice(0, 4)) >= since),
    ({ date }) => date?.slice(0, 4) ?? '',
  );
  const yearly = [...local].flatMap(([year, same]): TimelineEvent[] => {
    const [first] = same;
    if (!first) return [];
    return [
      {
        ...first,
        date: year,
        when: year,
        what: namesOf(same),
        municipalities: [...new Set(same.flatMap(({ municipalities }) => municipalities))],
      },
    ];
  });
  return [...events.filter(({ kind }) => kind !== 'plaatselijk'), ...yearly].toSorted((a, b) =>
    ascending(a.date ?? '9999', b.date ?? '9999'),
  );
}
