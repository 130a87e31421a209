import { nameWords } from './normalise.ts';

const provinces: Record<string, string> = {
  drenthe: 'Drenthe',
  flevoland: 'Flevoland',
  friesland: 'Friesland',
  gelderland: 'Gelderland',
  groningen: 'Groningen',
  limburg: 'Limburg',
  'noord brabant': 'Noord-Brabant',
  'noord holland': 'Noord-Holland',
  overijssel: 'Overijssel',
  utrecht: 'Utrecht',
  zeeland: 'Zeeland',
  'zuid holland': 'Zuid-Holland',
  brabant: 'Noord-Brabant',
  brab: 'Noord-Brabant',
  d: 'Drenthe',
  dr: 'Drenthe',
  drente: 'Drenthe',
  f: 'Flevoland',
  fl: 'Flevoland',
  flev: 'Flevoland',
  fr: 'Friesland',
  frijslan: 'Friesland',
  frl: 'Friesland',
  geld: 'Gelderland',
  gl: 'Gelderland',
  gld: 'Gelderland',
  gn: 'Groningen',
  gr: 'Groningen',
  gron: 'Groningen',
  l: 'Limburg',
  lb: 'Limburg',
  lim: 'Limburg',
  limb: 'Limburg',
  'n b': 'Noord-Brabant',
  'n br': 'Noord-Brabant',
  'n brabant': 'Noord-Brabant',
  'n h': 'Noord-Holland',
  'n holland': 'Noord-Holland',
  nb: 'Noord-Brabant',
  nbr: 'Noord-Brabant',
  nh: 'Noord-Holland',
  o: 'Overijssel',
  ov: 'Overijssel',
  ovs: 'Overijssel',
  u: 'Utrecht',
  ut: 'Utrecht',
  utr: 'Utrecht',
  z: 'Zeeland',
  'z h': 'Zuid-Holland',
  'z holland': 'Zuid-Holland',
  zh: 'Zuid-Holland',
  zl: 'Zeeland',
  zld: 'Zeeland',
};
const byWords = new Map(Object.entries(provinces));

/** Every province in full, in lower case and without hyphens. */
export const provinceNames: ReadonlySet<string> = new Set(
  Object.values(provinces).map((name) => name.toLowerCase().replace('-', ' ')),
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
