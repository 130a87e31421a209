import type { z } from 'astro/zod';
import { checkedJson } from '../text/checked-json.ts';
import { Survey } from '../survey/tables.ts';
import { latin1Text, utf8Text } from './byte-text.ts';
import { decodeBytes } from './decode-bytes.ts';
import { parseTable } from './parse-table.ts';
import { placesIn } from './places-in.ts';
import type { Problem } from './problem.ts';
import { signsOfOtherCodePage, suspectCharacters } from './suspect-characters.ts';
import type { TableFolder } from './table-folder.ts';
import {
  aboutOrganisations,
  atlasTables,
  factTables,
  questionTables,
  surveyTables,
  type AtlasRows,
  type SurveyRows,
} from './table-schemas.ts';

/** One survey as people keep it: its description and its tables. */
export interface SurveyData {
  /** Where it lies, below the tables. */
  folder: string;
  survey: Survey;
  rows: SurveyRows;
}

export interface Data {
  rows: AtlasRows;
  surveys: SurveyData[];
}

type Family = Record<string, { path: string; row: z.ZodObject }>;

/** Reads every table of a folder; the problems tell which cells could not be read. */
export function readData(folder: TableFolder): { data: Data; problems: Problem[] } {
  const problems: Problem[] = [];
  const readTables = (tables: Family, base: string, optional = false) =>
    Object.fromEntries(
      Object.entries(tables).map(([name, { path, row }]) => {
        const bytes = folder.read(`${base}${path}`);
        if (optional && !bytes) return [name, []];
        const file = folder.nameOf(`${base}${path}`);
        const text = readText(bytes, file, problems);
        if (text === undefined) return [name, []];
        const table = parseTable(file, text, row);
        problems.push(...withLines(text, table.problems));
        return [name, table.rows];
      }),
    );
  const rows = {
    ...readTables(atlasTables, ''),
    ...readTables({ ...factTables, ...aboutOrganisations }, '', true),
  } as AtlasRows;
  const surveys = folder.surveys().flatMap((id) => {
    const base = `enquetes/${id}/`;
    const survey = readSurvey(folder, `${base}enquete.json`, problems);
    const tables = {
      ...readTables(surveyTables, base),
      ...readTables(questionTables, base, true),
    } as SurveyRows;
    return survey ? [{ folder: `enquetes/${id}`, survey, rows: tables }] : [];
  });
  return { data: { rows, surveys }, problems };
}

/** How a workbook begins: as a zip file, or as one of before 2007. */
const workbookStarts = ['PK\x03\x04', '\xD0\xCF\x11\xE0'];
const isWorkbook = (bytes: Uint8Array) => workbookStarts.includes(latin1Text(bytes.subarray(0, 4)));
const workbookInstead = {
  refused: {
    kind: 'bestand',
    message: 'dit is een Excel-bestand en geen CSV',
    tip: 'kies in Excel Opslaan als, en dan CSV UTF-8 (door lijstscheidingsteken gescheiden)',
  },
};

const openAgain =
  'zet de vorige tabel terug, en open haar in Excel met Gegevens, Uit tekst/CSV, als UTF-8; of typ de letters opnieuw';

/** The text of a table; undefined where it cannot be read, or where letters were lost. */
function readText(
  bytes: Uint8Array | undefined,
  file: string,
  problems: Problem[],
): string | undefined {
  if (!bytes) {
    problems.push(absent(file));
    return undefined;
  }
  const decoded = isWorkbook(bytes) ? workbookInstead : decodeBytes(bytes);
  if ('refused' in decoded) {
    problems.push({ file, line: 1, column: 1, ...decoded.refused });
    return undefined;
  }
  const text = decoded.text.replace(/\r\n?/g, '\n');
  const lost = [
    ...suspectCharacters(text).filter(({ kind }) => kind === 'verkeerd-gelezen'),
    ...(decoded.encoding === 'windows-1252' ? signsOfOtherCodePage(text) : []),
  ];
  const placeOf = placesIn(text);
  const found = lost.map(({ index, kind, message }) => ({
    file,
    ...placeOf(index),
    kind,
    message,
    tip: openAgain,
  }));
  problems.push(...withLines(text, found));
  return lost.length > 0 ? undefined : text;
}

const absent = (file: string, tip = 'zet de tabel terug'): Problem => ({
  ...{ file, line: 1, column: 1, kind: 'bestand', message: 'dit bestand ontbreekt' },
  tip,
});

function readSurvey(folder: TableFolder, path: string, problems: Problem[]): Survey | undefined {
  const file = folder.nameOf(path);
  const bytes = folder.read(path);
  if (!bytes) {
    problems.push(absent(file, 'vergelijk met de map van een andere enquête'));
    return undefined;
  }
  const text = utf8Text(bytes);
  const read = checkedJson(text, Survey);
  if ('data' in read) return read.data;
  problems.push(
    ...withLines(
      text,
      read.problems.map((problem) => ({ file, kind: 'enquete', ...problem })),
    ),
  );
  return undefined;
}

/** Problems with the lines that they are in. */
function withLines(text: string, problems: readonly Problem[]): Problem[] {
  if (problems.length === 0) return [];
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  return problems.map((problem) => ({ ...problem, source: lines[problem.line - 1] ?? '' }));
}
