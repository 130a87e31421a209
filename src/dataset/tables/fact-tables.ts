import {
  amountCoverages,
  amountKinds,
  amountUnits,
  headcounts,
  housingResults,
  outcomeTopics,
  precisions,
} from '../../survey/later-vocabulary.ts';
import { amountForOne } from '../../survey/amount-for-one.ts';
import type { LocalAmount, Municipality } from '../../survey/municipality.ts';
import { formatAmount, formatNumber } from '../../text/format.ts';
import { whose } from './answers.ts';
import * as column from './columns.ts';
import { inText, ofAtlas, withOrigin } from './origins.ts';
import { publishedTable, type Column, type PublishedRow } from './table.ts';
import { maybeDerived, toldCells, toldColumns } from './told-columns.ts';

const factId = withOrigin(
  column.atlasText('Id van het feit.', 'Id of the fact.'),
  ofAtlas('id van de atlas'),
);
const told = column.sourceText;
const numberTold = (nl: string, en: string, unit: string) =>
  column.number(
    `${nl} Leeg als de bron het niet noemt.`,
    `${en} Empty where not told.`,
    'bron',
    unit,
  );

const period: Column = maybeDerived(
  column.orGap(
    {
      ...told(
        'Jaar, half jaar of maand waar het over gaat, zoals 2016, 2016-I of 2016-09.',
        'Year, half-year or month that it is about, such as 2016, 2016-I or 2016-09.',
      ),
      pattern: String.raw`\d{4}(-I{1,2}|-\d{2})?`,
    },
    'niet-genoemd',
  ),
);
const asOf = maybeDerived(
  column.orGap(
    column.date('Tot welke dag is geteld.', 'The day up to which was counted.', 'bron'),
    'niet-genoemd',
  ),
);
const precision = told('Hoe precies de getallen zijn.', 'How exact the numbers are.', precisions);

type Fact = Municipality['amounts' | 'housing' | 'outcomes'][number];

const common = (municipality: Municipality, { id }: Fact) => ({
  feit: id,
  ...whose(municipality),
});
const periodOf = ({ period }: Fact) => period ?? 'niet-genoemd';

const divided = (row: PublishedRow) =>
  row['berekend_eur'] === ''
    ? undefined
    : `${formatAmount(Number(row['bedrag_eur']))} gedeeld door ${formatNumber(Number(row['aantal']))} ${row['aantal_eenheid']}, afgerond op tientallen`;

/** Amounts that other sources than a survey tell. */
export const bedragen = publishedTable({
  title: 'Bedragen uit andere bronnen',
  description:
    'Eén rij per bedrag van een gemeente in een andere bron dan een enquête. Bedragen die iets anders omvatten, zijn niet te vergelijken.',
  key: ['feit'],
  columns: {
    feit: factId,
    ...column.ofWhom,
    organisatie_id: column.orGap(column.ofOrganisation, 'niet-genoemd'),
    organisatie: column.orGap(told('Wie het geld krijgt.', 'Who gets the money.'), 'niet-genoemd'),
    taak: withOrigin(told('Waarvoor.', 'What for.'), inText('samengevat')),
    bedrag_eur: withOrigin(
      { ...column.amount('Bedrag.', 'Amount.'), source: 'bron' },
      inText('overgenomen'),
    ),
    nauwkeurigheid: precision,
    soort: told('Hoe ver het was.', 'How far it had come.', amountKinds),
    omvat: told('Wat het bedrag omvat.', 'What the amount covers.', amountCoverages),
    eenheid: told('Waarop het bedrag slaat.', 'What the amount refers to.', amountUnits),
    aantal: numberTold('Voor hoeveel het bedrag is.', 'For how many it is.', 'aantal'),
    aantal_eenheid: column.orGap(
      told('Wie zijn geteld.', 'Who are counted.', headcounts),
      'niet-genoemd',
    ),
    berekend_eur: withOrigin(
      column.number(
        'Bedrag voor één van hen, door ons berekend. Leeg waar de bron geen aantal noemt.',
        'Amount for one of them, computed by us. Empty where the source gives no number.',
        'atlas',
        'EUR',
      ),
      inText('afgeleid', divided),
    ),
    periode: period,
    ...toldColumns,
  },
  rows: ({ municipalities }) =>
    municipalities.flatMap((municipality) =>
      municipality.amounts.map((fact: LocalAmount) => ({
        ...common(municipality, fact),
        organisatie_id: fact.organisation ?? 'niet-genoemd',
        organisatie: fact.name ?? 'niet-genoemd',
        taak: fact.task,
        bedrag_eur: fact.amount,
        nauwkeurigheid: fact.precision,
        soort: fact.kind,
        omvat: fact.covers,
        eenheid: fact.unit,
        aantal: fact.heads?.count ?? '',
        aantal_eenheid: fact.heads?.of ?? 'niet-genoemd',
        berekend_eur: fact.heads ? (amountForOne(fact)?.amount ?? '') : '',
        periode: periodOf(fact),
        ...toldCells(fact),
      })),
    ),
});

/** How many people municipalities had to house, and did, according to other sources. */
export const huisvesting = publishedTable({
  title: 'Huisvesting volgens andere bronnen',
  description:
    'Eén rij per gemeente, periode en bron: hoeveel vergunninghouders zij moest huisvesten, en hoeveel zij er huisvestte.',
  key: ['feit'],
  columns: {
    feit: factId,
    ...column.ofWhom,
    periode: period,
    peildatum: asOf,
    opdracht: numberTold('Hoeveel zij moest huisvesten.', 'How many to house.', 'personen'),
    gehuisvest: numberTold('Hoeveel zij huisvestte.', 'How many housed.', 'personen'),
    verschil: {
      ...numberTold(
        'Voorsprong op de opdracht; onder nul is achterstand.',
        'Ahead of the task; below zero is behind.',
        'personen',
      ),
      minimum: -(2 ** 31),
    },
    percentage: numberTold('Deel van de opdracht.', 'Part of the task.', 'procent'),
    resultaat: column.orGap(
      told('Of de opdracht is gehaald.', 'Whether the task was met.', housingResults),
      'niet-genoemd',
    ),
    nauwkeurigheid: precision,
    ...toldColumns,
  },
  rows: ({ municipalities }) =>
    municipalities.flatMap((municipality) =>
      municipality.housing.map((fact) => ({
        ...common(municipality, fact),
        periode: periodOf(fact),
        peildatum: fact.asOf ?? 'niet-genoemd',
        opdracht: fact.target ?? '',
        gehuisvest: fact.housed ?? '',
        verschil: fact.difference ?? '',
        percentage: fact.percentage ?? '',
        resultaat: fact.result ?? 'niet-genoemd',
        nauwkeurigheid: fact.precision,
        ...toldCells(fact),
      })),
    ),
});

/** What came of the help, according to other sources. */
export const uitkomsten = publishedTable({
  title: 'Uitkomsten volgens andere bronnen',
  description: 'Eén rij per uitkomst die een andere bron van een gemeente noemt.',
  key: ['feit'],
  columns: {
    feit: factId,
    ...column.ofWhom,
    periode: period,
    onderwerp: withOrigin(
      told('Waar het over gaat.', 'What it is about.', outcomeTopics),
      inText('ingedeeld'),
    ),
    aantal: numberTold('Hoeveel.', 'How many.', 'personen'),
    van_aantal: numberTold('Van hoeveel.', 'Out of how many.', 'personen'),
    percentage: numberTold('Deel.', 'Part.', 'procent'),
    nauwkeurigheid: precision,
    ...toldColumns,
  },
  rows: ({ municipalities }) =>
    municipalities.flatMap((municipality) =>
      municipality.outcomes.map((fact) => ({
        ...common(municipality, fact),
        periode: periodOf(fact),
        onderwerp: fact.topic,
        aantal: fact.count ?? '',
        van_aantal: fact.outOf ?? '',
        percentage: fact.percentage ?? '',
        nauwkeurigheid: fact.precision,
        ...toldCells(fact),
      })),
    ),
});
