import { rollup } from 'd3';
import { gaps, type Gap } from '../../survey/gap.ts';
import { choicesOf, kindsOfValue } from '../../survey/question-kinds.ts';
import { measuresOfNumbers } from '../../survey/question-measures.ts';
import type { Question } from '../../survey/question.ts';
import { questionOrigins } from '../../survey/question-words.ts';
import type { Survey } from '../../survey/tables.ts';
import { formatDate } from '../../text/format-date.ts';
import type { Rows } from '../tables/faults.ts';
import type { Column, PublishedTable } from '../tables/table.ts';
import { valueWords } from '../tables/value-words.ts';
import { columnOf, wideTableName } from '../tables/wide-tables.ts';
import { fileAddress, licence, type Dataset } from './dataset.ts';
import { xml, xmlText, type Xml } from './xml.ts';

/** The table of the answers to one survey, and the questions of its columns. */
interface AnsweredSurvey {
  survey: Survey;
  questions: readonly Question[];
  table: PublishedTable;
  rows: Rows;
}

/** The file of the table that a codebook describes. */
const file = 'F1';
const namespace = 'ddi:codebook:2_5';
const schema = 'https://ddialliance.org/Specification/DDI-Codebook/2.5/XMLSchema/codebook.xsd';

const leaf = (name: string, text: string, attributes: Record<string, string> = {}): Xml[] =>
  text === '' ? [] : [xml(name, attributes, xmlText(text))];

/** What the codebook of a survey is called among the files. */
export const ddiPath = (survey: string): string => `${wideTableName(survey)}.ddi.xml`;

/**
 * The codebook of a survey with questions of its own, in DDI-Codebook 2.5: the study, its file, and a
 * variable for each column, with the words of the question and how often each answer was given.
 */
export const ddiOf = (dataset: Dataset, asked: AnsweredSurvey): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${xml(
    'codeBook',
    {
      xmlns: namespace,
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': `${namespace} ${schema}`,
      version: '2.5',
      'xml:lang': 'nl',
    },
    studyOf(dataset, asked),
    fileOf(dataset, asked),
    xml('dataDscr', {}, ...Object.entries(asked.table.columns).map(variableOf(asked))),
  )}\n`;

function studyOf(dataset: Dataset, { survey, table }: AnsweredSurvey): Xml {
  const { title, publisher, year, asked, askedLabel, question, questionNote } = survey;
  return xml(
    'stdyDscr',
    {},
    xml(
      'citation',
      {},
      xml(
        'titlStmt',
        {},
        ...leaf('titl', title),
        ...leaf('IDNo', survey.id, { agency: dataset.name }),
      ),
      xml('rspStmt', {}, ...leaf('AuthEnty', publisher)),
      xml('prodStmt', {}, ...leaf('producer', dataset.publisher.name)),
      xml(
        'distStmt',
        {},
        ...leaf('distrbtr', dataset.publisher.name, { URI: dataset.address }),
        ...leaf('contact', dataset.publisher.name, { email: dataset.publisher.email }),
      ),
      xml('verStmt', {}, ...leaf('version', dataset.version)),
    ),
    xml(
      'stdyInfo',
      {},
      ...leaf('abstract', [question, questionNote].filter(Boolean).join(' ')),
      xml(
        'sumDscr',
        {},
        ...leaf('timePrd', String(year), { date: String(year) }),
        ...leaf('nation', 'Nederland', { abbr: 'NL' }),
        ...leaf('geogCover', asked.province ?? 'Nederland'),
        ...leaf('geogUnit', 'gemeente'),
        ...leaf('anlyUnit', 'gemeente'),
        ...leaf('universe', `${askedLabel}, zoals zij waren: ${formatDate(asked.on)}`),
        ...leaf('dataKind', 'enquête'),
      ),
      ...leaf('notes', table.description),
    ),
    xml(
      'dataAccs',
      {},
      xml('useStmt', {}, ...leaf('conditions', `${licence.title} (${licence.address})`)),
    ),
  );
}

function fileOf(dataset: Dataset, { survey, table, rows }: AnsweredSurvey): Xml {
  const name = `${wideTableName(survey.id)}.csv`;
  return xml(
    'fileDscr',
    { ID: file, URI: fileAddress(dataset, name) },
    xml(
      'fileTxt',
      {},
      ...leaf('fileName', name),
      ...leaf('fileCont', table.description),
      xml(
        'dimensns',
        {},
        ...leaf('caseQnty', String(rows.length)),
        ...leaf('varQnty', String(Object.keys(table.columns).length)),
      ),
      ...leaf('fileType', 'tekst', { charset: 'UTF-8' }),
      ...leaf('format', 'met komma’s ertussen'),
    ),
  );
}

const variableOf =
  ({ questions, rows }: AnsweredSurvey) =>
  ([name, column]: [string, Column]): Xml => {
    const question = questions.find((one) => columnOf(one) === name);
    const cells = rows.map((row) => row[name] ?? '');
    const { type, unit } = column;
    return xml(
      'var',
      {
        ID: `V_${name}`,
        name,
        files: file,
        intrvl: type === 'getal' ? 'contin' : 'discrete',
        ...(unit !== undefined && { measUnit: unit }),
        representationType: representationOf(column),
      },
      ...leaf('labl', question?.label ?? column.nl),
      ...(question
        ? [
            xml(
              'qstn',
              { ID: `Q_${name}`, seqNo: String(question.order) },
              ...leaf('qstnLit', question.text),
            ),
          ]
        : []),
      ...(type === 'getal' ? statistics(cells) : []),
      ...leaf('txt', question?.note ?? ''),
      ...categories(column, question, cells),
      ...leaf('codInstr', question ? questionOrigins[question.origin].meaning : ''),
      xml('varFormat', { type: type === 'getal' ? 'numeric' : 'character' }),
    );
  };

function representationOf({ type, words }: Column): string {
  if (type === 'getal') return 'numeric';
  if (type === 'datum') return 'datetime';
  return words ? 'code' : 'text';
}

/** How many numbers there are, and their ends; the middle only of as many as a page gives one of. */
function statistics(cells: readonly (string | number)[]): Xml[] {
  const numbers = cells.filter((cell) => typeof cell === 'number');
  const measures = measuresOfNumbers(numbers);
  const statistic = (type: string, value: number) => leaf('sumStat', String(value), { type });
  return [
    ...statistic('vald', numbers.length),
    ...statistic('invd', cells.length - numbers.length),
    ...(measures ? [...statistic('min', measures.least), ...statistic('max', measures.most)] : []),
    ...(measures?.middle ? statistic('medn', measures.middle.median) : []),
  ];
}

/** Each word that may stand in a column, what it means, and in how many rows it does. */
function categories(
  column: Column,
  question: Question | undefined,
  cells: readonly (string | number)[],
): Xml[] {
  const counts = rollup(
    cells.flatMap((cell) => String(cell).split(column.type === 'lijst' ? '|' : /(?!)/)),
    ({ length }) => length,
    (word) => word,
  );
  const category = (word: string, label: string, missing: 'Y' | 'N') =>
    xml(
      'catgry',
      { missing },
      ...leaf('catValu', word),
      ...leaf('labl', label),
      ...leaf('catStat', String(counts.get(word) ?? 0), { type: 'freq' }),
    );
  const choices = question && !kindsOfValue[question.kind].measured ? choicesOf(question) : [];
  const labels = new Map(choices.map(({ id, label }) => [id, label]));
  const values = column.reasonFor ? [] : (valueWords(column) ?? [...labels.keys()]);
  const reasons = column.reasonFor ? (column.words ?? []) : (column.gaps ?? []);
  return [
    ...values.map((word) =>
      category(word, labels.get(word) ?? column.terms?.[word]?.label ?? word, 'N'),
    ),
    ...reasons.map((word) =>
      category(word, (column.terms?.[word] ?? gaps[word as Gap]).label, 'Y'),
    ),
  ];
}
