import type { CodingProposal, ProposedAnswer } from './propose-coding.ts';

/** The columns that a person fills in: those of the sheet that `npm run import` reads. */
const toFill = [
  'beantwoord',
  'samenvatting',
  'aanpak',
  'fase',
  'themas',
  'partners',
  'projecten',
  'budget_per_vergunninghouder',
  'bron',
];

/** The columns with proposals and the answer itself, which the import passes over. */
export const worksheetColumns = [
  'voorstel_themas',
  'voorstel_partners',
  'voorstel_nieuwe_namen',
  'voorstel_bedragen',
  'antwoord',
];

const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`).join(', ');
const listed = (items: readonly string[]) => items.join('\n');
const sheetSafe = (text: string) => text.replace(/^(?=[=+\-@＝＋－＠])/, '’');

/** The worksheet of a list of answers: header and rows, with every proposal marked as one. */
export function worksheetOf(answers: readonly ProposedAnswer[]): {
  fields: string[];
  data: string[][];
} {
  return {
    fields: ['gemeentecode', 'gemeente', ...toFill, ...worksheetColumns],
    data: answers.map(({ answer, proposal }) => [
      answer.code,
      answer.name,
      ...toFill.map(() => ''),
      listed(proposal.themes.map(({ theme, matched }) => `${theme}: ${quoted(matched)}`)),
      listed(proposal.organisations.map(({ id, matched }) => `${id}: ${quoted([matched])}`)),
      listed(proposal.names.map(({ kind, matched }) => `${kind}? ${quoted([matched])}`)),
      listed(proposal.amounts.map(amountText)),
      sheetSafe(answer.text),
    ]),
  };
}

const amountText = ({ matched, euros, perPermitHolder }: CodingProposal['amounts'][number]) =>
  `${String(euros).replace('.', ',')}: ${quoted([matched])}${perPermitHolder ? ' per vergunninghouder' : ''}`;
