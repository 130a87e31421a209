import { cleanText } from './clean-text.ts';

/** The key under which spellings of one column name meet: case, accents, spaces, `-` and `_` fall away. */
export function columnKey(name: string): string {
  return cleanText(name)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_-]+/g, '');
}
