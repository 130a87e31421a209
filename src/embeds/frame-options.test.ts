import { expect, test } from 'vitest';
import { frameOptions, optionsQuery, plainOptions } from './frame-options.ts';

test('an address without a query leaves everything as it is', () => {
  expect(frameOptions('')).toEqual(plainOptions);
  expect(frameOptions('?thema=auto')).toEqual(plainOptions);
});

test('an address may ask for a theme, a municipality and no title', () => {
  expect(frameOptions('?thema=donker&gemeente=berg-en-dal&titel=0')).toEqual({
    ...plainOptions,
    theme: 'donker',
    title: false,
    apart: ['berg-en-dal'],
  });
});

test('an address may ask for several municipalities, in one word or in more', () => {
  const apart = ['ede', 'tiel', 'berg-en-dal'];
  expect(frameOptions('?gemeente=ede,tiel,berg-en-dal').apart).toEqual(apart);
  expect(frameOptions('?gemeente=ede&gemeente=tiel%2Cberg-en-dal,ede').apart).toEqual(apart);
  expect(frameOptions('?g=ede,tiel,berg-en-dal').beside).toEqual(apart);
});

test('a choice from a list goes along, and its themes are no theme of colour', () => {
  const listed = '?thema=taal&thema=werk&sorteer=budget&richting=af';
  const query = optionsQuery({ ...plainOptions, theme: 'donker', listed });
  expect(query).toBe(`${listed}&thema=donker`);
  expect(frameOptions(query).theme).toBe('donker');
  expect(frameOptions(listed).theme).toBeNull();
});

test('what makes no sense in an address is passed over', () => {
  const odd = '?thema=roze&titel=nee&gemeente=%3Cimg%20src%3Dx%3E,,&g=,';
  expect(frameOptions(odd)).toEqual(plainOptions);
});

test('options survive the way through an address', () => {
  for (const query of [
    '',
    '?thema=licht',
    '?thema=donker&gemeente=ede&titel=0',
    '?titel=0',
    '?gemeente=ede&gemeente=tiel',
    '?g=arnhem,tiel&thema=licht',
  ])
    expect(optionsQuery(frameOptions(query))).toBe(query);
});
