import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { importSheet } from '../import-sheet.ts';
import { municipalityList } from '../municipality-list.ts';
import { readMunicipalityList } from '../../../scripts/import/read-municipality-list.ts';
import { sampleRows, writeSheet } from '../../../tests/support/sample-sheet.ts';

vi.setConfig({ testTimeout: 60_000 });

const list = municipalityList(readMunicipalityList('data/landelijk/gemeenten.csv'));
const amounts = [2370.5, null, null, 1000, 950];

type Value = string | number | null;

/** The sample as a workbook, with amounts as numbers. */
async function workbook(change: (rows: Value[][]) => void = () => undefined) {
  const rows = sampleRows.map((row, index): Value[] =>
    row.map((cell, column) =>
      index > 0 && column === 4 ? (amounts[index - 1] ?? null) : cell || null,
    ),
  );
  change(rows);
  const cells = rows.map((row) => row.map((value) => (value === null ? null : { value })));
  const explanation = [[{ value: 'Uitleg', type: String }]];
  const file = writeExcelFile([
    { sheet: 'Uitleg', data: explanation },
    { sheet: 'Blad1', data: cells },
  ]);
  return new Uint8Array(await file.toBuffer());
}

/** A workbook with the XML of its sheets changed. */
function withXml(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const files = unzipSync(bytes);
  const changed = Object.entries(files).map(([path, content]) => [
    path,
    path.startsWith('xl/worksheets/') ? strToU8(change(strFromU8(content))) : content,
  ]);
  return zipSync(Object.fromEntries(changed) as Record<string, Uint8Array>);
}

test('blank rows between and below the rows of a workbook are counted and passed over', async () => {
  const plain = await importSheet(await workbook(), list);
  const blank = Array<Value>(6).fill(null);
  const bytes = await workbook((rows) => {
    rows.splice(3, 0, blank);
    rows.push(blank);
  });
  const { records, problems, blankRows } = await importSheet(bytes, list);
  expect(problems).toEqual([]);
  expect(records).toEqual(plain.records);
  expect(blankRows).toBeGreaterThanOrEqual(1);
});

test('rows that stand in one cell of a workbook each are one mistake, with how to undo it', async () => {
  const data = sampleRows.map((row) => [{ value: row.join(';'), type: String }]);
  const bytes = await writeExcelFile([{ sheet: 'Blad1', data }]).toBuffer();
  const { problems } = await importSheet(bytes, list);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.message).toBe('elke regel staat als geheel in één cel');
  expect(problems[0]?.tip).toContain('Tekst naar kolommen');
});

test('an export that Excel kept in one column is one mistake, with how to undo it', async () => {
  const rows = ['Tijdstempel,Gemeente,Hoeveel?', '3-2-2026,Assen,12', '3-2-2026,Emmen,7'];
  const data = rows.map((value) => [{ value, type: String }]);
  const bytes = await writeExcelFile([{ sheet: 'Blad1', data }]).toBuffer();
  const { problems } = await importSheet(bytes, list);
  expect(problems.map(({ tip }) => tip)).toEqual([expect.stringContaining('Tekst naar kolommen')]);
});

test('a workbook gives the records of the same sheet as CSV', async () => {
  const fromText = await importSheet(Buffer.from(writeSheet(sampleRows)), list);
  expect(fromText.records).toHaveLength(5);
  expect(await importSheet(await workbook(), list)).toEqual({
    ...fromText,
    unread: ['blad "Uitleg"'],
  });
});

const withCell = async (ref: string, cell: string) => {
  const written = new RegExp(`<c r="${ref}"[^>]*>.*?</c>`);
  return withXml(await workbook(), (xml) => xml.replace(written, () => cell));
};
test('cells that do not say where they stand are taken in their order', async () => {
  const plain = await workbook((rows) => {
    rows.splice(2, 2);
  });
  const bytes = withXml(plain, (xml) => xml.replace(/(<c) r="[A-Z]+\d+"/g, '$1'));
  expect(await importSheet(bytes, list)).toEqual(await importSheet(plain, list));
});

test.each([
  ['a comment', 'Taal<!-- later -->en werk.', 'Taalen werk.'],
  ['an instruction', 'Taal<?later?> en werk.', 'Taal en werk.'],
  ['a section of characters', 'Taal <![CDATA[& <werk>]]>.', 'Taal & <werk>.'],
  ['an escaped escape', 'Schrijf _x005F_x000D_ of a_x0020_b.', 'Schrijf _x000D_ of a b.'],
])('of a text with %s nothing is lost', async (_, written, read) => {
  const bytes = await withCell('D2', `<c r="D2" t="inlineStr"><is><t>${written}</t></is></c>`);
  expect((await importSheet(bytes, list)).records[0]).toMatchObject({ samenvatting: read });
});

test('an amount that was reckoned is read as Excel shows it', async () => {
  const bytes = await workbook((rows) => {
    if (rows[1]) rows[1][4] = 1128.7 * 1.1;
  });
  expect((await importSheet(bytes, list)).records[0]).toMatchObject({
    budget_per_vergunninghouder: 1241.57,
  });
});

test('a link behind a text, comments and other sheets are named where they are not read', async () => {
  const bytes = withXml(await workbook(), (xml) =>
    xml.replace('</sheetData>', '</sheetData><hyperlinks><hyperlink ref="D2"/></hyperlinks>'),
  );
  const files = { ...unzipSync(bytes), 'xl/comments1.xml': strToU8('<comments/>') };
  expect((await importSheet(zipSync(files), list)).unread).toEqual([
    'blad "Uitleg"',
    'het adres achter D2 (zet het zelf in de cel)',
    'de opmerkingen bij cellen',
  ]);
});

test('a workbook with one bit altered gives the same records, or is refused', async () => {
  const whole = await workbook();
  const { records } = await importSheet(whole, list);
  const place = fc.nat({ max: whole.length * 8 - 1 });
  await fc.assert(
    fc.asyncProperty(place, async (bit) => {
      const altered = Uint8Array.from(whole);
      altered[bit >> 3] = (altered[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const read = await importSheet(altered, list);
      expect(read.records).toEqual(read.problems.length > 0 ? [] : records);
    }),
    { numRuns: 400, seed: 2026 },
  );
});

test('every text comes back from a workbook as it was written', async () => {
  const text = fc.string({
    unit: fc.constantFrom(...'aé <>&"\'\n_x0041;👩'),
    minLength: 1,
    maxLength: 20,
  });
  await fc.assert(
    fc.asyncProperty(text, async (words) => {
      const answer = `x${words}x`;
      const bytes = await workbook((rows) => {
        if (rows[1]) rows[1][3] = answer;
      });
      expect((await importSheet(bytes, list)).records[0]).toMatchObject({ samenvatting: answer });
    }),
    { numRuns: 40, seed: 2026 },
  );
});
