import Papa from 'papaparse';
import type { ListedMunicipality } from '../municipality-list.ts';
import type { TextRow } from '../tables-of-records.ts';
import type { Form } from './read-form.ts';

/** The tables of a survey that a later export of its form changes, as text. */
export interface AnswerTables {
  given: string;
  responses: string;
  survey: string;
}

/** What a later export changes in them: the new tables, and each change in words. */
export interface Updated extends AnswerTables {
  added: number;
  changed: string[];
}

const tableOf = (text: string) => Papa.parse<TextRow>(text, { header: true, skipEmptyLines: true });
const csvOf = (columns: readonly string[], rows: readonly TextRow[]) => {
  const cells = rows.map((row) => columns.map((column) => row[column] ?? ''));
  return `${Papa.unparse([[...columns], ...cells], { newline: '\n' })}\n`;
};
const keyOf = ({ gemeentecode = '', vraag = '' }: TextRow) => `${gemeentecode} ${vraag}`;
const saidIn = ({ waarde, waarde_reden: reason }: TextRow) => waarde || reason || '';
const byCode = (a: TextRow, b: TextRow) =>
  (a['gemeentecode'] ?? '') < (b['gemeentecode'] ?? '') ? -1 : 1;

/**
 * The tables of a survey with the answers of a later export in them. What stands there already and
 * says the same stays as editors left it; what is not in the export stays too.
 */
export function updatedAnswers(
  before: AnswerTables,
  { replies }: Form,
  { table, source }: { table: string; source: string },
): Updated {
  const given = tableOf(before.given);
  const present = new Map(given.data.map((row) => [keyOf(row), row]));
  const changed: string[] = [];
  const fresh: TextRow[] = [];
  for (const row of tableOf(table).data) {
    const old = present.get(keyOf(row));
    if (!old) fresh.push(row);
    else if (saidIn(old) !== saidIn(row)) {
      changed.push(`${keyOf(row)}: ${saidIn(old)} wordt ${saidIn(row)}`);
      present.set(keyOf(row), { ...row, bron: old['bron'] ?? source });
    }
  }
  const responses = tableOf(before.responses);
  const answered = new Map(replies.map(({ municipality }) => [municipality.code, municipality]));
  const rows = responses.data.map((row) =>
    answered.has(row['gemeentecode'] ?? '') ? { ...row, status: 'beantwoord' } : row,
  );
  const having = new Set(rows.map((row) => row['gemeentecode']));
  const others = [...answered.values()].filter(({ code }) => !having.has(code));
  const survey = JSON.parse(before.survey) as { askedOnly?: string[] };
  const asked = [...(survey.askedOnly ?? []), ...others.map(({ code }) => code)].toSorted();
  return {
    given: csvOf(given.meta.fields ?? [], [...present.values(), ...fresh].toSorted(byCode)),
    responses: csvOf(
      responses.meta.fields ?? [],
      [
        ...rows,
        ...others.map(({ code, name }) => ({
          ...{ gemeentecode: code, gemeentenaam: name, status: 'beantwoord', bron: source },
        })),
      ].toSorted(byCode),
    ),
    survey: survey.askedOnly
      ? `${JSON.stringify({ ...survey, askedOnly: asked }, null, 2)}\n`
      : before.survey,
    added: fresh.length,
    changed,
  };
}

/** The table of municipalities with a row for each that answered and has none. */
export function withPages(
  table: string,
  { replies }: Form,
  all: readonly ListedMunicipality[],
): string {
  const { data, meta } = tableOf(table);
  const having = new Set(data.map((row) => row['gemeentecode']));
  const codes = new Set(replies.map(({ municipality }) => municipality.code));
  const fresh = all.filter(({ code }) => codes.has(code) && !having.has(code));
  if (fresh.length === 0) return table;
  const rows = fresh.map(({ code, name, province }) => ({
    ...{ gemeentecode: code, gemeentenaam: name, provincie: province },
  }));
  return csvOf(meta.fields ?? [], [...data, ...rows]);
}
