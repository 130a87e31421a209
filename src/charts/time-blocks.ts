import { group } from 'd3';
import { backgroundPath, municipalityPath } from '../text/addresses.ts';
import { capitalise } from '../text/format.ts';
import type { TimelineEvent } from '../survey/timeline-of.ts';
import { textWidth, wrapEvenly } from '../text/wrap.ts';
import { element, join, text, type Markup } from './markup.ts';
import { square } from './square.ts';
import { label } from './svg-frame.ts';

const lineHeight = 15;
const dayGap = 8;
const eventGap = 3;
const markSize = 9;
/** From the axis to a mark, and from the axis to its text. */
const [toMark, toText] = [6, 22];
const between = 14;

/** Where the events of one side stand, and how wide their text may be. */
interface Side {
  axis: number;
  side: -1 | 1;
  width: number;
}

/** Markup, and where it ends. */
interface Drawn {
  markup: Markup;
  bottom: number;
}

const marks = {
  beleid: 'leeg',
  enquete: 'netwerk',
  samenwerking: 'ja',
  plaatselijk: 'rand-blauw',
} as const;

const sentence = ({ kind, where, what }: TimelineEvent) =>
  kind === 'samenwerking' ? `${where}. ${what}` : what;

/** The page about a region, that of a municipality alone, or the source; none for what the country did. */
function pathOf(event: TimelineEvent): string | undefined {
  const { kind, background, origin, municipalities } = event;
  if (kind === 'beleid') return undefined;
  if (background !== null) return backgroundPath(background);
  const [only] = municipalities;
  return kind === 'plaatselijk' && only ? municipalityPath(only.slug) : origin;
}

/** The mark and the text of one event; what happened somewhere leads to a page about it. */
function linked(event: TimelineEvent, drawing: Markup): Markup {
  const href = pathOf(event);
  if (href === undefined) return drawing;
  return element(
    'a',
    {
      href,
      tabindex: -1,
      'data-gemeenten': event.municipalities.map(({ slug }) => slug).join(' '),
    },
    element('title', {}, text(`${event.when}: ${sentence(event)}`)),
    drawing,
  );
}

const mark = ({ kind }: TimelineEvent, x: number, y: number) =>
  square({ x, y: y + 2, size: markSize, fill: marks[kind] });

/** An event in words, on as many lines as it needs. */
function told(event: TimelineEvent, top: number, { axis, side, width }: Side): Drawn {
  const lines = wrapEvenly(sentence(event), width);
  const place = { x: axis + side * toText, anchor: side === -1 ? ('end' as const) : undefined };
  const texts = lines.map((content, at) =>
    label(text(content), { ...place, y: top + 11 + at * lineHeight }),
  );
  const markX = side === 1 ? axis + toMark : axis - toMark - markSize;
  return {
    markup: linked(event, join([mark(event, markX, top), ...texts])),
    bottom: top + lines.length * lineHeight + eventGap,
  };
}

/** Municipalities of which only the name is said, in columns, each with its own square. */
function named(events: readonly TimelineEvent[], top: number, { axis, width }: Side): Drawn {
  const toName = toText - toMark;
  const step = toName + between + Math.max(...events.map(({ what }) => textWidth(what)));
  const perLine = Math.max(1, Math.floor((toName + width + between) / step));
  const rowHeight = lineHeight + 1;
  const names = events.map((event, at) => {
    const x = axis + toMark + (at % perLine) * step;
    const y = top + Math.floor(at / perLine) * rowHeight;
    const name = label(text(event.what), { x: x + toName, y: y + 11 });
    return linked(event, join([mark(event, x, y), name]));
  });
  return { markup: join(names), bottom: top + Math.ceil(events.length / perLine) * rowHeight };
}

/** The events of one year and one side below each other: those of a day under that day. */
export function drawSide(events: readonly TimelineEvent[], top: number, side: Side): Drawn {
  let y = top;
  const pieces: Markup[] = [];
  const add = ({ markup, bottom }: Drawn) => {
    pieces.push(markup);
    y = bottom;
  };
  const local = events.filter(({ kind }) => kind === 'plaatselijk');
  const days = group(
    events.filter(({ kind }) => kind !== 'plaatselijk'),
    ({ when }) => when,
  );
  for (const [when, same] of days) {
    if (y > top) y += dayGap;
    if (same.some(({ date }) => date === null || date.length > 4)) {
      const x = side.axis + side.side * toText;
      const anchor = side.side === -1 ? ('end' as const) : undefined;
      pieces.push(label(text(capitalise(when)), { x, y: y + 11, tone: 'k', anchor }));
      y += lineHeight;
    }
    for (const event of same) add(told(event, y, side));
  }
  if (local.length > 0) add(named(local, y > top ? y + dayGap : y, side));
  return { markup: join(pieces), bottom: y };
}
