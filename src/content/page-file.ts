import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A generated page: its record, and the MDX below it. */
interface PageFile {
  file: string;
  record: Record<string, unknown>;
  body: string;
}

const parts = /^---\n(.*)\n---\n(.*)$/s;

/** The parts of the page of a municipality, in their order; each is a component. */
const sections = [
  'Response',
  'WhereToTurn',
  'ToAsk',
  'Money',
  'LaterFacts',
  'Changes',
  'Waves',
  'Surroundings',
  'Provenance',
];

/**
 * The text of a generated page: its record as one line of JSON, which is YAML too and can hold no
 * markup that runs, then the same fixed components for all.
 */
export const pageText = (record: object): string =>
  `---\n${JSON.stringify(record)}\n---\n${sections.map((name) => `\n<${name} shown={props.shown} />\n`).join('')}`;

/** Whether a text has the form of a generated page, of this edition of the program or another. */
export const isPageText = (text: string): boolean =>
  /^---\n\{.*\}\n---\n(\n<\w+ (\w+)=\{props\.\2\} \/>\n)+$/.test(text);

/** Reads the generated pages in a folder one by one, in the order of their names. */
export function* pageFiles(folder: string): Generator<PageFile> {
  for (const name of globSync('*.mdx', { cwd: folder }).sort()) {
    const file = join(folder, name);
    const [, record = '{}', body = ''] = parts.exec(readFileSync(file, 'utf8')) ?? [];
    yield { file, record: JSON.parse(record) as Record<string, unknown>, body };
  }
}
