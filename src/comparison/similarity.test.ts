import { expect, test } from 'vitest';
import { sampleSubject, silentSubject } from './sample-subject.ts';
import { similarity } from './similarity.ts';
import { alikeTo, companionsOf, suggestionsFor } from './suggestions.ts';

const answer = {
  aanpak: ['netwerk'],
  fase: ['lopend'],
  themas: ['taal', 'werk'],
  partners: ['a', 'b'],
};
const one = sampleSubject('Ede', answer);

test('an answer is wholly like itself', () => {
  expect(similarity(one, one)).toBe(1);
});

test('the similarity is the mean of approach, phase, themes and partners', () => {
  const other = sampleSubject('Tiel', {
    aanpak: ['netwerk'],
    fase: ['in-ontwikkeling'],
    themas: ['taal', 'regie'],
    partners: ['b', 'c'],
  });
  expect(similarity(one, other)).toBeCloseTo((1 + 0 + 1 / 3 + 1 / 3) / 4);
  expect(similarity(other, one)).toBe(similarity(one, other));
});

test('what one of both does not name is left out of the mean', () => {
  const { partners, ...rest } = answer;
  expect(partners).toHaveLength(2);
  expect(similarity(one, sampleSubject('Tiel', { ...rest, themas: ['taal'] }))).toBeCloseTo(
    2.5 / 3,
  );
});

test('there is no similarity without an answer, or with fewer than three parts', () => {
  expect(similarity(one, silentSubject('Aalten'))).toBeNull();
  expect(
    similarity(one, sampleSubject('Doetinchem', { fase: ['lopend'], themas: ['taal'] })),
  ).toBeNull();
});

test('branches of one organisation count as one partner', () => {
  const branch = (name: string, key: string) =>
    sampleSubject(name, {
      ...answer,
      partners: { items: [{ key, text: key, family: 'VluchtelingenWerk' }], sources: ['proef'] },
    });
  expect(similarity(branch('Ede', 'vw'), branch('Tiel', 'vw-oost'))).toBe(1);
});

const all = [
  sampleSubject('Arnhem', answer, { peers: ['ede'], neighbours: ['ede', 'aalten'] }),
  one,
  silentSubject('Aalten'),
  sampleSubject('Tiel', { ...answer, aanpak: ['burgers'] }),
];
const [arnhem] = all;

test('suggestions carry every reason', () => {
  const found = suggestionsFor(arnhem ?? one, all).map(
    ({ subject, reasons, similarity: alike }) => [subject.name, reasons, alike],
  );
  expect(found).toEqual([
    ['Ede', ['even-groot', 'lijkt', 'buur'], 1],
    ['Tiel', ['lijkt'], 0.75],
    ['Aalten', ['buur'], null],
  ]);
});

test('a municipality stands beside its peers, then its neighbours, never beside itself', () => {
  expect(companionsOf(arnhem ?? one, all).map(({ subject }) => subject.name)).toEqual([
    'Ede',
    'Aalten',
  ]);
  expect(alikeTo(one, all).map(({ name }) => name)).toEqual(['Arnhem', 'Tiel']);
});
