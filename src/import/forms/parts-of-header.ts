import { group, rollup } from 'd3';

/** What the header says of a column. */
export interface HeaderParts {
  header: string;
  question: string;
  part: string | undefined;
  group: string;
  isOfChoices?: boolean;
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

/**
 * A sub-question stands between brackets behind the question, or its code behind a line; a code with a
 * dot may stand before it.
 */
export const bracketed = ([header = []]: Rows): HeaderParts[] =>
  header.map((text) => {
    const bare = text.replace(/^[a-z]\w*(?:\[\w+\])?\.\s+(?=\S)/i, '');
    const [, question = bare, part] =
      /^([^]*\S)\s*\[([^\]]+)\]\s*$/.exec(bare) ?? /^(\w+)_(SQ\d+|other)$/.exec(bare) ?? [];
    return { header: text, question, part, group: question };
  });

const answerCells =
  /^(open ended |open |vrij )?(response|antwoord|reactie|respons|tekst)$|^(openended)?response$/;
const besides = /^(other|anders|overige?)\b/i;

/** A question stands above its first column only; the second row has the choices. */
export function surveyMonkeyParts([questions = [], parts = []]: Rows): HeaderParts[] {
  const width = Math.max(questions.length, parts.length);
  const starts = Array.from({ length: width }, (_, index) => index).filter(
    (index) => index === 0 || (questions[index] ?? '') !== '',
  );
  return starts.flatMap((start, place) => {
    const question = questions[start] ?? '';
    const own = Array.from({ length: (starts[place + 1] ?? width) - start }, (_, index) =>
      (parts[start + index] ?? '').trim(),
    );
    const isAnswer = (part: string, index: number) =>
      part === '' ||
      own.length === 1 ||
      answerCells.test(part.toLowerCase().replaceAll('-', ' ')) ||
      (index === 0 &&
        own.length === 2 &&
        besides.test(own[1] ?? '') &&
        /respon|antwoord/i.test(part));
    return own.map((part, index) => ({
      header: [question, part].filter(Boolean).join(': '),
      question,
      part: isAnswer(part, index) ? undefined : part,
      group: `${start} ${question}`,
    }));
  });
}

const mainChoice = /^(selected choice|geselecteerde keuze)(\s+-\s+|$)/i;
const atEnd = /\s+-\s+(selected choice|geselecteerde keuze)$/i;

const ofChoices = /^\{\s*["']ImportId["']\s*:\s*["']QID\d+["']/;

/** A name, the text of the question with the choice behind a dash, and where it comes from. */
export function qualtricsParts([names = [], texts = [], sources = []]: Rows): HeaderParts[] {
  const baseOf = (name: string) => name.replace(/(_\d+)?(_TEXT)?$/, '');
  const shared = rollup(
    names.map((name, index) => ({ name, text: texts[index] ?? '' })),
    (same) => sharedStart(same.map(({ text }) => text)),
    ({ name }) => baseOf(name),
  );
  return names.map((name, index) => {
    const text = texts[index] ?? '';
    const start = shared.get(baseOf(name));
    if (start === undefined)
      return {
        header: name,
        question: text.replace(atEnd, '') || name,
        part: undefined,
        group: name,
        isOfChoices: ofChoices.test(sources[index] ?? ''),
      };
    const rest = text
      .slice(start.length)
      .replace(/^\s*-\s*/, '')
      .replace(mainChoice, '');
    return {
      header: name,
      question: start.replace(atEnd, ''),
      part: name.endsWith('_TEXT') ? 'other' : rest === '' ? undefined : rest,
      group: baseOf(name),
    };
  });
}

const dash = String.raw`\s+-\s+|(?<=[?:.…])-`;

/** What the texts of one question begin with, up to a dash; undefined where they are no one question. */
function sharedStart(texts: readonly string[]): string | undefined {
  const [first = '', ...others] = texts;
  const starts = Array.from(first.matchAll(new RegExp(dash, 'g')), ({ index }) =>
    first.slice(0, index),
  );
  const isAfter = (start: string) => {
    const then = new RegExp(`^.{${start.length}}(?:${dash})`, 's');
    return (text: string) => text.startsWith(start) && then.test(text);
  };
  return others.length === 0 ? undefined : starts.findLast((start) => others.every(isAfter(start)));
}

/** Groups stand before the question with a slash, the choices of a list behind it. */
export function koboParts([header = []]: Rows): HeaderParts[] {
  const known = new Set(header);
  const groups = known.has('SubmissionDate') && known.has('KEY') ? /[/-]/ : '/';
  const starts = group(header, (text) => text.split('/')[0] ?? '');
  const leafOf = (text: string) => {
    if (!/\s/.test(text)) return text.split(groups).at(-1) ?? text;
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
