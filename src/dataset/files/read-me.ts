import type { PublishedTable } from '../tables/table.ts';
import { gaps } from '../../survey/gap.ts';
import { formatCount } from '../../text/format.ts';

interface About {
  title: string;
  version: string;
  address: string;
  licence: string;
  tables: Readonly<Record<string, PublishedTable>>;
  rowsOf: (table: string) => number;
}

/** The read-me in the zip and in the workbook: what is in it, what is missing, how to refer to it. */
export const readMe = ({ title, version, address, licence, tables, rowsOf }: About): string =>
  [
    title,
    `Versie ${version}, van ${address}`,
    '',
    'Tabellen',
    ...Object.entries(tables).map(
      ([name, { description }]) =>
        `- ${name} (${formatCount(rowsOf(name), 'rij', 'rijen')}): ${description}`,
    ),
    '',
    'Het codeboek noemt van elke kolom de soort, de eenheid, de woorden en de betekenis.',
    'Bewaar gemeentecodes als tekst (GM0202).',
    '',
    'Als er geen waarde is',
    'Een lege cel bij een getal heeft een reden ernaast, in een kolom die eindigt op _reden.',
    `Een tekstkolom heeft dat woord zelf. Een leeg vorig_bedrag_eur is ${gaps['niet-genoemd'].label}.`,
    ...Object.entries(gaps).map(([word, { meaning }]) => `- ${word}: ${meaning}`),
    '',
    'Licentie',
    `Onze codering valt onder CC BY 4.0 (${licence}). Noem de bron:`,
    `${title}, versie ${version}, ${address}`,
    'De teksten van de bronnen horen daar niet bij; bronnen noemt ze.',
  ].join('\n');
