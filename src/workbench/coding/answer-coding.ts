import type { Coding } from '../../survey/tables.ts';
import { codingFields } from '../../survey/vocabulary.ts';

/** The fields of which a coder says something, in the order of the codebook. */
export const fields = Object.keys(codingFields) as Coding['field'][];

/** What the fields of one answer hold, as the record of codings writes them. */
export type CodedCells = Record<Coding['field'], string>;

/** A partner, a project or an amount as a coder fills it in: a word for each column. */
export type Entry = readonly string[];

/** One answer as a coder read it. */
export interface AnswerCoding {
  aanpak: string;
  fase: string;
  themas: readonly string[];
  /** Name and kind. */
  partners: readonly Entry[];
  /** Name, theme, status and start. */
  projecten: readonly Entry[];
  /** Kind, amount in euros, unit and coverage. */
  budgetten: readonly Entry[];
}

/** An answer of which nothing is coded yet. */
export const emptyCoding: AnswerCoding = {
  aanpak: '',
  fase: '',
  themas: [],
  partners: [],
  projecten: [],
  budgetten: [],
};

/** A name without the signs `|` and `=`, which part names and words in a cell. */
const cellWords = (text: string): string => text.replace(/[|=]/g, ' ').replace(/\s+/g, ' ').trim();

const cleaned = ([name = '', ...words]: Entry) => [
  cellWords(name),
  ...words.map((word) => cellWords(word.replaceAll('/', '-'))),
];
const byName = (a: Entry, b: Entry) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1);
const named = (entries: readonly Entry[]) => entries.map(cleaned).filter(([name]) => name !== '');
const listed = (items: readonly string[]) => items.join('|');
const withoutTail = (words: readonly string[]) => words.join('/').replace(/\/+$/, '');
const details = ([name = '', ...words]: Entry) =>
  words.every((word) => word === '') ? name : `${name}=${withoutTail(words)}`;

const noAmount = 'geen bedrag';

/** What the record of codings says of an answer: names in order, so that two codings can be compared. */
export function cellsOf(coding: AnswerCoding): CodedCells {
  const partners = named(coding.partners).toSorted(byName);
  const projects = named(coding.projecten).toSorted(byName);
  const amounts = named(coding.budgetten).map(([kind = '', amount = '', ...more]) => [
    kind,
    amount || noAmount,
    ...more,
  ]);
  return {
    aanpak: coding.aanpak,
    fase: coding.fase,
    themas: listed(coding.themas),
    partners: listed(partners.map(([name = '']) => name)),
    partnersoorten: listed(partners.map(details)),
    projecten: listed(projects.map(([name = '']) => name)),
    projectdetails: listed(projects.map(details)),
    budgetten: listed(amounts.map(details)),
  };
}

const itemsOf = (cell: string) => (cell === '' ? [] : cell.split('|'));

function entriesOf(cell: string, columns: number): Entry[] {
  return itemsOf(cell).map((item) => {
    const [name = '', words = ''] = item.split('=');
    return [name, ...Array.from({ length: columns - 1 }, (_, at) => words.split('/')[at] ?? '')];
  });
}

/** What a coder filled in, from the cells of the file that holds it. */
export const codingOf = (cells: CodedCells): AnswerCoding => ({
  aanpak: cells.aanpak,
  fase: cells.fase,
  themas: itemsOf(cells.themas),
  partners: entriesOf(cells.partnersoorten || cells.partners, 2),
  projecten: entriesOf(cells.projectdetails || cells.projecten, 4),
  budgetten: entriesOf(cells.budgetten, 4).map(([kind = '', amount = '', ...more]) => [
    kind,
    amount === noAmount ? '' : amount,
    ...more,
  ]),
});
