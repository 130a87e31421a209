import { askedProvince } from '../search/asked-province.ts';
import {
  bearingWords,
  foldSpelling,
  nameWords,
  queryLimit,
  withoutLabels,
} from '../search/normalise.ts';

const onTheRiver = /\b(?:a d|ad|a den|aan de[nr]?)\b/g;
const andMore = /[\s,(]+(?:c\.? ?a\.?|cum annexis)\)?\s*$/i;
const province = /([\s(,])prov(?:incie|\.)? (?=\p{L})/iu;
const andAround = /[\s,(]+(?:e\.? ?o\.?|en (?:omstreken|omgeving))\)?\s*$/i;

const department = /[\s,(–-]+(?:team|afd(?:eling|\.)?|cluster|domein|dienst|sector)\b.*$/i;

/** The key under which spellings meet that nobody can take for another name: `Alphen a/d Rijn`. */
export const sureKey = (name: string): string =>
  withoutLabels(nameWords(name)).join(' ').replace(onTheRiver, 'aan de').replaceAll(' ', '');

/** The key under which spellings meet that somebody should look at: `Zutfen`, `Friese Meren`. */
export const looseKey = (name: string): string =>
  foldSpelling(bearingWords(withoutLabels(nameWords(name))).join(''));

/** The first of the names in a name of several: `Nuenen, Gerwen en Nederwetten` begins with Nuenen. */
export const leadName = (name: string): string | undefined => /^(.+?)(?:, | en )/.exec(name)?.[1];

/** A name as it stands in a sheet, and what is written around it. */
export interface WrittenName {
  /** The cell, without a department behind the name. */
  whole: string;
  /** Without `c.a.` or `e.o.` behind it. */
  bare: string;
  /** `c.a.`: the name stands for those of its villages too, as `Nuenen c.a.` does. */
  hasAndMore: boolean;
  /** The name before a province, and that province: `Hengelo (Ov.)`. */
  inProvince: { name: string; province: string } | undefined;
}

/** Takes a written name apart; undefined where the cell holds more than a name, such as a footnote sign. */
export function writtenName(cell: string): WrittenName | undefined {
  const whole = cell.replace(department, '');
  if (whole.length > queryLimit || /[*?†‡]/.test(whole)) return undefined;
  const bare = whole.replace(andMore, '').replace(andAround, '').replace(province, '$1');
  return { whole, bare, hasAndMore: andMore.test(whole), inProvince: askedProvince(bare) };
}
