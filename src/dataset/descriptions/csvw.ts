import { hasFraction } from '../tables/has-fraction.ts';
import { tableNamed, type Column, type PublishedTable } from '../tables/table.ts';
import { valueWords } from '../tables/value-words.ts';
import { fileAddress, licence, type Dataset } from './dataset.ts';

const context = ['http://www.w3.org/ns/csvw', { '@language': 'nl' }];

const datatypeOf = (column: Column) => {
  if (column.type === 'getal')
    return { base: hasFraction(column) ? 'decimal' : 'integer', minimum: column.minimum ?? 0 };
  const words = valueWords(column);
  const format = column.pattern ?? (words && `(${words.join('|')})`);
  return format ? { base: 'string', format } : 'string';
};

/** A name as the standard allows it, which has no hyphens. */
const encoded = (name: string) => name.replaceAll('-', '%2D');

const columnOf = (name: string, column: Column) => ({
  name: encoded(name),
  titles: [name],
  'dc:description': [
    { '@value': column.nl, '@language': 'nl' },
    { '@value': column.en, '@language': 'en' },
  ],
  datatype: datatypeOf(column),
  required: !column.blank && !column.gaps,
  null: ['', ...(column.gaps ?? [])],
  ...(column.type === 'lijst' && { separator: '|' }),
});

const about = (dataset: Dataset) => ({
  'dc:license': { '@id': licence.address },
  'dc:publisher': dataset.publisher.name,
  'dc:source': fileAddress(dataset, 'bronnen.csv'),
  'dc:hasVersion': dataset.version,
});

const dialect = { delimiter: ',', encoding: 'utf-8', header: true, lineTerminators: ['\r\n'] };

const tableOf = (name: string, table: PublishedTable) => ({
  url: `${name}.csv`,
  'dc:title': table.title,
  'dc:description': table.description,
  dialect,
  tableSchema: {
    columns: Object.entries(table.columns).map(([column, about]) => columnOf(column, about)),
    primaryKey: table.key,
  },
});

/** What CSV on the Web says of one table: the file beside it that a program looks for. */
export const csvwOf = (dataset: Dataset, name: string) => ({
  '@context': context,
  ...about(dataset),
  ...tableOf(name, tableNamed(name, dataset.tables)),
});

/** Whether a value stands in one row only; with one survey, each municipality has one row. */
function isUnique({ tables, surveys }: Dataset, table: string, column: string): boolean {
  const key = tables[table]?.key ?? [];
  const telling = surveys.length > 1 ? key : key.filter((name) => name !== 'enquete');
  return telling.join() === column;
}

const foreignKeysOf = (dataset: Dataset, { columns }: PublishedTable) =>
  Object.entries(columns).flatMap(([name, { refersTo }]) =>
    refersTo && isUnique(dataset, refersTo.table, refersTo.column)
      ? [
          {
            columnReference: name,
            reference: { resource: `${refersTo.table}.csv`, columnReference: refersTo.column },
          },
        ]
      : [],
  );

/** The same of all tables as a group, with the columns that refer to a row of another table. */
export const csvwGroupOf = (dataset: Dataset) => ({
  '@context': context,
  ...about(dataset),
  tables: Object.entries(dataset.tables).map(([name, table]) => {
    const { tableSchema, ...described } = tableOf(name, table);
    return {
      ...described,
      tableSchema: { ...tableSchema, foreignKeys: foreignKeysOf(dataset, table) },
    };
  }),
});
