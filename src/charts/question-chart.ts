import { descending } from 'd3';
import { questionColumn } from '../survey/answer-fields.ts';
import type { Atlas, Entry } from '../survey/atlas.ts';
import { gaps, isGiven, mapAnswer, type Answer } from '../survey/gap.ts';
import { kindsOfValue } from '../survey/question-kinds.ts';
import { answeringTo, givenIn, noteOn, questionText } from '../survey/question-values.ts';
import { unitOf } from '../survey/quantity-words.ts';
import type { Question } from '../survey/question.ts';
import { questionOrigins, type QuestionKind } from '../survey/question-words.ts';
import type { Chart, DrawOptions, TableCell } from './chart.ts';
import { eachToItsOrigin, nameCell, valueCell } from './entry-cells.ts';
import { join, type Markup } from './markup.ts';
import { numberStrip } from './number-strip.ts';
import { mapWithGroups } from './map-with-groups.ts';
import { matrixWide, mostColumns } from './matrix-wide.ts';
import {
  answeredGroup,
  choiceGroups,
  gapGroups,
  isMappable,
  rankedGroups,
  yearGroups,
} from './question-groups.ts';
import { questionTitle } from './question-title.ts';
import { sampleSize } from './sample-size.ts';
import { askedMunicipality } from '../text/part-of.ts';
import { frame } from './svg-frame.ts';
import { hasMap, offMapNote } from './tile-map.ts';
import { unitGroups, type UnitGroup } from './unit-groups.ts';
import { notStatedIsUnknown } from '../survey/cautions.ts';

type Drawn = (
  question: Question,
  entries: readonly Entry[],
  options: DrawOptions,
) => { markup: Markup; bottom: number };

const sizeIn = (width: number) => (width > 400 ? 16 : 14);

const grouped =
  (groups: (question: Question, entries: readonly Entry[]) => UnitGroup[]): Drawn =>
  (question, entries, options) =>
    unitGroups(groups(question, entries), { ...options, top: 2, size: sizeIn(options.width) });

/** With more rows than this a matrix is too long to read. */
const mostRows = 20;

/** What each municipality chose beside what the others did; where that is too much, ranked rows. */
const several: Drawn = (question, entries, options) => {
  const rows = rankedGroups(question, entries);
  const answered = answeringTo(question, entries);
  if (options.width <= 400 || answered.length > mostColumns || rows.length > mostRows)
    return grouped(rankedGroups)(question, entries, options);
  const columns = answered.map((entry) => {
    const value = questionText(entry.response, question);
    return {
      entry,
      has: rows.flatMap(({ entries: made }, row) => (made.includes(entry) ? [row] : [])),
      value: isGiven(value) ? value.value : '',
    };
  });
  return matrixWide(
    rows.map(({ label, entries: made }) => ({ label, count: made.length })),
    [
      {
        label: '',
        fill: 'ja',
        lines: columns.toSorted((a, b) => descending(a.has.length, b.has.length)),
      },
    ],
    options,
  );
};

/** How the answers to each kind of question are drawn, without those that are missing. */
const drawings: Record<QuestionKind, Drawn> = {
  'ja-nee': grouped(choiceGroups),
  keuze: grouped(choiceGroups),
  meerkeuze: several,
  organisaties: several,
  projecten: grouped(rankedGroups),
  getal: numberStrip,
  bedrag: numberStrip,
  percentage: numberStrip,
  datum: grouped(yearGroups),
  tekst: grouped(answeredGroup),
};

function draw(question: Question, { asked }: Atlas, options: DrawOptions): Markup {
  if (isMappable(question, asked) && hasMap(asked))
    return mapWithGroups(
      asked,
      [...choiceGroups(question, asked), ...gapGroups(question, asked)],
      options,
    );
  const answers = drawings[question.kind](question, asked, options);
  const missing = unitGroups(gapGroups(question, asked), {
    ...options,
    top: answers.bottom + 8,
    size: sizeIn(options.width),
  });
  return frame(options.width, missing.bottom, join([answers.markup, missing.markup]));
}

const unitsInFile: Partial<Record<QuestionKind, string>> = { bedrag: 'EUR', percentage: '%' };

function answerCell(entry: Entry, question: Question): TableCell {
  const { response } = entry;
  const answer = questionText(response, { ...question, unit: '' });
  const text = isGiven(answer) ? answer.value : gaps[answer.gap].label;
  const note = noteOn(response, question);
  const cell = {
    ...valueCell(entry, questionColumn(question.id), text),
    ...(note !== '' && { note }),
  };
  if (!kindsOfValue[question.kind].measured) return cell;
  const number = mapAnswer(givenIn(response, question), Number);
  const unit = unitsInFile[question.kind] ?? question.unit;
  return {
    ...cell,
    measure: {
      ...(isGiven(number) ? { number: number.value } : { reason: text }),
      ...(unit !== '' && { unit }),
    },
  };
}

const signsInCells: Partial<Record<QuestionKind, string>> = {
  bedrag: 'euro',
  percentage: 'procent',
};

/** What numbers count stands above them, once, unless a sign in each cell says it. */
function headOf(question: Question): string {
  const unit = unitOf(question);
  return unit === '' || unit === signsInCells[question.kind]
    ? question.label
    : `${question.label} (${unit})`;
}

const isNotNamed = (answer: Answer<string>) => !isGiven(answer) && answer.gap === 'niet-genoemd';

/** The chart of a question of a newsroom’s own: its page, table and files follow from it. */
export function questionChart(question: Question): Chart {
  return {
    name: question.label,
    tells: ({ asked }) => answeringTo(question, asked).length > 0,
    title: (atlas) => questionTitle(question, atlas),
    subtitle: (atlas) =>
      `Antwoorden op deze vraag in ${atlas.survey.year}.${unitOf(question) && ` Eenheid: ${unitOf(question)}.`} ${sampleSize(answeringTo(question, atlas.asked).length, atlas.asked.length, askedMunicipality)}.`,
    draw: (atlas, options) => draw(question, atlas, options),
    table: ({ asked }) => ({
      columns: ['Gemeente', question.label],
      heads: ['Gemeente', headOf(question)],
      rows: asked.map((entry) => [nameCell(entry), answerCell(entry, question)]),
    }),
    origin: (atlas) =>
      answeringTo(question, atlas.asked).length > 0
        ? `${questionOrigins[question.origin].meaning} ${eachToItsOrigin}`
        : '',
    notes: (atlas) => [
      ...(isMappable(question, atlas.asked) ? offMapNote(atlas.asked) : []),
      ...(question.kind === 'meerkeuze' || question.kind === 'organisaties'
        ? ['Een gemeente kan er meer dan één noemen. De aantallen tellen dus niet op tot N.']
        : []),
      ...(atlas.asked.some(({ response }) => isNotNamed(givenIn(response, question)))
        ? [notStatedIsUnknown]
        : []),
      ...(question.note === '' ? [] : [question.note]),
    ],
    sources: ({ survey }) => [survey.source],
  };
}
