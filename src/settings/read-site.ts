import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { checkedJson, type SettingProblem } from '../text/checked-json.ts';
import { readJson } from '../text/read-json.ts';
import { logoIn } from './logo-in.ts';
import { SiteSettings } from './site-settings.ts';

/** The settings of an atlas cannot be followed; its message tells where and what belongs there. */
export class SettingsError extends Error {}

/** The settings of the atlas in a folder; each mistake is told with its place and what belongs there. */
export function readSite(folder: string): SiteSettings {
  const file = join(folder, 'data/atlas.json');
  const text = textOf(file);
  const read = checkedJson(text, SiteSettings);
  const problems =
    'data' in read
      ? [...unknownSurvey(folder, text, read.data), ...logoProblems(folder, text, read.data)]
      : read.problems;
  if ('data' in read && problems.length === 0) return read.data;
  const lines = problems.map(({ line, column, message, tip }) =>
    [
      `${file}:${line}:${column}: fout[instelling]: ${message}`,
      ...(tip === undefined ? [] : [`   = tip: ${tip}`]),
    ].join('\n'),
  );
  throw new SettingsError(lines.join('\n'));
}

function textOf(file: string): string {
  try {
    return bytesOf(file).toString();
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause;
    throw new SettingsError(
      `${file} ontbreekt: neem data/atlas.json van dit project als voorbeeld.`,
      { cause },
    );
  }
}

/** The bytes of a file; a folder in its place is told by Node without its path. */
function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw Object.assign(cause as NodeJS.ErrnoException, { path: file });
  }
}

/** A survey in front that the atlas does not have. */
function unknownSurvey(folder: string, text: string, { survey }: SiteSettings): SettingProblem[] {
  if (survey === undefined) return [];
  const surveys = join(folder, 'data/enquetes');
  if (existsSync(join(surveys, survey, 'enquete.json'))) return [];
  const known = globSync('*/enquete.json', { cwd: surveys }).map((path) =>
    basename(join(path, '..')),
  );
  return [
    {
      ...placeIn(text, ['survey']),
      message: `survey: ${survey} is geen map in data/enquetes`,
      tip:
        known.length > 0
          ? `kies uit ${known.sort().join(', ')}`
          : 'haal de regel weg: daar staat nog geen enquête',
    },
  ];
}

/** A logo that is not there, or cannot be shown. */
function logoProblems(folder: string, text: string, { logo }: SiteSettings): SettingProblem[] {
  if (!logo) return [];
  const problem = problemOf(folder, logo.file);
  if (!problem) return [];
  const { message, tip } = problem;
  return [{ ...placeIn(text, ['logo', 'file']), message: `logo.file: ${message}`, tip }];
}

function problemOf(folder: string, file: string): { message: string; tip: string } | undefined {
  const path = join(folder, file);
  if (existsSync(path)) {
    const found = logoIn(file, bytesOf(path));
    return 'message' in found ? found : undefined;
  }
  const beside = globSync('*', { cwd: folder }).filter((name) =>
    ['.svg', '.png'].includes(extname(name).toLowerCase()),
  );
  return {
    message: `${path} is er niet`,
    tip:
      beside.length > 0
        ? `in die map staat wel ${beside.sort().join(', ')}`
        : `zet het bestand in de map ${folder}`,
  };
}

function placeIn(text: string, path: readonly string[]): { line: number; column: number } {
  const read = readJson(text);
  const { line, column } = 'problem' in read ? read.problem : read.placeOf(path);
  return { line, column };
}
