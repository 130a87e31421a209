/** How a line of a list begins: with the name of whose answer it is, and what stands behind it. */
interface LineOpening {
  label: string;
  rest: string;
  /** Whether the name has the line for itself, without any sign. */
  alone: boolean;
}

type IsKnown = (label: string) => boolean;

const mark = /^\s*(?:(?:[-–—•·>#|]+|\*(?=\s)|\(?\d{1,3}[.):]|\(?\d{1,3}\)?(?=\s+\p{Lu}))\s*)+/u;
const heading = /^\s*#{1,6}\s/;
const number = /^\s*\(?\d{1,3}[.)]/;
const bold = /^(\*{1,3}|_{1,3}|<(?:b|strong)>)(.+?)(?:\1|<\/(?:b|strong)>)(.*)$/iu;
const link = /^(\[)(.+?)\](?:\(\S*\))?(.*)$/u;
const signsAround = /^[\s:;|=–—-]+|[\s:;|=–—-]+$/gu;
const insideNames = /^(?:['’]?[st]|aan|bij|d|de|den|der|en|gemeente|het|in|la|of|op|ter|ten|van)$/i;
const capital = /^(?:['’(]|['’]?[dst]['’-])?\p{Lu}/u;
const longestName = 60;

const bare = (text: string) => text.replace(signsAround, '').replace(/^["“„]|["”]$/g, '');
const wordsOf = (text: string) => text.split(/[\s/,-]+/).filter((word) => word !== '');

/** Whether a few words could be a name: each has a capital, or is one that names have inside. */
function isLikeName(text: string): boolean {
  const words = wordsOf(text);
  const capitals = words.filter((word) => capital.test(word));
  const others = words.filter((word) => !capital.test(word));
  const isSentence = /[.!?]/.test(text.replace(/\p{L}{1,3}\./gu, ''));
  return (
    words.length <= 6 &&
    capitals.length > 0 &&
    others.every((word) => insideNames.test(word)) &&
    !isSentence
  );
}

/** Signs between a name and an answer, and which texts before them are meant as a name. */
const separators: { sign: RegExp; opens: (label: string) => boolean }[] = [
  {
    sign: /\t+|\s*(?:(?<!\d):|:(?!\d))(?!\/\/)\s*/u,
    opens: (label) => wordsOf(label).length <= 5,
  },
  {
    sign: /\s+[-−]\s*|[-−]\s+(?!en\b|of\b)|\s*[–—]\s*/u,
    opens: (label) => isLikeName(label) || wordsOf(label).length === 1,
  },
  { sign: /\s*[;|=]\s*|\s{3,}/u, opens: isLikeName },
];

/** The known name that a line begins with, where nothing parts it from the text. */
export function nameInFront(row: string, isKnown: IsKnown): string | undefined {
  const words = row.replace(mark, '').trim().split(/\s+/);
  if (!capital.test(words[0] ?? '')) return undefined;
  return Array.from({ length: Math.min(words.length, 6) }, (_, index) =>
    words
      .slice(0, index + 1)
      .join(' ')
      .replace(/[,.;]$/, ''),
  ).findLast(isKnown);
}

/** The known names before a colon further on in a text: another answer may begin there. */
export const namesInside = (text: string, isKnown: IsKnown): string[] =>
  Array.from(text.matchAll(/[.!?;)]\s+([^.!?;:]{2,60}):\s/gu), ([, words = '']) => words).filter(
    (words) => capital.test(words) && isKnown(words),
  );

/**
 * The name that a line opens with: a known one, or what has the form of a name (before a colon, a
 * dash or a tab, in bold, behind a number, or alone). Undefined where the line goes on.
 */
export function openingOf(row: string, isKnown: IsKnown): LineOpening | undefined {
  const line = row.replace(mark, '').trim();
  const [, , name, behind = ''] = bold.exec(line) ?? link.exec(line) ?? [];
  if (name !== undefined)
    return { label: bare(name.replace(mark, '')), rest: bare(behind), alone: false };
  const found = separated(line, isKnown);
  if (found) return found;
  const alone = bare(line);
  const isHeading = heading.test(row) || isKnown(alone) || isLikeName(alone);
  if (isHeading && !/[.,!?]$/.test(line)) return { label: alone, rest: '', alone: true };
  return number.test(row) ? numbered(line, isKnown) : undefined;
}

function separated(line: string, isKnown: IsKnown): LineOpening | undefined {
  const found = separators.flatMap(({ sign, opens }) => {
    const at = sign.exec(line);
    const label = line.slice(0, at?.index);
    if (!at || at.index > longestName || !/\p{L}/u.test(label)) return [];
    const known = isKnown(label);
    const rest = line.slice(at.index + at[0].length).trim();
    return known || opens(label) ? [{ label: bare(label), rest, alone: false, known }] : [];
  });
  const [first] = found.toSorted((a, b) => a.label.length - b.label.length);
  return found.find(({ known }) => known) ?? first;
}

/** In a numbered list the words with a capital are the name, or one that is known. */
function numbered(line: string, isKnown: IsKnown): LineOpening | undefined {
  const words = line.split(/\s+/);
  const end = words.findIndex((word) => !capital.test(word) && !insideNames.test(word));
  const front = words.slice(0, end === -1 ? undefined : end).join(' ');
  const label = nameInFront(line, isKnown) ?? front;
  return label === '' ? undefined : { label, rest: bare(line.slice(label.length)), alone: false };
}
