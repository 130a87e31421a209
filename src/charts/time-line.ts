import { group } from 'd3';
import type { Atlas } from '../survey/atlas.ts';
import { formatCount, formatList } from '../text/format.ts';
import { areLater, isOfOne, timelineOf, type TimelineEvent } from '../survey/timeline-of.ts';
import type { Chart, DrawOptions } from './chart.ts';
import { frame, label } from './svg-frame.ts';
import { line } from './lines.ts';
import { drawnEvents, localChanges } from './local-changes.ts';
import { join, text, type Markup } from './markup.ts';
import { drawSide } from './time-blocks.ts';

const yearHeight = 20;
const yearGap = 16;

/** The events year by year below each other, those of the country beside those of a place where that fits. */
function draw(atlas: Atlas, { width }: DrawOptions): Markup {
  const wide = width > 400;
  const axis = wide ? Math.round(width * 0.42) : 4;
  const right = { axis, side: 1, width: width - axis - 24 } as const;
  const left = { axis, side: -1, width: axis - 40 } as const;
  const isLeft = ({ kind }: TimelineEvent) => wide && kind === 'beleid';
  const years = group(drawnEvents(atlas), ({ date }) => date?.slice(0, 4) ?? 'Jaar onbekend');
  let y = 0;
  const pieces = [...years].map(([year, events]) => {
    const top = y + yearHeight;
    const sides = [
      drawSide(events.filter(isLeft), top, left),
      drawSide(
        events.filter((event) => !isLeft(event)),
        top,
        right,
      ),
    ];
    const heading = label(text(year), {
      x: wide ? axis : 0,
      y: y + 13,
      tone: 'k',
      size: 14,
      anchor: wide ? 'middle' : undefined,
    });
    const bottom = Math.max(...sides.map((side) => side.bottom));
    y = bottom + yearGap;
    return join([
      line('as', [axis, top], [axis, bottom]),
      heading,
      ...sides.map(({ markup }) => markup),
    ]);
  });
  return frame(width, Math.max(0, y - yearGap + 4), ...pieces);
}

/** Where the source gives no year, and since when there can have been anything. */
function withoutYear(atlas: Atlas): string[] {
  const events = timelineOf(atlas).filter(({ date }) => date === null);
  return [...new Set(events.map(({ where }) => where))].map((place) => {
    const codes = events
      .filter(({ where }) => where === place)
      .flatMap(({ municipalities }) => municipalities.map(({ code }) => code));
    const [only, ...others] = atlas.municipalities.filter(({ code }) => codes.includes(code));
    const founded = others.length === 0 ? only?.foundedOn?.slice(0, 4) : undefined;
    const since = founded ? ` De gemeente bestaat sinds ${founded}.` : '';
    return `Bij ${place} noemt de bron geen jaar.${since}`;
  });
}

/** Arrangements on a time line, with the dates of national policy. */
export const timeLine: Chart = {
  name: 'Tijdlijn',
  tells: ({ municipalities }) => municipalities.some(({ arrangements }) => arrangements.length > 0),
  title: (atlas) => {
    const areas = new Set(
      atlas.municipalities.flatMap(({ arrangements, slug }) =>
        arrangements
          .filter((row) => !isOfOne(row, slug))
          .map(({ area, background }) => background ?? area),
      ),
    );
    const local = new Set(localChanges(atlas).map(({ where }) => where));
    const places = [
      ...(areas.size > 0 ? [formatCount(areas.size, 'gebied', 'gebieden')] : []),
      ...(local.size > 0 ? [formatCount(local.size, 'losse gemeente', 'losse gemeenten')] : []),
    ];
    const later = areLater(atlas) ? ' later' : '';
    return places.length === 0
      ? 'Er zijn geen veranderingen bekend'
      : `In ${formatList(places)} veranderden${later} de afspraken over de begeleiding, volgens onze bronnen`;
  },
  subtitle: (atlas) => {
    const years = timelineOf(atlas).flatMap(({ date }) => date?.slice(0, 4) ?? []);
    const [first = atlas.survey.year, last = first] = [years[0], years.at(-1)];
    const span = first === last ? first : `${first} tot en met ${last}`;
    return `Gebeurtenissen met een bekende dag of een bekend jaar, ${span}.`;
  },
  draw,
  table: (atlas) => ({
    columns: ['Wanneer', 'Waar', 'Wat'],
    rows: timelineOf(atlas).map(({ when, where, what, origin }) => [
      { text: when },
      { text: where },
      { text: what, href: origin },
    ]),
  }),
  origin: () => 'Klik op een gebeurtenis om de bron te zien, en hoe wij die lazen.',
  notes: (atlas) => [
    ...(timelineOf(atlas).some(({ kind }) => kind === 'beleid')
      ? [
          'Open vierkant: landelijk beleid. Gevuld vierkant: wat er in een gebied gebeurde. Jaren waarin niets bekend is, staan er niet bij.',
        ]
      : []),
    ...(localChanges(atlas).length > 0
      ? [
          `Blauwe rand: gemeenten waar in dat jaar een organisatie begon, stopte of doorging, of zou beginnen, volgens losse bronnen. Wat precies, en uit welke bron, staat in de tabel. Daar staat ook wat vóór ${atlas.survey.year} begon.`,
        ]
      : []),
    'De lijst is niet volledig. Zij komt uit een paar losse bronnen. Van andere gebieden weten wij niets. Is een datum vooraf aangekondigd, dan weten wij niet of het zo ging.',
    ...withoutYear(atlas),
  ],
  sources: ({ municipalities, policy }) => [
    ...(policy.length > 0 ? ['beleid'] : []),
    ...new Set(
      municipalities.flatMap(({ arrangements }) =>
        arrangements.filter(({ background }) => background !== null).map(({ source }) => source),
      ),
    ),
  ],
};
