import { responseIn } from '../survey/atlas.ts';
import { formatEuro, formatNumber } from '../text/format.ts';
import { gaps, isGiven, type Answer, type Gap } from '../survey/gap.ts';
import { budgetPerPermitHolder, partnerCount, projectCount } from '../survey/indicators.ts';
import type { Municipality, Response } from '../survey/municipality.ts';
import type { ShownField } from '../survey/shown-fields.ts';
import {
  approaches,
  budgetCoverages,
  budgetKinds,
  phases,
  statuses,
  themes,
} from '../survey/vocabulary.ts';

/** A cell of the list: a text, with what to sort by, or the words for why there is none. */
export interface ListCell {
  text: string;
  /** What a number column sorts by. */
  number?: number;
  /** Said in small beside the value. */
  note?: string;
  gap?: Gap;
}

/** A column of the list of municipalities. */
export interface ListColumn {
  id: string;
  /** The published value it shows. */
  field: ShownField;
  label: string;
  /** What it sorts by, in a sentence that starts with `Op`. */
  by: string;
  numeric?: boolean;
  /** Whether a place in the order means something. */
  ranked?: boolean;
  /** Whether its values are of unlike kinds, told by the note in the cell. */
  kinds?: boolean;
  cell: (municipality: Municipality, response: Response) => ListCell;
}

const cellOf = <Value>(answer: Answer<Value>, show: (value: Value) => ListCell): ListCell =>
  isGiven(answer) ? show(answer.value) : { text: gaps[answer.gap].label, gap: answer.gap };

const counted = (number: number): ListCell => ({ text: formatNumber(number), number });

/** The columns of the list of municipalities, after the name. */
export const listColumns: readonly ListColumn[] = [
  {
    id: 'status',
    field: 'status',
    label: 'Antwoord',
    by: 'antwoord',
    cell: (_, { status }) => ({
      text: statuses[status].label,
      ...(status === 'beantwoord' ? {} : { gap: status }),
    }),
  },
  {
    id: 'aanpak',
    field: 'aanpak',
    label: 'Wie doet het meeste?',
    by: 'wie het meeste doet',
    cell: (_, { approach }) => cellOf(approach, (word) => ({ text: approaches[word].label })),
  },
  {
    id: 'fase',
    field: 'fase',
    label: 'Fase',
    by: 'fase',
    cell: (_, { phase }) => cellOf(phase, (word) => ({ text: phases[word].label })),
  },
  {
    id: 'themas',
    field: 'themas',
    label: 'Thema’s',
    by: 'aantal thema’s',
    numeric: true,
    cell: (_, response) =>
      cellOf(response.themes, (words) => ({
        text: words.map((word) => themes[word].label).join(', '),
        number: words.length,
      })),
  },
  {
    id: 'partners',
    field: 'aantal_partners',
    label: 'Partners',
    by: 'aantal partners',
    numeric: true,
    ranked: true,
    cell: (_, response) =>
      cellOf(partnerCount(response), (number) => ({
        ...counted(number),
        note: response.partners
          .filter(({ named }) => named)
          .map(({ name }) => name)
          .join(', '),
      })),
  },
  {
    id: 'projecten',
    field: 'aantal_projecten',
    label: 'Projecten',
    by: 'aantal projecten',
    numeric: true,
    ranked: true,
    cell: (_, response) => cellOf(projectCount(response), counted),
  },
  {
    id: 'budget',
    field: 'budget_per_vergunninghouder_eur',
    label: 'Budget per vergunninghouder',
    by: 'budget per vergunninghouder, elke soort apart',
    numeric: true,
    kinds: true,
    cell: (municipality, response) =>
      cellOf(budgetPerPermitHolder(municipality, response), ({ amount, kind, covers }) => ({
        text: formatEuro(amount),
        number: amount,
        note: `${budgetKinds[kind].label}: ${budgetCoverages[covers].label}`,
      })),
  },
  {
    id: 'inwoners',
    field: 'inwoners',
    label: 'Inwoners',
    by: 'aantal inwoners',
    numeric: true,
    ranked: true,
    cell: ({ inhabitants }) => cellOf(inhabitants, counted),
  },
];

/** The cells of one municipality, in the order of the columns. */
export const listCells = (municipality: Municipality, survey: string): ListCell[] =>
  listColumns.map(({ cell }) => cell(municipality, responseIn(municipality, survey)));
