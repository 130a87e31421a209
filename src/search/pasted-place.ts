import { provinceNames } from './asked-province.ts';

/** Longer than any address that somebody pastes. */
const longestAddress = 200;

/** A pattern for any of these, as words of their own. */
const wordsIn = (...patterns: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\d])(?:${patterns.join('|')})(?![\p{L}\d])`, 'giu');

/** The country as maps, forms and telephones in the languages of those who search write it. */
const country = wordsIn(
  'koninkrijk der nederlanden',
  'kingdom of the netherlands',
  '(?:the |de |die )?(?:netherlands?|nederlande?n?|niederlanden?)',
  '(?<!(?:noord|zuid|[nz])[- .]{0,2})hollanda?',
  'hollande',
  'pays[- ]bas',
  'pa[ií]ses bajos',
  'paesi bassi',
  'нидерланды',
  'нідерланди',
  'هولندا',
  'nld',
  'nl',
);
const label =
  /(?<![\p{L}\d])(?:postcode|pc|provincie|prov|province of|(?:gemeente|cbs)[- ]?code|code|woonplaats|adres)(?:[.:]|(?=\s))\s*/giu;
/** What people write around a place without naming another one. */
const around = wordsIn(
  'gem(?:eente)?',
  '(?:municipality|city|town|village) of',
  'stadsdeel',
  'gemeentehuis',
  'stadhuis',
  'centrum',
  'regio',
  '(?:en |in de )?omgeving(?: van)?',
  String.raw`e\.?\s?o\.?`,
  'nabij',
);
const webAddress = /(?:https?:\/\/|www\.|\S+@)(?:www\.)?([a-z\d-]+)\.[a-z]{2,}(?:[/?#]\S*)?/giu;
const municipalityCode = /(?<![\p{L}\d])gm[\s-]?(\d{4})(?![\p{L}\d])/iu;
const fullPostcode = /(?<![\p{L}\d])([1-9]\d{3})\s?(?!nr|en|of|in)([a-z]{2})(?![\p{L}\d])/iu;
const postcodeOfCountry = /(?<![\p{L}\d])nl(?=[1-9]\d{3}(?!\d))/giu;
const houseNumber =
  /(?<![\p{L}\d])\d{1,5}(?:\s?[-/+]\s?\d{1,5})?\s?-?(?:bis|[a-z]{0,2}|[ivx]+)(?![\p{L}\d])/iu;
const postcodeAlone = /^[1-9]\d{3}$/;
const postcode = /^[1-9]\d{3}(?!\d)/;
const street = String.raw`[\p{L}'’.-]*(?:straat|str\.|laan|weg|plein|steeg|kade|singel|gracht|dreef|pad|hof|dijk|ring|park|markt|baan)`;
const streetAtEnd = new RegExp(String.raw`\s*${street}$`, 'iu');
/** Longer than such a word alone, which may begin a name: `Hof van Twente`. */
const streetWord = new RegExp(String.raw`(?<![\p{L}\d])(?=\p{L}{6})${street}(?![\p{L}\d])`, 'iu');

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
  return behind === '' ? tidy(tidy(part.slice(0, number.index)).replace(streetAtEnd, '')) : behind;
}

const endsInNumber = (part: string): boolean =>
  !postcode.test(part) && /\p{L}.*\s\d{1,5}\s?-?(?:bis|[a-z]{0,2}|[ivx]+)$/iu.test(part);

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

/** Those parts that fit, or all of them where none does. */
const someOf = (parts: readonly string[], fits: (part: string) => boolean): readonly string[] => {
  const fitting = parts.filter(fits);
  return fitting.length > 0 ? fitting : parts;
};

const partsOf = (text: string): string[] =>
  text
    .split(/[,،;|>/\n\t]+|\s-\s/)
    .map(tidy)
    .filter(Boolean);

/**
 * The place in what somebody pasted: a postcode or code that stands in it, or else the address
 * without its country, labels, street and number. A text that is no more than such a word stays.
 */
export function pastedPlace(query: string): string {
  const text = query.slice(0, longestAddress).replaceAll(webAddress, ' $1 ');
  const code = municipalityCode.exec(text)?.[1];
  if (code !== undefined) return `GM${code}`;
  const inCountry = text.replaceAll(postcodeOfCountry, ' ').replaceAll(country, ' ');
  const found = fullPostcode.exec(inCountry);
  if (found) return `${found[1]} ${found[2]}`;
  const bare = tidy(inCountry.replaceAll(label, ' '));
  if (bare === '') return tidy(query.slice(0, longestAddress));
  const parts = partsOf(bare);
  const alone = parts.length > 1 ? parts.find((part) => postcodeAlone.test(part)) : undefined;
  if (alone !== undefined) return alone;
  // A part that is a street and its number says nothing beside one that names a place.
  const places = someOf(parts, (part) => !endsInNumber(part)).map((part) =>
    houseNumber.test(part) ? withoutStreet(part) : part,
  );
  return provinceLast(places.filter(Boolean)).join(' ') || bare;
}

/** A text without the word for a street and what stands before it, or behind it at the end. */
function afterStreet(text: string): string {
  const found = streetWord.exec(text);
  if (!found) return text;
  const behind = tidy(text.slice(found.index + found[0].length));
  return behind === '' ? tidy(text.slice(0, found.index)) : behind;
}

/** The same without streets that have no number, and without words such as `centrum` or `gem.`. */
function barePlace(query: string): string {
  const text = query.slice(0, longestAddress).replaceAll(country, ' ').replaceAll(around, ' ');
  const parts = partsOf(text);
  const named = someOf(parts, (part) => !streetWord.test(part));
  return pastedPlace(named.map(afterStreet).filter(Boolean).join(', '));
}

/** What a text may ask for: as it stands, and with less and less of what people paste around it. */
export const readingsOf = (query: string) => ({
  typed: query.trim(),
  place: pastedPlace(query),
  bare: barePlace(query),
});
