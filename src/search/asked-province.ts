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
  d: 'Drenthe',
  dr: 'Drenthe',
  f: 'Flevoland',
  fl: 'Flevoland',
  fr: 'Friesland',
  gld: 'Gelderland',
  gn: 'Groningen',
  gr: 'Groningen',
  l: 'Limburg',
  lb: 'Limburg',
  'n b': 'Noord-Brabant',
  'n h': 'Noord-Holland',
  nb: 'Noord-Brabant',
  nh: 'Noord-Holland',
  o: 'Overijssel',
  ov: 'Overijssel',
  u: 'Utrecht',
  ut: 'Utrecht',
  z: 'Zeeland',
  'z h': 'Zuid-Holland',
  zh: 'Zuid-Holland',
  zl: 'Zeeland',
};
const byWords = new Map(Object.entries(provinces));

/** Every province in full, in lower case and without hyphens. */
export const provinceNames: ReadonlySet<string> = new Set(
  Object.values(provinces).map((name) => name.toLowerCase().replace('-', ' ')),
);

/** A name with the province that stands behind it: `Hengelo (O.)`, `Beek Limburg`. */
export function askedProvince(query: string): { name: string; province: string } | undefined {
  const words = nameWords(query);
  for (const count of [2, 1]) {
    const province = byWords.get(words.slice(-count).join(' '));
    if (province !== undefined && words.length > count) {
      return { name: words.slice(0, -count).join(' '), province };
    }
  }
  return undefined;
}
