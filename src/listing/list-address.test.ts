import { expect, test } from 'vitest';
import { searchFor, stateFrom } from './list-address.ts';
import { firstState, type ListOffer, type ListState } from './list-state.ts';

const offer: ListOffer = {
  columns: ['gemeente', 'partners', 'inwoners'],
  filters: new Map([
    ['thema', ['taal', 'werk', 'regie']],
    ['aanpak', ['netwerk', 'burgers']],
  ]),
};

test('the list as it comes has no query', () => {
  expect(searchFor(firstState(offer), offer)).toBe('');
  expect(stateFrom('', offer)).toEqual(firstState(offer));
});

test('an address reads as words', () => {
  const state: ListState = {
    column: 'inwoners',
    direction: 'af',
    choices: new Map([
      ['aanpak', new Set(['netwerk'])],
      ['thema', new Set(['werk', 'taal'])],
    ]),
  };
  expect(searchFor(state, offer)).toBe(
    '?thema=taal&thema=werk&aanpak=netwerk&sorteer=inwoners&richting=af',
  );
});

test('every state comes back from its address', () => {
  const some = [[], ['taal'], ['taal', 'regie']];
  for (const column of offer.columns)
    for (const direction of ['op', 'af'] as const)
      for (const themes of some)
        for (const approaches of [[], ['burgers']]) {
          const given = Object.entries({ thema: themes, aanpak: approaches });
          const choices = new Map(
            given
              .filter(([, options]) => options.length > 0)
              .map(([filter, options]) => [filter, new Set(options)]),
          );
          const state = { column, direction, choices };
          expect(stateFrom(searchFor(state, offer), offer)).toEqual(state);
        }
});

test.each([
  '?sorteer=__proto__&richting=constructor',
  '?sorteer=&richting=&thema=&aanpak=',
  '?sorteer=inwoners%00&richting=AF&thema=TAAL',
  '?__proto__=taal&constructor=taal&toString=netwerk',
  '?thema=__proto__&aanpak=hasOwnProperty',
  '?thema=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
  '?thema[]=taal&thema%5B0%5D=taal',
  '?%E0%A4%A=%&&&==&thema=%ZZ',
  '?thema=taal%20werk&thema=taal|werk&thema=taal,werk',
  '?\ud800=\udfff&thema=\ud800',
  `?${'thema=x&'.repeat(20_000)}`,
  `?sorteer=${'inwoners'.repeat(10_000)}`,
  '#thema=taal',
])('an address with nothing that is known gives the list as it comes: %.40s', (search) => {
  expect(stateFrom(search, offer)).toEqual(firstState(offer));
});

test('what is known survives between what is not', () => {
  const { column, direction, choices } = stateFrom(
    '?utm=x&thema=regie&thema=toverij&thema=taal&thema=taal&sorteer=partners&richting=af',
    offer,
  );
  expect([column, direction]).toEqual(['partners', 'af']);
  expect(choices).toEqual(new Map([['thema', new Set(['taal', 'regie'])]]));
});

test('the first of two orders holds', () => {
  expect(stateFrom('?sorteer=partners&sorteer=inwoners', offer).column).toBe('partners');
});
