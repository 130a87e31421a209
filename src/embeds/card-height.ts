import type { DrawnElement, Drawing } from '../comparison/drawing.ts';
import { blockHeight, column, type BlockKind } from './block-height.ts';

/** What an emblem may take: it is as high as this, and where a map is wide as wide as that. */
const emblemSize = { width: 51.2, height: 38.4 };
const headGap = 16;
/** A row: the space in its cells and the line below it; a name takes 34 % of the table. */
const rowEdge = 13.8;
const nameWidth = 0.34 * column;
const cellGap = 8;
const itemGap = 4.8;

const sum = (heights: readonly number[]): number => heights.reduce((all, one) => all + one, 0);

const elementsIn = (content: readonly Drawing[]): DrawnElement[] =>
  content.filter((part) => typeof part !== 'string');

const textOf = (drawing: Drawing): string =>
  typeof drawing === 'string' ? drawing : drawing.content.map(textOf).join('');

const isAside = (drawing: Drawing): drawing is DrawnElement =>
  typeof drawing !== 'string' && drawing.attributes['class'] === 'bij';

/** Text with below it, in small, what must be known besides. */
const noted = (content: readonly Drawing[], width: number, kind: BlockKind = 'cel'): number =>
  blockHeight(
    kind,
    content
      .filter((part) => !isAside(part))
      .map(textOf)
      .join(''),
    width,
  ) + sum(content.filter(isAside).map((part) => blockHeight('bij', textOf(part), width)));

function cellHeight({ name, content }: DrawnElement): number {
  if (name === 'th') return noted(content, nameWidth - cellGap, 'naam');
  const width = column - nameWidth;
  const [list] = elementsIn(content);
  if (list?.name !== 'ul') return noted(content, width);
  const items = elementsIn(list.content);
  return (
    sum(items.map((item) => noted(item.content, width))) + Math.max(0, items.length - 1) * itemGap
  );
}

function rowHeight({ content }: DrawnElement): number {
  return Math.max(0, ...elementsIn(content).map(cellHeight)) + rowEdge;
}

function headHeight({ content }: DrawnElement): number {
  const [heading, emblem] = elementsIn(content);
  const width = emblem ? column - emblemSize.width - headGap : column;
  return Math.max(
    heading ? blockHeight('h1', textOf(heading), width) : 0,
    emblem ? emblemSize.height : 0,
  );
}

const kindOf = ({ attributes }: DrawnElement): BlockKind => {
  const name = attributes['class'];
  return name === 'onder' || name === 'stand' || name === 'colofon' ? name : 'p';
};

function partHeight(part: DrawnElement): number {
  if (part.name === 'div') return headHeight(part);
  if (part.name === 'details') return blockHeight('summary', textOf(part.content[0] ?? ''));
  if (part.name !== 'table') return blockHeight(kindOf(part), textOf(part));
  const body = elementsIn(part.content).find(({ name }) => name === 'tbody');
  return 2 + sum(elementsIn(body?.content ?? []).map(rowHeight));
}

/** The height in CSS pixels that a card is expected to need in a frame of 320 px, its details closed. */
export const cardHeight = (card: Drawing): number =>
  typeof card === 'string' ? 0 : sum(elementsIn(card.content).map(partHeight));
