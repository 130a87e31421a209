import { isBlankRow } from '../blank-row.ts';
import { cleanText } from '../clean-text.ts';
import type { Sheet, SheetRow } from '../sheet.ts';
import { formKey } from './form-key.ts';
import {
  bracketed,
  koboParts,
  plain,
  qualtricsParts,
  surveyMonkeyParts,
  type HeaderParts,
} from './parts-of-header.ts';

/** A program for forms: how an export of it is known, and how its header is read. */
export interface FormMake {
  name: string;
  headerRows: number;
  /** What stands between several choices in one cell. */
  between: RegExp;
  /** Whether choices are told apart by capitals, because the sign between them stands in choices too. */
  isLoose: boolean;
  isMadeBy: (header: ReadonlySet<string>, rows: readonly (readonly string[])[]) => boolean;
  partsOf: (rows: readonly (readonly string[])[]) => HeaderParts[];
}

const hasAll = (header: ReadonlySet<string>, ...names: readonly string[][]) =>
  names.every((spellings) => spellings.some((name) => header.has(name)));
const count = (header: ReadonlySet<string>, names: readonly string[]) =>
  names.filter((name) => header.has(name)).length;

const comma = /, /;

const qualtrics: FormMake = {
  name: 'Qualtrics',
  headerRows: 3,
  between: /,(?! )(?!(?<=\d,)\d)/,
  isLoose: false,
  isMadeBy: (_, rows) => isOfSources(rows[2]),
  partsOf: qualtricsParts,
};

const isOfSources = (row: readonly string[] = []) =>
  row.some((text) => /^\{\s*["']ImportId["']/.test(text));

const hasColumnsOfQualtrics = (header: ReadonlySet<string>) =>
  hasAll(header, ['responseid'], ['startdate'], ['enddate'], ['finished']);

/** Whether somebody took a header row away, so that an answer stands below the first: it has its id, or its day. */
const isAnswerBelow = (
  [names = [], below = []]: readonly (readonly string[])[],
  ...columns: readonly string[]
) => names.some((name, index) => columns.includes(formKey(name)) && /\d/.test(below[index] ?? ''));

const respondents = ['respondentid', 'respondentnummer', 'idvanrespondent'];
const surveyMonkey: FormMake = {
  name: 'SurveyMonkey',
  headerRows: 2,
  between: comma,
  isLoose: true,
  isMadeBy: (header) =>
    hasAll(header, respondents, [
      'collectorid',
      'verzamelaarid',
      'collectornummer',
      'idvanverzamelaar',
    ]),
  partsOf: surveyMonkeyParts,
};

/** Columns that LimeSurvey adds, in the languages that it speaks here. */
const limeColumns = [
  ...'id responseid antwoordid idantwoord submitdate datesubmitted'.split(' '),
  ...'datumingezonden datumverzonden datumindiening ingezondenop lastpage laatstepagina'.split(' '),
  ...'startlanguage starttaal begintaal seed startwaarde'.split(' '),
];

/** The makes that are known, the surest signs first. */
const formMakes: readonly FormMake[] = [
  qualtrics,
  {
    ...qualtrics,
    headerRows: 2,
    isMadeBy: (_, rows) => isOfSources(rows[1]),
    partsOf: ([names = [], sources = []]) => qualtricsParts([names, names, sources]),
  },
  {
    ...qualtrics,
    headerRows: 1,
    isMadeBy: (header, rows) =>
      hasColumnsOfQualtrics(header) && isAnswerBelow(rows, 'startdate', 'responseid'),
    partsOf: ([names = []]) => qualtricsParts([names, names]),
  },
  { ...qualtrics, headerRows: 2, isMadeBy: hasColumnsOfQualtrics },
  {
    ...surveyMonkey,
    headerRows: 1,
    isMadeBy: (header, rows) =>
      surveyMonkey.isMadeBy(header, rows) && isAnswerBelow(rows, ...respondents),
    partsOf: plain,
  },
  surveyMonkey,
  {
    name: 'KoboToolbox of ODK',
    headerRows: 1,
    between: / /,
    isLoose: false,
    isMadeBy: (header, rows) =>
      rows[0]?.some((text) => /^_uuid$|^(.*[/-])?instanceID$|^__version__$/.test(text)) === true ||
      hasAll(header, ['key'], ['submissiondate']),
    partsOf: koboParts,
  },
  {
    name: 'Microsoft Forms',
    headerRows: 1,
    between: /;(?! )/,
    isLoose: false,
    isMadeBy: (header) =>
      hasAll(
        header,
        ['id'],
        ['starttime', 'begintijd', 'starttijd', 'tijdvanbegin', 'tijdstipvanbegin'],
        [
          'completiontime',
          'tijdvanvoltooien',
          'voltooiingstijd',
          'tijdvanvoltooiing',
          'tijdstipvanvoltooien',
          'eindtijd',
        ],
      ),
    partsOf: plain,
  },
  {
    name: 'LimeSurvey',
    headerRows: 1,
    between: comma,
    isLoose: true,
    isMadeBy: (header) => count(header, limeColumns) >= 3,
    partsOf: bracketed,
  },
  {
    name: 'Google Forms',
    headerRows: 1,
    between: comma,
    isLoose: true,
    isMadeBy: (header) => hasAll(header, ['timestamp', 'tijdstempel']),
    partsOf: bracketed,
  },
];

/** The program that made an export, by its first rows; undefined where it is none that is known. */
export function makeOfForm(rows: readonly (readonly string[])[]): FormMake | undefined {
  const header = new Set(rows[0]?.flatMap((text) => [text, withoutCode(text)].map(formKey)));
  return formMakes.find(({ isMadeBy }) => isMadeBy(header, rows));
}

const linesToSearch = 40;

/** The header of an export, below what somebody wrote above it; undefined where no form made a sheet. */
export function formHeader({ rows }: Sheet): SheetRow | undefined {
  const filled = rows.slice(0, linesToSearch).filter((row) => !isBlankRow(row));
  const texts = filled.map(({ cells }) => cells.map(({ text }) => cleanText(text)));
  return filled.find((_, index) => makeOfForm(texts.slice(index, index + 3)) !== undefined);
}

/** Whether a program for forms that is known made a sheet. */
export function isForm(sheet: Sheet): boolean {
  const header = formHeader(sheet);
  return header !== undefined && header === sheet.rows.find((row) => !isBlankRow(row));
}

const withoutCode = (text: string) => text.replace(/^[a-z]\w*\.\s+/i, '');
