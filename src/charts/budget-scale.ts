import { euroCell, noNumberCell } from './number-cells.ts';
import { max, scaleLinear } from 'd3';
import { answeredIn, type Atlas } from '../survey/atlas.ts';
import { factPath } from '../text/addresses.ts';
import {
  budgetGroupsOf,
  isNationalAmount,
  yardsticksOf,
  type BudgetGroups,
} from '../survey/budget-groups.ts';
import { derivedBudget, uncheckedTotals } from '../survey/indicators.ts';
import { noAnswer } from '../survey/no-answer.ts';
import { capitalise, formatNumber, formatHalfYear } from '../text/format.ts';
import { answer, partOf } from '../text/part-of.ts';
import { amountCoverages } from '../survey/later-vocabulary.ts';
import { laterAmountGroups, laterAmountsOf } from '../survey/later-amounts.ts';
import { sourceOriginPath } from '../survey/origin-path.ts';
import { budgetCoverages } from '../survey/vocabulary.ts';
import type { Chart, ChartTable } from './chart.ts';
import { nameCell, valueCell } from './entry-cells.ts';
import { text } from './markup.ts';
import { frame, label } from './svg-frame.ts';
import { labelsHeight, moneyAxis, referenceLines } from './money-axis.ts';
import { amountSize, lane, laneHeight, stacked } from './money-lane.ts';
import { sampleSize } from './sample-size.ts';
import { unitGroups, type UnitGroup } from './unit-groups.ts';

const ofAnotherKind = { label: 'Noemde een ander soort bedrag', fill: 'rand-blauw' } as const;

const withoutAnAmount = ({ withoutAmount, unmentioned, silent }: BudgetGroups): UnitGroup[] => [
  { label: 'Noemde geld, geen bedrag', fill: 'leeg', entries: withoutAmount },
  { label: 'Zei niets over geld', fill: 'leeg', entries: unmentioned },
  { label: capitalise(noAnswer['niet-gereageerd'].short), fill: 'stil', entries: silent },
];

/** Amounts of another kind stand apart from the scale: they may not be compared with it. */
const withoutAReportedAmount = (groups: BudgetGroups): UnitGroup[] => [
  {
    ...ofAnotherKind,
    entries: [...groups.derived.map(({ entry }) => entry), ...groups.otherAmount],
  },
  ...withoutAnAmount(groups),
];

const inOtherSources = (atlas: Atlas): UnitGroup[] =>
  laterAmountGroups(atlas).map((one) => ({ ...one, fill: 'rand-oker' }));

/** They have a unit of their own each, so that none stands as a number among those of the survey. */
const laterRows = (atlas: Atlas): ChartTable['rows'] =>
  laterAmountsOf(atlas).map(({ entry, fact, words }) => [
    nameCell(entry),
    noNumberCell('andere bron', 'EUR'),
    {
      text: `${words}${fact.period === null ? '' : `, ${formatHalfYear(fact.period)}`}: ${amountCoverages[fact.covers].label}`,
      href: sourceOriginPath(entry.municipality.slug, fact.source),
    },
  ]);

function amountRows({ reported, derived }: BudgetGroups): ChartTable['rows'] {
  return [...reported, ...derived].map(({ entry, amount, kind, covers }) => [
    nameCell(entry),
    { ...valueCell(entry, 'budget_per_vergunninghouder_eur', ''), ...euroCell(amount) },
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
  const total = answeredIn(atlas).length;
  if (reported.length === 0)
    return total === 1
      ? 'Het enige antwoord noemt geen bedrag per vergunninghouder'
      : `Geen van de ${formatNumber(total)} antwoorden noemt een bedrag per vergunninghouder`;
  const verb = reported.length === 1 ? 'noemt' : 'noemen';
  const whose = reported.length === 1 ? 'dat is het bedrag' : 'dat zijn bedragen';
  const national = reported.every(isNationalAmount) ? `, en ${whose} van het Rijk` : '';
  const counted = capitalise(partOf(reported.length, total, answer)).replace(/^1 /, 'Eén ');
  return `${counted} ${verb} een bedrag per vergunninghouder${national}`;
};

const mostNamed = 3;

/** Which amounts are of the State itself; many are not named one by one. */
const nationalNotes = (national: BudgetGroups['reported']): string[] =>
  national.length > mostNamed
    ? [
        `De bedragen van ${formatNumber(national.length)} gemeenten zijn een bijdrage van het Rijk. Die kon elke gemeente krijgen.`,
      ]
    : national.map(
        ({ entry }) =>
          `Het bedrag van ${entry.municipality.name} is een bijdrage van het Rijk. Die kon elke gemeente krijgen.`,
      );

/** What was said of money: amounts on a scale beside the national ones, then everybody else. */
export const budgetScale: Chart = {
  name: 'Budget',
  title: findingOf,
  subtitle: (atlas) =>
    `Euro per vergunninghouder, ${atlas.survey.year}. ${sampleSize(answeredIn(atlas).length, atlas.asked.length)}${yardsticksOf(atlas.policy, atlas.survey.year).length > 0 ? '; de lijnen zijn landelijke bedragen' : ''}.`,
  draw: (atlas, options) => {
    const groups = budgetGroupsOf(atlas);
    const yardsticks = yardsticksOf(atlas.policy, atlas.survey.year);
    const most = max(groups.reported, ({ amount }) => amount) ?? 0;
    // Room for half of the first and the last amount below the axis.
    const x = scaleLinear([0, Math.max(5000, most)], [14, options.width - 18]).nice(5);
    const reported = stacked(groups.reported, x);
    const bottom = labelsHeight(yardsticks) + laneHeight(reported);
    const base = bottom + 10;
    const rest = unitGroups(withoutAReportedAmount(groups), {
      ...options,
      top: base + 34,
      size: amountSize,
    });
    const others = inOtherSources(atlas);
    const later = unitGroups(others, { ...options, top: rest.bottom + 30, size: amountSize });
    const heading =
      others.length > 0
        ? label(text('Ander geld, volgens andere bronnen'), {
            x: 0,
            y: rest.bottom + 16,
            tone: 'k',
          })
        : text('');
    return frame(
      options.width,
      others.length > 0 ? later.bottom : rest.bottom,
      referenceLines(yardsticks, x, base),
      lane(reported, {
        bottom,
        width: options.width,
        lines: yardsticks.map(({ amount }) => x(amount)),
      }),
      moneyAxis(x, base, options.width),
      rest.markup,
      heading,
      later.markup,
    );
  },
  table: (atlas) => {
    const groups = budgetGroupsOf(atlas);
    return {
      columns: ['Wie', 'Per vergunninghouder', 'Wat voor geld'],
      rows: [
        ...amountRows(groups),
        ...yardsticksOf(atlas.policy, atlas.survey.year).map(({ id, amount, covers }) => [
          { text: 'Het Rijk' },
          { ...euroCell(amount), href: factPath(id) },
          { text: covers },
        ]),
        ...[{ ...ofAnotherKind, entries: groups.otherAmount }, ...withoutAnAmount(groups)].flatMap(
          ({ label, entries }) =>
            entries.map((entry) => [
              nameCell(entry),
              noNumberCell(label.toLowerCase(), 'EUR'),
              valueCell(entry, 'budget_per_vergunninghouder_eur', label.toLowerCase()),
            ]),
        ),
        ...laterRows(atlas),
      ],
    };
  },
  origin: () =>
    'Klik op een bedrag om de bron te zien, en hoe wij eraan kwamen. Staat er geen bedrag, klik dan op de uitleg.',
  notes: (atlas) => {
    const { reported, derived } = budgetGroupsOf(atlas);
    return [
      ...nationalNotes(reported.filter(isNationalAmount)),
      ...derived.map(({ entry: { municipality, response } }) => {
        const from = response.budgets.find((one) => derivedBudget(municipality, one) !== undefined);
        return `Het bedrag van ${municipality.name} rekenden wij uit. Het is ander geld. Vergelijk het niet met de andere bedragen. ${from ? uncheckedTotals(municipality, from.year) : ''}`.trim();
      }),
      ...(yardsticksOf(atlas.policy, atlas.survey.year).length > 1
        ? ['De landelijke bedragen zijn voor verschillende doelen en groepen. Tel ze niet op.']
        : []),
      ...(laterAmountsOf(atlas).length > 0
        ? [
            'Oker rand: een bedrag voor één persoon of huishouden uit een andere bron, niet uit de enquête. Het gaat steeds om ander geld of andere mensen. Vergelijk het niet met de antwoorden, en niet met elkaar.',
          ]
        : []),
      'Geen bedrag genoemd betekent niet dat er geen geld was.',
    ];
  },
  sources: (atlas) => [
    atlas.survey.source,
    ...(yardsticksOf(atlas.policy, atlas.survey.year).length > 0 ? ['beleid'] : []),
    ...new Set(laterAmountsOf(atlas).map(({ fact }) => fact.source)),
  ],
};
