import type { Comparison } from './compare.ts';
import { draw, type Drawing } from './drawing.ts';

/** What a comparison says, a paragraph for each subject. */
export const drawSentences = ({ sentences }: Comparison): Drawing =>
  draw('div', {}, ...sentences.map((sentence) => draw('p', {}, sentence)));
