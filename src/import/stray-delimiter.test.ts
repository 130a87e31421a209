import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeSheet } from '../../tests/support/sample-sheet.ts';
import { validSheets } from '../../tests/support/valid-sheets.ts';
import { isBlankRow } from './blank-row.ts';
import { csvSheet } from './csv-sheet.ts';
import { importSheet } from './import-sheet.ts';
import { municipalityList } from './municipality-list.ts';
import { readHeader } from './read-header.ts';
import { readMunicipalityList } from '../../scripts/import/read-municipality-list.ts';
import { tableRows } from './table-rows.ts';

const list = municipalityList(readMunicipalityList('data/landelijk/gemeenten.csv'));
const seed = 2026;
const patience = { timeout: 120_000 };
const delimiters = [';', ',', '\t', '|'];

/** Every way to write a sheet, with `sep=`, columns of nothing at its end and blank rows around and in it. */
const written = fc
  .record({
    cells: validSheets,
    delimiter: fc.constantFrom(...delimiters),
    lineEnd: fc.constantFrom('\n', '\r\n'),
    quoteAll: fc.boolean(),
    surplus: fc.nat({ max: 2 }),
    blank: fc.option(fc.nat()),
    separator: fc.boolean(),
  })
  .map(({ cells, surplus, blank, separator, ...writing }) => {
    const rows = cells.map((row) => [...row, ...Array<string>(surplus).fill('')]);
    if (blank !== null) rows.splice(blank % (rows.length + 1), 0, ['']);
    const { delimiter } = writing;
    const first = separator ? `sep=${delimiter}\n` : '';
    return { text: first + writeSheet(rows, writing), delimiter };
  });

/** The cells of each row by column, without signs of the dialect: inside quotes they are text. */
function cellsIn(text: string, delimiter: string) {
  const { sheet } = csvSheet(text.replace(/\r\n?/g, '\n'));
  const rows = sheet.rows.slice(sheet.rows.findIndex((row) => !isBlankRow(row)));
  const table = { ...sheet, rows };
  const found = tableRows(table, readHeader(table).columns, () => undefined);
  return Array.from(found, ({ cells }) =>
    Array.from(cells, ([column, cell]) => [
      column,
      cell.text.replaceAll(delimiter, '').replaceAll('"', '').trim(),
    ]),
  );
}

const imported = (text: string) => importSheet(Buffer.from(text), list);

/** What one change of a sound sheet does: it is refused, or every cell stays where it was. */
async function refusedOrSame(text: string, changed: string, delimiter: string) {
  fc.pre((await imported(text)).problems.length === 0);
  const { problems } = await imported(changed);
  if (problems.length === 0) expect(cellsIn(changed, delimiter)).toEqual(cellsIn(text, delimiter));
  return problems.length === 0 ? 'taken' : 'refused';
}

const changes = {
  'a delimiter too many': (text: string, at: number, delimiter: string) =>
    text.slice(0, at) + delimiter + text.slice(at),
  'an empty cell too many': (text: string, at: number, delimiter: string) => {
    const found = Math.max(text.indexOf(delimiter, at), text.indexOf(delimiter));
    return text.slice(0, found) + delimiter + text.slice(found);
  },
  'a delimiter too few': (text: string, at: number, delimiter: string) => {
    const found = text.indexOf(delimiter, at);
    return found === -1 ? text : text.slice(0, found) + text.slice(found + 1);
  },
  'a quote too many': (text: string, at: number) => `${text.slice(0, at)}"${text.slice(at)}`,
  'a quote too few': (text: string, at: number) => {
    const found = text.indexOf('"', at);
    return found === -1 ? text : text.slice(0, found) + text.slice(found + 1);
  },
};

test.each(Object.entries(changes))(
  '%s, anywhere, is refused or leaves every cell where it was',
  patience,
  async (_, change) => {
    const outcomes = { taken: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(written, fc.nat(), async ({ text, delimiter }, place) => {
        const changed = change(text, place % (text.length + 1), delimiter);
        outcomes[await refusedOrSame(text, changed, delimiter)]++;
      }),
      { numRuns: 350, seed },
    );
    expect(outcomes.refused).toBeGreaterThan(50);
  },
);
