import { group } from 'd3';
import type { SheetCell } from '../sheet.ts';
import { asProse } from './as-prose.ts';
import { choicesAmong, otherChoice, otherText, cellSplitter, type Choice } from './choices-in.ts';
import type { FormColumn } from './form-column.ts';
import { choiceKey } from './form-key.ts';
import { given, misfit, missing, type FormAnswer, type QuestionKind } from './form-question.ts';
import {
  dateReader,
  gapIn,
  numberReader,
  proposedNumber,
  proposedYear,
  readYesNo,
  saysMore,
  type ReadValue,
} from './form-values.ts';
import { questionFor, type KnownQuestion, type KnownQuestions } from './known-questions.ts';
import type { FormMake } from './make-of-form.ts';
import { spaced } from './municipality-columns.ts';
import { namesNothing } from '../words-for-nothing.ts';

/** What a column turns out to hold. */
export interface ReadColumn {
  kind: QuestionKind;
  choices: readonly Choice[];
  answers: readonly FormAnswer[];
}

/** What the rest of the file tells of a column. */
export interface Context {
  make: FormMake;
  /** The questions of a survey that was imported before: their kinds hold. */
  known?: KnownQuestions;
  /** Days elsewhere in the file, which tell day from month. */
  days: readonly string[];
  /** Whether the program spoke English, and so may write the month before the day. */
  isEnglish: boolean;
  /** Every answer in the file, which tells decimals from thousands. */
  texts: readonly string[];
}

/** Of so many cells a kind is taken, the others are pointed out. */
const enough = 0.75;
const aboutMoney =
  /€|euro|bedrag|budget|kosten|\bkost\b|subsidie|uitgave|geeft u uit|tarief|vergoeding|\bamount|\bcosts?\b|spend/i;
const aboutNumbers =
  /hoeveel|\baantal|how many|number of|gemiddelde?\b|\baverage\b|\b(?:cijfer|fte|schaal van|scale)\b|[ (](?:dagen|weken|maanden|jaren|uren|days|weeks|months|years|hours)\)?\??$/i;
const aboutThings =
  /\baantal(?:len)?\b|\bnumber of\b|\bhow many\b|\bhoeveel (?!geld|euro|budget|subsidie|middelen|bedrag|[a-z]*kost|uitgave|miljoen|procent|u\b|uw\b|de\b|het\b|er\b)[a-zë-]+(?:en|s)\b(?<!gaven|ontvangen|besteden|betaalden|is|was|wees)/i;
const aboutDays =
  /\bwanneer\b|datum\b|\bwelke? (?:jaar|maand|dag)\b|^jaar\b|jaartal|\b(?:bouw|start|openings|oprichtings)jaar\b|\bwhen\b|\bdate\b|\b(?:which|what) (?:year|month|day)\b/i;
const aboutShare = /%|percentage|procent|percent|aandeel|\bshare\b/i;
const aboutOrganisations =
  /organisaties?\b|organi[sz]ations?\b|partners?\b|aanbieders?\b|instelling(en)?\b|providers?\b|^met wie werk(t|en)|^(with whom|who) do you (work|cooperate)/i;
const asksOther =
  /\b(hoe ?veel|aantal|soort|type|how many|number of|welke rol|waarom|why|hoe|how)\b/i;
const asksText =
  /toelichting|toelichten|opmerking|licht .{0,20}toe\b|omschrij|beschrij|vertel|nog iets|kwijt\b|\bcomments?\b|explain|describe|remarks?\b|anything else|samenvatting/i;
const saysNothing = /^(nee|geen|no|none|niets|nothing|nvt|x|geen (opmerkingen|idee))[.!]?$/i;
const partly =
  /^(deels|gedeeltelijk|soms|misschien|nog niet|in ontwikkeling|wisselend|beide|partly|partially|sometimes|maybe|not yet|in voorbereiding)\b/i;
const onScale =
  /^((\d{1,2}|[a-z])[ .:)-]+)?((zeer|heel|helemaal|redelijk|enigszins|very|strongly|somewhat|neither|niet|mee) )*(on)?(tevreden|eens|belangrijk|goed|slecht|voldoende|matig|neutraal|nooit|zelden|soms|regelmatig|vaak|altijd|satisfied|dissatisfied|agree|disagree|good|fair|poor|excellent|neutral|never|rarely|sometimes|often|always|important)\b.{0,30}$/i;
const longestChoice = 120;
const longestShort = 60;

/** The kind of a column by its cells, and what each of them says. */
export function readOneColumn(column: FormColumn, context: Context, title: string): ReadColumn {
  const { make, days, isEnglish, texts, known } = context;
  const { cells, header, part, isOfChoices = false, hasOther = false } = column;
  const question = spaced(column.question);
  const said = saidIn(cells);
  const fits = (read: ReadValue) => said.filter((cell) => read(cell) !== undefined).length;
  const isMostly = (read: ReadValue) => said.length > 0 && fits(read) >= enough * said.length;
  const by = readBy(cells);
  const proposes: ReadValue = (cell) => proposedNumber(cell, texts);
  const holds = known && questionFor(known, title);
  if (holds) return readAs(holds, column, context);
  if (isMostly(readYesNo) && !hasThirdChoice(said)) return by('ja-nee', readYesNo);
  const readDate = dateReader(cells, days, { isEnglish, hasYears: true });
  const readOrYear: ReadValue = (cell) => readDate(cell) ?? proposedYear(cell);
  const readDay = dateReader(cells, days);
  const isYearInWords = (cell: SheetCell) =>
    /^\D/.test(cell.text) && /^\d{4}$/.test(readDate(cell) ?? '');
  const asksDay = aboutDays.test(`${question} ${part ?? ''}`);
  if (
    isMostly(readDay) ||
    (fits(readDay) * 2 > said.length && isMostly(readOrYear)) ||
    (fits(readOrYear) * 2 > said.length && (asksDay || said.some(isYearInWords)))
  )
    return by('datum', readDate, proposedYear);
  const inGrid = column.beside?.filter((text) => text !== '' && gapIn(text) === undefined);
  const offered = inGrid?.map((text) => ({ text, at: column.at })) ?? said;
  const split = splitterOf(column, offered, make);
  const isOpen = writesTyped(make) && part === undefined;
  if (isOfChoices) {
    const isMore = said.some(({ text }) => split(text).length > 1);
    return isMore ? byChoices('meerkeuze', cells, split) : byChoices('keuze', cells, alone);
  }
  const readNumber = numberReader(said, texts, isEnglish);
  const asksNumber =
    [aboutNumbers, aboutMoney, aboutShare].some((form) => form.test(question)) ||
    fits(({ text }) => /€|\bEUR\b|\d ?%$/.exec(text)?.[0]) * 4 >= said.length;
  const readOrGuess: ReadValue = (cell) => readNumber(cell) ?? proposes(cell);
  const isNumbers =
    isMostly(readNumber) ||
    (fits(readNumber) > 0 && isMostly(readOrGuess)) ||
    (asksNumber && fits(readOrGuess) * 2 > said.length);
  if (isNumbers && !said.some(({ text }) => /^0\d+$/.test(text)))
    return by(kindOfNumber(column, said), readNumber, proposes);
  if (asksText.test(question) && part === undefined && !hasOther && !isRepeated(said, 0.6))
    return asText(cells);
  const asksNames = aboutOrganisations.test(question) && !asksOther.test(question);
  if (asksNames && said.every(isList) && !isChosen(said, make) && !isRepeated(said, 0.75))
    return { kind: 'organisaties', choices: [], answers: cells.map(organisationsIn) };
  if (
    (make.between.source !== ' ' || /^[\w/-]+$/.test(header)) &&
    isSeveral(
      offered.map(({ text }) => split(text)),
      offered,
      make,
    )
  )
    return byChoices('meerkeuze', cells, split, { scale: inGrid?.flatMap(split), isOpen });
  if (isOneOfFew(said, column.beside ?? [], make) || (hasOther && said.every(isShort)))
    return byChoices('keuze', cells, alone, { scale: column.beside, isOpen });
  return asText(cells);
}

/** Whether short answers come back so often that they were chosen, whatever the question says. */
function isRepeated(said: readonly SheetCell[], share: number): boolean {
  const same = [...group(said, ({ text }) => choiceKey(text)).values()];
  const often = same.filter(({ length }) => length > 1);
  return (
    often.length > 1 && often.flat().length >= share * said.length && often.flat().every(isShort)
  );
}

/** A cell as one choice. */
const alone = (text: string) => [text];

/** Divides the cells of a column into choices; numbers of choices always stand between commas. */
function splitterOf(
  { isOfChoices = false }: FormColumn,
  said: readonly SheetCell[],
  make: FormMake,
): (text: string) => string[] {
  const texts = said.map(({ text }) => text);
  const isCoded = isOfChoices && texts.every((text) => /^\d+(,\d+)*$/.test(text));
  return cellSplitter(texts, isCoded ? { between: /,/, isLoose: false } : make);
}

/** A column by a kind that is known. */
function readAs(
  { kind, choices }: KnownQuestion,
  column: FormColumn,
  { make, days, isEnglish, texts }: Context,
): ReadColumn {
  const { cells } = column;
  const said = saidIn(cells);
  const by = readBy(cells);
  if (kind === 'ja-nee') return by(kind, readYesNo);
  if (kind === 'datum')
    return by(kind, dateReader(cells, days, { isEnglish, hasYears: true }), proposedYear);
  if (kind === 'getal' || kind === 'bedrag' || kind === 'percentage')
    return by(kind, numberReader(said, texts, isEnglish), (cell) => proposedNumber(cell, texts));
  if (kind === 'organisaties') return { kind, choices: [], answers: cells.map(organisationsIn) };
  const open = { isOpen: writesTyped(make), listed: choices };
  if (kind === 'keuze') return byChoices(kind, cells, alone, open);
  if (kind !== 'meerkeuze') return asText(cells);
  return byChoices(kind, cells, splitterOf(column, said, make), open);
}

/** Free text, as it is. */
export const asText = (cells: readonly SheetCell[]): ReadColumn =>
  readBy(cells)('tekst', ({ text }) => (gapIn(text) ? undefined : asProse(text)));

/** The cells of a column that say something. */
const saidIn = (cells: readonly SheetCell[]) =>
  cells.filter(({ text }) => text !== '' && gapIn(text) === undefined);

/** A column without choices, each cell of it read in one way. */
const readBy =
  (cells: readonly SheetCell[]) =>
  (kind: QuestionKind, read: ReadValue, proposes?: ReadValue): ReadColumn => ({
    kind,
    choices: [],
    answers: cells.map((cell) => readCell(cell, read, proposes)),
  });

function readCell(cell: SheetCell, read: ReadValue, proposes?: ReadValue): FormAnswer {
  if (cell.text === '') return missing();
  const value = read(cell);
  if (value !== undefined)
    return { ...given(value), note: /^\d/.test(value) && saysMore(cell.text) ? cell.text : '' };
  const gap = gapIn(cell.text);
  return gap === undefined
    ? misfit(cell, proposes?.(cell))
    : missing(gap, gap === 'onduidelijk' ? cell.text : '');
}

/** Whether something between a yes and a no was said, or something else more than once. */
function hasThirdChoice(said: readonly SheetCell[]): boolean {
  const others = said.filter((cell) => readYesNo(cell) === undefined);
  return (
    others.some(({ text }) => partly.test(text.replaceAll('_', ' '))) ||
    [...group(others, ({ text }) => choiceKey(text)).values()].some(({ length }) => length > 1)
  );
}

function kindOfNumber({ question, part }: FormColumn, said: readonly SheetCell[]): QuestionKind {
  const title = `${question} ${part ?? ''}`;
  const some = (form: RegExp) => said.some(({ text }) => form.test(text));
  if (some(/(%|procent|percent)$/i)) return 'percentage';
  if (some(/€|\beuro?\b/i)) return 'bedrag';
  if (aboutShare.test(title)) return 'percentage';
  return aboutMoney.test(title) && !aboutThings.test(title) ? 'bedrag' : 'getal';
}

const namesIn = (text: string) =>
  text
    .split(/\s*[;|\n]\s*|,\s+/)
    .map((name) => name.replace(/^[-–•*]\s+/, '').trim())
    .filter((name) => name !== '');
const isList = ({ text }: SheetCell) =>
  namesIn(text).every((name) => name.length <= longestShort && !/[.!?]$/.test(name));

function organisationsIn(cell: SheetCell): FormAnswer {
  const { text } = cell;
  const gap = gapIn(text);
  if (text === '' || gap !== undefined) return missing(gap);
  const written = namesIn(text);
  const names = written.filter((name) => !namesNothing(name));
  if (names.length === 0) return misfit(cell);
  return { ...given(...new Set(names)), note: names.length < written.length ? text : '' };
}

/** Whether names were chosen from a list: the program ends each with its sign, or each comes back. */
function isChosen(said: readonly SheetCell[], { name }: FormMake): boolean {
  if (said.some(isTypedList)) return false;
  const names = group(
    said.flatMap(({ text }) => namesIn(text)),
    choiceKey,
  );
  return (
    said.length > 0 &&
    ((name === 'Microsoft Forms' && said.every(({ text }) => text.endsWith(';'))) ||
      [...names.values()].every(({ length }) => length > 1))
  );
}

const saysYes = (text: string) => readYesNo({ text, at: { line: 1, column: 1 } }) !== undefined;

/** Whether cells hold several choices: parts that come back, and a cell with more than one. */
function isSeveral(
  parted: readonly (readonly string[])[],
  said: readonly SheetCell[],
  make: FormMake,
): boolean {
  if (said.some(({ text }) => text.includes('\n'))) return false;
  const parts = parted.flat();
  const distinct = new Set(parts.map(choiceKey));
  if (!parted.some(({ length }) => length > 1))
    return said.length > 0 && said.every(({ text }) => /;$/.test(text));
  if (
    make.between.source === ' ' &&
    !said.every(({ text }) => /^[a-z0-9_-]+( [a-z0-9_-]+)*$/.test(text))
  )
    return false;
  if (parted.some(([first = '', second]) => second && saysYes(first))) return false;
  const own = parts.filter((part) => otherText(part) === undefined);
  const counts = group(own, choiceKey);
  const repeated = own.filter((part) => (counts.get(choiceKey(part))?.length ?? 0) > 1);
  return (
    repeated.length >= own.length / 2 &&
    distinct.size <= 40 &&
    own.every(({ length }) => length <= longestChoice * 2)
  );
}

/** Whether cells hold one of a few choices: most of what is said was said more than once. */
function isOneOfFew(
  said: readonly SheetCell[],
  beside: readonly string[],
  { name }: FormMake,
): boolean {
  if (said.length === 0) return false;
  const others = said.filter(({ text }) => otherText(text) !== undefined);
  const own = said.filter((cell) => !others.includes(cell) && !saysNothing.test(cell.text));
  const same = [...group(own, ({ text }) => choiceKey(text)).values()];
  const elsewhere = group(beside, choiceKey);
  const repeated = same
    .filter((cells) => {
      const key = choiceKey(cells[0]?.text ?? '');
      return cells.length > 1 || (elsewhere.get(key)?.length ?? 0) > cells.length;
    })
    .flat();
  const isCoded =
    (name.startsWith('Kobo') &&
      own.every(({ text }) => /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(text)) &&
      (repeated.length > 0 || own.some(({ text }) => text.includes('_')))) ||
    (name === 'LimeSurvey' && own.every(({ text }) => /^[A-Z]{1,3}\d{1,3}$/.test(text)));
  return (
    own.length > 0 &&
    same.length <= 20 &&
    own.every(({ text }) => text.length <= longestChoice * 2 && !text.includes('\n')) &&
    (repeated.length * 2 >= own.length ||
      isCoded ||
      (others.length > 0 && own.every(isShort)) ||
      own.every(({ text }) => onScale.test(text)) ||
      isRepeated(own, 0.4))
  );
}

const isOfScale = (text: string) => text !== '' && gapIn(text) === undefined && isShort({ text });

const isShort = ({ text }: { text: string }) =>
  text.length <= longestShort && !/[.!?]$|\n/.test(text);

/** Whether somebody pressed Enter or a space behind a semicolon, as no program does between choices. */
const isTypedList = ({ text }: SheetCell) => /\n|\S;\s+\S/.test(text);

/** Whether a program writes what somebody typed in the column of the choices, as if it were one. */
const writesTyped = ({ name }: FormMake) => name === 'Google Forms' || name === 'Microsoft Forms';

/** What else tells a choice from a text. */
interface Choosing {
  /** What was answered to the questions of one grid. */
  scale?: readonly string[] | undefined;
  /** Whether a text may stand where a choice would. */
  isOpen?: boolean;
  /** The choices of a question that was imported before. */
  listed?: readonly Choice[];
}

/**
 * Answers by the choices that come back; what was written once and is long, or has a small letter where
 * those have a capital, is no choice.
 */
function byChoices(
  kind: 'keuze' | 'meerkeuze',
  cells: readonly SheetCell[],
  split: (text: string) => readonly string[],
  { scale = [], isOpen = false, listed = [] }: Choosing = {},
): ReadColumn {
  const parted = cells.map(({ text }) =>
    text === '' || ['niet-genoemd', 'niet-van-toepassing'].includes(gapIn(text) ?? '')
      ? []
      : split(text),
  );
  const counts = group(parted.flat(), choiceKey);
  const often = [...counts.values()].filter(({ length }) => length > 1).flat();
  const loners = [...counts.values()].filter(({ length }) => length === 1).length;
  // Where a program writes what was typed among the choices, a few that nobody else has were typed.
  const keys = new Set(listed.flatMap(({ id, label }) => [id, label].map(choiceKey)));
  const areTyped =
    isOpen &&
    loners >= (kind === 'meerkeuze' ? 2 : 3) &&
    often.length >= 5 * Math.max(2, counts.size - loners);
  const capitals = often.filter((text) => /^\P{L}*\p{Lu}/u.test(text));
  const areCapital = often.length > 0 && capitals.length >= 0.8 * often.length;
  const isTyped = (text: string, times: number) =>
    (times < 2 &&
      ((areTyped && !/^(ja|nee|geen|yes|no|none)\b/i.test(text)) || !isShort({ text }))) ||
    (times < 3 && areCapital && /^\p{Ll}/u.test(text));
  const isChoice = (text: string) =>
    otherText(text) !== undefined ||
    keys.has(choiceKey(text)) ||
    !isTyped(text, counts.get(choiceKey(text))?.length ?? 0);
  const { choices, idOf } = choicesAmong(
    [...parted.flat(), ...scale.filter(isOfScale)].filter(isChoice),
  );
  const hasLoose = parted.flat().some((text) => !isChoice(text));
  return {
    kind,
    choices: hasLoose && !choices.includes(otherChoice) ? [...choices, otherChoice] : choices,
    answers: cells.map((cell, index): FormAnswer => {
      const parts = parted[index] ?? [];
      if (parts.length === 0) return missing(gapIn(cell.text));
      const ids = parts.map((part) => (isChoice(part) ? idOf(part) : undefined) ?? otherChoice.id);
      const told = parts
        .map((part) => (isChoice(part) ? (otherText(part) ?? '') : part))
        .filter(Boolean);
      return {
        ...given(...new Set(ids)),
        aside: told.length > 0 ? { cell, text: told.join('; '), why: 'anders' } : undefined,
      };
    }),
  };
}
