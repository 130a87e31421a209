import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvSheet } from './csv-sheet.ts';
import { decodeBytes } from '../read/decode-bytes.ts';
import { encodings } from '../../tests/support/encode-text.ts';
import { importSheet } from './import-sheet.ts';
import { municipalityList } from './municipality-list.ts';
import { readMunicipalityList } from '../../scripts/import/read-municipality-list.ts';
import { sampleRows, writeSheet } from '../../tests/support/sample-sheet.ts';

const list = municipalityList(readMunicipalityList('data/landelijk/gemeenten.csv'));
/** The same cases on each run. */
const seed = 2026;
const patience = { timeout: 60_000 };
const delimiters = [';', ',', '\t', '|'];

const writing = fc.record({
  delimiter: fc.constantFrom(...delimiters),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  quoteAll: fc.boolean(),
  finalLineEnd: fc.boolean(),
});
const cell = fc.string({
  unit: fc.constantFrom(...'aZ0 ;,|\t"\n\'\\=-éëï€“”’½'),
  maxLength: 12,
});

test('every table comes back as it was written, in every dialect and encoding', patience, () => {
  const encoding = fc.constantFrom(...Object.keys(encodings));
  const row = fc.tuple(cell, cell, cell, cell, cell, cell);
  fc.assert(
    fc.property(fc.array(row, { maxLength: 5 }), writing, encoding, (rows, how, name) => {
      const table = [[...(sampleRows[0] ?? [])], ...rows.map((cells) => ['x', ...cells.slice(1)])];
      const bytes = encodings[name as keyof typeof encodings](writeSheet(table, how));
      const decoded = decodeBytes(bytes);
      if (!('text' in decoded)) throw new Error(decoded.refused.message);
      const { sheet, problems } = csvSheet(decoded.text.replace(/\r\n?/g, '\n'));
      expect(problems).toEqual([]);
      expect(sheet.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual(table);
    }),
    { numRuns: 250, seed },
  );
});

test('records are equal in every dialect and encoding', patience, async () => {
  const base = await importSheet(Buffer.from(writeSheet(sampleRows)), list);
  const encoding = fc.constantFrom(...Object.keys(encodings));
  await fc.assert(
    fc.asyncProperty(writing, encoding, fc.boolean(), async (how, name, separator) => {
      const text = (separator ? `sep=${how.delimiter}\r\n` : '') + writeSheet(sampleRows, how);
      const bytes = encodings[name as keyof typeof encodings](text);
      expect(await importSheet(bytes, list)).toEqual(base);
    }),
    { numRuns: 60, seed },
  );
});

test(
  'one character changed is refused, changes nothing, or changes that one row only',
  patience,
  async () => {
    const text = writeSheet(sampleRows);
    const base = (await importSheet(Buffer.from(text), list)).records;
    const one = fc.constantFrom(...';,"\n\r\t |=-+0129aeZéÃ\u00A0\u200B\u202E\u0000�');
    const place = fc.nat({ max: text.length - 1 });
    const how = fc.constantFrom('put', 'replace', 'remove');
    let accepted = 0;
    await fc.assert(
      fc.asyncProperty(place, one, how, async (at, character, action) => {
        const kept = action === 'put' ? at : at + 1;
        const changed =
          text.slice(0, at) + (action === 'remove' ? '' : character) + text.slice(kept);
        const { records, problems } = await importSheet(Buffer.from(changed), list);
        if (problems.length > 0) return;
        accepted++;
        expect(records).toHaveLength(base.length);
        const differing = records.flatMap((record, index) =>
          Object.keys(record)
            .filter((name) => JSON.stringify(record[name]) !== JSON.stringify(base[index]?.[name]))
            .map((name) => `${index} ${name}`),
        );
        expect(differing.length).toBeLessThanOrEqual(1);
        expect(differing.join()).not.toMatch(/gemeente|beantwoord/);
      }),
      { numRuns: 600, seed },
    );
    expect(accepted).toBeGreaterThan(50);
  },
);
