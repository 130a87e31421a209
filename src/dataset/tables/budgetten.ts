import { formatAmount, formatDecimal } from '../../text/format.ts';
import { isGiven, reasonOrEmpty, valueOrEmpty } from '../../survey/gap.ts';
import { derivedBudget, peopleToHouse, uncheckedTotals } from '../../survey/indicators.ts';
import type { Budget, Municipality } from '../../survey/municipality.ts';
import { budgetCoverages, budgetKinds, budgetUnits } from '../../survey/vocabulary.ts';
import { answersOf, whose } from './answers.ts';
import * as column from './columns.ts';
import { inAnswer, withOrigin } from './origins.ts';
import { publishedTable } from './table.ts';

/** The row of an amount that we computed from another one, with the calculation; none otherwise. */
function derivedRows(municipality: Municipality, budget: Budget, source: string) {
  const amount = derivedBudget(municipality, budget);
  const people = peopleToHouse(municipality, budget.year);
  if (amount === undefined || people === undefined || !isGiven(budget.amount)) return [];
  return [
    {
      ...whose(municipality),
      bedrag_eur: amount,
      bedrag_eur_reden: '',
      vorig_bedrag_eur: '',
      eenheid: 'per-vergunninghouder',
      jaar: budget.year,
      soort: 'afgeleid',
      omvat: budget.covers,
      toelichting: [
        `${formatAmount(budget.amount.value)} gedeeld door ${formatDecimal(people)} (afgeleide taakstelling van ${budget.year}), afgerond op tientallen.`,
        uncheckedTotals(municipality, budget.year),
        'Ander geld dan de bijdrage van het Rijk.',
      ]
        .filter(Boolean)
        .join(' '),
      bron: source,
    },
  ];
}

export const budgetten = publishedTable({
  title: 'Budgetten',
  description: 'Eén rij per bedrag of per uitspraak over geld; afgeleide bedragen staan apart.',
  key: ['gemeentecode', 'bron', 'jaar', 'soort', 'eenheid', 'omvat', 'toelichting'],
  columns: {
    ...column.ofWhom,
    bedrag_eur: withOrigin(
      column.amount('Bedrag.', 'Amount.'),
      inAnswer(
        ({ soort }) => (soort === 'afgeleid' ? 'afgeleid' : 'overgenomen'),
        ({ soort, toelichting }) => (soort === 'afgeleid' ? String(toelichting) : undefined),
      ),
    ),
    bedrag_eur_reden: column.reason('bedrag_eur'),
    vorig_bedrag_eur: column.amount(
      'Het bedrag van daarvoor; leeg als er geen is genoemd.',
      'The amount before; empty where none is stated.',
    ),
    eenheid: column.text(
      'Waarop het bedrag slaat.',
      'What the amount refers to.',
      'enquête',
      budgetUnits,
    ),
    jaar: withOrigin(
      column.year('Jaar van het bedrag.', 'Year of the amount.'),
      inAnswer('ingedeeld'),
    ),
    soort: column.atlasText('Hoe wij het bedrag kennen.', 'How we know the amount.', budgetKinds),
    omvat: column.atlasText('Wat het bedrag omvat.', 'What the amount covers.', budgetCoverages),
    toelichting: withOrigin(
      column.atlasText('Uitleg of berekening.', 'Explanation or calculation.'),
      inAnswer('samengevat'),
    ),
    bron: column.sourceId,
  },
  rows: (publication) =>
    answersOf(publication).flatMap(({ municipality, response }) =>
      response.budgets.flatMap((budget) => [
        {
          ...whose(municipality),
          bedrag_eur: valueOrEmpty(budget.amount),
          bedrag_eur_reden: reasonOrEmpty(budget.amount),
          vorig_bedrag_eur: budget.previousAmount ?? '',
          eenheid: budget.unit,
          jaar: budget.year,
          soort: budget.kind,
          omvat: budget.covers,
          toelichting: budget.note,
          bron: response.source,
        },
        ...derivedRows(municipality, budget, response.source),
      ]),
    ),
});
