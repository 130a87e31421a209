import { expect, test } from 'vitest';
import { colourSheet } from './colour-sheet.ts';

test('a colour of the settings stands in the sheet, for light and for dark', () => {
  expect(colourSheet({ light: { accent: '#112233' }, dark: { 'on-blue': '#445566' } })).toBe(
    ':root{--accent:#112233;}@media (prefers-color-scheme:dark){:root{--on-blue:#445566;}}',
  );
});
