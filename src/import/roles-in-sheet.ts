import { answerFields } from '../survey/answer-fields.ts';
import type { QuestionRole } from '../survey/question-words.ts';
import type { SheetRecord } from './sheet-records.ts';
import type { TextRow } from './tables-of-records.ts';

/** The column of a sheet that each fixed question stands in. */
const columns: Record<QuestionRole, string> = {
  samenvatting: 'samenvatting',
  aanpak: 'aanpak',
  fase: 'fase',
  themas: 'themas',
  partners: 'partners',
  projecten: 'projecten',
  budget: 'budget_per_vergunninghouder',
};

/** What an editor reads from an answer: a column without any of it was not filled in yet. */
const read: readonly QuestionRole[] = ['aanpak', 'fase', 'themas'];

const isEmpty = (cell: unknown) =>
  (cell ?? '') === '' || (Array.isArray(cell) && cell.length === 0);

/** The fixed questions that a sheet does not answer: nobody asked them, so no answer is unclear about them. */
export const rolesNotIn = (records: readonly SheetRecord[]): QuestionRole[] =>
  (Object.keys(columns) as QuestionRole[]).filter((role) => {
    const cells = records.flatMap((record) =>
      Object.hasOwn(record, columns[role]) ? [record[columns[role]]] : [],
    );
    return read.includes(role) ? cells.every(isEmpty) : cells.length === 0;
  });

/** The rows of `vragen.csv` for the others, in their order. */
export const roleRows = (absent: readonly QuestionRole[]): TextRow[] =>
  (Object.keys(columns) as QuestionRole[])
    .filter((role) => !absent.includes(role))
    .map((role, at) => ({
      vraag: role,
      volgorde: String(at + 1),
      tekst: answerFields[role].question,
      kort: answerFields[role].label,
      soort: answerFields[role].kind,
      rol: role,
      herkomst: 'ingedeeld',
      toon: 'ja',
    }));
