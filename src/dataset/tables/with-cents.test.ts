import { expect, test } from 'vitest';
import { csvwOf } from '../descriptions/csvw.ts';
import type { Dataset } from '../descriptions/dataset.ts';
import { tableSchemaOf } from '../descriptions/table-schema.ts';
import { snippetsOf } from '../files/code-examples.ts';
import * as column from './columns.ts';
import { faultsOf } from './faults.ts';
import { typedRowSchema } from './row-schema.ts';
import { publishedTable } from './table.ts';
import { withCents } from './with-cents.ts';

const proef = publishedTable({
  title: 'Proef',
  description: '',
  key: ['gemeentecode'],
  columns: {
    gemeentecode: column.municipalityCode,
    bedrag_eur: column.amount('', ''),
    aantal: column.number('', ''),
  },
  rows: () => [],
});
const row = { gemeentecode: 'GM0202', aantal: 3 };
const settled = (euros: number) => withCents({ proef }, { proef: [{ ...row, bedrag_eur: euros }] });

/** What a program that reads a description takes the columns for. */
function typesIn(tables: ReturnType<typeof settled>) {
  const table = tables['proef'] ?? proef;
  const described = csvwOf(
    { tables, address: 'https://atlas.example/', publisher: {} } as Dataset,
    'proef',
  );
  return {
    tableSchema: tableSchemaOf(table, []).fields.map(({ type }) => type),
    csvw: described.tableSchema.columns.slice(1).map(({ datatype }) => datatype),
    json: JSON.stringify(typedRowSchema(table)).match(/"(integer|number)"/g),
  };
}

test('whole amounts are described as whole numbers', () => {
  expect(typesIn(settled(2370))).toMatchObject({
    tableSchema: ['string', 'integer', 'integer'],
    csvw: [{ base: 'integer' }, { base: 'integer' }],
    json: ['"integer"', '"integer"'],
  });
});

test('an amount with cents makes its column a decimal one in every description, and no other', () => {
  expect(typesIn(settled(2370.5))).toMatchObject({
    tableSchema: ['string', 'number', 'integer'],
    csvw: [{ base: 'decimal' }, { base: 'integer' }],
    json: ['"number"', '"integer"'],
  });
});

test('how to read the table in R and Python takes each column for what it is', () => {
  const codeOf = (euros: number) =>
    snippetsOf('proef', settled(euros)['proef'] ?? proef, '')
      .slice(0, 2)
      .map(({ code }) => code)
      .join('\n');
  expect(codeOf(2370)).toContain('bedrag_eur = col_integer()');
  expect(codeOf(2370.5)).toContain('bedrag_eur = col_double()');
  expect(codeOf(2370.5)).toContain('aantal = col_integer()');
  expect(codeOf(2370.5)).toMatch(/bedragen = \[\n {4}"bedrag_eur",\n\]\n.*Float64/);
  expect(codeOf(2370)).not.toContain('Float64');
});

test('a hyphen in a name is no minus where a table is read', () => {
  const table = { ...proef, columns: { 'aantal-uren': column.number('', '') } };
  const [r, python, sql] = snippetsOf('antwoorden-2026', table, '/').map(({ code }) => code);
  expect(r).toMatch(/^antwoorden_2026 <- read_csv\([^]*`aantal-uren` = col/m);
  expect(python).toContain('antwoorden_2026 = pd.read_csv');
  expect(sql).toContain('CREATE TABLE antwoorden_2026 AS');
});

test('an amount with cents is no fault, a number of things with a fraction is', () => {
  const faults = (cells: Record<string, number>) => {
    const rows = [{ ...row, bedrag_eur: 2370.5, ...cells }];
    return faultsOf(withCents({ proef }, { proef: rows }), { proef: rows });
  };
  expect(faults({})).toEqual([]);
  expect(faults({ aantal: 1.5 })).toHaveLength(1);
});
