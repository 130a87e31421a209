import { expect, test } from 'vitest';
import { Mistake } from '../../src/text/mistake.ts';
import { readOptions } from './read-options.ts';

const command = {
  command: 'npm run import',
  words: 1,
  options: { nakijken: { type: 'boolean' }, uit: { type: 'string' }, jaar: { type: 'string' } },
} as const;
const read = (words: string[], kept: Record<string, string>) =>
  readOptions(words, command, kept).values;

test('an option that npm kept because the shell took the dashes is followed where it is whole', () => {
  expect(read(['blad.csv'], { npm_config_nakijken: 'true' })).toMatchObject({
    nakijken: true,
  });
  expect(read(['blad.csv'], { npm_config_jaar: '2016' })).toMatchObject({ jaar: '2016' });
  expect(read(['blad.csv'], { npm_config_check: '', npm_config_long: 'true' })).toEqual({});
});

test('an option that lost its word is told, with how to type it in PowerShell', () => {
  const run = () =>
    read(['blad.csv', '2016'], { npm_config_jaar: 'true', npm_config_check: 'true' });
  expect(run).toThrow(Mistake);
  expect(run).toThrow(/npm hield --jaar zelf.*\n.*npm run import '--' …/);
});

test('what was typed is what counts, also where npm kept another value', () => {
  expect(read(['blad.csv', '--jaar', '2020'], { npm_config_jaar: '2016' })).toMatchObject({
    jaar: '2020',
  });
});

test('an option is understood under the name that it had before', () => {
  const typed = ['blad.csv', '--check', '--out=rijen.json'];
  expect(read(typed, {})).toEqual({ nakijken: true, uit: 'rijen.json' });
  expect(read(['blad.csv', '--out', 'rijen.json'], {})).toEqual({ uit: 'rijen.json' });
  expect(read(['blad.csv'], { npm_config_check: 'true' })).toEqual({ nakijken: true });
  expect(() => read(['blad.csv', '--checken'], {})).toThrow('--checken is geen optie');
});

test.each(['--jaar', '--jaar --nakijken', '--jaar -x', '--jaar='])(
  'an option that needs a value says so where it has none: %s',
  (typed) => {
    expect(() => read(['blad.csv', ...typed.split(' ')], {})).toThrow(
      '--jaar heeft een waarde nodig',
    );
  },
);
