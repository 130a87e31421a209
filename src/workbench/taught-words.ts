import { codingVocabulary } from '../import/coding/coding-vocabulary.ts';
import { readData } from '../read/read-data.ts';
import { memoryFolder, type Files } from '../read/table-folder.ts';

/** The tables that teach words; the others of a project are longer, and would be read for nothing. */
export const tablesThatTeach = [
  '{organisaties,samenwerkingen,themawoorden}.csv',
  'enquetes/*/{enquete.json,antwoorden.csv,partners.csv,projecten.csv}',
];

/** What answers are recognised by, as the tables of a project teach it. */
export const taughtWords = (tables: Files) =>
  codingVocabulary(readData(memoryFolder('data', tables)).data);
