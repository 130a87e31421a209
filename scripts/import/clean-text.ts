const zeroWidth = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const otherSpaces = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;

/** A cell as it was meant: NFC, ordinary spaces, nothing without width, no spaces around it. */
export function cleanText(cell: string): string {
  return cell.replace(zeroWidth, '').replace(otherSpaces, ' ').normalize('NFC').trim();
}
