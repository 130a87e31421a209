import { expect, test } from 'vitest';
import type { FieldId } from '../fields.ts';
import type { Municipality, Response } from '../../survey/municipality.ts';
import {
  sampleArrangement,
  sampleMunicipality,
  sampleResponse,
  silentResponse,
} from '../../survey/sample.ts';
import type { Question } from '../../survey/question.ts';
import type { Survey } from '../../survey/tables.ts';
import { subjectOf } from './subject-of.ts';

const survey: Survey = {
  id: 'proef-2016',
  title: 'Proef',
  publisher: 'Proef',
  year: 2016,
  source: 'proef',
  question: '',
  questionNote: '',
  asked: { province: 'Gelderland', on: '2016-09' },
  inhabitants: { on: '2016-01-01', source: 'cbs-inwoners-2016' },
  askedLabel: '',
};

const organisations: Record<string, { family?: string }> = {
  'vluchtelingenwerk-oost': { family: 'VluchtelingenWerk' },
  vrijwilligers: {},
};

const lessons: Question = {
  survey: 'proef-2016',
  id: 'lessen',
  order: 1,
  text: 'Wie geeft les?',
  label: 'Lessen',
  kind: 'organisaties',
  unit: '',
  choices: [
    { id: 'vrijwilligers', label: 'Vrijwilligers' },
    { id: 'Taalhuis De Brug', label: 'Taalhuis De Brug' },
  ],
  role: null,
  origin: 'gegeven',
  note: '',
  better: null,
};

const subject = (response: Response, overrides: Partial<Municipality> = {}) =>
  subjectOf(sampleMunicipality({ responses: [response], ...overrides }), survey, {
    slugOf: (code) => (code === 'GM1960' ? 'west-betuwe' : undefined),
    questions: [lessons],
    sources: new Map([['krant', { publishedOn: '2019-05-02' }]]),
    organisationOf: (id) => organisations[id],
  });

const textsIn = (field: FieldId, ...given: Parameters<typeof subject>) => {
  const cell = subject(...given).cells[field];
  return cell && ('items' in cell ? cell.items.map(({ text }) => text) : cell.text);
};

test('of a silent municipality one field says so in words, and no other is of an answer', () => {
  expect(textsIn('status', silentResponse())).toEqual(['niet gereageerd']);
  expect(Object.keys(subject(silentResponse()).cells)).toEqual(['status', 'inwoners', 'later']);
});

test('inhabitants of another year than the survey have their day beside them', () => {
  const lookups = {
    slugOf: () => undefined,
    questions: [],
    sources: new Map(),
    organisationOf: () => undefined,
  };
  const notes = (year: number) => {
    const cell = subjectOf(
      sampleMunicipality({ responses: [silentResponse()] }),
      { ...survey, year },
      lookups,
    ).cells.inwoners;
    return 'items' in cell && cell.items.map(({ note }) => note);
  };
  expect(notes(2016)).toEqual([undefined]);
  expect(notes(2027)).toEqual(['Op 1 januari 2016.']);
});

test('of a silent municipality is known whether it answered in another year', () => {
  const earlier = sampleResponse({ survey: 'eerder', year: 2012 });
  const later = sampleResponse({ survey: 'later', year: 2019 });
  const where = (...responses: Response[]) =>
    subject(silentResponse(), { responses: [silentResponse(), ...responses] }).where;
  expect([where(), where(earlier), where(later)]).toEqual([undefined, 'uit 2016', 'uit 2016']);
});

test('what an answer does not name is not named, never none', () => {
  for (const field of ['partners', 'groepen', 'projecten', 'geld'] as const)
    expect(textsIn(field, sampleResponse()), field).toBe('niet genoemd');
});

test('there are no projects only where the answer says so', () => {
  expect(textsIn('projecten', sampleResponse({ phase: { value: 'geen-projecten' } }))).toEqual([
    'geen projecten, zegt het antwoord zelf',
  ]);
});

test('partners with a name and groups without one stand apart', () => {
  const partners: Response['partners'] = [
    {
      organisation: 'vluchtelingenwerk-oost',
      name: 'VluchtelingenWerk Oost',
      kind: 'vluchtelingenwerk',
      named: true,
    },
    { organisation: 'vrijwilligers', name: 'Vrijwilligers', kind: 'vrijwilligers', named: false },
  ];
  const { cells } = subject(sampleResponse({ partners }));
  expect(cells.partners).toEqual({
    items: [
      {
        key: 'vluchtelingenwerk-oost',
        text: 'VluchtelingenWerk Oost',
        href: '/partners/vluchtelingenwerk-oost/',
        family: 'VluchtelingenWerk',
      },
    ],
    sources: ['proef'],
  });
  expect(textsIn('groepen', sampleResponse({ partners }))).toEqual(['vrijwilligers']);
});

test('an organisation that an answer names in words leads nowhere, for it has no page', () => {
  const answer = { value: 'vrijwilligers|Taalhuis De Brug' };
  const given = [{ question: lessons.id, answer, note: '', source: null }];
  const cell = subject(sampleResponse({ given })).cells.vraag_lessen;
  expect(cell && 'items' in cell && cell.items.map(({ text, href }) => [text, href])).toEqual([
    ['Vrijwilligers', '/partners/vrijwilligers/'],
    ['Taalhuis De Brug', undefined],
  ]);
});

const budget: Response['budgets'][number] = {
  amount: { value: 2370 },
  previousAmount: null,
  unit: 'per-vergunninghouder',
  year: 2016,
  kind: 'gerapporteerd',
  covers: 'rijksbijdrage-begeleiding',
  note: '',
};

test('the national amount is marked as such', () => {
  const { geld } = subject(sampleResponse({ budgets: [budget] })).cells;
  expect(geld).toMatchObject({
    items: [
      {
        text: '€\u00a02.370 per vergunninghouder',
        note: 'Dit is een bijdrage van het Rijk, die elke gemeente kon krijgen.',
      },
    ],
  });
});

test('money without an amount stands once and has no measure to compare by', () => {
  const without: typeof budget = { ...budget, amount: { gap: 'niet-genoemd' }, covers: 'subsidie' };
  const { geld } = subject(sampleResponse({ budgets: [without, without] })).cells;
  expect(geld).toEqual({
    items: [
      {
        key: 'geld, maar geen bedrag, subsidie',
        text: 'geld, maar geen bedrag',
        note: 'Het is subsidie.',
      },
    ],
    sources: ['proef'],
  });
});

test('a merged municipality leads to the one it went into', () => {
  const successor = { code: 'GM1960', name: 'West Betuwe', on: '2019-01-01' };
  expect(subject(sampleResponse(), { successor }).cells.later).toEqual({
    items: [
      {
        key: 'GM1960',
        text: 'deel van West Betuwe',
        note: 'Sinds 1 januari 2019.',
        href: '/gemeenten/west-betuwe/',
      },
    ],
    sources: ['cbs-gemeenten'],
  });
});

test('what went into a municipality before the survey did not change later', () => {
  const former = { code: 'GM0001', name: 'Oud', kind: 'fusie' as const, page: false, note: '' };
  const laterOf = (on: string) =>
    subject(sampleResponse(), { predecessors: [{ ...former, on }] }).cells.later;
  expect(laterOf('2015-01-01')).toMatchObject({ text: 'geen verandering in onze bronnen' });
  expect(laterOf('2019-01-01')).toMatchObject({ items: [{ text: 'Oud werd hier deel van' }] });
});

test('a change that a source told of before it came is told as announced', () => {
  const noteOf = (from: string) => {
    const { later } = subject(sampleResponse(), {
      arrangements: [sampleArrangement({ from, source: 'krant' })],
    }).cells;
    return later && 'items' in later ? later.items[0]?.note : undefined;
  };
  expect(noteOf('2020-01-01')).toMatch(/^1 januari 2020 \(vooraf aangekondigd\), /);
  expect(noteOf('2019-01-01')).toMatch(/^1 januari 2019, /);
});
