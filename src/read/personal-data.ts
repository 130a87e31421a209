import { formatList } from '../text/format.ts';
import { quoted } from './quoted.ts';

/** Something in a text that leads to one person, and what it is. */
interface PersonalData {
  what: string;
  found: string;
  /** Where it begins in the text. */
  index: number;
}

const webAddress =
  /(?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}@])(?:[\p{L}\p{N}-]+\.)+[a-z]{2,}\/\S*/giu;
const day = /(?<!\d)\d{1,2}[-/. ]\d{1,2}[-/. ](?:19|20)\d\d(?!\d)/g;
const noNumberBefore = String.raw`(?<![\p{L}\p{N}_]|[\p{L}\p{N}][-./,])`;
const gap = String.raw`[)\s.\p{Pd}/]{0,3}`;

const mail =
  /(?<![\p{L}\p{N}._%+@-])[\p{L}\p{N}._%+-]+(?:@| @ | ?[([](?:at|apenstaartje)[)\]] ?)[\p{L}\p{N}-]+(?:(?:\.| ?[([](?:dot|punt)[)\]] ?)[\p{L}\p{N}-]+)+/giu;
const bankAccount = /(?<![\p{L}\p{N}])NL\s?\d\d\s?[A-Z]{4}(?:\s?\d){10}(?!\d)/giu;
const phone = new RegExp(
  String.raw`${noNumberBefore}(?:(?:\+|00)\s?31${gap}(?:\(\s?0\s?\)${gap})?|\(?0)[1-9](?:${gap}\d){8}(?!\d)|${noNumberBefore}\+[1-9](?:[(]?${gap}\d){8,13}(?!\d)`,
  'gu',
);
const named =
  /(?<!\p{L})(?:bsn|burgerservicenummer|sofi-?nummer)\P{N}{0,12}\d(?:[ .-]?\d){7,8}(?!\d)/giu;
const nine = new RegExp(
  String.raw`${noNumberBefore}(?:\d{9}|\d{3}([ .\p{Pd}])\d{3}\1\d{3}|\d{4}([ .\p{Pd}])\d\d\2\d{3})(?![\p{L}\p{N}_]|[-./,]\p{N})`,
  'gu',
);
const home =
  /(?<=\p{L}\s)\d{1,3}(?:[\s-]?(?:[a-z]|bis|hs))?,?\s+[1-9]\d{3}\s?[A-Z]{2}(?![\p{L}\p{N}])/gu;
const moneyBefore = /(?:€|\beuro?|\bEUR)\s*$/i;
const moneyBehind = /^(?:,\p{Pd}|(?:,\d\d)?\s*(?:€|euro?\b))/iu;

/** Whether nine digits pass the test of citizen service numbers; a round number is an amount. */
function passesElevenTest(text: string): boolean {
  const digits = Array.from(text.replace(/\D/g, ''), Number);
  const sum = digits.reduce((total, digit, at) => total + digit * (at === 8 ? -1 : 9 - at), 0);
  return sum % 11 === 0 && !/000$/.test(digits.join(''));
}

const isAmount = (text: string, index: number, found: string) =>
  moneyBefore.test(text.slice(0, index)) || moneyBehind.test(text.slice(index + found.length));

const blank = (text: string) => ' '.repeat(text.length);

/** What every kind of personal data has: a sign of an e-mail address, eight digits, or a postcode. */
const sign =
  /@|[([](?:at|apenstaartje)[)\]]|(?:[\d０-９][^\d０-９]*){8}|\s\d{4}\s?[A-Z]{2}(?![A-Z])/i;

/** The kinds of personal data, the surest first; what one has taken is no other. */
const kinds: { what: string; form: RegExp; isMeant?: typeof isAmount }[] = [
  { what: 'een e-mailadres', form: mail },
  { what: 'een rekeningnummer', form: bankAccount },
  { what: 'een adres', form: home },
  { what: 'een burgerservicenummer', form: named },
  { what: 'een telefoonnummer', form: phone },
  {
    what: 'negen cijfers zoals een burgerservicenummer',
    form: nine,
    isMeant: (text, index, found) => passesElevenTest(found) && !isAmount(text, index, found),
  },
];

/** A text of the same length in which the numbers of web addresses and dates are none any more. */
const withoutHarmless = (text: string) =>
  text
    .replace(/[０-９]/g, (digit) => digit.normalize('NFKC'))
    .replace(webAddress, (address) =>
      address.replace(/^\w+:\/\/[^\s/]*@/, blank).replace(/\d/g, 'x'),
    )
    .replace(day, blank);

/** Everything in a text that leads to one person; numbers in a web address or a date do not. */
export function personalData(text: string): PersonalData[] {
  if (!sign.test(text)) return [];
  let rest = withoutHarmless(text);
  return kinds
    .flatMap(({ what, form, isMeant }) => {
      const all = [...rest.matchAll(form)].filter(
        ({ 0: found, index }) => isMeant?.(text, index, found) ?? true,
      );
      rest = rest.replace(form, blank);
      return all.map(({ 0: found, index }) => ({ what, found: found.trim(), index }));
    })
    .toSorted((a, b) => a.index - b.index);
}

/** What a message says about personal data: what was found, and what to do. */
export function personalDataMessage(all: readonly PersonalData[]) {
  const found = all.map(({ what, found }) => `${what} (${quoted(found)})`);
  return {
    message: `hier staat ${formatList(found)}`,
    expected: 'een tekst zonder gegevens die naar één persoon leiden',
    tip: 'haal het weg, ook als het van een organisatie is: alles in de tabellen komt op de site. Noem de organisatie of haar website',
  };
}
