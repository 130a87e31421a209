import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { code, count, optionalCode, text } from './cells.ts';
import { parseTable } from './parse-table.ts';

const schema = z.strictObject({ gemeentecode: code, gemeentenaam: text, aantal: count });
const parse = (csv: string) => parseTable('proef.csv', csv, schema);

test('parseTable reads a sound table, with the line of each row', () => {
  const { rows, problems } = parse('gemeentecode,gemeentenaam,aantal\nGM0202,"Arnhem",12\n');
  expect(problems).toEqual([]);
  expect(rows).toEqual([{ gemeentecode: 'GM0202', gemeentenaam: 'Arnhem', aantal: 12, line: 2 }]);
});

test('parseTable accepts columns in another order and Windows line ends', () => {
  const { rows } = parse('aantal,gemeentenaam,gemeentecode\r\n3,Ede,GM0228\r\n');
  expect(rows[0]).toMatchObject({ gemeentecode: 'GM0228', aantal: 3 });
});

test('parseTable names the line and character of every bad cell', () => {
  const { problems } = parse('gemeentecode,gemeentenaam,aantal\nGM0202,Arnhem,1.200\n202,Ede,1\n');
  expect(problems.map(({ line, column, message }) => [line, column, message])).toEqual([
    [2, 15, 'kolom aantal heeft "1.200"'],
    [3, 1, 'kolom gemeentecode heeft "202"'],
  ]);
});

test('a header that stands once more among the rows is told once, with what to do', () => {
  const { problems } = parse(
    'gemeentecode,gemeentenaam,aantal\nGM0228,Ede,1\ngemeentecode,gemeentenaam,aantal\n',
  );
  expect(problems).toMatchObject([{ line: 3, column: 1, tip: 'haal deze rij weg' }]);
});

test.each([
  ['a missing column', 'gemeentecode,gemeentenaam\n', 'kolom aantal ontbreekt'],
  ['an unknown column', 'gemeentecode,gemeentenaam,aantal,x\n', 'kolom x is niet bekend'],
  [
    'a double column',
    'gemeentecode,gemeentenaam,aantal,aantal\n',
    'kolom aantal staat er twee keer',
  ],
  [
    'an extra cell',
    'gemeentecode,gemeentenaam,aantal\nGM0202,Arnhem,1,2\n',
    'deze rij heeft 4 cellen',
  ],
  [
    'a missing cell',
    'gemeentecode,gemeentenaam,aantal\nGM0202,Arnhem\n',
    'deze rij heeft 2 cellen',
  ],
  [
    'an empty number',
    'gemeentecode,gemeentenaam,aantal\nGM0202,Arnhem,\n',
    'kolom aantal heeft niets',
  ],
  [
    'a number that no download holds',
    'gemeentecode,gemeentenaam,aantal\nGM0202,Arnhem,2147483648\n',
    'kolom aantal heeft "2147483648"',
  ],
  [
    'a text that no workbook holds',
    `gemeentecode,gemeentenaam,aantal\nGM0202,${'a'.repeat(32_768)},1\n`,
    `kolom gemeentenaam heeft "${'a'.repeat(60)}…"`,
  ],
  [
    'a formula',
    'gemeentecode,gemeentenaam,aantal\nGM0202,=1+1,1\n',
    'kolom gemeentenaam heeft "=1+1"',
  ],
  [
    'a zero-width space',
    'gemeentecode,gemeentenaam,aantal\nGM0202,Arn\u200Bhem,1\n',
    'de cel bevat het teken <U+200B>',
  ],
])('parseTable refuses %s', (_, csv, message) => {
  expect(parse(csv).problems.map((problem) => problem.message)).toContain(message);
});

test('a table with semicolons is read, and a mistake in it keeps its place', () => {
  const header = 'gemeentecode;gemeentenaam;aantal\r\n';
  const { rows, problems } = parse(`${header}GM0202;Arnhem, Velp;12\r\nGM0228;Ede;1,5\r\n`);
  expect(rows[0]).toMatchObject({ gemeentenaam: 'Arnhem, Velp', aantal: 12 });
  expect(problems).toMatchObject([{ line: 3, column: 12, message: 'kolom aantal heeft "1,5"' }]);
  const [wide] = parse(`${header}GM0202;Arnhem;Velp;12\r\n`).problems;
  expect(wide).toMatchObject({ line: 2, message: 'deze rij heeft 4 cellen' });
  expect(wide?.tip).toContain('puntkomma');
});

test('another table than the one that belongs there is one mistake, with both headers', () => {
  const wide = z.strictObject({ a: text, b: text, c: text, d: text });
  const { problems } = parseTable('proef.csv', 'x,y\n1,2\n', wide);
  expect(problems).toMatchObject([{ message: 'de kopregel is "x,y"', expected: 'a,b,c,d' }]);
  expect(parseTable('proef.csv', '', wide).problems).toMatchObject([
    { message: 'dit bestand is leeg' },
  ]);
});

test('a number that a spreadsheet made a date of is told so', () => {
  const { problems } = parse('gemeentecode;gemeentenaam;aantal\nGM0202;Arnhem;1-2-2016\n');
  expect(problems[0]?.tip).toContain('zet de kolom op Tekst');
});

test('parseTable says of a cell that may be empty that it may be', () => {
  const { problems } = parseTable(
    'proef.csv',
    'code\n202\n',
    z.strictObject({ code: optionalCode }),
  );
  expect(problems[0]?.expected).toBe('een CBS-code zoals GM0202, of niets');
});
