import { expect, test } from 'vitest';
import { sampleMunicipality, sampleResponse, silentResponse } from '../survey/sample.ts';
import type { Survey } from '../survey/tables.ts';
import { whatItHolds } from './what-it-holds.ts';

const survey = (more: Partial<Survey>): Survey => ({
  id: 'proef-2016',
  title: 'Proef',
  publisher: 'De Proefkrant',
  year: 2016,
  source: 'proef',
  question: '',
  questionNote: '',
  asked: { province: 'Gelderland', on: '2016-01-01' },
  askedLabel: '',
  inhabitants: { on: '2016-01-01', source: 'cbs' },
  ...more,
});
const notAsked = sampleResponse({ status: 'niet-gevraagd' });
const municipalities = [sampleResponse(), silentResponse(), notAsked].map((response) =>
  sampleMunicipality({ responses: [response, { ...notAsked, survey: 'landelijk-2026' }] }),
);
const tables = { organisations: [], policy: [] };

test('what the data hold is whom a survey asked, where and when, with or without an answer', () => {
  expect(whatItHolds(municipalities, { ...tables, surveys: [survey({})] })).toBe(
    '2 gemeenten in Gelderland, 2016',
  );
});

test('a second survey is told beside it, one of the whole country as such', () => {
  const asked = municipalities.map((one) => ({
    ...one,
    responses: [...one.responses.slice(0, 1), sampleResponse({ survey: 'landelijk-2026' })],
  }));
  const national = survey({
    id: 'landelijk-2026',
    year: 2026,
    asked: { province: null, on: '2026-01-01' },
  });
  expect(whatItHolds(asked, { ...tables, surveys: [survey({}), national] })).toBe(
    '2 gemeenten in Gelderland, 2016 en 3 gemeenten in Nederland, 2026',
  );
});
