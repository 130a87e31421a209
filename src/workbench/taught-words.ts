import { codingVocabulary } from '../import/coding/coding-vocabulary.ts';
import { readData } from '../read/read-data.ts';
import { memoryFolder } from '../read/table-folder.ts';

const texts = import.meta.glob<string>('../../data/**/*.{csv,json}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const files = new Map(
  Object.entries(texts).map(([path, text]) => [path.replace('../../data/', ''), text]),
);

/** What answers are recognised by, as the tables of this project teach it. */
export const taughtWords = () => codingVocabulary(readData(memoryFolder('data', files)).data);
