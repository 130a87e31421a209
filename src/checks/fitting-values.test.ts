import { smallAtlas } from '../../tests/support/small-atlas.ts';
import { diskFolder } from '../../scripts/disk/disk-folder.ts';
import { expect, test } from 'vitest';
import { readData, type Data } from '../read/read-data.ts';
import type { SurveyRows } from '../read/table-schemas.ts';
import { breachesOf } from './index.ts';

const { data } = readData(diskFolder(smallAtlas));
const [survey] = data.surveys;
if (!survey) throw new Error('geen enquête');
const answering = survey.rows.responses.find(({ status }) => status === 'beantwoord');
const silent = survey.rows.responses.find(({ status }) => status === 'niet-gereageerd');
const [organisation] = data.rows.organisations;
const [project] = survey.rows.projects;
if (!answering || !silent || !organisation || !project) throw new Error('de tabellen zijn leeg');

const question = {
  line: 2,
  vraag: 'vraag',
  volgorde: 1,
  tekst: 'Wat is het?',
  kort: 'Wat',
  soort: 'ja-nee' as const,
  eenheid: '',
  keuzes: [],
  rol: null,
  herkomst: 'gegeven' as const,
  toon: true,
  toelichting: '',
  beste: null,
};
const given = {
  line: 2,
  gemeentecode: answering.gemeentecode,
  vraag: 'vraag',
  waarde: 'ja',
  waarde_reden: null,
  toelichting: '',
  bron: null,
};
type QuestionRow = SurveyRows['questions'][number];
type GivenRow = SurveyRows['given'][number];

/** What the rules say of a survey with these questions and answers. */
function messagesOf(questions: Partial<QuestionRow>[], answers: Partial<GivenRow>[] = []): string {
  const rows = {
    ...survey!.rows,
    questions: questions.map((row) => ({ ...question, ...row })),
    given: answers.map((row) => ({ ...given, ...row })),
  };
  const changed: Data = { ...data, surveys: [{ ...survey!, rows }] };
  return breachesOf(changed)
    .map(({ file, line, message, tip }) => `${file}:${line} ${message} (${tip})`)
    .join('\n');
}

const choices = [
  { id: 'roc', label: 'een ROC' },
  { id: 'bedrijf', label: 'een bedrijf' },
];

test.each<[Partial<QuestionRow>, string]>([
  [{ soort: 'ja-nee' }, 'nee'],
  [{ soort: 'keuze', keuzes: choices }, 'roc'],
  [{ soort: 'meerkeuze', keuzes: choices }, 'bedrijf|roc'],
  [{ soort: 'getal', eenheid: 'personen' }, '52000'],
  [{ soort: 'getal', eenheid: 'uur' }, '1.5'],
  [{ soort: 'getal', eenheid: 'bomen' }, '-120'],
  [{ soort: 'bedrag' }, '7900000000'],
  [{ soort: 'bedrag' }, '2370.50'],
  [{ soort: 'percentage' }, '112'],
  [{ soort: 'datum' }, '2024-02-29'],
  [{ soort: 'datum' }, '2024'],
  [{ soort: 'tekst' }, 'Het is druk.'],
  [{ soort: 'organisaties' }, organisation.organisatie_id],
  [{ soort: 'organisaties' }, 'Een naam in woorden|Nog een'],
  [{ soort: 'projecten' }, project.project_id],
])('an answer that its question allows is taken: %o with %s', (asked, waarde) => {
  expect(messagesOf([asked], [{ waarde }])).toBe('');
});

test.each<[Partial<QuestionRow>, string, RegExp]>([
  [{ soort: 'ja-nee' }, 'Ja', /"Ja" past niet .*een van: ja, nee/],
  [{ soort: 'keuze', keuzes: choices }, 'roc|bedrijf', /een van: roc, bedrijf/],
  [{ soort: 'keuze', keuzes: choices }, 'een ROC', /een van: roc, bedrijf/],
  [{ soort: 'meerkeuze', keuzes: choices }, 'roc|roc', /elke keuze hoogstens één keer/],
  [{ soort: 'meerkeuze', keuzes: choices }, 'roc, bedrijf', /met \| ertussen/],
  [{ soort: 'getal', eenheid: 'personen' }, '12.5', /een heel getal/],
  [{ soort: 'getal', eenheid: 'personen' }, '-3', /een heel getal/],
  [{ soort: 'bedrag' }, '1000000000000', /een bedrag in euro/],
  [{ soort: 'getal', eenheid: 'uur' }, '52.000', /geen punt voor duizendtallen/],
  [{ soort: 'getal', eenheid: 'uur' }, 'ongeveer 5', /past niet bij vraag/],
  [{ soort: 'bedrag' }, '2.370', /een bedrag in euro/],
  [{ soort: 'bedrag' }, '12,50', /een bedrag in euro/],
  [{ soort: 'percentage' }, '12%', /een percentage zoals/],
  [{ soort: 'datum' }, '2025-02-30', /een datum zoals/],
  [{ soort: 'datum' }, '2025-13', /een datum zoals/],
])(
  'an answer that does not fit is refused with what would: %o with %s',
  (asked, waarde, message) => {
    const messages = messagesOf([asked], [{ waarde }]);
    expect(messages).toMatch(/gegevens\.csv:2 /);
    expect(messages).toMatch(message);
  },
);

test('there is a value or a reason, and a reason is never written as a value', () => {
  expect(messagesOf([{}], [{ waarde: '', waarde_reden: 'onduidelijk' }])).toBe('');
  expect(messagesOf([{}], [{ waarde: '' }])).toContain('passen niet bij elkaar');
  expect(messagesOf([{}], [{ waarde_reden: 'onduidelijk' }])).toContain('passen niet bij elkaar');
  expect(messagesOf([{ soort: 'tekst' }], [{ waarde: 'niet-genoemd' }])).toContain(
    'zet dit woord in kolom waarde_reden',
  );
});

test('an answer of an unknown municipality, or to an unknown question, is refused, and so is a second', () => {
  expect(messagesOf([{}], [{ gemeentecode: 'GM9999' }])).toContain(
    'GM9999 is niet bekend in antwoorden.csv',
  );
  expect(messagesOf([{}], [{ vraag: 'anders' }])).toContain('anders is niet bekend in vragen.csv');
  expect(messagesOf([{}], [{}, { line: 3, waarde: 'nee' }])).toContain('staat al op regel 2');
  expect(messagesOf([{}], [{ bron: 'xx' }])).toContain('xx is niet bekend in bronnen.csv');
});

test('a municipality that gave no answer has no value', () => {
  const { gemeentecode } = silent;
  expect(messagesOf([{}], [{ gemeentecode }])).toContain('status niet-gereageerd');
  expect(messagesOf([{}], [{ gemeentecode, waarde: '', waarde_reden: 'niet-gereageerd' }])).toBe(
    '',
  );
});

test('two questions have neither the same id, nor the same place', () => {
  expect(messagesOf([{}, { line: 3, volgorde: 2 }])).toContain('vraag staat al op regel 2');
  expect(messagesOf([{}, { line: 3, vraag: 'ander' }])).toContain('volgorde 1 staat al op regel 2');
});

test.each<[Partial<QuestionRow>, string]>([
  [{ soort: 'keuze' }, 'heeft keuzes'],
  [{ soort: 'tekst', keuzes: choices }, 'heeft geen keuzes'],
  [
    { soort: 'keuze', keuzes: [...choices, { id: 'onduidelijk', label: 'weet niet' }] },
    'onduidelijk is geen keuze, maar een reden',
  ],
  [
    { soort: 'keuze', keuzes: [...choices, { id: 'geen', label: 'Geen antwoord' }] },
    '“Geen antwoord” is geen keuze, maar een reden',
  ],
  [
    { soort: 'keuze', keuzes: ['een', 'twee'].map((id) => ({ id, label: 'zo' })) },
    'een en twee heten allebei “zo”',
  ],
])('a question without what its kind needs is refused: %o', (asked, message) => {
  expect(messagesOf([asked])).toContain(message);
});

test('an answer to a question with a role stands in its own table', () => {
  expect(messagesOf([{ rol: 'aanpak' }], [{}])).toContain('de vaste vraag naar aanpak');
});

test('an address of a person in a choice or an answer is refused', () => {
  const address = 'a.voorbeeld@gemeente.example';
  expect(messagesOf([{ soort: 'tekst' }], [{ waarde: `Mail ${address}.` }])).toContain(
    'e-mailadres',
  );
  const keuzes = [...choices, { id: 'anders', label: address }];
  expect(messagesOf([{ soort: 'keuze', keuzes }])).toContain('kolom keuzes: hier staat een e-mail');
});
