import { personalData } from '../../read/personal-data.ts';
import type { SheetCell } from '../sheet.ts';
import { otherChoice } from './choices-in.ts';
import type { FormColumn } from './form-column.ts';
import type { FormAnswer, FormQuestion } from './form-question.ts';

/** A cell that leads to somebody, and what in it does: `een e-mailadres`. */
interface Withheld {
  header: string;
  row: number;
  cell: SheetCell;
  what: string;
}

/** How somebody is called on a social medium: `@anna_b`. */
const account = /(?<![\p{L}\p{N}._%+-])@[\p{L}\p{N}_.]{3,}/u;

/**
 * The columns without the cells that lead to somebody, by an address, a number or a name, so that
 * nothing is made of them; and those cells.
 */
export function withheldCells(
  columns: readonly FormColumn[],
  isNaming: (text: string) => boolean,
): { columns: FormColumn[]; withheld: Withheld[] } {
  const withheld: Withheld[] = [];
  const whatIn = (text: string) =>
    personalData(text)[0]?.what ??
    (account.test(text) ? 'een account' : isNaming(text) ? 'een naam' : undefined);
  return {
    columns: columns.map((column) => ({
      ...column,
      cells: column.cells.map((cell, row) => {
        const what = whatIn(cell.text);
        if (what === undefined) return cell;
        withheld.push({ header: column.header, row, cell, what });
        return { ...cell, text: '' };
      }),
    })),
    withheld,
  };
}

/** The questions with the place of what was withheld from each: an answer that is unclear, no silence. */
export const withPlaces = (
  questions: readonly FormQuestion[],
  withheld: readonly Withheld[],
): FormQuestion[] =>
  questions.map((question) =>
    withheld.filter(({ header }) => question.headers.includes(header)).reduce(withPlace, question),
  );

function withPlace(question: FormQuestion, { row, cell, what }: Withheld): FormQuestion {
  const isChosen = question.kind === 'keuze' || question.kind === 'meerkeuze';
  const answered = ({ values }: FormAnswer): Pick<FormAnswer, 'values' | 'gap'> =>
    isChosen && (question.kind === 'meerkeuze' || values.length === 0)
      ? { values: [...new Set([...values, otherChoice.id])], gap: undefined }
      : { values, gap: values.length > 0 ? undefined : 'onduidelijk' };
  return {
    ...question,
    choices:
      isChosen && !question.choices.some(({ id }) => id === otherChoice.id)
        ? [...question.choices, otherChoice]
        : question.choices,
    answers: question.answers.map((answer, at) =>
      at === row
        ? {
            ...answered(answer),
            note: '',
            aside: { cell, text: what, why: 'leidt naar iemand' },
          }
        : answer,
    ),
  };
}
