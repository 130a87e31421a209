import { readSheet } from 'read-excel-file/node';
import { workbookOf } from '../../../src/dataset/files/workbook.ts';
import { typedRows } from '../../../src/dataset/files/typed-rows.ts';
import { publishedBy } from '../../../src/dataset/tables/index.ts';
import { oembedOf } from '../../../src/embeds/oembed.ts';
import { apa } from '../../../src/site/citation/apa.ts';
import { bibtex } from '../../../src/site/citation/bibtex.ts';
import { referenceTo } from '../../../src/site/citation/reference.ts';
import { ris } from '../../../src/site/citation/ris.ts';
import { rowsOfSurveys } from './count-rows.ts';
import type { InventedAtlas } from './invent-survey.ts';
import type { ReadAtlas } from './read-invented.ts';

const signs: Record<string, string> = { quot: '"', lt: '<', gt: '>', amp: '&', '#39': "'" };
const readHtml = (text = '') =>
  text.replace(/&([\w#]+);/g, (all, name: string) => signs[name] ?? all);
const readTex = (text = '') => text.replace(/\\(text\w+\{\}|.)/g, (_, sign: string) => sign);

/** Where what another site or a reference manager takes over of a title is not that title. */
export function titleFaults(title: string): string[] {
  const provider = { name: 'Proef', address: 'https://proef.nl' };
  const embed = oembedOf({ name: 'proef', title, page: '/', height: 400 }, provider);
  const reference = referenceTo(title, '/proef/');
  const read = {
    oEmbed: embed.title,
    'het kader': readHtml(/ title="([^"]*)"/.exec(embed.html)?.[1]),
    RIS: /^TI {2}- (.*)$/m.exec(ris(reference))?.[1],
    BibTeX: readTex(/^ {2}title = \{\{(.*)\}\},$/m.exec(bibtex(reference))?.[1]),
    APA: /\(\d{4}[^)]*\)\. (.*) \(versie /.exec(apa(reference))?.[1],
  };
  return Object.entries(read).flatMap(([where, text]) =>
    text === title ? [] : [`${where}: ${text}`],
  );
}

/** Where the workbook with all tables, opened again, holds other answers than the rows. */
export async function workbookFaults(
  { surveys }: InventedAtlas,
  { publication }: ReadAtlas,
): Promise<string[]> {
  const due = rowsOfSurveys(surveys);
  const sheets = Object.entries(publishedBy(publication)).flatMap(([name, table]) =>
    name in due
      ? [[name, { table, rows: typedRows(table, table.rows(publication)) }] as const]
      : [],
  );
  const workbook = Buffer.from(await workbookOf('Lees mij', Object.fromEntries(sheets)));
  const told = new Map<string, unknown>();
  const wrong: string[] = [];
  for (const [name] of sheets) {
    const [head = [], ...rows] = await readSheet(workbook, name);
    if (rows.length !== due[name]) wrong.push(`${name}: ${rows.length} naast ${due[name]}`);
    const of = (row: (typeof rows)[number], column: string) => row[head.indexOf(column)];
    if (name === 'gegevens')
      for (const row of rows)
        told.set(
          ['enquete', 'gemeentecode', 'vraag'].map((key) => of(row, key)).join(' '),
          of(row, 'waarde'),
        );
  }
  const answers = surveys.flatMap(({ id, given }) => given.map((row) => ({ id, ...row })));
  return [
    ...wrong,
    ...answers.flatMap(({ id, gemeentecode = '', vraag = '', ...row }: Record<string, string>) => {
      const said = told.get(`${id} ${gemeentecode} ${vraag}`);
      const given = row['waarde'] ?? row['waarde_reden'];
      return said === given ? [] : [`${vraag} van ${gemeentecode}: ${String(said)}`];
    }),
  ];
}
