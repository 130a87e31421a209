import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { answerFields } from './answer-fields.ts';
import { gaps } from './gap.ts';
import { noAnswer } from './no-answer.ts';
import { statuses } from './vocabulary.ts';

const told = [
  ...Object.values(answerFields).flatMap(({ label, question }) => [label, question]),
  ...Object.entries(gaps).flatMap(([word, { label }]) => (word === label ? [] : label)),
  ...Object.values(noAnswer).map(({ short }) => short),
  ...Object.values(statuses).map(({ label }) => label),
];
const homes = /survey\/(?:answer-fields|gap|no-answer|vocabulary)\.ts$/;

/** Whether a text stands in code as a whole literal, or as a whole text between tags. */
const stands = (text: string, code: string): boolean =>
  ["'", '"', '`'].some((quote) => code.includes(quote + text + quote)) ||
  code.split(/[<>{}\n]/).some((piece) => piece.trim() === text);

test('what a field, a gap or a status is called is told in one place', () => {
  const repeated = globSync('src/**/*.{ts,astro}')
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !homes.test(path) && !path.endsWith('.test.ts'))
    .flatMap((path) => {
      const code = readFileSync(path, 'utf8');
      return told.filter((text) => stands(text, code)).map((text) => `${path}: ${text}`);
    });
  expect(repeated).toEqual([]);
});

test('a label fits where columns are narrow', () => {
  for (const { label } of Object.values(answerFields))
    expect(label.length, label).toBeLessThanOrEqual(30);
});
