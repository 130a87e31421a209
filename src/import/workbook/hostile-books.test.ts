import { expect, test, vi } from 'vitest';
import { importSheet } from '../import-sheet.ts';
import { municipalityList } from '../municipality-list.ts';
import { readMunicipalityList } from '../../../scripts/import/read-municipality-list.ts';
import { hostileBooks } from '../../../tests/support/hostile-books/index.ts';
import { sampleRows, writeSheet } from '../../../tests/support/sample-sheet.ts';

vi.setConfig({ testTimeout: 60_000 });

const list = municipalityList(readMunicipalityList('data/landelijk/gemeenten.csv'));
const { records: expected } = await importSheet(Buffer.from(writeSheet(sampleRows)), list);

const all = Object.entries(hostileBooks).flatMap(([family, books]) =>
  books.map((book) => ({ family, ...book })),
);
const wordsOf = async (bytes: Uint8Array) => {
  const { records, doubts, unread, problems } = await importSheet(bytes, list);
  return { records, problems, said: [...doubts.map(({ text }) => text), ...unread] };
};

test.each(all.filter(({ refused }) => refused))(
  '$family: $name is refused with its place and what to do',
  async ({ bytes, refused = /^$/ }) => {
    const { records, problems } = await wordsOf(bytes);
    expect(records).toEqual([]);
    expect(problems.map(({ message }) => message).join('\n')).toMatch(refused);
    for (const { expected: wanted, tip } of problems)
      expect([wanted, tip]).toEqual([expect.any(String), expect.any(String)]);
  },
);

test.each(all.filter(({ noted }) => noted))(
  '$family: $name is read, and pointed out',
  async ({ bytes, noted = /^$/ }) => {
    const { records, problems, said } = await wordsOf(bytes);
    expect(problems).toEqual([]);
    expect(said.join('\n')).toMatch(noted);
    expect(records).toEqual(expected);
  },
);

test.each(all.filter(({ refused, noted }) => !refused && !noted))(
  '$family: $name is read without a word',
  async ({ bytes }) => {
    expect(await wordsOf(bytes)).toEqual({ records: expected, problems: [], said: [] });
  },
);
