import { wrap } from '../text/wrap.ts';
import { lineWidth, type Letter } from './line-width.ts';

/** Width of what stands in a frame of 320 px. */
export const column = 296;

interface Block {
  /** Size of the letters, and what stands around the lines, in CSS pixels. */
  size: number;
  around: number;
  /** From one line to the next, as a part of the size. */
  leading?: number;
  /** What its edge takes of the width. */
  edge?: number;
  letter?: Letter;
}

/** How `base.css`, `embed.css`, `embed-search.css` and `card.css` set each kind of text. */
const blocks = {
  h1: { size: 18, around: 12, leading: 1.12, letter: 'heading' },
  onder: { size: 14, around: 17.6 },
  stand: { size: 14, around: 9.6, edge: 13.6 },
  p: { size: 16, around: 9.6 },
  naam: { size: 14, around: 0, letter: 'label' },
  cel: { size: 14, around: 0 },
  bij: { size: 14, around: 0 },
  zoekveld: { size: 16, around: 58.4 },
  summary: { size: 14, around: 14.3 },
  colofon: { size: 14, around: 14.4 },
} satisfies Record<string, Block>;

export type BlockKind = keyof typeof blocks;

/** The height in CSS pixels that a text is expected to take in a frame, with what stands around it. */
export function blockHeight(kind: BlockKind, content: string, width = column): number {
  const { size, around, leading = 1.55, edge = 0, letter = 'text' }: Block = blocks[kind];
  const lines = wrap(content, width - edge, size, (line) => lineWidth(line, size, letter));
  return lines.length * size * leading + around;
}
