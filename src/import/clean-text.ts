import { strayJoiners } from '../read/joiners.ts';

const zeroWidth = /[\u00AD\u200B\u2060\uFEFF]/g;
const otherSpaces = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;

/** A cell as it was meant: NFC, ordinary spaces, nothing without width but joiners that shape it, no spaces around it. */
export function cleanText(cell: string): string {
  return cell
    .replace(zeroWidth, '')
    .replace(strayJoiners, '')
    .replace(otherSpaces, ' ')
    .normalize('NFC')
    .trim();
}
