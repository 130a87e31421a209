import { codingVocabulary } from '../import/coding/coding-vocabulary.ts';
import { readData } from '../read/read-data.ts';
import { memoryFolder, type Files } from '../read/table-folder.ts';

/** What answers are recognised by, as the tables of a project teach it. */
export const taughtWords = (tables: Files) =>
  codingVocabulary(readData(memoryFolder('data', tables)).data);
