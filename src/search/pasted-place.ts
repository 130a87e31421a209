import { provinceNames } from './asked-province.ts';

/** Longer than any address that somebody pastes. */
const longestAddress = 200;

const country =
  /(?<![\p{L}\d])(?:the netherlands|netherlands|nederland|niederlande|pays[- ]bas|nld|nl)(?![\p{L}\d])/giu;
const label = /(?<![\p{L}\d])(?:postcode|pc|provincie|prov)(?:[.:]|(?=\s))\s*/giu;
const fullPostcode = /(?<![\p{L}\d])([1-9]\d{3})\s?([a-z]{2})(?![\p{L}\d])/iu;
const houseNumber = /(?<![\p{L}\d])\d{1,5}\s?-?[a-z]{0,2}(?![\p{L}\d])/iu;
const postcode = /^[1-9]\d{3}(?!\d)/;
const streetName =
  /\s*[\p{L}'’.-]*(?:straat|str\.|laan|weg|plein|steeg|kade|singel|gracht|dreef|pad|hof|dijk|ring|park|markt)$/iu;

const tidy = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[\s,;.-]+|[\s,;-]+$/g, '')
    .trim();

/** A part of an address without its street and number; empty where it is nothing else. */
function withoutStreet(part: string): string {
  if (postcode.test(part)) return part;
  const number = houseNumber.exec(part);
  if (!number || number.index === 0) return part;
  const behind = tidy(part.slice(number.index + number[0].length));
  return behind === '' ? tidy(tidy(part.slice(0, number.index)).replace(streetName, '')) : behind;
}

const endsInNumber = (part: string): boolean =>
  !postcode.test(part) && /\p{L}.*\s\d{1,5}\s?-?[a-z]{0,2}$/iu.test(part);

const isProvince = (part: string): boolean =>
  provinceNames.has(part.toLowerCase().replace('-', ' '));

/** A province in front goes behind, where it tells places of one name apart. */
function provinceLast(parts: readonly string[]): string[] {
  const [first = '', ...rest] = parts;
  if (rest.length > 0)
    return [...parts.filter((part) => !isProvince(part)), ...parts.filter(isProvince)];
  const words = first.split(' ');
  const leading = [2, 1].find((count) => isProvince(words.slice(0, count).join(' ')));
  return leading === undefined || leading >= words.length
    ? [...parts]
    : [words.slice(leading).join(' '), words.slice(0, leading).join(' ')];
}

/**
 * The place in what somebody pasted: a postcode that stands in an address, or else the address
 * without its country, labels, street and number. A text that is no more than such a word stays.
 */
export function pastedPlace(query: string): string {
  const text = query.slice(0, longestAddress);
  const found = fullPostcode.exec(text.replaceAll(country, ' '));
  if (found) return `${found[1]} ${found[2]}`;
  const bare = tidy(text.replaceAll(country, ' ').replaceAll(label, ' '));
  if (bare === '') return tidy(text);
  const parts = bare
    .split(/[,;\n\t]+/)
    .map(tidy)
    .filter(Boolean);
  // A part that is a street and its number says nothing beside one that names a place.
  const beside = parts.filter((part) => !endsInNumber(part));
  const named = beside.length > 0 && beside.length < parts.length ? beside : parts;
  const places = named.map((part) => (houseNumber.test(part) ? withoutStreet(part) : part));
  return provinceLast(places.filter(Boolean)).join(' ') || bare;
}
