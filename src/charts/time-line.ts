import { scaleTime, utcYear } from 'd3';
import type { Atlas } from '../survey/atlas.ts';
import { formatCount, formatList } from '../text/format.ts';
import { areLater, isOfOne, timelineOf, type TimelineEvent } from '../survey/timeline-of.ts';
import { column, phone, type Chart, type DrawOptions } from './chart.ts';
import { frame, label } from './svg-frame.ts';
import { line } from './lines.ts';
import { drawnEvents, localChanges } from './local-changes.ts';
import { text, type Markup } from './markup.ts';
import { blocksOf, bottomOf, dayOf, drawBlock } from './time-blocks.ts';

const perYear = 58;

function draw(atlas: Atlas, { width, focus }: DrawOptions): Markup {
  const events = drawnEvents(atlas);
  const dated = events.filter(({ date }) => date !== null);
  const days = dated.flatMap(({ date }) => (date === null ? [] : [dayOf(date)]));
  const first = utcYear.floor(days[0] ?? new Date(Date.UTC(atlas.survey.year, 0, 1)));
  const last = utcYear.offset(utcYear.floor(days.at(-1) ?? first), 1);
  const wide = width > 400;
  const years = utcYear.range(first, utcYear.offset(last, 1));
  const axis = wide ? Math.round(width * 0.45) : 46;
  const y = scaleTime([first, last], [14, 14 + (years.length - 1) * perYear]);
  const isPolicy = ({ kind }: TimelineEvent) => wide && kind === 'beleid';
  const left = blocksOf(dated.filter(isPolicy), { y, width: axis - 60, from: 0 });
  const right = blocksOf(
    dated.filter((event) => !isPolicy(event)),
    { y, width: width - axis - 26, from: 0 },
  );
  const end = y(last);
  const below = Math.max(end, ...[...left, ...right].map(bottomOf)) + 14;
  const undated = blocksOf(
    events.filter(({ date }) => date === null),
    { y, width: width - axis - 26, from: below },
  );
  return frame(
    width,
    Math.max(below, ...undated.map(bottomOf)) + 4,
    line('as', [axis, y(first)], [axis, end]),
    ...years.map((year) => line('as', [axis - 3, y(year)], [axis + 3, y(year)])),
    ...(wide
      ? []
      : years.map((year) =>
          label(text(String(year.getUTCFullYear())), {
            x: axis - 9,
            y: y(year) + 4,
            tone: 'q',
            anchor: 'end',
            size: 11,
          }),
        )),
    ...left.map((block) => drawBlock(block, { axis, side: -1, focus })),
    ...[...right, ...undated].map((block) => drawBlock(block, { axis, side: 1, focus })),
  );
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
  widths: [phone, column],
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
      ? ['Open vierkant: landelijk beleid. Gevuld vierkant: wat er in een gebied gebeurde.']
      : []),
    ...(localChanges(atlas).length > 0
      ? [
          `Blauwe rand: gemeenten waar in dat jaar een organisatie begon, stopte of doorging, volgens losse bronnen. Wat precies, en uit welke bron, staat in de tabel. Daar staat ook wat vóór ${atlas.survey.year} begon.`,
        ]
      : []),
    'De lijst is niet volledig. Zij komt uit een paar losse bronnen. Van andere gebieden weten wij niets.',
    ...withoutYear(atlas),
  ],
  sources: ({ municipalities }) => [
    'beleid',
    ...new Set(
      municipalities.flatMap(({ arrangements }) =>
        arrangements.filter(({ background }) => background !== null).map(({ source }) => source),
      ),
    ),
  ],
};
