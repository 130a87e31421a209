import { group } from 'd3';
import { expect, test } from 'vitest';
import { readFileSync, globSync } from 'node:fs';
import { readAnswerList } from '../../import/coding/answer-list.ts';
import { proposeCoding, type CodingProposal } from '../../import/coding/propose-coding.ts';
import { worksheetColumns, worksheetOf } from '../../import/coding/worksheet-table.ts';
import { parseTable } from '../../read/parse-table.ts';
import { surveyTables } from '../../read/table-schemas.ts';
import { agreementOf } from '../../survey/agreement.ts';
import { cellsOf, codingOf, emptyCoding, fields, type CodedCells } from './answer-coding.ts';
import { codingFileText, readCodingFile, type Coder, type CodingFile } from './coding-file.ts';
import {
  compareCodings,
  isDifference,
  isSettled,
  settledTable,
  type ComparedCoding,
} from './compared-codings.ts';
import { markedAnswer } from './marked-answer.ts';

const rowsOf = (csv: string) => {
  const { rows, problems } = parseTable('codering.csv', csv, surveyTables.codings.row);
  expect(problems).toEqual([]);
  return rows;
};
const record = globSync('data/enquetes/*/codering.csv').flatMap((path) =>
  rowsOf(readFileSync(path, 'utf8')),
);

/** The file that a coder of the record would have saved. */
function fileOf(coder: Coder): CodingFile {
  const answers = Array.from(
    group(record, ({ gemeentecode }) => gemeentecode),
    ([code, rows]) => ({
      code,
      name: rows[0]?.gemeentenaam ?? '',
      cells: Object.fromEntries(
        fields.map((field) => [field, rows.find(({ veld }) => veld === field)?.[coder] ?? '']),
      ) as CodedCells,
    }),
  );
  return { coder, answers };
}

const read = (file: CodingFile): CodingFile => {
  const again = readCodingFile(codingFileText(file), 'codering.csv');
  if ('problems' in again) throw new Error(JSON.stringify(again.problems));
  return again;
};
const files = [read(fileOf('eerste')), read(fileOf('tweede'))] as const;

test('a coder opens the file that was saved and finds every answer as it was', () => {
  for (const { coder, answers } of files) {
    expect({ coder, answers }).toEqual(fileOf(coder));
    for (const { cells } of answers) expect(cellsOf(codingOf(cells))).toEqual(cells);
  }
  expect(cellsOf(codingOf(cellsOf(emptyCoding)))).toEqual(cellsOf(emptyCoding));
});

test('two files agree as far as the record of the same codings does on the site', () => {
  const asCoding = record.map((row): ComparedCoding => ({
    municipality: row.gemeentecode,
    name: row.gemeentenaam,
    field: row.veld,
    first: row.eerste,
    second: row.tweede,
    settled: row.vastgesteld,
    why: row.waarom,
  }));
  const { agreement, codings, missing } = compareCodings(files);
  expect(agreement).toEqual(agreementOf(asCoding));
  expect(missing).toEqual([]);
  expect(codings.filter(isDifference).every((one) => !isSettled(one))).toBe(true);
  expect(codings.filter((one) => !isDifference(one)).every(isSettled)).toBe(true);
});

test('what is settled is the table codering.csv, row for row, with its commas and quotes', () => {
  const { codings } = compareCodings(files);
  const why = 'Zo staat het er: “a, b”, en "c".';
  const settled = codings.map((one) =>
    isDifference(one) ? { ...one, settled: one.second, why } : one,
  );
  const rows = rowsOf(settledTable(settled));
  expect(
    rows.map(({ gemeentecode, veld, eerste, tweede }) => [gemeentecode, veld, eerste, tweede]),
  ).toEqual(
    settled.map(({ municipality, field, first, second }) => [municipality, field, first, second]),
  );
  expect(rows.filter((row) => row.waarom === why).map((row) => row.vastgesteld)).toEqual(
    settled.filter(isDifference).map(({ second }) => second),
  );
});

test('an answer that one coder did not read is told, and does not count as a difference', () => {
  const [first, second] = files;
  const [left, ...others] = second.answers;
  const { codings, missing } = compareCodings([first, { ...second, answers: others }]);
  expect(missing).toEqual([{ name: left?.name, by: 'eerste' }]);
  expect(codings.some(({ municipality }) => municipality === left?.code)).toBe(false);
});

test('names, words and signs in a name never change which cell holds what', () => {
  const coding = {
    ...emptyCoding,
    partners: [
      ['Taal|Werk=Samen', 'taal'],
      ['', 'overig'],
      ['Aan/Uit', ''],
    ],
    projecten: [['Koken', 'ontmoeting', 'lopend', '']],
    budgetten: [['gerapporteerd', '', 'per-jaar', 'onduidelijk']],
  };
  const cells = cellsOf(coding);
  expect(cells.partners).toBe('Aan/Uit|Taal Werk Samen');
  expect(cells.partnersoorten).toBe('Aan/Uit|Taal Werk Samen=taal');
  expect(cells.projectdetails).toBe('Koken=ontmoeting/lopend');
  expect(cells.budgetten).toBe('gerapporteerd=geen bedrag/per-jaar/onduidelijk');
  expect(cellsOf(codingOf(cells))).toEqual(cells);
});

test.each([
  ['no coder', (text: string) => text.replaceAll('eerste,', ','), 'kolom codeur'],
  ['two coders', (text: string) => text.replace('eerste,', 'tweede,'), 'twee codeurs'],
  [
    'one answer twice',
    (text: string) => `${text}${text.split('\n')[1] ?? ''}\n`,
    'staat ook op rij',
  ],
  ['another table', () => 'a,b\n1,2\n', 'kopregel'],
  ['no answer', (text: string) => `${text.split('\n')[0] ?? ''}\n`, 'geen antwoord'],
])('a file with %s is refused with its place', (_, spoil, message) => {
  const again = readCodingFile(spoil(codingFileText(files[0])), 'mijn.csv');
  const problems = 'problems' in again ? again.problems : [];
  expect(problems.map((problem) => problem.message).join('\n')).toContain(message);
  for (const { file, line } of problems) expect([file, line > 0]).toEqual(['mijn.csv', true]);
});

test('the words that are marked are those that the worksheet names, and no letter is lost', () => {
  const text =
    'Ede: Wij werken met Stichting Welkom en met VluchtelingenWerk aan taalles. Elke taalles kost € 900 per vergunninghouder. Arnhem doet mee.';
  const ede = { code: 'GM0228', name: 'Ede' };
  const { answers } = readAnswerList(text, {
    names: ['Ede', 'Arnhem'],
    byName: (name) => (name === 'Ede' ? [ede] : []),
  });
  const [answer] = answers;
  if (!answer) throw new Error('no answer');
  const proposal: CodingProposal = proposeCoding(
    answer,
    {
      organisations: [{ id: 'vwn', name: 'VluchtelingenWerk', named: true }],
      cues: [{ theme: 'taal', part: 'taal', place: 'begin' }],
    },
    new Set(['arnhem', 'ede']),
  );
  const stretches = markedAnswer(answer.text, proposal);
  expect(stretches.map((stretch) => stretch.text).join('')).toBe(answer.text);
  const marked = new Set(
    stretches.filter(({ hints }) => hints.length > 0).map((stretch) => stretch.text),
  );
  const { fields: columns, data } = worksheetOf([{ answer, proposal }]);
  const quoted = worksheetColumns
    .filter((column) => column !== 'antwoord')
    .flatMap((column) => [...(data[0]?.[columns.indexOf(column)] ?? '').matchAll(/“([^”]+)”/g)])
    .map(([, word]) => word);
  expect(quoted.length).toBeGreaterThan(3);
  expect([...marked].toSorted()).toEqual([...new Set(quoted)].toSorted());
});
