import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { checkedJson } from '../../src/text/checked-json.ts';
import { Survey } from '../../src/survey/tables.ts';
import { decodeBytes } from './decode-bytes.ts';
import { parseTable } from './parse-table.ts';
import { placesIn } from './places-in.ts';
import type { Problem } from './problem.ts';
import { signsOfOtherCodePage, suspectCharacters } from './suspect-characters.ts';
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
  folder: string;
  survey: Survey;
  rows: SurveyRows;
}

export interface Data {
  rows: AtlasRows;
  surveys: SurveyData[];
}

type Family = Record<string, { path: string; row: z.ZodObject }>;

/** Reads every table below a data folder; the problems tell which cells could not be read. */
export function readData(folder: string): { data: Data; problems: Problem[] } {
  const problems: Problem[] = [];
  const readTables = (tables: Family, base: string, optional = false) =>
    Object.fromEntries(
      Object.entries(tables).map(([name, { path, row }]) => {
        const file = join(base, path);
        if (optional && !existsSync(file)) return [name, []];
        const text = readText(file, problems);
        if (text === undefined) return [name, []];
        const table = parseTable(file, text, row);
        problems.push(...withLines(text, table.problems));
        return [name, table.rows];
      }),
    );
  const rows = {
    ...readTables(atlasTables, folder),
    ...readTables({ ...factTables, ...aboutOrganisations }, folder, true),
  } as AtlasRows;
  const surveys = surveyIds(folder).flatMap((id) => {
    const base = join(folder, 'enquetes', id);
    const survey = readSurvey(join(base, 'enquete.json'), problems);
    const tables = {
      ...readTables(surveyTables, base),
      ...readTables(questionTables, base, true),
    } as SurveyRows;
    return survey ? [{ folder: base, survey, rows: tables }] : [];
  });
  return { data: { rows, surveys }, problems };
}

/** How a workbook begins: as a zip file, or as one of before 2007. */
const workbookStarts = ['504b0304', 'd0cf11e0'];
const isWorkbook = (bytes: Uint8Array) =>
  workbookStarts.includes(Buffer.from(bytes.subarray(0, 4)).toString('hex'));
const workbookInstead = {
  refused: {
    kind: 'bestand',
    message: 'dit is een Excel-bestand en geen CSV',
    tip: 'kies in Excel Opslaan als, en dan CSV UTF-8 (door lijstscheidingsteken gescheiden)',
  },
};

const openAgain =
  'zet de vorige tabel terug, en open haar in Excel met Gegevens, Uit tekst/CSV, als UTF-8; of typ de letters opnieuw';

/** The surveys below a data folder; what an operating system leaves there is none. */
export const surveyIds = (folder: string): string[] =>
  readdirSync(join(folder, 'enquetes'))
    .filter((name) => statSync(join(folder, 'enquetes', name)).isDirectory())
    .filter((name) => !name.startsWith('.'))
    .sort();

/** The text of a table; undefined where it cannot be read, or where letters were lost. */
function readText(file: string, problems: Problem[]): string | undefined {
  const bytes = bytesOf(file, problems);
  if (!bytes) return undefined;
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

function bytesOf(
  file: string,
  problems: Problem[],
  tip = 'zet de tabel terug',
): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    // A folder in the place of a table is told by Node without its path.
    if (code !== 'ENOENT') throw Object.assign(cause as NodeJS.ErrnoException, { path: file });
    problems.push({
      file,
      line: 1,
      column: 1,
      kind: 'bestand',
      message: 'dit bestand ontbreekt',
      tip,
    });
    return undefined;
  }
}

function readSurvey(file: string, problems: Problem[]): Survey | undefined {
  const bytes = bytesOf(file, problems, 'vergelijk met de map van een andere enquête');
  if (!bytes) return undefined;
  const text = Buffer.from(bytes).toString('utf8');
  const read = checkedJson(text, Survey);
  if ('data' in read) return read.data;
  problems.push(
    ...withLines(
      text,
      read.faults.map((fault) => ({ file, kind: 'enquete', ...fault })),
    ),
  );
  return undefined;
}

/** Problems with the lines that they are in. */
function withLines(text: string, problems: readonly Problem[]): Problem[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  return problems.map((problem) => ({ ...problem, source: lines[problem.line - 1] ?? '' }));
}
