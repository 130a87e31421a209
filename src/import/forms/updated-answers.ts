import { tableText, textTable, withRows, type TextRow } from '../../read/text-table.ts';
import type { ListedMunicipality } from '../municipality-list.ts';
import { municipalityRow } from '../municipality-row.ts';
import type { Form } from './read-form.ts';

/** The tables of a survey that a later export of its form changes, as text. */
interface AnswerTables {
  given: string;
  responses: string;
  survey: string;
}

/** What a later export changes in them: the new tables, and each change in words. */
interface Updated extends AnswerTables {
  added: number;
  changed: string[];
}

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
  const given = textTable(before.given);
  const present = new Map(given.rows.map((row) => [keyOf(row), row]));
  const changed: string[] = [];
  const fresh: TextRow[] = [];
  for (const row of textTable(table).rows) {
    const old = present.get(keyOf(row));
    if (!old) fresh.push(row);
    else if (saidIn(old) !== saidIn(row)) {
      changed.push(`${keyOf(row)}: ${saidIn(old)} wordt ${saidIn(row)}`);
      present.set(keyOf(row), { ...row, bron: old['bron'] ?? source });
    }
  }
  const responses = textTable(before.responses);
  const answered = new Map(replies.map(({ municipality }) => [municipality.code, municipality]));
  const rows = responses.rows.map((row) =>
    answered.has(row['gemeentecode'] ?? '') ? { ...row, status: 'beantwoord' } : row,
  );
  const having = new Set(rows.map((row) => row['gemeentecode']));
  const others = [...answered.values()].filter(({ code }) => !having.has(code));
  const survey = JSON.parse(before.survey) as { askedOnly?: string[] };
  const asked = [...(survey.askedOnly ?? []), ...others.map(({ code }) => code)].toSorted();
  return {
    given: tableText(given.columns, [...present.values(), ...fresh].toSorted(byCode)),
    responses: tableText(
      responses.columns,
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
  const having = new Set(textTable(table).rows.map((row) => row['gemeentecode'] ?? ''));
  const codes = new Set(replies.map(({ municipality }) => municipality.code));
  const fresh = all.filter(({ code }) => codes.has(code) && !having.has(code));
  if (fresh.length === 0) return table;
  const known = new Set([...codes, ...having]);
  return withRows(
    table,
    fresh.map((one) => municipalityRow(one, known)),
  );
}
