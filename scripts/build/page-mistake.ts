import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Mistake } from '../../src/text/mistake.ts';

/** What an error of the tools that read pages may tell besides its message. */
interface ToolError {
  name?: string;
  message?: string;
  stack?: string;
  loc?: { file?: string; line?: number; column?: number };
}

/** The page that every page of an atlas leads to. */
const neededPage = 'content/achtergrond/verantwoording.mdx';

const typeNames: Record<string, string> = {
  string: 'een tekst',
  number: 'een getal, zonder aanhalingstekens',
  array: 'een lijst tussen [ en ]',
};

/** One field that a page lacks, has too much or has in another form, in Dutch. */
function fieldFault(field: string, told: string): string {
  const [, expected = ''] = /Expected type `?"(\w+)"/.exec(told) ?? [];
  const [, unknown] = /Unrecognized keys?: (.+)/.exec(told) ?? [];
  if (unknown !== undefined) return `onbekend veld ${unknown.replaceAll('"', '')}`;
  if (told === 'Required') return `${field} ontbreekt`;
  return `${field}: hier hoort ${typeNames[expected] ?? told}`;
}

const lineOf = (file: string, field: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .findIndex((line) => line.startsWith(`${field}:`)) + 1 || 1;

const placed = (file: string, line: number, column: number, message: string, tip: string) =>
  `${relative('.', file)}:${line}:${column}: fout[pagina]: ${message}\n   = tip: ${tip}`;

function fieldFaults({ message = '', loc }: ToolError): string[] {
  const file = loc?.file;
  if (file === undefined) return [];
  const found = message.matchAll(/^ *\*\*([\w.]*)\*\*: (?:\*\*[\w.]*\*\*: )?(.+)$/gm);
  return Array.from(found, ([, field = '', complaint = '']) => {
    const unknown = /"(\w+)"/.exec(complaint)?.[1] ?? '';
    return placed(
      file,
      lineOf(file, field.split('.')[0] || unknown),
      1,
      fieldFault(field, complaint),
      'boven aan de pagina, tussen de twee regels met ---, staan haar velden; kijk hoe een andere pagina het doet',
    );
  });
}

function headFault({ name, loc }: ToolError): string[] {
  if (name !== 'YAMLException' || loc?.file === undefined) return [];
  return [
    placed(
      loc.file,
      loc.line ?? 1,
      (loc.column ?? 0) + 1,
      'de velden boven aan de pagina zijn tot hier niet te lezen',
      "zet elke tekst tussen enkele aanhalingstekens, met een ’ erin krullend: title: 'Naam'",
    ),
  ];
}

/** Where editors write pages, and the one in which a page of a name lies. */
const folders = ['content/achtergrond', 'content/en', 'content/toelichtingen'] as const;
function fileOf(atlas: string, page: string): string {
  const files = folders.map((folder) => join(atlas, folder, `${page}.mdx`));
  return files.find((file) => existsSync(file)) ?? join(atlas, folders[0], `${page}.mdx`);
}

/** The line and character where a text begins in a file, or the first where it does not stand there as such. */
function placeIn(file: string, text: string): [line: number, column: number] {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  const line = lines.findIndex((one) => one.includes(text));
  return line < 0 ? [1, 1] : [line + 1, (lines[line] ?? '').indexOf(text) + 1];
}

function bodyFault({ message = '', stack = '' }: ToolError, atlas: string): string[] {
  const tip = 'zet een \\ voor elke { en < die gewone tekst is, en sluit wat u opent';
  const [, file, line, column] = /\] (\S.*\.mdx):(\d+):(\d+)\n/.exec(message) ?? [];
  if (file !== undefined)
    return [placed(file, Number(line), Number(column), 'deze tekst is niet te lezen', tip)];
  const [, page] = /_createMdxContent .*\/([\w-]+?)_[\w-]+\.mjs/.exec(stack) ?? [];
  if (page === undefined) return [];
  const written = fileOf(atlas, page);
  const [unknown = ''] = /^[\w$]+(?= is not defined)/.exec(message) ?? [];
  return [
    placed(
      written,
      ...placeIn(written, `{${unknown}`),
      `in de tekst staat iets tussen { en } dat niet bestaat (${message})`,
      tip,
    ),
  ];
}

/** A mistake in a page of an atlas that somebody wrote, told by the tools that read pages; undefined for other errors. */
export function pageMistake(error: unknown, atlas: string): Mistake | undefined {
  if (!(error instanceof Error)) return undefined;
  // Compiled code has a class of its own for the same mistake.
  if (error.name === 'UnknownWords') return new Mistake(error.message, { exitCode: 1 });
  const tool: ToolError = error;
  const faults = [...headFault(tool), ...bodyFault(tool, atlas), ...fieldFaults(tool)];
  return faults.length > 0
    ? new Mistake(faults.join('\n'), { exitCode: 1, cause: error })
    : undefined;
}

/** Throws a Mistake where an atlas lacks the page that every page leads to. */
export function refuseWithoutPages(atlas: string): void {
  const file = join(atlas, neededPage);
  if (!existsSync(file))
    throw new Mistake(
      `${file} ontbreekt. Elke pagina verwijst ernaar.\n   = tip: content/achtergrond/eigen-enquete.mdx geeft een tekst om mee te beginnen`,
    );
}
