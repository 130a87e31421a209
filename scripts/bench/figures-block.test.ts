import { expect, test } from 'vitest';
import { asMarkdown, grownSince, withFigures } from './figures-block.ts';

const table = (time: string) => ({
  header: ['bouw', 'tijd'],
  rows: [
    ['54 gemeenten', time],
    ['342 gemeenten', '15,0 s'],
  ],
});
const readme = `# Kosten\n\n<!-- cijfers -->\n<!-- einde van de cijfers -->\n\nTot slot.\n`;
const before = withFigures(readme, asMarkdown(table('1.200,5 s')));

test('figures take the place of those before, and the words around them stay', () => {
  const after = withFigures(before, asMarkdown(table('7,0 s')));
  expect(after).toContain('| 54 gemeenten | 7,0 s |');
  expect(after).not.toContain('1.200,5');
  expect(after.startsWith('# Kosten')).toBe(true);
  expect(after.endsWith('Tot slot.\n')).toBe(true);
});

test('what became more than a tenth slower is said, with what it was', () => {
  expect(grownSince(before, [table('1.400 s')])).toEqual(['54 gemeenten: 1.200,5 s werd 1.400 s']);
  expect(grownSince(before, [table('1.250 s')])).toEqual([]);
});

test('a first measure has nothing to be slower than', () => {
  expect(grownSince(readme, [table('9 s')])).toEqual([]);
});

test('figures without a place in the README are refused', () => {
  expect(() => withFigures('# Kosten', '| a |')).toThrow('no place for figures');
});
