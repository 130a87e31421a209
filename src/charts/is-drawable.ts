import type { Atlas } from '../survey/atlas.ts';

const mostSquares = 1000;

/**
 * Whether the municipalities that were asked can be drawn one by one. With thousands of squares
 * nobody sees any of them, and a picture in pixels is more than the drawing program can take.
 */
export const isDrawable = ({ asked }: Pick<Atlas, 'asked'>): boolean => asked.length <= mostSquares;
