import { isGeneral, sectionFor, sectionsOf, signsOf, wordsOf } from './number-format.ts';

const meant =
  /^[\s.,;:()/-]*(€|eur|euro)?[\s.,;:()/-]*(per (vergunning|status)houder)?[\s.,;:()/-]*$/i;

/** What a cell shows instead of what it holds. */
type Shown = 'percentage' | 'no zero' | 'nothing' | 'other';

/** How the format of a cell shows its number as something else; undefined where it shows the number. */
export function misleadingNumber(code: string, value: number): Shown | undefined {
  if (code === '') return undefined;
  const section = sectionFor(code, value);
  if (section === undefined) return 'nothing';
  const signs = signsOf(section);
  if (/%/.test(signs) || wordsOf(section).some((word) => word.includes('%'))) return 'percentage';
  const shows = isGeneral(section) || (value === 0 ? /0/ : /[0#?]/).test(signs);
  if (!shows) return value === 0 ? 'no zero' : 'nothing';
  const isScaled = /[0#?],+(?:$|[^0#?,])/.test(signs);
  const strange = signs.replace(/general|standaard|e[+-]|€|eur/gi, '');
  return isScaled ||
    /[$£¥\p{L}]/u.test(strange) ||
    !wordsOf(section).every((word) => meant.test(word))
    ? 'other'
    : undefined;
}

/** How the format of a cell shows its text as something else. */
export function misleadingText(code: string): Shown | undefined {
  const sections = sectionsOf(code);
  const ofText =
    sections.length > 3
      ? sections[3]
      : sections.find((part) => isGeneral(part) && part.includes('@'));
  if (ofText === undefined) return undefined;
  if (!/@|general|standaard/i.test(signsOf(ofText)))
    return wordsOf(ofText).some((word) => word.trim() !== '') ? 'other' : 'nothing';
  return wordsOf(ofText).every((word) => word.trim() === '') ? undefined : 'other';
}

/** Whether the format of a cell rounds its number, so that it shows another. */
export function isRounded(code: string, value: number): boolean {
  const section = code === '' ? undefined : sectionFor(code, value);
  if (section === undefined || isGeneral(section)) return false;
  const signs = signsOf(section);
  if (/[e/]/i.test(signs)) return false;
  const scale = 10 ** (/\.([0#?]+)/.exec(signs)?.[1]?.length ?? 0);
  return Math.abs(value * scale - Math.round(value * scale)) > 1e-6;
}
