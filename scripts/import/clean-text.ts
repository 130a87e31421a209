const zeroWidth = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const hardSpaces = /[\u00A0\u2007\u202F]/g;

/** A cell as it was meant: NFC, ordinary spaces, nothing without width, no spaces around it. */
export function cleanText(cell: string): string {
  return cell.replace(zeroWidth, '').replace(hardSpaces, ' ').normalize('NFC').trim();
}
