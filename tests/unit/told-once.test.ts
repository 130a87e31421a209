import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { answerFields } from '../../src/survey/answer-fields.ts';
import * as cautions from '../../src/survey/cautions.ts';
import { gaps } from '../../src/survey/gap.ts';
import { noAnswer } from '../../src/survey/no-answer.ts';
import { statuses } from '../../src/survey/vocabulary.ts';

/** What others may write, which is recognised by a pattern. */
const patterns = /\/\^.*\/i?/g;

/** The code of the site by its path, each line break a space. */
const code = globSync('src/**/*.{ts,astro}')
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !path.endsWith('.test.ts'))
  .map((path) => ({
    path,
    text: readFileSync(path, 'utf8').replaceAll(patterns, '').replaceAll(/\s+/g, ' '),
  }));

/** The files in which a text stands. */
const filesWith = (part: string): string[] =>
  code.filter(({ text }) => text.includes(part)).map(({ path }) => path);

test('text is escaped for a page in one place', () => {
  expect(filesWith('&lt;')).toEqual(['src/text/escape-html.ts']);
});

test('an element of a page in the browser is made in one place', () => {
  // A page of a municipality loads the button that copies, and no more than it needs.
  const makers = filesWith('document.createElement').filter(
    (path) => path !== 'src/client/copy-text.ts',
  );
  expect(makers.toSorted()).toEqual(['src/client/drawn.ts', 'src/client/new-element.ts']);
});

test.each(Object.values(cautions))('“%s” is worded in one place', (caution) => {
  expect(filesWith(caution).filter((path) => path !== 'src/survey/cautions.ts')).toEqual([]);
});

const labels = [
  ...Object.values(answerFields).flatMap(({ label, question }) => [label, question]),
  ...Object.entries(gaps).flatMap(([word, { label }]) => (word === label ? [] : label)),
  ...Object.values(noAnswer).map(({ short }) => short),
  ...Object.values(statuses).map(({ label }) => label),
];
const homes = /survey\/(?:answer-fields|gap|no-answer|vocabulary)\.ts$/;

/** Where a label stands: of one word a whole literal or text between tags, of more words anywhere. */
const standing = (label: string): RegExp => {
  const escaped = RegExp.escape(label);
  return label.includes(' ')
    ? new RegExp(`(?<!\\p{L})${escaped}(?!\\p{L})`, 'iu')
    : new RegExp(`(['"\`])${escaped}\\1|[<>{}] ?${escaped} ?[<>{}]`);
};

test.each([...new Set(labels)])('a field, gap or status is called “%s” in one place', (label) => {
  const text = standing(label);
  const repeated = code.filter((file) => text.test(file.text) && !homes.test(file.path));
  expect(repeated.map(({ path }) => path)).toEqual([]);
});
