import { descending } from 'd3';
import { answeredIn, silentIn, type Atlas, type Entry } from '../survey/atlas.ts';
import { municipalityPath } from '../survey/addresses.ts';
import { capitalise, formatList, formatNumber } from '../survey/format.ts';
import { gaps } from '../survey/gap.ts';
import { byText } from '../survey/order.ts';
import { themeCounts, themesOf } from '../survey/theme-counts.ts';
import { themes } from '../survey/vocabulary.ts';
import { column, phone, type Chart, type DrawOptions } from './chart.ts';
import { frame, label } from './frame.ts';
import { element, join, text, type Markup } from './markup.ts';
import { square } from './square.ts';

const rank = (atlas: Atlas): Entry[] =>
  answeredIn(atlas).toSorted(
    (a, b) =>
      descending(themesOf(a).length, themesOf(b).length) ||
      byText<Entry>(({ municipality }) => municipality.name)(a, b),
  );

const themeText = (entry: Entry) =>
  formatList(themesOf(entry).map((theme) => themes[theme].label)) || gaps['niet-genoemd'].label;

/** A text that reads upwards from a point. */
const upright = (content: string, x: number, y: number): Markup =>
  element(
    'text',
    { class: 't', 'font-size': 11, transform: `translate(${round(x)} ${round(y)}) rotate(-90)` },
    text(content),
  );

const round = (value: number) => Math.round(value * 100) / 100;

const rule = (x1: number, y1: number, x2: number, y2: number): Markup =>
  element('path', { class: 'lijn', d: `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}` });

interface Layout {
  /** Where a theme and a municipality cross: the top left of their square. */
  at: (theme: number, municipality: number) => { x: number; y: number };
  size: number;
}

function group(
  entry: Entry,
  place: number,
  order: string[],
  layout: Layout,
  name: Markup,
  focus: boolean,
) {
  const squares = themesOf(entry).map((theme) =>
    square({
      ...layout.at(order.indexOf(theme), place),
      size: layout.size,
      fill: focus ? 'ja' : 'gemeente',
    }),
  );
  return element(
    'a',
    {
      href: municipalityPath(entry.municipality.slug),
      tabindex: -1,
      class: focus ? 'eigen-rij' : undefined,
    },
    element('title', {}, text(`${entry.municipality.name}: ${themeText(entry)}`)),
    name,
    ...squares,
  );
}

/** Themes in columns and municipalities in rows, for a phone. */
function drawTall(atlas: Atlas, { width, focus }: DrawOptions): Markup {
  const counts = themeCounts(atlas);
  const order = counts.map(({ theme }) => theme as string);
  const entries = rank(atlas);
  const left = 112;
  const top = 168;
  const step = (width - left) / counts.length;
  const layout: Layout = {
    at: (theme, municipality) => ({ x: left + theme * step, y: top + municipality * step }),
    size: step * 0.86,
  };
  const bottom = top + entries.length * step;
  const heads = counts.map(({ theme, entries: named }, index) =>
    join([
      upright(themes[theme].label, left + index * step + step * 0.68, top - 20),
      label(text(formatNumber(named.length)), {
        x: left + index * step + step * 0.43,
        y: top - 6,
        tone: 'k',
        anchor: 'middle',
        size: 10.5,
      }),
    ]),
  );
  const rules = entries.map((_, index) =>
    rule(left, top + index * step + step * 0.43, width, top + index * step + step * 0.43),
  );
  const rows = entries.map((entry, index) =>
    group(
      entry,
      index,
      order,
      layout,
      label(text(entry.municipality.name), {
        x: 0,
        y: top + index * step + step * 0.72,
        size: 11.5,
      }),
      entry.municipality.code === focus,
    ),
  );
  return frame(width, bottom + 4, ...heads, ...rules, ...rows);
}

/** Themes in rows and municipalities in columns, for a wide column. */
function drawWide(atlas: Atlas, { width, focus }: DrawOptions): Markup {
  const counts = themeCounts(atlas);
  const order = counts.map(({ theme }) => theme as string);
  const entries = rank(atlas);
  const left = 206;
  const top = 112;
  const rowStep = 17;
  const step = Math.min(rowStep, (width - left) / Math.max(1, entries.length));
  const layout: Layout = {
    at: (theme, municipality) => ({
      x: left + municipality * step,
      y: top + theme * rowStep + (rowStep - step) / 2,
    }),
    size: step * 0.86,
  };
  const middle = (index: number) => top + index * rowStep + rowStep / 2 - step * 0.07;
  const heads = counts.map(({ theme, entries: named }, index) =>
    join([
      label(text(themes[theme].label), { x: 0, y: middle(index) + 4 }),
      label(text(formatNumber(named.length)), {
        x: left - 10,
        y: middle(index) + 4,
        tone: 'k',
        anchor: 'end',
      }),
      rule(left, middle(index), left + entries.length * step, middle(index)),
    ]),
  );
  const columns = entries.map((entry, index) =>
    group(
      entry,
      index,
      order,
      layout,
      upright(entry.municipality.name, left + index * step + step * 0.76, top - 8),
      entry.municipality.code === focus,
    ),
  );
  return frame(width, top + counts.length * rowStep + 2, ...heads, ...columns);
}

/** Which answer names which theme. */
export const themeMatrix: Chart = {
  name: 'Thema’s',
  widths: [phone, column],
  title: (atlas) => {
    const [first, second] = themeCounts(atlas);
    if (!first || first.entries.length === 0) return 'Geen gemeente noemde een thema';
    const also = second
      ? `, daarna ${themes[second.theme].label} (${formatNumber(second.entries.length)})`
      : '';
    return `${capitalise(themes[first.theme].label)} komt het vaakst voor: in ${formatNumber(first.entries.length)} van de ${formatNumber(answeredIn(atlas).length)} antwoorden${also}`;
  },
  subtitle: (atlas) =>
    `Thema’s die een antwoord noemt, ${atlas.survey.year}. N = ${answeredIn(atlas).length} van ${atlas.asked.length} gemeenten.`,
  draw: (atlas, options) => (options.width > 400 ? drawWide : drawTall)(atlas, options),
  table: (atlas) => ({
    columns: ['Gemeente', 'Aantal', 'Thema’s'],
    rows: atlas.asked.map((entry) => [
      { text: entry.municipality.name, href: municipalityPath(entry.municipality.slug) },
      {
        text: themesOf(entry).length > 0 ? formatNumber(themesOf(entry).length) : '–',
        numeric: true,
      },
      {
        text:
          entry.response.status === 'beantwoord'
            ? themeText(entry)
            : gaps[entry.response.status].label,
      },
    ]),
  }),
  notes: (atlas) => [
    'Een leeg vak betekent: niet genoemd in het antwoord. De gemeente kan er wel iets aan doen.',
    'Antwoorden zijn niet even lang. Een kort antwoord noemt minder thema’s.',
    `${silentIn(atlas).length} gemeenten zonder antwoord staan niet in het beeld, wel in de tabel.`,
  ],
  sources: ({ survey }) => [survey.source],
};
