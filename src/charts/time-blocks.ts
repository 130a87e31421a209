import { group } from 'd3';
import { backgroundPath, municipalityPath } from '../text/addresses.ts';
import type { TimelineEvent } from '../survey/timeline-of.ts';
import { label } from './svg-frame.ts';
import { line } from './lines.ts';
import { element, join, text, type Markup } from './markup.ts';
import { square } from './square.ts';
import { wrap } from '../text/wrap.ts';

const lineHeight = 15;
const blockGap = 10;

/** The events of one day, as lines of text beside that day. */
export interface Block {
  when: string;
  events: { event: TimelineEvent; lines: string[] }[];
  /** Where the day lies on the axis; nothing where the year is not known. */
  tick: number | undefined;
  /** Where the text begins: at the day, or lower where that would overlap the block above. */
  y: number;
}

const sentence = ({ kind, where, what }: TimelineEvent) =>
  kind === 'samenwerking' ? `${where}. ${what}` : what;

const heightOf = ({ events }: Pick<Block, 'events'>) =>
  lineHeight * (1 + events.reduce((sum, { lines }) => sum + lines.length, 0));

/** A day as far as it is known; the first of the month or year where that is all there is. */
export const dayOf = (date: string): Date => {
  const [year = '', month = '01', day = '01'] = date.split('-');
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
};

/** Sets the days of one side below each other, from a given height. */
export function blocksOf(
  events: readonly TimelineEvent[],
  { y, width, from }: { y: (date: Date) => number; width: number; from: number },
): Block[] {
  let free = from;
  return [...group(events, ({ when }) => when)].map(([when, same]) => {
    const date = same[0]?.date;
    const tick = date ? y(dayOf(date)) : undefined;
    const block = {
      when,
      events: same.map((event) => ({ event, lines: wrap(sentence(event), width) })),
      tick,
      y: Math.max((tick ?? free) - 6, free),
    };
    free = block.y + heightOf(block) + blockGap;
    return block;
  });
}

/** Where a block ends. */
export const bottomOf = (block: Block): number => block.y + heightOf(block);

const marks = {
  beleid: 'leeg',
  enquete: 'netwerk',
  samenwerking: 'ja',
  plaatselijk: 'andere-organisatie',
} as const;

interface Side {
  axis: number;
  side: -1 | 1;
  focus: string | undefined;
}

/** The page about a region, that of a municipality alone, or the source; none for what the country did. */
function pathOf(event: TimelineEvent): string | undefined {
  const { kind, background, origin, municipalities } = event;
  if (kind === 'beleid') return undefined;
  if (background !== null) return backgroundPath(background);
  const [only] = municipalities;
  return kind === 'plaatselijk' && only ? municipalityPath(only.slug) : origin;
}

/** The text of one event; what happened somewhere leads to a page about it. */
function drawEvent(event: TimelineEvent, lines: Markup, focus: string | undefined): Markup {
  const href = pathOf(event);
  if (href === undefined) return lines;
  return element(
    'a',
    {
      href,
      tabindex: -1,
      'data-gemeenten': event.municipalities.map(({ slug }) => slug).join(' '),
      class: event.municipalities.some(({ code }) => code === focus) ? 'eigen-rij' : undefined,
    },
    element('title', {}, text(`${event.when}: ${sentence(event)}`)),
    lines,
  );
}

/** One day: its mark on the axis, the line to its text, and the text. */
export function drawBlock({ when, events, tick, y }: Block, { axis, side, focus }: Side): Markup {
  const x = axis + side * 22;
  const anchor = side === -1 ? ('end' as const) : undefined;
  let row = 0;
  const texts = events.map(({ event, lines }) => {
    const written = lines.map((content) => {
      row += 1;
      return label(text(content), { x, y: y + 10 + row * lineHeight, anchor });
    });
    return drawEvent(event, join(written), focus);
  });
  const fill = marks[events[0]?.event.kind ?? 'beleid'];
  return join([
    ...(tick === undefined
      ? []
      : [
          line('lijn', [axis, tick], [x - side * 5, y + 6]),
          square({ x: axis - 5, y: tick - 5, size: 10, fill }),
        ]),
    label(text(when), { x, y: y + 10, tone: 'k', anchor }),
    ...texts,
  ]);
}
