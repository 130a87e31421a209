import type { DataFile } from '../files/data-file.ts';
import type { PublishedTable } from '../tables/table.ts';
import type { Source, Survey } from '../../survey/tables.ts';

/** Everything that the descriptions of the data set are made from, in each language of catalogues. */
export interface Dataset {
  /** Short name, as files and identifiers carry it. */
  name: string;
  title: string;
  description: string;
  keywords: readonly string[];
  version: string;
  /** The address of the page that the files lie under, with its last slash. */
  address: string;
  publisher: { name: string; address: string; email: string };
  provinces: readonly string[];
  years: { first: number; last: number };
  surveys: readonly Survey[];
  sources: readonly Source[];
  tables: Readonly<Record<string, PublishedTable>>;
  files: readonly DataFile[];
}

/** The licence of our own coding; the texts of the sources are not part of the data. */
export const licence = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Naamsvermelding 4.0 Internationaal',
  address: 'https://creativecommons.org/licenses/by/4.0/',
  concept: 'http://publications.europa.eu/resource/authority/licence/CC_BY_4_0',
};

/** The address of a file of the data set. */
export const fileAddress = ({ address }: Dataset, path: string): string =>
  new URL(path, address).href;
