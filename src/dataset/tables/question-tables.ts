import { isGiven, reasonOrEmpty, valueOrEmpty, valueOrGap, type Answer } from '../../survey/gap.ts';
import { kindsOfValue, largestNumber } from '../../survey/question-kinds.ts';
import { givenIn, noteOn, sourceOf } from '../../survey/question-values.ts';
import type { Question } from '../../survey/question.ts';
import {
  betterEnds,
  questionKinds,
  questionOrigins,
  questionRoles,
} from '../../survey/question-words.ts';
import type { Municipality, Response } from '../../survey/municipality.ts';
import { wasAsked } from '../../survey/surveyed-among.ts';
import type { OriginKind } from '../../survey/vocabulary.ts';
import { answersOf, whose } from './answers.ts';
import * as column from './columns.ts';
import { inAnswer, ofAtlas, withOrigin } from './origins.ts';
import { publishedTable, type Publication, type PublishedRow, type OriginOfEach } from './table.ts';

const inList = ofAtlas('lijst van vragen van de enquête');
const told = (...about: Parameters<typeof column.atlasText>) =>
  withOrigin(column.atlasText(...about), inList);
const ownGaps = 'niet-van-toepassing';

const questionId = told('Id van de vraag.', 'Id of the question.');

/** The questions of surveys that have a list of their own. */
export const vragen = publishedTable({
  title: 'Vragen',
  description: 'Eén rij per vraag die een enquête zelf stelde, met de woorden en de keuzes.',
  key: ['enquete', 'vraag'],
  columns: {
    enquete: column.surveyId,
    vraag: questionId,
    volgorde: withOrigin(column.year('Plaats in de lijst.', 'Place in the list.', 'atlas'), inList),
    tekst: told('De vraag zoals zij is gesteld.', 'The question as it was asked.'),
    kort: told('Naam van hoogstens dertig letters.', 'Name of at most thirty letters.'),
    soort: told('Soort antwoord.', 'Kind of answer.', questionKinds),
    eenheid: column.orGap(told('Eenheid van een getal.', 'Unit of a number.'), ownGaps),
    keuzes: column.orGap(
      told('Keuzes als id=woorden, met | ertussen.', 'Choices as id=words, separated by |.'),
      ownGaps,
    ),
    rol: column.orGap(
      told('Welke vaste vraag het is.', 'Which fixed question it is.', questionRoles),
      ownGaps,
    ),
    herkomst: told('Wie de waarde maakte.', 'Who made the value.', questionOrigins),
    toelichting: column.orGap(told('Uitleg.', 'Explanation.'), 'niet-genoemd'),
    beste: column.orGap(
      told('Of meer of minder beter is.', 'Whether more or less is better.', betterEnds),
      ownGaps,
    ),
  },
  rows: ({ tables }) =>
    tables.questions.map((question) => ({
      enquete: question.survey,
      vraag: question.id,
      volgorde: question.order,
      tekst: question.text,
      kort: question.label,
      soort: question.kind,
      eenheid: question.unit || ownGaps,
      keuzes: question.choices.map(({ id, label }) => `${id}=${label}`).join('|') || ownGaps,
      rol: question.role ?? ownGaps,
      herkomst: question.origin,
      toelichting: question.note || 'niet-genoemd',
      beste: question.better ?? ownGaps,
    })),
});

const kindOfOrigin: Record<Question['origin'], OriginKind> = {
  gegeven: 'overgenomen',
  ingedeeld: 'ingedeeld',
  berekend: 'afgeleid',
};

const questionOf = ({ enquete, vraag }: PublishedRow, { tables }: Publication) =>
  tables.questions.find(({ survey: asked, id }) => asked === enquete && id === vraag);

/** Where in its source an answer stands, or that the municipality is not among the answers there. */
const inOneAnswer = (...told: Parameters<typeof inAnswer>): OriginOfEach => ({
  each: (row, publication) => {
    const silent = row['waarde_reden'] === 'niet-gereageerd';
    const status = silent ? 'niet-gereageerd' : '';
    return inAnswer(...told).each({ ...row, status }, publication);
  },
});

/** Where an answer comes from, by its row among the answers. */
export const valueOrigin = inOneAnswer(
  (row, publication) => kindOfOrigin[questionOf(row, publication)?.origin ?? 'gegeven'],
  (row, publication) => {
    const question = questionOf(row, publication);
    return question?.origin === 'berekend'
      ? question.note || 'door de redactie uitgerekend'
      : undefined;
  },
);

/** Where the reason comes from why a column has no value. */
export const reasonOrigin = (name: string): OriginOfEach =>
  inOneAnswer('afgeleid', `zegt waarom ${name} geen waarde heeft`);

const numberIn = (answer: Answer<string>, { kind }: Question): Answer<number> =>
  isGiven(answer) && kindsOfValue[kind].measured
    ? { value: Number(answer.value) }
    : { gap: isGiven(answer) ? ownGaps : answer.gap };

/** What one municipality answered to one question, as a row. */
export function answerRow(municipality: Municipality, response: Response, question: Question) {
  const answer = givenIn(response, question);
  const number = numberIn(answer, question);
  return {
    enquete: response.survey,
    ...whose(municipality),
    vraag: question.id,
    waarde: valueOrGap(answer),
    waarde_reden: reasonOrEmpty(answer),
    getal: valueOrEmpty(number),
    getal_reden: reasonOrEmpty(number),
    toelichting: noteOn(response, question) || 'niet-genoemd',
    bron: sourceOf(response, question),
  };
}

/** What the municipalities that were asked answered to those questions, one row for each answer. */
export const gegevens = publishedTable({
  title: 'Gegevens',
  description:
    'Eén rij per gevraagde gemeente en vraag van de tabel vragen: het antwoord, of waarom het er niet is.',
  key: ['enquete', 'gemeentecode', 'vraag'],
  columns: {
    enquete: column.surveyId,
    ...column.ofWhom,
    vraag: column.referring(questionId, 'vragen', 'vraag'),
    waarde: withOrigin(
      column.orGap(
        column.text(
          'Het antwoord: een woord, een id van een keuze, een getal of een datum; meer met | ertussen.',
          'The answer: a word, the id of a choice, a number or a date; several separated by |.',
        ),
      ),
      valueOrigin,
    ),
    waarde_reden: withOrigin(column.reason('waarde'), reasonOrigin('waarde')),
    getal: withOrigin(
      {
        ...column.number('Het antwoord als getal.', 'The answer as a number.'),
        cents: false,
        minimum: -largestNumber,
      },
      valueOrigin,
    ),
    getal_reden: withOrigin(column.reason('getal'), reasonOrigin('getal')),
    toelichting: withOrigin(
      column.orGap(column.text('Uitleg bij het antwoord.', 'Note on the answer.'), 'niet-genoemd'),
      inOneAnswer('samengevat'),
    ),
    bron: column.sourceId,
  },
  rows: (publication) =>
    answersOf(publication)
      .filter(({ response }) => wasAsked(response))
      .flatMap(({ municipality, response }) =>
        publication.tables.questions
          .filter((question) => question.survey === response.survey && question.role === null)
          .map((question) => answerRow(municipality, response, question)),
      ),
});
