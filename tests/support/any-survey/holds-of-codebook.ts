import { ddiOf } from '../../../src/dataset/descriptions/ddi.ts';
import type { Dataset } from '../../../src/dataset/descriptions/dataset.ts';
import { readMe } from '../../../src/dataset/files/read-me.ts';
import { faultsOf } from '../../../src/dataset/tables/faults.ts';
import { withCents } from '../../../src/dataset/tables/with-cents.ts';
import { publishedBy } from '../../../src/dataset/tables/index.ts';
import { columnOf, wideTableName } from '../../../src/dataset/tables/wide-tables.ts';
import { rowsOfSurveys } from './count-rows.ts';
import type { InventedAtlas, InventedSurvey, Row } from './invent-survey.ts';
import type { ReadAtlas } from './read-invented.ts';

const dataset: Dataset = {
  ...{ name: 'proef', title: 'Proef', description: '', keywords: [], version: '1' },
  address: 'https://proef.nl/data/',
  publisher: { name: 'De Proefkrant', address: 'https://proef.nl', email: 'a@proef.nl' },
  ...{ provinces: [], years: { first: 0, last: 0 } },
  ...{ surveys: [], sources: [], tables: {}, files: [] },
};

const among = (text: string, pattern: RegExp) =>
  new Map(Array.from(text.matchAll(pattern), ([, word = '', count = '']) => [word, Number(count)]));

/** How often each word is the answer to a question, and why there is none, in the rows of a survey. */
function countsOf({ responses, given }: InventedSurvey, { vraag, soort = '' }: Row) {
  const answered = responses.filter(({ status }) => status === 'beantwoord');
  const rows = given.filter((row) => row['vraag'] === vraag);
  const values = rows.flatMap(({ waarde = '' }) => (waarde === '' ? [] : [waarde]));
  const words = soort === 'meerkeuze' ? values.flatMap((value) => value.split('|')) : values;
  const reasons = [
    ...rows.flatMap(({ waarde_reden: reason = '' }) => (reason === '' ? [] : [reason])),
    ...Array.from({ length: answered.length - rows.length }, () => 'niet-genoemd'),
    ...Array.from({ length: responses.length - answered.length }, () => 'niet-gereageerd'),
  ];
  const counts = new Map<string, number>();
  for (const word of [...words, ...reasons]) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, reasons, numbers: values.map(Number).toSorted((a, b) => a - b) };
}

function faultsOfVariable(variable: string, survey: InventedSurvey, question: Row): string[] {
  const { counts, reasons, numbers } = countsOf(survey, question);
  const isMeasured = ['getal', 'bedrag', 'percentage'].includes(question['soort'] ?? '');
  const told = isMeasured
    ? among(variable, /<sumStat type="(\w+)">(.*?)<\/sumStat>/g)
    : among(variable, /<catValu>(.*?)<\/catValu>.*?<catStat type="freq">(\d+)<\/catStat>/gs);
  const middle = (numbers.length - 1) / 2;
  const median = ((numbers[Math.floor(middle)] ?? 0) + (numbers[Math.ceil(middle)] ?? 0)) / 2;
  const due = isMeasured
    ? new Map([
        ['vald', numbers.length],
        ['invd', reasons.length],
        ...(numbers.length > 0
          ? [['min', numbers[0] ?? 0] as const, ['max', numbers.at(-1) ?? 0] as const]
          : []),
        ...(numbers.length >= 10 ? [['medn', median] as const] : []),
      ])
    : counts;
  const wrong = [...told].filter(([word, count]) => (due.get(word) ?? 0) !== count);
  const isListed = ['ja-nee', 'keuze', 'meerkeuze'].includes(question['soort'] ?? '');
  const missed = [...due].filter(
    ([word, count]) => count > 0 && !told.has(word) && (isMeasured || isListed),
  );
  return [...wrong, ...missed].map(
    ([word, count]) => `${question['vraag'] ?? ''} ${word}: ${count}`,
  );
}

/** Where the codebook of a survey, or the list of its files, counts otherwise than its rows. */
export function codebookFaults(
  { seed, surveys }: InventedAtlas,
  { publication }: ReadAtlas,
): string[] {
  const tables = publishedBy(publication);
  const rowsOf = (table: string) => tables[table]?.rows(publication) ?? [];
  const due = rowsOfSurveys(surveys);
  const listed = readMe({
    ...{ title: '', version: '', address: '', licence: '', tables },
    rowsOf: (table) => (table in due ? rowsOf(table).length : 0),
  });
  return [
    ...Object.entries(due).flatMap(([table, count]) => {
      const told = new RegExp(`^- ${table} \\(([\\d.]+) rij(?:en)?\\)`, 'm').exec(listed)?.[1];
      return told === undefined
        ? []
        : told.replaceAll('.', '') === String(count)
          ? []
          : [`${table}: ${told} rijen naast ${count}`];
    }),
    ...surveys.flatMap((survey) => {
      const name = wideTableName(survey.id);
      const shown = publication.tables.surveys.find(({ id }) => id === survey.id);
      const table = tables[name];
      if (survey.questions.length === 0 || !shown || !table) return [];
      const questions = publication.tables.questions.filter((one) => one.survey === survey.id);
      const text = ddiOf(dataset, { survey: shown, questions, table, rows: rowsOf(name) });
      const variables = new Map(
        Array.from(text.matchAll(/<var [^>]*? name="(.*?)".*?<\/var>/gs), ([all, id = '']) => [
          id,
          all,
        ]),
      );
      const answers = Object.fromEntries(
        ['gegevens', name].flatMap((one) => (tables[one] ? [[one, tables[one]]] : [])),
      );
      const told = { gegevens: rowsOf('gegevens'), [name]: rowsOf(name) };
      return [
        // The tables that these refer to are not made here.
        ...(seed % 3 === 0 ? faultsOf(withCents(answers, told), told) : []).filter(
          (fault) => !fault.includes(' staat niet in '),
        ),
        ...(text.includes(`<caseQnty>${survey.responses.length}</caseQnty>`) ? [] : ['caseQnty']),
        ...survey.questions.flatMap((question) =>
          faultsOfVariable(
            variables.get(columnOf({ id: question['vraag'] ?? '' })) ?? '',
            survey,
            question,
          ),
        ),
      ];
    }),
  ];
}
