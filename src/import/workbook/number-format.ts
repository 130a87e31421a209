/** The parts of a format, each for some numbers, the fourth for texts. */
export function sectionsOf(code: string): string[] {
  const sections = [''];
  for (const [piece] of code.matchAll(/"[^"]*"?|\[[^\]]*\]?|[\\_*].|;|[^"[\\_*;]+|./gs))
    if (piece === ';') sections.push('');
    else sections[sections.length - 1] += piece;
  return sections;
}

/** A part without what it only leaves room for or fills with, and each letter that is shown in quotes. */
const withoutRoom = (section: string): string =>
  section
    .replace(/"[^"]*"?|\[[^\]]*\]?|\\.|[_*]./gs, (piece) => {
      if (/^[_*]/.test(piece)) return ' ';
      return piece.startsWith('\\') ? `"${piece.slice(1)}"` : piece;
    })
    .replaceAll('""', '');

/** What a part shows besides the number: words, and the sign of a currency. */
export const wordsOf = (section: string): string[] =>
  Array.from(
    withoutRoom(section).matchAll(/"([^"]*)"?|\[\$([^\]-]*)/g),
    ([, word, sign]) => word ?? sign ?? '',
  );

/** The signs of a part that stand for the number itself. */
export const signsOf = (section: string): string =>
  withoutRoom(section).replace(/"[^"]*"?|\[[^\]]*\]?/g, '');

const condition = /\[(<=|>=|<>|<|>|=)\s*(-?[\d.]+)\]/;
const holds: Record<string, (value: number, limit: number) => boolean> = {
  '<': (value, limit) => value < limit,
  '>': (value, limit) => value > limit,
  '=': (value, limit) => value === limit,
  '<=': (value, limit) => value <= limit,
  '>=': (value, limit) => value >= limit,
  '<>': (value, limit) => value !== limit,
};

/** The part of a format that shows a number; undefined where none does. */
export function sectionFor(code: string, value: number): string | undefined {
  const sections = sectionsOf(code);
  const [first = '', second, third] = sections.slice(0, 3);
  const conditions = [first, second, third].map((section) => condition.exec(section ?? ''));
  if (conditions.some(Boolean)) {
    const usual = [value > 0, third === undefined || value < 0, true];
    const index = [first, second, third].findIndex((section, at) => {
      const [, sign = '', limit] = conditions[at] ?? [];
      if (section === undefined) return false;
      return limit === undefined ? usual[at] : holds[sign]?.(value, Number(limit));
    });
    return [first, second, third][index];
  }
  if (value < 0) return second ?? first;
  return value === 0 ? (third ?? first) : first;
}

const usualLetters = /general|standaard|e[+-]/gi;

/** Whether a format makes a date or a time of a number. */
export const isDateFormat = (code: string): boolean =>
  sectionsOf(code).some(
    (section) =>
      /\[(h+|m+|s+)\]/i.test(section) ||
      /[dmyhs]/i.test(signsOf(section).replace(usualLetters, '')),
  );

/** Whether a part shows a number as it is, perhaps rounded. */
export const isGeneral = (section: string): boolean =>
  /general|standaard|@/i.test(signsOf(section));
