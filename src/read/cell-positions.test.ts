import { expect, test } from 'vitest';
import { cellPositions } from './cell-positions.ts';

const columns = (text: string) =>
  cellPositions(text, ',').rows.map((row) => row.map(({ line, column }) => `${line}:${column}`));

test('cellPositions counts lines and characters from one', () => {
  expect(columns('a,bc,d\ne,f,g\n')).toEqual([
    ['1:1', '1:3', '1:6'],
    ['2:1', '2:3', '2:5'],
  ]);
});

test('cellPositions counts the lines inside a quoted cell', () => {
  expect(columns('a,"b\nc",d\ne,,\n')).toEqual([
    ['1:1', '1:3', '2:4'],
    ['3:1', '3:3', '3:4'],
  ]);
});

test('cellPositions sees an empty last cell at the end of the text', () => {
  expect(columns('a,')).toEqual([['1:1', '1:3']]);
});

test.each([
  ['a,b"c\n', 'aanhalingsteken midden in een cel', 4],
  ['a,"b"c\n', 'na het sluitende " volgt nog tekst in dezelfde cel', 6],
  ['a,"b\n', 'een cel begint met " maar eindigt er niet mee', 3],
])('cellPositions reports the stray quote in %j', (text, message, column) => {
  expect(cellPositions(text, ',').problems[0]).toMatchObject({ message, line: 1, column });
});

test('cellPositions accepts doubled quotes', () => {
  expect(cellPositions('a,"b ""c"" d"\n', ',').problems).toEqual([]);
});
