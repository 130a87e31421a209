import { answeredIn, type Atlas, type Entry } from '../survey/atlas.ts';
import { gaps, isGiven, mapAnswer } from '../survey/gap.ts';
import { kindsOfValue } from '../survey/question-kinds.ts';
import { answeringTo, givenIn, questionText } from '../survey/question-values.ts';
import type { Question } from '../survey/question.ts';
import { questionOrigins, type QuestionKind } from '../survey/question-words.ts';
import { column, phone, type Chart, type DrawOptions, type TableCell } from './chart.ts';
import { nameCell } from './entry-cells.ts';
import { join, type Markup } from './markup.ts';
import { numberStrip } from './number-strip.ts';
import { answeredGroup, choiceGroups, gapGroups, yearGroups } from './question-groups.ts';
import { questionTitle } from './question-title.ts';
import { sampleSize } from './sample-size.ts';
import { frame } from './svg-frame.ts';
import { unitGroups, type UnitGroup } from './unit-groups.ts';

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

/** How the answers to each kind of question are drawn. */
const drawings: Record<QuestionKind, Drawn> = {
  'ja-nee': grouped(choiceGroups),
  keuze: grouped(choiceGroups),
  meerkeuze: grouped(choiceGroups),
  organisaties: grouped(choiceGroups),
  projecten: grouped(choiceGroups),
  getal: numberStrip,
  bedrag: numberStrip,
  percentage: numberStrip,
  datum: grouped(yearGroups),
  tekst: grouped(answeredGroup),
};

function draw(question: Question, { asked }: Atlas, options: DrawOptions): Markup {
  const answers = drawings[question.kind](question, asked, options);
  const missing = unitGroups(gapGroups(question, asked), {
    ...options,
    top: answers.bottom + 8,
    size: sizeIn(options.width),
  });
  return frame(options.width, missing.bottom, join([answers.markup, missing.markup]));
}

const unitsInFile: Partial<Record<QuestionKind, string>> = { bedrag: 'EUR', percentage: '%' };

function answerCell({ response }: Entry, question: Question): TableCell {
  const answer = questionText(response, question);
  const text = isGiven(answer) ? answer.value : gaps[answer.gap].label;
  if (!kindsOfValue[question.kind].measured) return { text };
  const number = mapAnswer(givenIn(response, question), Number);
  const unit = unitsInFile[question.kind] ?? question.unit;
  return {
    text,
    measure: {
      ...(isGiven(number) ? { number: number.value } : { reason: text }),
      ...(unit !== '' && { unit }),
    },
  };
}

const noteOf = ({ response }: Entry, { id }: Question) =>
  response.given?.find(({ question }) => question === id)?.note ?? '';

/** The chart of a question of a newsroom’s own: its page, table and files follow from it. */
export function questionChart(question: Question): Chart {
  const hasNotes = ({ asked }: Atlas) => asked.some((entry) => noteOf(entry, question) !== '');
  return {
    name: question.label,
    widths: [phone, column],
    title: (atlas) => questionTitle(question, atlas),
    subtitle: (atlas) =>
      `Antwoorden op deze vraag in ${atlas.survey.year}. ${sampleSize(answeringTo(question, atlas.asked).length, atlas.asked.length)} gevraagde gemeenten.`,
    draw: (atlas, options) => draw(question, atlas, options),
    table: (atlas) => ({
      columns: ['Gemeente', question.label, ...(hasNotes(atlas) ? ['Toelichting'] : [])],
      rows: atlas.asked.map((entry) => [
        nameCell(entry),
        answerCell(entry, question),
        ...(hasNotes(atlas) ? [{ text: noteOf(entry, question) }] : []),
      ]),
    }),
    origin: (atlas) =>
      answeringTo(question, atlas.asked).length > 0 ? questionOrigins[question.origin].meaning : '',
    notes: (atlas) => [
      ...(question.kind === 'meerkeuze' || question.kind === 'organisaties'
        ? ['Een gemeente kan er meer dan één noemen. De aantallen tellen dus niet op tot N.']
        : []),
      ...(answeringTo(question, atlas.asked).length < answeredIn(atlas).length
        ? ['Niet genoemd betekent niet nee en niet nul: wij weten het niet.']
        : []),
      ...(question.note === '' ? [] : [question.note]),
    ],
    sources: ({ survey }) => [survey.source],
  };
}
