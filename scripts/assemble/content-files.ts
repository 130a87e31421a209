import type { Municipality } from '../../src/survey/municipality.ts';
import { AtlasTables } from '../../src/survey/tables.ts';

/** The folders that hold generated files only; each is emptied before it is written. */
export const generatedFolders = ['content/gemeenten', 'content/tabellen'] as const;

/** Whether a text has the form of a generated file: a page of fixed parts, or a table on one line. */
export const isGenerated = (text: string): boolean =>
  /^---\n\{.*\}\n---\n(\n<\w+ facts=\{props\.facts\} \/>\n)+$/.test(text) ||
  /^\[.*\]\n$/.test(text);

/** Every generated file: its path, and its text. */
export function outputs(
  municipalities: readonly Municipality[],
  tables: AtlasTables,
): Map<string, string> {
  return new Map([
    ...municipalities.map(
      (municipality) =>
        [`content/gemeenten/${municipality.slug}.mdx`, municipalityPage(municipality)] as const,
    ),
    ...Object.entries(tables).map(
      ([name, rows]) => [`content/tabellen/${name}.json`, `${JSON.stringify(rows)}\n`] as const,
    ),
  ]);
}

/**
 * The page of one municipality: its record as one line of JSON, which is YAML too and can hold no
 * markup that runs, then the same fixed components for all.
 */
function municipalityPage(municipality: Municipality): string {
  return `---
${JSON.stringify(municipality)}
---

<Response facts={props.facts} />

<Waves facts={props.facts} />

<Money facts={props.facts} />

<Changes facts={props.facts} />

<Surroundings facts={props.facts} />

<Provenance facts={props.facts} />
`;
}
