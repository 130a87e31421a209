import { cellContents } from './cell-contents.ts';
import { damagedBooks } from './damaged.ts';
import { hiddenParts } from './hidden-parts.ts';
import { misleadingFormats } from './misleading-formats.ts';
import { otherKinds } from './other-kinds.ts';
import { struckAndRaised } from './struck-and-raised.ts';
import { unseenTexts } from './unseen.ts';

/** Workbooks by kind, each with the outcome that was fixed beforehand. */
export const hostileBooks = {
  'struck and raised': struckAndRaised,
  'not to be seen': unseenTexts,
  'hidden parts': hiddenParts,
  'misleading formats': misleadingFormats,
  'cell contents': cellContents,
  damaged: damagedBooks,
  'other kinds': otherKinds,
};
