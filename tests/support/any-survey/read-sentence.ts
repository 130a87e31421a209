import { labels, type RowCounts } from './count-rows.ts';
import type { InventedAtlas, Row } from './invent-survey.ts';
import type { Said } from './sentences-of.ts';

/** The number in a text. */
export const numberOf = (text = '') =>
  Number(text.replaceAll('.', '').replace(',', '.').replace('Eén', '1'));

/** What a wording caught, by name. */
export type Groups = Record<string, string | undefined>;
/** What a sentence is judged by. */
export interface Facts {
  counts: RowCounts;
  /** Of each survey, the one in front last. */
  waves: readonly RowCounts[];
  invented: InventedAtlas;
  said: Said;
}

/** Whether a sentence says in which year inhabitants were counted, where that was not the year of the answers. */
export const isYearOfCount = (
  told: string | undefined,
  { year }: RowCounts,
  waves: readonly RowCounts[],
): boolean => {
  const counted = Math.max(...waves.map((wave) => wave.year));
  return told === (counted === year ? undefined : String(counted));
};

/** Some of so many things, as sentences say it, and its part and its whole. */
export const some =
  '(?<part>[Aa]lle [\\d.]+|[Bb]eide|[Dd]e enige|[Hh]et enige|[Gg]een van de [\\d.]+|(?:[\\d.]+|Eén) van de [\\d.]+)';
function partIn({ part = '' }: Groups, whole: number): [number, number] {
  if (/^(de|het) enige/i.test(part)) return [1, 1];
  if (/^beide/i.test(part)) return [2, 2];
  const [first = '', second = first] = part.match(/Eén|[\d.]+/g) ?? [];
  if (/^alle/i.test(part)) return [whole === numberOf(first) ? whole : -1, numberOf(first)];
  return /^geen/i.test(part) ? [0, numberOf(first)] : [numberOf(first), numberOf(second)];
}
/** Whether a part in words is so many of so many. */
export const isPart = (groups: Groups, part: number, whole: number) => {
  const [one, all] = partIn(groups, whole);
  return one === part && all === whole;
};

const told = (words: readonly string[]) => words.map((word) => labels[word] ?? word);
/** Whether a list in a sentence names exactly these. */
export const names = (list: string, words: readonly string[]) => {
  let rest = list;
  for (const word of told(words).toSorted((a, b) => b.length - a.length)) {
    const found = [word.replace(/^Gemeente /, 'de gemeente '), word].find((spelt) =>
      rest.toLowerCase().includes(spelt.toLowerCase()),
    );
    if (found === undefined) return false;
    const at = rest.toLowerCase().indexOf(found.toLowerCase());
    rest = rest.slice(0, at) + rest.slice(at + found.length);
  }
  return /^(,| |en|‘|’)*$/.test(rest);
};

/** The rows with an answer to a question. */
export const answeredTo = ({ survey }: RowCounts, id: string) =>
  survey.given.filter(({ vraag, waarde }) => vraag === id && waarde !== undefined && waarde !== '');

/** How it is said that nobody answered a question. */
export const noneOf = ({ survey }: RowCounts, id: string) =>
  survey.given.some((row) => row['vraag'] === id && row['waarde_reden'] === 'onduidelijk')
    ? 'geen duidelijk antwoord'
    : 'geen antwoord';

/** What a municipality said. */
export const rowOf = ({ survey }: RowCounts, code = '') =>
  survey.responses.find(({ gemeentecode }) => gemeentecode === code);

/** A question of a survey, by its id. */
export const questionIn = ({ survey }: RowCounts, id = '') =>
  survey.questions.find(({ vraag }) => vraag === id);

/** How what is said of a question begins, after a name for it. */
export const headOf = (name: string) => `${name}${/[?!.:]$/.test(name) ? '' : ':'} `;

/** What differs between a question in two surveys, by its row in each. */
export const differsIn = (one?: Row, other?: Row): string[] =>
  [
    ['de woorden van de vraag', 'tekst'],
    ['de soort van het antwoord', 'soort'],
    ['de eenheid', 'eenheid'],
    ['de keuzes', 'keuzes'],
  ].flatMap(([name = '', column = '']) =>
    one?.[column] === other?.[column] || (column === 'keuzes' && one?.['soort'] === 'organisaties')
      ? []
      : [name],
  );
/** Words one after the other, as sentences list them. */
export const listed = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} en ${words.at(-1) ?? ''}`;

/** What a word of a cell is called in sentences on a question. */
export function spoken(
  question: Row | undefined,
  word: string,
  { organisations }: InventedAtlas,
): string {
  const label = (question?.['keuzes'] ?? '')
    .split('|')
    .find((choice) => choice.startsWith(`${word}=`))
    ?.slice(word.length + 1);
  const organisation = organisations.find((row) => row['organisatie_id'] === word);
  return label ?? organisation?.['organisatie'] ?? word;
}
