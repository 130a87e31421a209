import type { Column } from '../published/table.ts';
import { fileAddress, licence, type Dataset } from './dataset.ts';

const datatypeOf = ({ type, pattern }: Column) => {
  if (type === 'getal') return { base: 'integer', minimum: 0 };
  return pattern ? { base: 'string', format: pattern } : 'string';
};

const columnOf = (name: string, column: Column) => ({
  name,
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

/** What CSV on the Web says of one table: the file beside it that a program looks for. */
export function csvwOf(dataset: Dataset, name: string) {
  const table = dataset.tables[name];
  if (!table) throw new Error(`er is geen tabel ${name}`);
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'nl' }],
    url: `${name}.csv`,
    'dc:title': table.title,
    'dc:description': table.description,
    'dc:license': { '@id': licence.address },
    'dc:publisher': dataset.publisher.name,
    'dc:source': fileAddress(dataset, 'bronnen.csv'),
    'dc:hasVersion': dataset.version,
    dialect: { delimiter: ',', encoding: 'utf-8', header: true, lineTerminators: ['\r\n'] },
    tableSchema: {
      columns: Object.entries(table.columns).map(([column, about]) => columnOf(column, about)),
      primaryKey: table.key,
    },
  };
}
