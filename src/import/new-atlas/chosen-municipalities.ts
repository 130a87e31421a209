import { nearestWord } from '../../search/nearest-word.ts';
import type { ListedMunicipality, MunicipalityList } from '../municipality-list.ts';

/** The municipalities of a new atlas, or what is wrong with how they were named. */
interface Chosen {
  municipalities: ListedMunicipality[];
  wrong: string[];
}

const wholeCountry = 'Nederland';
const otherNames: Readonly<Record<string, string>> = { fryslân: 'Friesland', fryslan: 'Friesland' };

/** The municipalities of provinces or of the country, and those that are named; each once, by code. */
export function chosenMunicipalities(
  { provinces, names }: { provinces: readonly string[]; names: readonly string[] },
  list: MunicipalityList,
): Chosen {
  const all = [...list.byCode.values()].filter(list.exists);
  const known = [wholeCountry, ...new Set(all.map(({ province }) => province))];
  const wrong: string[] = [];
  const found = new Set<ListedMunicipality>();
  for (const typed of provinces) {
    const word = otherNames[typed.toLowerCase()] ?? typed;
    const province = known.find((name) => name.toLowerCase() === word.toLowerCase());
    if (province === undefined)
      wrong.push(
        `${typed} is geen provincie. ${meant(typed, known) ?? `Kies uit ${known.join(', ')}.`}`,
      );
    else
      for (const one of all)
        if (province === wholeCountry || one.province === province) found.add(one);
  }
  for (const typed of names) {
    const { found: same, isSure } = list.byName(typed);
    const one = same.find(list.exists);
    if (one && isSure && same.length === 1) found.add(one);
    else wrong.push(unknownName(typed, same, list));
  }
  return {
    municipalities: [...found].toSorted((a, b) => (a.code < b.code ? -1 : 1)),
    wrong,
  };
}

const meant = (typed: string, words: readonly string[]) => {
  const near = nearestWord(typed, words);
  return near === undefined ? undefined : `Bedoelt u ${near}?`;
};

function unknownName(
  typed: string,
  same: readonly ListedMunicipality[],
  list: MunicipalityList,
): string {
  const [first] = same;
  if (same.length > 1)
    return `${typed} kan meer dan één gemeente zijn: ${same.map(({ name, province }) => `${name} (${province})`).join(', ')}. Zet de provincie erachter.`;
  if (first && list.exists(first)) return `${typed} is geen gemeente. Bedoelt u ${first.name}?`;
  if (first) {
    const heirs = list.counterparts(first).map(({ name }) => name);
    return `${first.name} bestond in ${list.year ?? 'dat jaar'} niet.${heirs.length > 0 ? ` Bedoelt u ${heirs.join(' of ')}?` : ''}`;
  }
  const near = list.nearest(typed)?.name ?? list.withPlace(typed)[0]?.name;
  return `${typed} is geen gemeente.${near === undefined ? ' Kijk na hoe het CBS haar schrijft.' : ` Bedoelt u ${near}?`}`;
}
