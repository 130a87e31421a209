import { expect, test } from 'vitest';
import { colourSheet } from './colour-sheet.ts';

test('a colour of the settings stands in the sheet, for light and for dark', () => {
  expect(colourSheet({ light: { accent: '#112233' }, dark: { 'on-blue': '#445566' } })).toBe(
    ':root{--accent:#112233;}@media (prefers-color-scheme:dark){:root{--on-blue:#445566;}}',
  );
});

test('a colour with a light and a dark form follows the scheme of the page', () => {
  expect(colourSheet({ light: { accent: '#112233' }, dark: { accent: '#ddeeff' } })).toBe(
    ':root{--accent:light-dark(#112233,#ddeeff);}@media (prefers-color-scheme:dark){:root{}}',
  );
});
