import { expect, test } from 'vitest';
import { sampleSurvey } from '../../charts/sample-atlas.ts';
import type { Response } from '../../survey/municipality.ts';
import type { Question } from '../../survey/question.ts';
import {
  sampleMunicipality,
  sampleResponse,
  sampleTables,
  silentResponse,
} from '../../survey/sample.ts';
import { ontbrekend } from './ontbrekend.ts';

const question: Question = {
  survey: sampleSurvey.id,
  id: 'maatjes',
  order: 1,
  text: 'Hoeveel maatjes zijn er?',
  label: 'Maatjes',
  kind: 'getal',
  unit: '',
  choices: [],
  role: null,
  origin: 'gegeven',
  note: '',
  better: null,
};
const tables = { ...sampleTables, surveys: [sampleSurvey], questions: [question] };

const rowsOf = (...responses: Response[]) =>
  ontbrekend.rows({
    municipalities: responses.map((response, at) =>
      sampleMunicipality({ code: `GM000${at}`, name: `Plaats ${at}`, responses: [response] }),
    ),
    tables,
  });
const about = (column: string, ...responses: Response[]) =>
  rowsOf(...responses).find(({ kolom, vraag }) => kolom === column || vraag === column);

const told = sampleResponse({ summary: { value: 'Plaats 0 doet dit.' } });
const vague = sampleResponse({
  summary: { value: 'Plaats 1 doet dat.' },
  approach: { gap: 'onduidelijk' },
});
const notAsked = sampleResponse({ status: 'niet-gevraagd', approach: { gap: 'niet-gevraagd' } });

test('of each column the values and every reason add up to the municipalities that were asked', () => {
  expect(about('aanpak', told, vague, silentResponse(), notAsked)).toMatchObject({
    aantal: 3,
    gegeven: 1,
    niet_gereageerd: 1,
    onduidelijk: 1,
    niet_genoemd: 0,
  });
  for (const row of rowsOf(told, vague, silentResponse(), notAsked)) {
    const { niet_gevraagd, niet_gereageerd, niet_genoemd, niet_van_toepassing, onduidelijk } = row;
    const parts = [row['gegeven'], niet_gevraagd, niet_gereageerd, niet_genoemd];
    const sum = [...parts, niet_van_toepassing, onduidelijk].map(Number).reduce((a, b) => a + b);
    expect(sum, String(row['kolom'])).toBe(row['aantal']);
  }
});

test('a number that is missing is counted under its reason', () => {
  expect(about('aantal_partners', told, silentResponse())).toMatchObject({
    gegeven: 0,
    niet_genoemd: 1,
    niet_gereageerd: 1,
  });
});

test('a question of a newsroom’s own has a row of its own', () => {
  const given = sampleResponse({
    given: [{ question: 'maatjes', answer: { value: '3' }, note: '', source: null }],
  });
  expect(about('maatjes', given, told, silentResponse())).toMatchObject({
    tabel: 'gegevens',
    aantal: 3,
    gegeven: 1,
    niet_genoemd: 1,
    niet_gereageerd: 1,
  });
});

test('values from an answer that municipalities gave together are told', () => {
  const together = sampleResponse({ summary: { value: 'Wij doen dit samen.' } });
  expect(about('fase', together, together, told)).toMatchObject({ gegeven: 3, samen_gegeven: 2 });
  expect(about('inwoners', together, together)).toMatchObject({ gegeven: 2, samen_gegeven: 0 });
});
