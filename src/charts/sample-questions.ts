import type { Atlas } from '../survey/atlas.ts';
import { sampleMunicipality, sampleResponse, silentResponse } from '../survey/sample.ts';
import type { Question } from '../survey/question.ts';
import type { QuestionKind } from '../survey/question-words.ts';
import { sampleAtlas } from './sample-atlas.ts';

const choices = [
  { id: 'roc', label: 'een ROC' },
  {
    id: 'bedrijf',
    label: 'een bedrijf dat een gemeente zelf heeft uitgekozen na een aanbesteding',
  },
  { id: 'nergens', label: 'nergens' },
];
/** Each municipality has its own, and two have one name. */
const projects = Array.from({ length: 342 }, (_, at) => ({
  id: `p${at}`,
  label: at < 2 ? 'Taalhuis' : `Project met een lange naam ${at}`,
}));

/** A question for tests, of one kind. */
export const sampleQuestion = (kind: QuestionKind, more: Partial<Question> = {}): Question => ({
  survey: 'proef-2016',
  id: 'vraag',
  order: 1,
  text: 'Wie geeft les?',
  label: 'Lessen',
  kind,
  unit: '',
  choices: kind === 'projecten' ? projects : choices,
  role: null,
  origin: 'gegeven',
  note: '',
  better: null,
  ...more,
});

/** What the nth municipality answers to a question of each kind. */
export const sampleValues: Record<QuestionKind, (place: number) => string> = {
  'ja-nee': (place) => (place % 3 === 0 ? 'nee' : 'ja'),
  keuze: (place) => choices[place % 3]?.id ?? '',
  meerkeuze: (place) => (place % 2 === 0 ? 'roc|bedrijf' : 'bedrijf'),
  organisaties: (place) => (place % 4 === 0 ? 'nergens|bedrijf' : 'bedrijf'),
  projecten: (place) => `p${place}`,
  getal: (place) => String((place * 37) % 250),
  bedrag: (place) => String(1_000_000 + ((place * 137_000) % 9_000_000)),
  percentage: (place) => String((place * 13) % 100),
  datum: (place) => ['2023', 'XXXX-01-01', '2024-05', '2025-02-03'][place % 4] ?? '',
  tekst: (place) => `Knelpunt ${place}`,
};

/** A survey for tests in which each of these values is one municipality’s answer, beside a silent one. */
export function answeredAtlas(...values: readonly string[]): Atlas {
  const entryOf = (at: number, response: ReturnType<typeof sampleResponse>) => ({
    municipality: sampleMunicipality({
      code: `GM${1000 + at}`,
      name: `Dorp ${at}`,
      slug: `dorp-${at}`,
      tile: { column: at % 19, row: Math.floor(at / 19), label: String(at) },
      responses: [response],
    }),
    response,
  });
  const answered = values.map((value, at) =>
    entryOf(
      at,
      sampleResponse({ given: [{ question: 'vraag', answer: { value }, note: '', source: null }] }),
    ),
  );
  return { ...sampleAtlas, asked: [...answered, entryOf(values.length, silentResponse())] };
}

/** Surveys of every size that a chart of a question must bear, by what they are. */
export const questionSurveys = (kind: QuestionKind): Record<string, Atlas> => {
  const answers = (count: number, value = sampleValues[kind]) =>
    answeredAtlas(...Array.from({ length: count }, (_, place) => value(place)));
  return {
    'without answers': answers(0),
    'with one answer': answers(1),
    'of twelve': answers(12),
    'of 342 that say the same': answers(341, () => sampleValues[kind](1)),
    'of 342': answers(341),
  };
};
