import { max, scaleLinear } from 'd3';
import { answeredIn, type Atlas, type Entry } from '../survey/atlas.ts';
import { municipalityPath } from '../survey/addresses.ts';
import {
  budgetGroupsOf,
  isNationalAmount,
  yardsticksOf,
  type Amount,
  type BudgetGroups,
} from '../survey/budget-groups.ts';
import { formatEuro, formatNumber } from '../survey/format.ts';
import { budgetCoverages } from '../survey/vocabulary.ts';
import { column, phone, type Chart, type ChartTable, type DrawOptions } from './chart.ts';
import { frame, label } from './frame.ts';
import { element, join, text, type Markup } from './markup.ts';
import { municipalitySquare } from './square.ts';
import { squareRow } from './square-row.ts';

type Scale = (amount: number) => number;

const size = 14;
const round = (value: number) => Math.round(value * 100) / 100;
const line = (name: string, d: string): Markup => element('path', { class: name, d });

/** The national amounts as labelled lines, each label on a line of its own so that none overlap. */
function referenceLines(atlas: Atlas, x: Scale, width: number, bottom: number): Markup {
  return join(
    yardsticksOf(atlas.policy).map(({ amount, label: name }, index) => {
      const place = x(amount);
      const y = 12 + index * 18;
      const toLeft = place > width * 0.6;
      return join([
        line('peil', `M${round(place)} ${y - 9}V${bottom}`),
        label(text(`${formatEuro(amount)} ${name}`), {
          x: place + (toLeft ? -5 : 5),
          y,
          anchor: toLeft ? 'end' : undefined,
          size: 11.5,
        }),
      ]);
    }),
  );
}

/** Amounts as squares on the scale; squares that would overlap are stacked. */
function lane(amounts: Amount[], y: number, x: Scale, focus: string | undefined): Markup {
  const placed: number[] = [];
  return join(
    amounts
      .toSorted((a, b) => a.amount - b.amount)
      .map(({ entry, amount, kind }) => {
        const place = x(amount);
        const level = placed.filter((other) => Math.abs(other - place) < size).length;
        placed.push(place);
        const top = y - size - level * (size + 1);
        const { name, code } = entry.municipality;
        return join([
          municipalitySquare(entry, formatEuro(amount), {
            x: place - size / 2,
            y: top,
            size,
            fill: kind === 'afgeleid' ? 'andere-organisatie' : 'ja',
            focus: code === focus,
          }),
          amounts.length <= 6
            ? label(
                text(`${name} ${formatEuro(amount)}${kind === 'afgeleid' ? ' (berekend)' : ''}`),
                {
                  x: place + size / 2 + 6,
                  y: top + 11,
                  tone: 'k',
                },
              )
            : text(''),
        ]);
      }),
  );
}

const axis = (x: Scale, y: number): Markup =>
  join([
    line('as', `M${round(x(0))} ${y}H${round(x(5000))}`),
    ...[0, 1000, 2000, 3000, 4000, 5000].map((tick) =>
      label(text(tick === 0 ? '€ 0' : formatNumber(tick)), {
        x: x(tick),
        y: y + 15,
        tone: 'q',
        anchor: tick === 5000 ? 'end' : tick === 0 ? undefined : 'middle',
        size: 11,
      }),
    ),
  ]);

const groupLabels = {
  withoutAmount: 'Noemt geld, geen bedrag',
  unmentioned: 'Noemt geen geld',
  silent: 'Gaf geen antwoord',
} as const;

type GroupName = keyof typeof groupLabels;

function unitGroups(groups: BudgetGroups, top: number, { width, focus }: DrawOptions) {
  let y = top;
  const pieces = (Object.keys(groupLabels) as GroupName[]).map((name) => {
    const entries: Entry[] = groups[name];
    const heading = join([
      label(text(groupLabels[name]), { x: 0, y: y + 11 }),
      label(text(formatNumber(entries.length)), { x: width, y: y + 11, tone: 'k', anchor: 'end' }),
    ]);
    const squares = squareRow(entries, {
      x: 0,
      y: y + 18,
      width,
      size,
      fill: () => (name === 'silent' ? 'stil' : 'leeg'),
      value: () => groupLabels[name].toLowerCase(),
      focus,
    });
    y += 18 + squares.height + 10;
    return join([heading, squares.markup]);
  });
  return { markup: join(pieces), bottom: y };
}

function amountRows({ reported, derived }: BudgetGroups): ChartTable['rows'] {
  return [...reported, ...derived].map(({ entry, amount, kind, covers }) => [
    { text: entry.municipality.name, href: municipalityPath(entry.municipality.slug) },
    { text: formatEuro(amount), numeric: true },
    {
      text:
        kind === 'afgeleid'
          ? `door ons berekend, uit ${budgetCoverages[covers].label}`
          : `genoemd door de gemeente: ${budgetCoverages[covers].label}`,
    },
  ]);
}

const findingOf = (atlas: Atlas): string => {
  const { reported } = budgetGroupsOf(atlas);
  const asked = formatNumber(atlas.asked.length);
  const [only] = reported;
  if (!only) return `Geen van de ${asked} gemeenten noemde een bedrag per vergunninghouder`;
  const count = reported.length === 1 ? 'Eén' : formatNumber(reported.length);
  const verb = reported.length === 1 ? 'noemde' : 'noemden';
  const national = reported.every(isNationalAmount) ? ', en dat was het bedrag van het Rijk' : '';
  return `${count} van de ${asked} gemeenten ${verb} een bedrag per vergunninghouder${national}`;
};

/** What was said of money: amounts on a scale beside the national ones, then everybody else. */
export const budgetScale: Chart = {
  name: 'Budget',
  widths: [phone, column],
  title: findingOf,
  subtitle: (atlas) =>
    `Euro per vergunninghouder, ${atlas.survey.year}. N = ${answeredIn(atlas).length} van ${atlas.asked.length} gemeenten; de lijnen zijn landelijke bedragen.`,
  draw: (atlas, options) => {
    const groups = budgetGroupsOf(atlas);
    const most = max([...groups.reported, ...groups.derived], ({ amount }) => amount) ?? 0;
    const inset = 8;
    const x = scaleLinear([0, Math.max(5000, most)], [inset, options.width - inset]);
    const first = 92;
    const second = first + 28;
    const base = second + 10;
    const rest = unitGroups(groups, base + 34, options);
    return frame(
      options.width,
      rest.bottom,
      referenceLines(atlas, x, options.width, base),
      lane(groups.reported, first, x, options.focus),
      lane(groups.derived, second, x, options.focus),
      axis(x, base),
      rest.markup,
    );
  },
  table: (atlas) => {
    const groups = budgetGroupsOf(atlas);
    return {
      columns: ['Wie', 'Per vergunninghouder', 'Wat voor geld'],
      rows: [
        ...amountRows(groups),
        ...yardsticksOf(atlas.policy).map(({ amount, covers }) => [
          { text: 'Het Rijk' },
          { text: formatEuro(amount), numeric: true },
          { text: covers },
        ]),
        ...(Object.keys(groupLabels) as GroupName[]).flatMap((name) =>
          groups[name].map(({ municipality }) => [
            { text: municipality.name, href: municipalityPath(municipality.slug) },
            { text: '–', numeric: true },
            { text: groupLabels[name].toLowerCase() },
          ]),
        ),
      ],
    };
  },
  notes: (atlas) => {
    const { reported, derived } = budgetGroupsOf(atlas);
    return [
      ...reported
        .filter(isNationalAmount)
        .map(
          ({ entry }) =>
            `Het bedrag van ${entry.municipality.name} is de bijdrage van het Rijk. Die gold voor elke gemeente.`,
        ),
      ...derived.map(
        ({ entry }) =>
          `Het bedrag van ${entry.municipality.name} rekenden wij uit. Het is ander geld. Vergelijk het niet met de andere bedragen. De helft van de deling rust op een landelijk totaal dat wij niet konden nazien.`,
      ),
      'De landelijke bedragen zijn voor verschillende doelen en groepen. Tel ze niet op.',
      'Geen bedrag genoemd betekent niet dat er geen geld was.',
    ];
  },
  sources: ({ survey }) => [survey.source, 'beleid'],
};
