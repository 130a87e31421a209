import { isPageText, pageText } from '../../src/content/page-file.ts';
import type { Municipality } from '../../src/survey/municipality.ts';
import { AtlasTables } from '../../src/survey/tables.ts';

/** The folders that hold generated files only; each is emptied before it is written. */
export const generatedFolders = ['content/gemeenten', 'content/tabellen'] as const;

/** Whether a text has the form of a generated file: a page of fixed parts, or a table on one line. */
export const isGenerated = (text: string): boolean => isPageText(text) || /^\[.*\]\n$/.test(text);

/** Every generated file: its path, and its text. */
export function outputs(
  municipalities: readonly Municipality[],
  tables: AtlasTables,
): Map<string, string> {
  return new Map([
    ...municipalities.map(
      (municipality) =>
        [`content/gemeenten/${municipality.slug}.mdx`, pageText(municipality)] as const,
    ),
    ...Object.entries(tables).map(
      ([name, rows]) => [`content/tabellen/${name}.json`, `${JSON.stringify(rows)}\n`] as const,
    ),
  ]);
}
