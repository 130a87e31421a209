import { expect, test } from 'vitest';
import { examplesFrom } from './examples.ts';
import { sampleSubject, silentSubject } from './sample-subject.ts';

const subject = (name: string, inwoners: string, theme: string, near: string[], like: string[]) =>
  sampleSubject(
    name,
    { inwoners: [inwoners], aanpak: [theme], fase: ['liep al'], themas: [theme] },
    { neighbours: near, peers: like },
  );
const [a, b, c] = [
  subject('A', '100', 'taal', ['b', 'c'], ['c']),
  subject('B', '900', 'taal', ['a'], []),
  subject('C', '500', 'werk', ['a'], ['a']),
];
const told = (...subjects: Parameters<typeof examplesFrom>[0]) =>
  examplesFrom(subjects).map(({ why, pair }) => [why, ...pair.map(({ name }) => name)]);

test('examples are the largest two, and neighbours that differ', () => {
  expect(told(a, b, c)).toEqual([
    ['de twee grootste met een antwoord', 'B', 'C'],
    ['buren die het minst op elkaar lijken', 'A', 'C'],
  ]);
});

test('who gave no answer is no example, and where nothing is known there is none', () => {
  expect(told(a, silentSubject('B'), silentSubject('C'))).toEqual([]);
  expect(told()).toEqual([]);
});
