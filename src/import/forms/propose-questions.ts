import { group } from 'd3';
import { idMaker } from '../id-maker.ts';
import type { SheetCell } from '../sheet.ts';
import { choicesAmong, otherChoice, otherText } from './choices-in.ts';
import type { FormColumn } from './form-column.ts';
import { choiceKey } from './form-key.ts';
import { given, missing, type FormAnswer, type FormQuestion } from './form-question.ts';
import { gapIn, readYesNo } from './form-values.ts';
import type { FormMake } from './make-of-form.ts';
import { asText, readOneColumn, type Context, type ReadColumn } from './read-one-column.ts';

type Draft = Omit<FormQuestion, 'id'>;

const longestId = 48;

/** The questions that the columns of an export are of, in their order. */
export function proposeQuestions(
  columns: readonly FormColumn[],
  make: FormMake,
  file: Pick<Context, 'days' | 'isEnglish' | 'known'>,
): FormQuestion[] {
  const makeId = idMaker([]);
  const texts = columns.flatMap(({ cells }) => cells.map(({ text }) => text));
  return [...group(withOthers(withParents(columns, make)), ({ group: name }) => name).values()]
    .flatMap((same) => draftsOf(same, { make, ...file, texts }))
    .map((draft) => ({
      id: makeId(shortTitle(draft.text.replace(/['’]/g, ''), longestId)),
      ...draft,
    }));
}

/** The first words of a text that fit, without the sign at its end. */
export function shortTitle(text: string, most: number): string {
  const plain = text
    .replace(/\s+/g, ' ')
    .replace(/[?:.!]+$/, '')
    .trim();
  if (plain.length <= most) return plain;
  const cut = plain.slice(0, most + 1).replace(/\s+\S*$/, '');
  return (cut.length <= most ? cut : plain.slice(0, most)).replace(/[\s,;:(–-]+$/, '');
}

/** Choices without a column of their question: cells of one path with only a 0 or a 1. */
function withParents(columns: readonly FormColumn[], { name }: FormMake): FormColumn[] {
  if (!name.startsWith('Kobo')) return [...columns];
  const pathOf = ({ header }: FormColumn) => header.split('/').slice(0, -1).join('/');
  const isMarked = ({ part, header, cells }: FormColumn) =>
    part === undefined &&
    header.includes('/') &&
    cells.every(({ text }) => /^(0|1|true|false)?$/i.test(text));
  const marked = group(columns.filter(isMarked), pathOf);
  // A choice may have a slash of its own: `Sport/Judo/karate` is of `Sport` where others are.
  const sharedPath = ({ header }: FormColumn) =>
    Array.from(header.matchAll(/\//g), ({ index }) => header.slice(0, index)).findLast(
      (start) => (marked.get(start)?.length ?? 0) > 1,
    );
  return columns.map((column) => {
    const path = isMarked(column) ? sharedPath(column) : undefined;
    return path !== undefined
      ? {
          ...column,
          group: path,
          question: path.split('/').at(-1) ?? path,
          part: column.header.slice(path.length + 1),
        }
      : column;
  });
}

/** A column of its own for what is written beside choices belongs to the question before it. */
function withOthers(columns: readonly FormColumn[]): FormColumn[] {
  const placed: FormColumn[] = [];
  for (const column of columns) {
    const { header, question, part } = column;
    const before = placed.at(-1);
    const parent = columns.find(
      (other) =>
        other !== column &&
        /^(.+)[_ -](anders|other|overig|namelijk|specify)$/i.exec(header)?.[1] === other.header,
    );
    const isLoose =
      part === undefined &&
      (/^(indien |if |zo )?(anders|other)\b/i.test(question) ||
        (/^(namelijk|nl\.|(please )?specify)/i.test(question) && before && offersOther(before)));
    const owner = parent ?? (isLoose ? before : undefined);
    placed.push(owner ? { ...column, group: owner.group, part: 'other' } : column);
  }
  return placed;
}

const offersOther = ({ part = '', cells }: FormColumn) =>
  [part, ...cells.map(({ text }) => text)].some((text) => otherText(text) !== undefined);

const isOtherPart = (part: string) => otherText(part) !== undefined;
const isCommented = ({ part }: FormColumn) => part !== undefined && isComment(part);
const isComment = (part: string) =>
  /comment|commentaar|opmerking|toelicht/i.test(part) && !isOtherPart(part);

function draftsOf(same: readonly FormColumn[], context: Context): Draft[] {
  const { make } = context;
  const main = same.filter(({ part }) => part === undefined);
  const comments = same.filter(({ part }) => part !== undefined && isComment(part));
  const others = same.filter(
    ({ part }) => part !== undefined && !isComment(part) && isOtherPart(part),
  );
  const parts = same.filter(
    (column) => ![main, comments, others].some((some) => some.includes(column)),
  );
  const alone = (column: FormColumn): Draft => ({
    ...(isCommented(column)
      ? asText(column.cells)
      : readOneColumn(column, context, titleOf(column))),
    ...{ text: titleOf(column), at: column.at, cells: column.cells },
    headers: [column.header],
  });
  const isTicked = parts.length > 0 && parts.every((column) => isOfTicks(column, make));
  const [first] = main;
  const texts = others.filter((column) => !isOfTicks(column, make));
  if (isTicked)
    return [
      ticked(parts, others, {
        all: [...main, ...same.filter((column) => !comments.includes(column))],
        make,
      }),
      ...comments.map(alone),
    ];
  if (first)
    return [
      {
        ...withTexts(alone({ ...first, hasOther: texts.length > 0 }), texts),
        headers: [first, ...texts].map(({ header }) => header),
      },
      ...[...main.slice(1), ...parts, ...comments].map(alone),
    ];
  const said = parts.flatMap(({ cells }) => cells.map(({ text }) => text));
  return [...parts.map((part) => ({ ...part, beside: said })), ...others, ...comments].map(alone);
}

const isYes = (text: string) =>
  /^1([.,]0+)?$/.test(text) || readYesNo({ text, at: nowhere }) === 'ja';
const isNo = (text: string) =>
  text === '' || /^0([.,]0+)?$/.test(text) || readYesNo({ text, at: nowhere }) === 'nee';
const nowhere = { line: 1, column: 1 };

/** A sub-question behind its question. */
const titleOf = ({ question, part }: FormColumn) =>
  part === undefined ? question : `${question}${/[?:.!…]$/.test(question) ? '' : ':'} ${part}`;

const saysItself = (text: string, part: string) => choiceKey(text) === choiceKey(part);

/** Whether each cell says only that its choice was taken, or that it was not. */
function isOfTicks({ part = '', cells }: FormColumn, { name }: FormMake): boolean {
  const filled = cells.map(({ text }) => text).filter((text) => text !== '');
  const isMark = (text: string) =>
    saysItself(text, part) ||
    (name !== 'Google Forms' &&
      name !== 'Microsoft Forms' &&
      (isYes(text) || isNo(text) || gapIn(text) === 'niet-van-toepassing'));
  return filled.every(isMark);
}

function ticked(
  parts: readonly FormColumn[],
  others: readonly FormColumn[],
  { all, make }: { all: readonly FormColumn[]; make: FormMake },
): Draft {
  const { choices, idOf } = choicesAmong(parts.map(({ part = '' }) => part));
  const isTaken = ({ part = '', cells }: FormColumn, row: number) => {
    const text = cells[row]?.text ?? '';
    return isYes(text) || (text !== '' && saysItself(text, part));
  };
  const answerOf = (row: number): FormAnswer => {
    const taken = parts.filter((column) => isTaken(column, row));
    const written = others
      .flatMap(({ cells }) => cells[row] ?? [])
      .filter(({ text }) => !isNo(text) && gapIn(text) === undefined);
    const told = written.find(({ text }) => !isYes(text) && otherText(text) !== '');
    const ids = taken.flatMap(({ part = '' }) => idOf(part) ?? []);
    const values = [...ids, ...(written.length > 0 ? [otherChoice.id] : [])];
    if (values.length === 0) {
      const filled = parts.flatMap(({ cells }) => cells[row]?.text || []);
      const isSkipped =
        filled.length > 0 && filled.every((text) => gapIn(text) === 'niet-van-toepassing');
      return missing(isSkipped ? 'niet-van-toepassing' : undefined);
    }
    return { ...given(...new Set(values)), aside: told && asideOf(told) };
  };
  const answers = (parts[0]?.cells ?? []).map((_, row) => answerOf(row));
  const isOne = answers.every(({ values }) => values.length <= 1);
  const yesNo = parts.map(({ part = '' }) => readYesNo({ text: part, at: nowhere }));
  const isYesNo = isOne && others.length === 0 && yesNo.toSorted().join() === 'ja,nee';
  const wordOf = new Map(parts.map(({ part = '' }, at) => [idOf(part), yesNo[at] ?? '']));
  return {
    text: all[0]?.question ?? '',
    ...(all[0] ? { at: all[0].at, cells: all[0].cells } : {}),
    headers: [...new Set(all.map(({ header }) => header))],
    ...(isYesNo
      ? {
          kind: 'ja-nee',
          choices: [],
          answers: answers.map((answer) => ({
            ...answer,
            values: answer.values.map((id) => wordOf.get(id) ?? id),
          })),
        }
      : {
          kind: isOne && isSetApart(answers, make) ? 'keuze' : 'meerkeuze',
          choices:
            others.length > 0 && !choices.includes(otherChoice)
              ? [...choices, otherChoice]
              : choices,
          answers,
        }),
  };
}

const fewest = 5;

/** Whether a program sets choices apart of which only one may be taken, and enough of them were. */
const isSetApart = (answers: readonly FormAnswer[], { name }: FormMake): boolean =>
  name === 'SurveyMonkey' && answers.filter(({ values }) => values.length > 0).length >= fewest;

const asideOf = (cell: SheetCell): FormAnswer['aside'] => ({
  cell,
  text: otherText(cell.text) || cell.text,
  why: 'anders',
});

/**
 * The same with what was written in a column beside it, which makes the choice another than the
 * others; a yes or a no with something else beside them are choices.
 */
function withTexts<Read extends ReadColumn>(read: Read, texts: readonly FormColumn[]): Read {
  const cellOf = (row: number) =>
    texts
      .flatMap(({ cells }) => cells[row] ?? [])
      .find(({ text }) => text !== '' && gapIn(text) === undefined);
  const isBeside = read.answers.some(({ values }, row) => values.length === 0 && cellOf(row));
  const kind = read.kind === 'ja-nee' && isBeside ? 'keuze' : read.kind;
  const hasChoices = kind === 'keuze' || kind === 'meerkeuze';
  const answers = read.answers.map((answer, row): FormAnswer => {
    const cell = cellOf(row);
    if (!cell) return answer;
    const aside = asideOf(cell);
    if (hasChoices && (kind === 'meerkeuze' || answer.values.length === 0))
      return { ...given(...new Set([...answer.values, otherChoice.id])), aside };
    return { ...answer, gap: answer.values.length > 0 ? undefined : 'onduidelijk', aside };
  });
  const choices = kind === read.kind ? read.choices : yesAndNo;
  const isNew =
    !choices.some(({ id }) => id === otherChoice.id) &&
    answers.some(({ values }) => values.includes(otherChoice.id));
  return { ...read, kind, answers, choices: isNew ? [...choices, otherChoice] : choices };
}

const yesAndNo = [
  { id: 'ja', label: 'Ja' },
  { id: 'nee', label: 'Nee' },
];
