import { expect, test } from 'vitest';
import { sampleAmount, sampleResponse, silentResponse } from '../survey/sample.ts';
import { councilQuestions, type Known } from './council-questions.ts';

const ask = (known: Partial<Known> = {}) =>
  councilQuestions({
    record: { name: 'Ede', amounts: [] },
    response: silentResponse(),
    name: 'Ede',
    work: [],
    since: null,
    people: 'vergunninghouders',
    ...known,
  }).map((question) => question.replaceAll('\u00a0', ' '));

const partner = (name: string, named: boolean) => ({
  organisation: name,
  name,
  kind: 'welzijn' as const,
  named,
});
const project = {
  id: 'p',
  theme: { gap: 'niet-genoemd' as const },
  start: { gap: 'niet-genoemd' as const },
  named: true,
};

const budget = {
  amount: { value: 900 },
  previousAmount: null,
  unit: 'per-jaar' as const,
  year: 2016,
  kind: 'gerapporteerd' as const,
  covers: 'eigen-begroting' as const,
  note: '',
};

test('of whom nothing is known three open questions are asked', () => {
  expect(ask()).toEqual([
    'Wie helpt vergunninghouders nu in Ede? Wat is afgesproken, en tot wanneer?',
    'Hoeveel geld is er dit jaar, voor hoeveel mensen, en waar komt het vandaan?',
    'Wat leverde de hulp aan vergunninghouders op, en hoe houdt de gemeente dat bij?',
  ]);
});

test('a question begins where the answer ended: its partners, its money, its project', () => {
  const response = sampleResponse({
    partners: [partner('Welzijn Ede', true), partner('Vrijwilligers', false)],
    projects: [{ ...project, name: 'Taalcafé', status: { value: 'gepland' } }],
  });
  const [who, , what] = ask({ response });
  expect(who).toContain('nog met Welzijn Ede?');
  expect(what).toBe('In 2016 stond ‘Taalcafé’ gepland. Is dat er gekomen, en wat leverde het op?');
});

test('of a project of which nobody said how far it was, it is not said that it ran', () => {
  const unknown = { ...project, name: 'Taalcafé', status: { gap: 'niet-genoemd' as const } };
  expect(ask({ response: sampleResponse({ projects: [unknown] }) })[2]).toBe(
    'In 2016 noemde Ede ‘Taalcafé’. Wat is daarvan gekomen, en wat leverde het op?',
  );
});

test('what other sources told later goes before the answer, and the last amount before the first', () => {
  const response = sampleResponse({ partners: [partner('Welzijn Ede', true)] });
  const work = [{ organisations: [{ id: 'n', name: 'Nieuwland' }], status: 'start' as const }];
  const amounts = [
    sampleAmount({ period: '2017', amount: 100 }),
    sampleAmount({ period: '2019', amount: 200 }),
  ];
  const [who, money] = ask({ response, work, record: { name: 'Ede', amounts } });
  expect(who).toContain('nog met Nieuwland?');
  expect(money).toContain('Over 2019 noemde een bron € 200 per jaar voor begeleiding.');
});

test('an answer that came after the work that other sources told goes before it, and its money too', () => {
  const response = sampleResponse({
    partners: [partner('Welzijn Ede', true)],
    budgets: [{ ...budget, year: 2016 }],
  });
  const known = {
    record: { name: 'Ede', amounts: [sampleAmount({ period: '2015' })] },
    work: [{ organisations: [{ id: 'n', name: 'Nieuwland' }], status: 'start' as const }],
    since: { year: 2016 },
  };
  const [who, money] = ask({ ...known, response });
  expect(who).toContain('nog met Welzijn Ede?');
  expect(money).toContain('In 2016 noemde Ede € 900 per jaar.');
  expect(ask({ ...known, response: sampleResponse({ partners: [] }) })[0]).toContain('Nieuwland');
});

test('of who stops it is not asked whether the municipality still works with them', () => {
  const work = [{ organisations: [{ id: 'n', name: 'Nieuwland' }], status: 'einde' as const }];
  expect(ask({ work })[0]).not.toContain('Nieuwland');
});

test('what a municipality said that went into another is not said of that other', () => {
  const unknown = { ...project, name: 'Taalcafé', status: { gap: 'niet-genoemd' as const } };
  const response = sampleResponse({
    partners: [partner('Welzijn Ede', true)],
    budgets: [budget],
    projects: [unknown],
  });
  const [who, money, what] = ask({ response, name: 'Veluwe' });
  expect(who).toMatch(/^Werkt de gemeente Veluwe met Welzijn Ede\?/);
  expect(money).toContain('noemde Ede €');
  expect(what).toContain('noemde Ede ‘Taalcafé’');
});

test('an amount is asked about by what it is for, and by the year in which it was named', () => {
  const asked = (period: string) =>
    ask({ record: { name: 'Ede', amounts: [sampleAmount({ period })] } })[1];
  expect(asked('2017')).toMatch(/^Over 2017 noemde een bron /);
  expect(asked('2016-II')).toMatch(/^Over de tweede helft van 2016 noemde een bron /);
  const planned = { ...budget, year: 2018 };
  expect(ask({ response: sampleResponse({ budgets: [planned] }) })[1]).toMatch(
    /^In 2016 noemde Ede € 900 per jaar voor 2018\./,
  );
});
