import { column } from './block-height.ts';

/** The height in CSS pixels of a drawing that fills the width of a frame of 320 px. */
export function drawingHeight(svg: string): number {
  const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
  return width && height ? (column * Number(height)) / Number(width) : 0;
}
