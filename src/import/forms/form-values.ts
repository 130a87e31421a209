import { parseAmount } from '../parse-amount.ts';
import type { SheetCell } from '../sheet.ts';

/** What a cell of one kind says; undefined where it does not fit the kind. */
export type ReadValue = (cell: SheetCell) => string | undefined;

/** Words for a yes and a no, as forms in two languages write them. */
const yesOrNo: Readonly<Record<string, 'ja' | 'nee'>> = {
  ...{ ja: 'ja', yes: 'ja', y: 'ja', j: 'ja', true: 'ja', waar: 'ja' },
  ...{ nee: 'nee', no: 'nee', n: 'nee', false: 'nee', onwaar: 'nee' },
};

/** A yes or a no. */
export const readYesNo: ReadValue = ({ text }) => {
  const word = text.toLowerCase().replace(/[.!]$/, '');
  return Object.hasOwn(yesOrNo, word) ? yesOrNo[word] : undefined;
};

/** Words with which somebody answers without an answer, and the reason that they give. */
export function gapIn(
  text: string,
): 'niet-van-toepassing' | 'onduidelijk' | 'niet-genoemd' | undefined {
  const bare = text
    .toLowerCase()
    .replace(/[.!]$/, '')
    .replace(/[\s_]+/g, ' ');
  if (/^(n\.?\s?v\.?\s?t|n\/a|not applicable|niet van toepassing)$/.test(bare))
    return 'niet-van-toepassing';
  if (
    /^((dat )?(weet|weten) (ik|wij|we)?\s?(het )?niet|weet niet|(dat is )?(niet bekend|onbekend)|geen idee|(i |we )?(don'?t|don’t|do not) know|unknown|weet niet ?\/ ?geen mening|geen mening|weet (ik )?nog niet|(nog )?onzeker|(nog )?onduidelijk|uncertain|not sure)$/.test(
      bare,
    )
  )
    return 'onduidelijk';
  return /^([-–—?]+|geen antwoord|no answer|null)$/.test(bare) ? 'niet-genoemd' : undefined;
}

const behind = /(?<=\d)\s+(\p{L}{3,})\.?$/u;
const sums = /^(?:euros?|eur|procent|percent|miljoen|duizend|mln|million|thousand)$/i;

/** What is counted, where the numbers of a column name one thing only: `40 personen`. */
function countedThing(texts: readonly string[]): string | undefined {
  const found = texts.flatMap((text) => behind.exec(text)?.[1]?.toLowerCase() ?? []);
  const words = new Set(found.filter((word) => !sums.test(word)));
  return words.size === 1 ? [...words][0] : undefined;
}

/** A number without what its column counts behind it. */
const withoutWords = (text: string, thing: string | undefined) =>
  text.replace(behind, (whole, word: string) => (word.toLowerCase() === thing ? '' : whole));

const each = /(?<=\d|€|\beuro|\beur|miljoen|mln|duizend)\s*(?:,-)?\s+(per \p{L}+)\.?$/iu;
/** The day on which was counted: `40 (per 1 juli)`. */
const countedOn =
  /\s*\((?:per|op|stand(?: per| op)?|peildatum:?|d\.d\.) \d{1,2}[-/ ](?:\d{1,2}|\p{L}{3,})\.?(?:[-/ ]\d{2,4})?\)$/iu;
const manifold = /(?<=\d)\s*(miljoen|mln|million|duizend|thousand|miljard|mld|k)\b\.?$/i;
const factors: Readonly<Record<string, number>> = {
  ...{ duizend: 1e3, thousand: 1e3, k: 1e3, miljoen: 1e6, mln: 1e6, million: 1e6 },
  ...{ miljard: 1e9, mld: 1e9 },
};
const roughly =
  /^(?:ca\.?|circa|ongeveer|plm\.?|±|\+\/-|~|≈|rond(?: de)?|zo['’]n|about|approx\.?|approximately)\s*(?=[\d€])/i;

/** For what each amount is, where those of a column that say so name one thing only: `per jaar`. */
function eachOf(texts: readonly string[]): string | undefined {
  const found = new Set(texts.flatMap((text) => each.exec(text)?.[1]?.toLowerCase() ?? []));
  return found.size === 1 ? [...found][0] : undefined;
}

/** A number without the words behind it that say for what it is, and how many times it is meant. */
function plainly(text: string, per: string | undefined): { text: string; times: number } {
  const whole = text
    .replace(countedOn, '')
    .replace(each, (all, found: string) =>
      found.toLowerCase() === per ? all.slice(0, all.toLowerCase().lastIndexOf(per)) : all,
    );
  const bare = whole.trim().replace(/\s*(?:€|\bEUR|\beuro)$/i, '');
  const [, word = ''] = manifold.exec(bare) ?? [];
  const times = factors[word.toLowerCase()];
  return times === undefined
    ? { text: whole.trim(), times: 1 }
    : { text: bare.replace(manifold, ''), times };
}

/** Whether a cell was read otherwise than as its digits stand: `€ 3,5 miljoen`, `40 (per 1 juli)`. */
export const isReworded = (text: string): boolean =>
  each.test(text) ||
  countedOn.test(text) ||
  manifold.test(text.replace(/\s*(?:€|\bEUR|\beuro)$/i, ''));

/** Whether a cell says more of its number than how much: `40 personen`. */
export const saysMore = (text: string): boolean =>
  isReworded(text) || (behind.test(text) && !sums.test(behind.exec(text)?.[1] ?? ''));

const remark = /(?<=[\d%])\s*\([^()]*\)$/;

/** What an editor may take for a number that is told roughly, with a remark, or for something else than the others. */
export function proposedNumber(cell: SheetCell, others: readonly string[]): string | undefined {
  const text = cell.text.replace(roughly, '').replace(remark, '');
  const alone = { ...cell, text };
  return text === cell.text && !each.test(text) ? undefined : numberReader([alone], others)(alone);
}

const bareNumber = (text: string) =>
  text
    .replace(/\u00A0|\u202F/g, ' ')
    .replace(/^(?:€|EUR\b|euro\b)\s*/i, '')
    .replace(/\s*(?:€|\bEUR|\beuro('?s)?|%|procent|percent)$/i, '')
    .replace(/,(?:-{1,2}|[–—=])$/, '')
    .trim();

const english = /^-?(\d+\.\d{1,2}|\d+\.\d{4,}|0\.\d+|\d{1,3}(,\d{3})+\.\d+|\d{1,3}(,\d{3}){2,})$/;
const dutch = /^-?(\d+,\d{1,2}|\d+,\d{4,}|0,\d+|\d{1,3}(\.\d{3})+,\d+|\d{1,3}(\.\d{3}){2,})$/;

/** Which sign stands before decimals, as the numbers that can be read in one way only show. */
function styleOf(texts: readonly string[]) {
  const bare = texts.map(bareNumber);
  return {
    hasEnglish: bare.some((text) => english.test(text)),
    hasDutch: bare.some((text) => dutch.test(text)),
  };
}

/** Whether all that stands behind a sign in some numbers is three digits, too often for decimals. */
function hasOnlyThousands(numbers: readonly string[]): boolean {
  const [first, ...others] = numbers.filter((text) => /^[1-9]\d{0,2}[.,]\d{3}$/.test(text));
  const sign = first?.at(-4) ?? '';
  return others.length > 1 && others.every((text) => text.at(-4) === sign);
}

const isMoney = (text: string) => /€|\beuro?s?\b/i.test(text);

/**
 * Reads the numbers of one column by its own style; `others` are texts of the file that may show one
 * too. Where nothing tells, a comma before three digits stands in thousands if the program
 * `spokeEnglish`. Amounts have no three decimals.
 */
export function numberReader(
  cells: readonly SheetCell[],
  others: readonly string[],
  spokeEnglish = false,
): ReadValue {
  const written = cells.filter(({ number }) => number === undefined).map(({ text }) => text);
  const thing = countedThing(written);
  const per = eachOf(written);
  const own = styleOf(written.map((text) => withoutWords(plainly(text, per).text, thing)));
  const { hasEnglish, hasDutch } = own.hasEnglish || own.hasDutch ? own : styleOf(others);
  const isOwn = own.hasEnglish || own.hasDutch;
  const isNeither = !hasEnglish && !hasDutch;
  const areMoney = written.some(isMoney);
  const areThousands = !isOwn && hasOnlyThousands(written.map(bareNumber));
  return ({ text: told, number }) => {
    if (number !== undefined) return numberWritten(number);
    const { text, times } = plainly(told, per);
    const bare = bareNumber(withoutWords(text, thing));
    const isNegative = bare.startsWith('-');
    const digits = isNegative ? bare.slice(1) : bare;
    if (/^\d+$/.test(digits)) return numberWritten(Number(bare) * times);
    const isEnglish = english.test(bare);
    const isDutch = dutch.test(bare);
    if (isEnglish || isDutch || /^\d{1,3}([.,]\d{3})$/.test(digits)) {
      const isDot = digits.includes('.');
      const isUnsure =
        hasEnglish === hasDutch
          ? (!isDot && !(spokeEnglish && isNeither)) || (isOwn && hasDutch)
          : !isOwn && !isDot && hasDutch;
      if (!isEnglish && !isDutch && (isMoney(told) || areMoney || areThousands))
        return numberWritten(Number(bare.replace(/[.,]/, '')) * times);
      if (!isEnglish && !isDutch && isUnsure) return undefined;
      const asEnglish =
        isEnglish ||
        (!isDutch && !isDot && isNeither) ||
        (!isDutch && hasEnglish && !hasDutch && (isOwn || !isDot));
      const plain = asEnglish
        ? bare.replaceAll(',', '')
        : bare.replaceAll('.', '').replace(',', '.');
      return numberWritten(Number(plain) * times);
    }
    const spaced = parseAmount(digits);
    return spaced ? numberWritten((isNegative ? -spaced.value : spaced.value) * times) : undefined;
  };
}

/** A number with a dot and without an exponent or the rests of reckoning in halves. */
const numberWritten = (value: number): string | undefined => {
  const text = String(Number(value.toPrecision(15)));
  return Number.isFinite(value) && !text.includes('e') ? text : undefined;
};

const months = 'jan feb mrt|maart|mar apr mei|may jun jul aug sep okt|oct nov dec'.split(' ');
const time = String.raw`(?:[T ,]+\d{1,2}[:.]\d{2}.*)?`;
const isoDay = new RegExp(String.raw`^(\d{4})[-/](\d{1,2})[-/](\d{1,2})${time}$`);
const numbersOnly = new RegExp(String.raw`^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})${time}$`);
const worded = new RegExp(
  String.raw`^(?:[a-z]+ )?(\d{1,2})[ -]([a-z]{3,})\.?[ -](\d{4})${time}$`,
  'i',
);
const sinceThen =
  /^(?:per|sinds|vanaf|op|in|m\.?i\.?v\.?|met ingang van|d\.?d\.?|since|from|as of) (?=\S*\d|[a-z]+ \d)/i;
const monthOnly = /^(?:(\d{4})-(\d{2})|(\d{1,2})[-/](\d{4})|([a-z]{3,})\.? (\d{4}))$/i;
const yearOnly = /^(?:19|20)\d\d$/;
const wordedEnglish = new RegExp(String.raw`^([a-z]{3,})\.? (\d{1,2}),? (\d{4})${time}$`, 'i');

/**
 * Reads the days and months of one column, and with `hasYears` its years; `others` are days of the
 * file that may tell day from month. Where nothing tells, the day comes first, or with `isEnglish`
 * nobody knows.
 */
export function dateReader(
  cells: readonly SheetCell[],
  others: readonly string[],
  { isEnglish = false, hasYears = false } = {},
): ReadValue {
  const all = [...cells.map(({ text }) => text), ...others].flatMap((text) => {
    const [, first, second] = numbersOnly.exec(text) ?? [];
    return first === undefined ? [] : [{ first: Number(first), second: Number(second) }];
  });
  const isUnsure = isEnglish && !all.some(({ first, second }) => first > 12 || second > 12);
  const hasDays = cells.some(
    ({ text }) => isoDay.test(text) || numbersOnly.test(text) || worded.test(text),
  );
  const monthFirst = all.some(({ second }) => second > 12) && !all.some(({ first }) => first > 12);
  return ({ text }) => {
    const bare = text.replace(/ \(datum\)$/, '').replace(sinceThen, '');
    if (hasYears && yearOnly.test(bare)) return bare;
    const month = monthOnly.exec(bare);
    if (month) return monthWritten(month);
    if (hasDays && serialDay.test(bare)) return dayOfSerial(Number(bare));
    const iso = isoDay.exec(bare);
    if (iso) return dayWritten(iso[1], iso[2], iso[3]);
    const numbers = numbersOnly.exec(bare);
    if (numbers && isUnsure && text.includes('/') && numbers[1] !== numbers[2]) return undefined;
    if (numbers)
      return monthFirst
        ? dayWritten(numbers[3], numbers[1], numbers[2])
        : dayWritten(numbers[3], numbers[2], numbers[1]);
    const word = worded.exec(bare);
    if (word) return dayWritten(word[3], monthOf(word[2]), word[1]);
    const other = wordedEnglish.exec(bare);
    return other ? dayWritten(other[3], monthOf(other[1]), other[2]) : undefined;
  };
}

/** A day as a workbook counts it, in the years 2009 to 2064. */
const serialDay = /^[45]\d{4}([.,]\d+)?$/;
const dayOfSerial = (serial: number) =>
  new Date(Date.UTC(1899, 11, 30 + Math.floor(serial))).toISOString().slice(0, 10);

const monthOf = (word = '') =>
  String(months.findIndex((starts) => new RegExp(`^(${starts})`, 'i').test(word)) + 1);

/** A month without its day: `2026-03`. */
function monthWritten([, year, number, otherNumber, otherYear, word, wordYear]: RegExpExecArray) {
  const of = year ?? otherYear ?? wordYear;
  return dayWritten(of, number ?? otherNumber ?? monthOf(word), '1')?.slice(0, 7);
}

/** The year of a time that is told roughly: `begin 2027`. */
export const proposedYear: ReadValue = ({ text }) => {
  const [year, ...others] = text.match(/\b(?:19|20)\d\d\b/g) ?? [];
  return others.length === 0 ? year : undefined;
};

function dayWritten(year = '', month = '', day = ''): string | undefined {
  const text = [year.padStart(4, '20'), month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text) ? text : undefined;
}
