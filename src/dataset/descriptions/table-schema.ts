import { hasFraction } from '../tables/has-fraction.ts';
import type { Column, PublishedTable } from '../tables/table.ts';
import { valueWords } from '../tables/value-words.ts';
import { gaps } from '../../survey/gap.ts';

/** What Table Schema calls missing: the empty cell, and each word with its meaning. */
const missingValues = ({ gaps: words = [], terms, blank }: Column) => [
  ...(blank ? [{ value: '', label: 'leeg' }] : []),
  ...words.map((word) => ({ value: word, label: (terms?.[word] ?? gaps[word]).meaning })),
];

function constraints(column: Column) {
  const { type, pattern, gaps: words = [], blank = false } = column;
  const allowed = valueWords(column);
  const item = allowed && `(${allowed.join('|')})`;
  return {
    ...(!blank && words.length === 0 && { required: true }),
    ...(type === 'getal' && { minimum: column.minimum ?? 0 }),
    ...(pattern && { pattern: `^${pattern}$` }),
    ...(item && type === 'lijst' && { pattern: `^${item}(\\|${item})*$` }),
    ...(allowed && type === 'tekst' && { enum: allowed }),
  };
}

const numberOf = (column: Column) => (hasFraction(column) ? 'number' : 'integer');

const fieldOf = (name: string, column: Column, questions: readonly string[]) => ({
  name,
  type: column.type === 'getal' ? numberOf(column) : 'string',
  title: name,
  description: `${column.nl} / ${column.en}`,
  constraints: constraints(column),
  missingValues: missingValues(column),
  ...(column.unit && { unit: column.unit }),
  ...(column.type === 'lijst' && { listDelimiter: '|' }),
  source: column.source,
  ...(column.source === 'enquête' && { question: questions.join(' / ') }),
});

const foreignKeys = (columns: PublishedTable['columns']) =>
  Object.entries(columns).flatMap(([name, { refersTo }]) =>
    refersTo
      ? [
          {
            fields: [name],
            reference: { resource: refersTo.table, fields: [refersTo.column] },
          },
        ]
      : [],
  );

/** The Table Schema (Data Package v2) of a published table, and the questions behind its columns. */
export function tableSchemaOf({ columns, key }: PublishedTable, questions: readonly string[]) {
  const keys = foreignKeys(columns);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: Object.entries(columns).map(([name, column]) => fieldOf(name, column, questions)),
    primaryKey: key,
    ...(keys.length > 0 && { foreignKeys: keys }),
  };
}
