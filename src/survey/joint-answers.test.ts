import { expect, test } from 'vitest';
import { jointAnswers } from './joint-answers.ts';
import { sampleMunicipality, sampleResponse, silentResponse } from './sample.ts';

const municipality = (name: string, response = sampleResponse()) =>
  sampleMunicipality({ name, responses: [response] });
const joint = (...some: ReturnType<typeof sampleMunicipality>[]) =>
  jointAnswers(some, 'proef-2016').map(({ municipality: { name }, others }) => [name, others]);
const own = (text: string) => sampleResponse({ summary: { value: text } });

test('two municipalities with one and the same answer gave it together', () => {
  const [a, b, c] = [own('Samen.'), own('Samen.'), own('Alleen.')];
  expect(joint(municipality('Tiel', a), municipality('Buren', b), municipality('Ede', c))).toEqual([
    ['Tiel', ['Buren']],
    ['Buren', ['Tiel']],
  ]);
});

test('an answer with another municipality as its partner is about both', () => {
  const partner = {
    organisation: 'gemeente-buren',
    name: 'Gemeente Buren',
    kind: 'gemeente-samenwerking' as const,
    named: true,
  };
  const answer = { ...own('Samen met Buren.'), partners: [partner] };
  expect(joint(municipality('Tiel', answer), municipality('Buren', own('Alleen.')))).toEqual([
    ['Tiel', ['Gemeente Buren']],
  ]);
});

test('municipalities that did not answer have no answer together', () => {
  expect(
    joint(municipality('Tiel', silentResponse()), municipality('Buren', silentResponse())),
  ).toEqual([]);
});
