import { nameWords } from './normalise.ts';

/** What each province is called, in lower case and without hyphens. */
const provinces: Record<string, string> = {
  Drenthe: 'drenthe|d|dr|drente',
  Flevoland: 'flevoland|f|fl|flev',
  Friesland: 'friesland|fr|frijslan|frl',
  Gelderland: 'gelderland|geld|gl|gld',
  Groningen: 'groningen|gn|gr|gron',
  Limburg: 'limburg|l|lb|lim|limb',
  'Noord-Brabant': 'noord brabant|brabant|brab|n b|n br|n brabant|nb|nbr',
  'Noord-Holland': 'noord holland|n h|n holland|nh',
  Overijssel: 'overijssel|o|ov|ovs',
  Utrecht: 'utrecht|u|ut|utr',
  Zeeland: 'zeeland|z|zl|zld',
  'Zuid-Holland': 'zuid holland|z h|z holland|zh',
};
const byWords = new Map(
  Object.entries(provinces).flatMap(([name, written]) =>
    written.split('|').map((words) => [words, name] as const),
  ),
);

/** Every province in full, in lower case and without hyphens. */
export const provinceNames: ReadonlySet<string> = new Set(
  Object.keys(provinces).map((name) => name.toLowerCase().replace('-', ' ')),
);

/** A name with the province that stands behind it. */
export interface InProvince {
  name: string;
  province: string;
}

/** A name with the province that stands behind it: `Hengelo (O.)`, `Beek Limburg`. */
export const askedProvince = (query: string): InProvince | undefined =>
  behindName(query, (words) => byWords.get(words));

/** The same while a province is still being typed: `Emmen dren`. */
export const begunProvince = (query: string): InProvince | undefined =>
  behindName(query, (words) => {
    if (words.length < fewestLetters) return undefined;
    const begun = [...provinceNames].filter((name) => name.startsWith(words));
    return begun.length === 1 ? byWords.get(begun[0] ?? '') : undefined;
  });

const fewestLetters = 2;

function behindName(
  query: string,
  provinceOf: (words: string) => string | undefined,
): InProvince | undefined {
  const words = nameWords(query);
  for (const count of [2, 1]) {
    const province = provinceOf(words.slice(-count).join(' '));
    if (province !== undefined && words.length > count) {
      return { name: words.slice(0, -count).join(' '), province };
    }
  }
  return undefined;
}
