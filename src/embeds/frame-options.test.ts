import { expect, test } from 'vitest';
import { frameOptions, optionsQuery } from './frame-options.ts';

test('an address without options leaves everything as it is', () => {
  expect(frameOptions('')).toEqual({ theme: null, title: true, municipality: '' });
  expect(frameOptions('?thema=auto')).toEqual({ theme: null, title: true, municipality: '' });
});

test('an address may ask for a theme, a municipality and no title', () => {
  expect(frameOptions('?thema=donker&gemeente=berg-en-dal&titel=0')).toEqual({
    theme: 'donker',
    title: false,
    municipality: 'berg-en-dal',
  });
});

test('what makes no sense in an address is passed over', () => {
  const odd = '?thema=roze&titel=nee&gemeente=%3Cimg%20src%3Dx%3E';
  expect(frameOptions(odd)).toEqual({ theme: null, title: true, municipality: '' });
});

test('options survive the way through an address', () => {
  for (const query of ['', '?thema=licht', '?thema=donker&gemeente=ede&titel=0', '?titel=0'])
    expect(optionsQuery(frameOptions(query))).toBe(query);
});
