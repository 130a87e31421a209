import { group, rollup } from 'd3';

/** What the header says of a column. */
export interface HeaderParts {
  header: string;
  question: string;
  part: string | undefined;
  group: string;
}

type Rows = readonly (readonly string[])[];

const whole = (text: string): HeaderParts => ({
  header: text,
  question: text,
  part: undefined,
  group: text,
});

/** Each text of the header is a question. */
export const plain = ([header = []]: Rows): HeaderParts[] => header.map(whole);

/** A sub-question stands between brackets behind the question; a code with a dot may stand before it. */
export const bracketed = ([header = []]: Rows): HeaderParts[] =>
  header.map((text) => {
    const bare = text.replace(/^[a-z]\w*(?:\[\w+\])?\.\s+(?=\S)/i, '');
    const [, question = bare, part] = /^([^]*\S)\s*\[([^\]]+)\]\s*$/.exec(bare) ?? [];
    return { header: text, question, part, group: question };
  });

const answerCells =
  /^(open ended |open |vrij )?(response|antwoord|reactie|respons|tekst)$|^(openended)?response$/;

/** A question stands above its first column only; the second row has the choices. */
export function surveyMonkeyParts([questions = [], parts = []]: Rows): HeaderParts[] {
  let question = '';
  let first = 0;
  const width = Math.max(questions.length, parts.length);
  return Array.from({ length: width }, (_, index) => {
    const own = questions[index] ?? '';
    const part = parts[index] ?? '';
    if (own !== '') [question, first] = [own, index];
    const isAnswer = answerCells.test(part.toLowerCase().replaceAll('-', ' ').trim());
    return {
      header: [question, part].filter(Boolean).join(': '),
      question,
      part: part === '' || isAnswer ? undefined : part,
      group: `${first} ${question}`,
    };
  });
}

/** A name, the text of the question with the choice behind a dash, and where it comes from. */
export function qualtricsParts([names = [], texts = []]: Rows): HeaderParts[] {
  const baseOf = (name: string) => name.replace(/(_\d+)?(_TEXT)?$/, '');
  const shared = rollup(
    names.map((name, index) => ({ name, text: texts[index] ?? '' })),
    (same) => questionOf(same.map(({ text }) => text)),
    ({ name }) => baseOf(name),
  );
  return names.map((name, index) => {
    const text = texts[index] ?? '';
    const base = baseOf(name);
    const question = shared.get(base) ?? text;
    const rest = text.slice(question.length).replace(/^\s+-\s+/, '');
    const isText = name.endsWith('_TEXT');
    const part = rest.replace(/\s+-\s+(Text|Tekst)$/, '');
    const isMain = part === '' || /^(selected choice|geselecteerde keuze)$/i.test(part);
    return {
      header: name,
      question: question || name,
      part: isText ? 'other' : isMain ? undefined : part,
      group: base,
    };
  });
}

/** What the texts of one question begin with: up to a dash that they share. */
function questionOf(texts: readonly string[]): string {
  const [first = '', ...others] = texts;
  const ends = Array.from(first.matchAll(/\s+-\s+/g), ({ index }) => first.slice(0, index));
  if (others.length === 0)
    return / - (selected choice|geselecteerde keuze)$/i.test(first)
      ? (ends.at(-1) ?? first)
      : first;
  return ends.findLast((start) => others.every((text) => text.startsWith(`${start} - `))) ?? first;
}

/** Groups stand before the question with a slash, the choices of a list behind it. */
export function koboParts([header = []]: Rows): HeaderParts[] {
  const known = new Set(header);
  const starts = group(header, (text) => text.split('/')[0] ?? '');
  const leafOf = (text: string) => {
    if (!/\s/.test(text))
      return (
        text
          .split('/')
          .at(-1)
          ?.replace(/^.*[a-z]-(?=instanceID)/, '') ?? text
      );
    const [start = '', ...rest] = text.split('/');
    return rest.length > 0 && (starts.get(start)?.length ?? 0) > 1 && !known.has(start)
      ? rest.join('/')
      : text;
  };
  return header.map((text) => {
    const cuts = Array.from(text.matchAll(/\//g), ({ index }) => text.slice(0, index));
    const parent = cuts.findLast((cut) => known.has(cut));
    return parent === undefined
      ? { ...whole(text), question: leafOf(text) }
      : {
          header: text,
          question: leafOf(parent),
          part: text.slice(parent.length + 1),
          group: parent,
        };
  });
}
