import { group, scaleTime, utcYear } from 'd3';
import type { Atlas } from '../survey/atlas.ts';
import { formatNumber } from '../survey/format.ts';
import { timelineOf, type TimelineEvent } from '../survey/timeline.ts';
import { column, phone, type Chart, type DrawOptions } from './chart.ts';
import { frame, label } from './frame.ts';
import { element, join, text, type Markup } from './markup.ts';
import { square } from './square.ts';
import { wrap } from './wrap.ts';

const lineHeight = 15;
const blockGap = 10;
const perYear = 58;

const dayOf = (date: string) => {
  const [year = '2016', month = '01', day = '01'] = date.split('-');
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
};

const round = (value: number) => Math.round(value * 100) / 100;

/** The events of one day, as lines of text beside that day. */
interface Block {
  events: TimelineEvent[];
  /** Where the day lies on the axis; nothing where the year is not known. */
  tick: number | undefined;
  /** Where the text begins: at the day, or lower where that would overlap the block above. */
  y: number;
  lines: { content: string; tone: 'k' | undefined }[];
}

const sentence = ({ kind, where, what }: TimelineEvent) =>
  kind === 'samenwerking' ? `${where}. ${what}` : what;

/** Sets the days of one side below each other, from a given height. */
function blocks(
  events: readonly TimelineEvent[],
  { y, width, from }: { y: (date: Date) => number; width: number; from: number },
): Block[] {
  let free = from;
  return [...group(events, ({ when }) => when)].map(([when, same]) => {
    const date = same[0]?.date;
    const tick = date ? y(dayOf(date)) : undefined;
    const top = Math.max((tick ?? free) - 6, free);
    const lines = [
      { content: when, tone: 'k' as const },
      ...same.flatMap((event) =>
        wrap(sentence(event), width).map((content) => ({ content, tone: undefined })),
      ),
    ];
    free = top + lines.length * lineHeight + blockGap;
    return { events: same, tick, y: top, lines };
  });
}

const bottomOf = ({ y, lines }: Block) => y + lines.length * lineHeight;

const marks = { beleid: 'leeg', enquete: 'netwerk', samenwerking: 'ja' } as const;

function drawBlock({ events, tick, y, lines }: Block, axis: number, side: -1 | 1): Markup {
  const x = axis + side * 22;
  return join([
    ...(tick === undefined
      ? []
      : [
          element('path', {
            class: 'lijn',
            d: `M${axis} ${round(tick)}L${x - side * 5} ${round(y + 6)}`,
          }),
          square({ x: axis - 5, y: tick - 5, size: 10, fill: marks[events[0]?.kind ?? 'beleid'] }),
        ]),
    ...lines.map(({ content, tone }, index) =>
      label(text(content), {
        x,
        y: y + 10 + index * lineHeight,
        tone,
        anchor: side === -1 ? 'end' : undefined,
      }),
    ),
  ]);
}

function draw(atlas: Atlas, { width }: DrawOptions): Markup {
  const events = timelineOf(atlas);
  const dated = events.filter(({ date }) => date !== null);
  const days = dated.flatMap(({ date }) => (date === null ? [] : [dayOf(date)]));
  const first = utcYear.floor(days[0] ?? new Date(Date.UTC(atlas.survey.year, 0, 1)));
  const last = utcYear.offset(utcYear.floor(days.at(-1) ?? first), 1);
  const wide = width > 400;
  const years = utcYear.range(first, utcYear.offset(last, 1));
  const axis = wide ? Math.round(width * 0.45) : 46;
  const y = scaleTime([first, last], [14, 14 + (years.length - 1) * perYear]);
  const isPolicy = ({ kind }: TimelineEvent) => wide && kind === 'beleid';
  const left = blocks(dated.filter(isPolicy), { y, width: axis - 60, from: 0 });
  const right = blocks(
    dated.filter((event) => !isPolicy(event)),
    { y, width: width - axis - 26, from: 0 },
  );
  const end = y(last);
  const below = Math.max(end, ...[...left, ...right].map(bottomOf)) + 14;
  const undated = blocks(
    events.filter(({ date }) => date === null),
    { y, width: width - axis - 26, from: below },
  );
  return frame(
    width,
    Math.max(below, ...undated.map(bottomOf)) + 4,
    element('path', { class: 'as', d: `M${axis} ${round(y(first))}V${round(end)}` }),
    ...years.map((year) => element('path', { class: 'as', d: `M${axis - 3} ${round(y(year))}h6` })),
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
    ...left.map((block) => drawBlock(block, axis, -1)),
    ...[...right, ...undated].map((block) => drawBlock(block, axis, 1)),
  );
}

/** Arrangements on a time line, with the dates of national policy. */
export const timeLine: Chart = {
  name: 'Tijdlijn',
  widths: [phone, column],
  title: ({ municipalities }) => {
    const areas = new Set(
      municipalities.flatMap(({ arrangements }) =>
        arrangements.map(({ background }) => background),
      ),
    );
    return areas.size === 0
      ? 'Er zijn geen veranderingen bekend'
      : `In ${formatNumber(areas.size)} gebieden veranderden later de afspraken over de begeleiding, volgens onze bronnen`;
  },
  subtitle: (atlas) =>
    `Gebeurtenissen met een bekende dag of een bekend jaar, ${atlas.survey.year} tot en met ${
      timelineOf(atlas)
        .findLast(({ date }) => date !== null)
        ?.date?.slice(0, 4) ?? atlas.survey.year
    }.`,
  draw,
  table: (atlas) => ({
    columns: ['Wanneer', 'Waar', 'Wat'],
    rows: timelineOf(atlas).map(({ when, where, what }) => [
      { text: when },
      { text: where },
      { text: what },
    ]),
  }),
  notes: () => [
    'Open vierkant: landelijk beleid. Gevuld vierkant: wat er in een gebied gebeurde.',
    'De lijst is niet volledig. Hij komt uit vier losse bronnen. Van andere gebieden weten wij niets.',
    'Bij Westerkwartier noemt de tekst 1 januari, maar geen jaar. De gemeente bestaat sinds 2019.',
  ],
  sources: ({ municipalities }) => [
    'beleid',
    ...new Set(
      municipalities.flatMap(({ arrangements }) => arrangements.map(({ source }) => source)),
    ),
  ],
};
