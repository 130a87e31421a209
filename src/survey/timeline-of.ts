import { ascending, group } from 'd3';
import { factPath, sourcePath } from '../text/addresses.ts';
import type { Atlas } from './atlas.ts';
import { capitalise, formatCount, formatList } from '../text/format.ts';
import { arrangementDay } from './arrangement-day.ts';
import { formatDate } from '../text/format-date.ts';
import type { Arrangement, Municipality } from './municipality.ts';
import { sourceOriginPath } from './origin-path.ts';
import { arrangementStatuses, unnamedParty } from './vocabulary.ts';

/** Something that happened on a day, as far as the day is known. */
export interface TimelineEvent {
  /** Null where the source gives no year. */
  date: string | null;
  when: string;
  /** `plaatselijk`: told of one municipality alone. */
  kind: 'beleid' | 'enquete' | 'samenwerking' | 'plaatselijk';
  /** The region or the municipality, for arrangements. */
  where: string;
  what: string;
  /** The address where a reader finds the source and how it was read. */
  origin: string;
  /** The municipalities of the region that it is known of; none for what holds everywhere. */
  municipalities: Pick<Municipality, 'code' | 'name' | 'slug'>[];
  /** Id of the background page, for arrangements. */
  background: string | null;
}

const policyEvents = ({ policy }: Atlas): TimelineEvent[] =>
  policy.flatMap(({ id, date, onTimeline }) =>
    onTimeline !== '' && date
      ? [
          {
            date,
            when: formatDate(date),
            kind: 'beleid' as const,
            where: 'Nederland',
            what: onTimeline,
            origin: factPath(id),
            municipalities: [],
            background: null,
          },
        ]
      : [],
  );

const surveyEvent = ({ survey, asked }: Atlas): TimelineEvent => ({
  date: String(survey.year),
  when: String(survey.year),
  kind: 'enquete',
  where: survey.asked.province ?? 'Nederland',
  what: `${survey.title}: ${formatCount(asked.length, 'gemeente kreeg', 'gemeenten kregen')} de vraag`,
  origin: sourcePath(survey.source),
  municipalities: [],
  background: null,
});

/** Whether an arrangement is told of one municipality alone, and not of an area with a page. */
export const isOfOne = ({ area, background }: Arrangement, slug: string): boolean =>
  background === null && area === slug;

/** What happened on the day; of a party that is sought it is the day on which it would begin. */
const happened = (status: Arrangement['status']): string =>
  status === 'gezocht' ? 'zou beginnen' : arrangementStatuses[status].label;

const shownStatuses = ['start', 'einde', 'voortgezet', 'overdracht', 'gezocht'];

function arrangementEvents({ municipalities }: Atlas): TimelineEvent[] {
  const episodes = municipalities
    .flatMap((municipality) =>
      municipality.arrangements.map((episode) => ({ ...episode, municipality })),
    )
    .filter(({ status }) => shownStatuses.includes(status))
    .filter((episode) => arrangementDay(episode) !== null);
  const together = group(episodes, (episode) =>
    [episode.area, episode.status, arrangementDay(episode), episode.task].join('|'),
  );
  return [...together.values()].flatMap((same) => {
    const [first] = same;
    const day = first && arrangementDay(first);
    if (!first || !day) return [];
    const names = [...new Set(same.map(({ name }) => name ?? unnamedParty(first.status)))];
    return [
      {
        date: day.startsWith('XXXX') ? null : day,
        when: formatDate(day),
        kind: isOfOne(first, first.municipality.slug)
          ? ('plaatselijk' as const)
          : ('samenwerking' as const),
        where: first.areaName,
        what: `${capitalise(formatList(names))}: ${happened(first.status)} (${first.task})`,
        origin: sourceOriginPath(first.municipality.slug, first.source),
        municipalities: [...new Set(same.map(({ municipality }) => municipality))],
        background: first.background,
      },
    ];
  });
}

/** What is known to have happened, oldest first; what has no year comes last. */
export const timelineOf = (atlas: Atlas): TimelineEvent[] =>
  [...policyEvents(atlas), surveyEvent(atlas), ...arrangementEvents(atlas)].toSorted((a, b) =>
    ascending(a.date ?? '9999', b.date ?? '9999'),
  );

/** Whether all that is known to have changed, as far as dated, changed after the survey. */
export const areLater = (atlas: Atlas): boolean =>
  arrangementEvents(atlas).every(({ date }) => date === null || date >= String(atlas.survey.year));
