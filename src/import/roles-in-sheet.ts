import { answerFields } from '../survey/answer-fields.ts';
import type { TextRow } from '../read/text-table.ts';
import type { QuestionRole } from '../survey/question-words.ts';
import type { SheetRecord } from './sheet-records.ts';

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

/** What an editor reads from an answer in one word: an empty cell was not sorted yet. */
const words: readonly QuestionRole[] = ['aanpak', 'fase'];

const isEmpty = (record: SheetRecord, role: QuestionRole) => {
  const cell = record[columns[role]] ?? '';
  return cell === '' || (Array.isArray(cell) && cell.length === 0);
};

const answersIn = (records: readonly SheetRecord[]) =>
  records.filter((record) => record['beantwoord'] === true);

/** The answers that nobody sorted by a field yet, where others are; one that is sorted may name no theme. */
export function unsorted(records: readonly SheetRecord[], role: QuestionRole): SheetRecord[] {
  const answers = answersIn(records);
  const used = words.filter((word) => answers.some((record) => !isEmpty(record, word)));
  if (used.includes(role)) return answers.filter((record) => isEmpty(record, role));
  return role === 'themas' && used.length > 0
    ? answers.filter((record) => [...used, role].every((one) => isEmpty(record, one)))
    : [];
}

/** The fixed questions that a sheet does not answer, or not for each answer yet: nobody is told of them. */
export const rolesNotIn = (records: readonly SheetRecord[]): QuestionRole[] =>
  (Object.keys(columns) as QuestionRole[]).filter((role) =>
    role === 'themas' || words.includes(role)
      ? answersIn(records).every((record) => isEmpty(record, role)) ||
        unsorted(records, role).length > 0
      : !records.some((record) => Object.hasOwn(record, columns[role])),
  );

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
