import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { Survey } from '../../src/survey/tables.ts';
import { parseTable } from './parse-table.ts';
import type { Problem } from './problem.ts';
import { atlasTables, surveyTables, type AtlasRows, type SurveyRows } from './tables.ts';

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
  const readTables = (tables: Family, base: string) =>
    Object.fromEntries(
      Object.entries(tables).map(([name, { path, row }]) => {
        const file = join(base, path);
        const table = parseTable(file, readText(file, problems), row);
        problems.push(...table.problems);
        return [name, table.rows];
      }),
    );
  const rows = readTables(atlasTables, folder) as AtlasRows;
  const surveys = readdirSync(join(folder, 'enquetes'))
    .sort()
    .flatMap((id) => {
      const base = join(folder, 'enquetes', id);
      const survey = readSurvey(join(base, 'enquete.json'), problems);
      const tables = readTables(surveyTables, base) as SurveyRows;
      return survey ? [{ folder: base, survey, rows: tables }] : [];
    });
  return { data: { rows, surveys }, problems };
}

function readText(file: string, problems: Problem[]): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (cause) {
    const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    problems.push({
      file,
      line: 1,
      column: 1,
      kind: 'bestand',
      message: missing ? 'dit bestand ontbreekt' : 'dit bestand is geen UTF-8',
      tip: missing ? 'zet de tabel terug' : 'sla het bestand op als CSV UTF-8',
    });
    return '';
  }
}

function readSurvey(file: string, problems: Problem[]): Survey | undefined {
  try {
    return Survey.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    problems.push({
      file,
      line: 1,
      column: 1,
      kind: 'enquete',
      message: cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause),
      tip: 'vergelijk met enquete.json van een andere enquête',
    });
    return undefined;
  }
}
