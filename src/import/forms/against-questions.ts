import { nearestWord } from '../../search/nearest-word.ts';
import { quoted } from '../../read/quoted.ts';
import type { SheetProblem } from '../sheet-problem.ts';
import type { SheetCell } from '../sheet.ts';
import { choiceKey } from './form-key.ts';
import type { FormQuestion } from './form-question.ts';
import { questionFor, type KnownQuestion, type KnownQuestions } from './known-questions.ts';

interface Checked {
  questions: FormQuestion[];
  problems: SheetProblem[];
}

/**
 * The questions of an export as those that its survey has: by their ids and choices. What is new, gone
 * or written otherwise is a mistake with its place, and never taken in silence.
 */
export function againstQuestions(found: readonly FormQuestion[], known: KnownQuestions): Checked {
  const matched = found.map((question) => ({ question, of: questionFor(known, question.text) }));
  const gone = known.questions.filter((one) => !matched.some(({ of }) => of === one));
  const strange = matched.filter(({ of }) => of === undefined).map(({ question }) => question);
  const renamed = new Set<KnownQuestion>();
  const problems = strange.map((question): SheetProblem => {
    const near = nearestWord(
      question.text,
      gone.map(({ text }) => text),
    );
    const before = gone.find(({ text }) => text === near);
    if (before) renamed.add(before);
    return problemAt(question, before ? changed(question, before, known) : added(question, known));
  });
  return {
    questions: matched.flatMap(({ question, of }) => (of ? [asKnown(question, of)] : [])),
    problems: [
      ...problems,
      ...gone.filter((one) => !renamed.has(one)).map((one) => lost(one, known)),
      ...matched.flatMap(({ question, of }) => (of ? newChoices(question, of, known) : [])),
    ],
  };
}

const at = (known: KnownQuestions, { line }: KnownQuestion) => `${known.file}:${line}`;
const headLine: SheetCell['at'] = { line: 1, column: 1 };
type Difference = Pick<SheetProblem, 'message' | 'expected' | 'tip'>;

const problemAt = ({ at: place }: FormQuestion, difference: Difference): SheetProblem => ({
  ...(place ?? headLine),
  kind: 'vraag',
  ...difference,
});

const changed = (
  { text }: FormQuestion,
  before: KnownQuestion,
  known: KnownQuestions,
): Difference => ({
  message: `de vraag heet nu ${quoted(text)}`,
  expected: `${quoted(before.text)}, zoals in ${at(known, before)}`,
  tip: 'vraagt u nog hetzelfde, zet dan in vragen.csv en in de kopregel dezelfde woorden; vraagt u iets anders, geef de nieuwe enquête dan een eigen id',
});

const added = ({ text, id }: FormQuestion, { file }: KnownQuestions): Difference => ({
  message: `deze vraag is nieuw: ${quoted(text)}`,
  expected: `een vraag uit ${file}`,
  tip: `voeg in vragen.csv een regel toe (met id ${id}), of haal de kolom uit het bestand`,
});

const lost = (one: KnownQuestion, known: KnownQuestions): SheetProblem => ({
  ...headLine,
  kind: 'vraag',
  message: `geen kolom is van vraag ${one.id}`,
  expected: `${quoted(one.text)}, zoals in ${at(known, one)}`,
  tip: 'exporteer het formulier opnieuw met alle vragen; is de vraag vervallen, haal haar regel dan weg uit vragen.csv, en haar antwoorden uit gegevens.csv',
});

/** The labels that an export has and the question lacks, each told where it first stands. */
function newChoices(
  { choices, cells, answers }: FormQuestion,
  { id, kind, choices: listed, ...known }: KnownQuestion,
  { file }: KnownQuestions,
): SheetProblem[] {
  if (kind !== 'keuze' && kind !== 'meerkeuze') return [];
  const keys = new Set(listed.flatMap((choice) => [choiceKey(choice.label), choiceKey(choice.id)]));
  const labels = listed.map(({ label }) => label);
  return choices
    .filter(({ label }) => !keys.has(choiceKey(label)))
    .map((choice) => {
      const row = answers.findIndex(({ values }) => values.includes(choice.id));
      const near = nearestWord(choice.label, labels);
      return {
        ...(cells?.[row]?.at ?? headLine),
        kind: 'keuze',
        message: `${quoted(choice.label)} is geen keuze van vraag ${id}`,
        expected: `een van: ${labels.join(', ')} (${file}:${known.line})`,
        tip: `${near === undefined ? '' : `bedoelt u ${near}? `}voeg anders in vragen.csv bij keuzes toe: ${choice.id}=${choice.label}`,
      };
    });
}

/** The same answers, by the ids of the question that is known. */
function asKnown(question: FormQuestion, { id, text, kind, choices }: KnownQuestion): FormQuestion {
  const idOf = new Map(
    question.choices.map((choice) => [
      choice.id,
      (
        choices.find((one) => choiceKey(one.label) === choiceKey(choice.label)) ??
        choices.find((one) => one.id === choice.label)
      )?.id ?? choice.id,
    ]),
  );
  return {
    ...question,
    ...{ id, text, kind: kind === 'projecten' ? 'tekst' : kind, choices },
    answers: question.answers.map((answer) => ({
      ...answer,
      values: answer.values.map((value) => idOf.get(value) ?? value),
    })),
  };
}
