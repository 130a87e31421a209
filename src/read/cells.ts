import { z } from 'astro/zod';
import { gaps, isGap } from '../survey/gap.ts';
import { MunicipalityCode, PartialDate, Period } from '../survey/municipality.ts';
import { wordOf, type Words } from '../survey/vocabulary.ts';

const formulaStart = /^\s*[=+\-@＝＋－＠\t\r]/;

/** What a cell of a workbook holds at most, in UTF-16 units. */
const longestText = 32_767;

/** A text that no spreadsheet takes for a formula, but where it is of this form. */
const textUnless = (harmless: RegExp) =>
  z
    .string()
    .refine((text) => text.length <= longestText, `hoogstens ${longestText} tekens`)
    .refine((text) => text === text.trim(), 'geen spaties aan het begin of eind')
    .refine(
      (text) => !formulaStart.test(text) || harmless.test(text),
      'een tekst die niet begint met = + - of @',
    )
    .refine((text) => text === text.normalize('NFC'), 'tekst in Unicode-vorm NFC');

const safeText = textUnless(/(?!)/);

/** A text that may be empty. */
export const optionalText = safeText;

/** A value of whatever kind, which may be empty; a number below nought is no formula. */
export const optionalValue = textUnless(/^-\d+(\.\d+)?$/);

/** A text that must be there. */
export const text = safeText.refine((value) => value !== '', 'een ingevulde cel');

/** A cell of some form, or null where it is empty. */
const optional = (isOfForm: (cell: string) => boolean, form: string) =>
  z
    .string()
    .refine((cell) => cell === '' || isOfForm(cell), `${form}, of niets`)
    .transform((cell) => (cell === '' ? null : cell));

/** A number of some form, or null where the cell is empty. */
const optionalNumber = (...told: Parameters<typeof optional>) =>
  optional(...told).transform((cell) => (cell === null ? null : Number(cell)));

const fits = (schema: z.ZodType) => (cell: string) => schema.safeParse(cell).success;

/** A CBS code such as `GM0202`. */
export const code = MunicipalityCode;

/** A CBS code, or null where the cell is empty. */
export const optionalCode = optional(fits(code), 'een CBS-code zoals GM0202');

/** An identifier of lower-case letters, digits and hyphens. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'een id van kleine letters, cijfers en streepjes');

/** An identifier, or null where the cell is empty. */
export const optionalId = optional(fits(id), 'een id van kleine letters, cijfers en streepjes');

const digits = /^(0|[1-9]\d*)$/;

/** The largest whole number that every format of the downloads holds. */
const largestCount = 2 ** 31 - 1;
const isCount = (cell: string) => digits.test(cell) && Number(cell) <= largestCount;

/** A whole number in digits only, such as `52000`; `52.000` is refused rather than guessed at. */
export const count = z
  .string()
  .refine(isCount, `een heel getal zonder punten, zoals 52000, hoogstens ${largestCount}`)
  .transform(Number);

/** A whole number, or null where the cell is empty. */
export const optionalCount = optionalNumber(
  isCount,
  `een heel getal zoals 52000, hoogstens ${largestCount}`,
);

/** A whole number that may be below zero, or null where the cell is empty. */
export const optionalDifference = optionalNumber(
  (cell) => cell !== '-0' && isCount(cell.replace(/^-/, '')),
  'een heel getal zoals 12 of -12',
);

const isEuros = (cell: string) =>
  /^(0|[1-9]\d*)(\.\d{1,2})?$/.test(cell) && Number(cell) <= largestCount;

/** An amount in euros, with a point before its cents. */
export const euros = z
  .string()
  .refine(isEuros, 'een bedrag in euro zoals 2370 of 2370.50')
  .transform(Number);

/** An amount in euros, with a point before its cents, or null where the cell is empty. */
export const optionalEuros = optionalNumber(isEuros, 'een bedrag in euro zoals 2370 of 2370.50');

/** Degrees with a decimal point, or null where the cell is empty. */
export const optionalDegrees = optionalNumber(
  (cell) => /^-?\d{1,3}(\.\d+)?$/.test(cell),
  'graden met een punt, zoals 52.0911',
);

/** A date as far as it is known. */
export const date = PartialDate;

const isDate = fits(date);

/** A date as far as it is known, or the word for why there is none. */
export const dateOrGap = z
  .string()
  .refine(
    (cell) => isGap(cell) || isDate(cell),
    `een datum zoals 2022-02-01, 2016-09 of 2016, of een van: ${Object.keys(gaps).join(', ')}`,
  );

/** A date as far as it is known, or null where the cell is empty. */
export const optionalDate = optional(
  isDate,
  'een datum zoals 2022-02-01, 2016-09, 2016 of XXXX-01-01',
);

/** A full day. */
export const day = z.iso.date('een dag zoals 2026-11-29');

/** A year, half-year or month, or null where the cell is empty. */
export const optionalPeriod = optional(fits(Period), 'een tijd zoals 2016, 2016-I of 2016-09');

/** A list with `|` between its items; an empty cell is an empty list. */
export const list = z.string().transform((cell, context) => {
  if (cell === '') return [];
  const items = cell.split('|');
  if (items.some((item) => item === '' || item !== item.trim()))
    context.addIssue('een lijst met | ertussen, zonder spaties of lege delen');
  return items;
});

/** A list of words of one vocabulary. */
export const listOfWords = <Terms extends Words>(terms: Terms) => {
  const word = wordOf(terms);
  return list.transform((items, context) =>
    items.map((item) => {
      const parsed = word.safeParse(item);
      if (!parsed.success) context.addIssue(`${item} is geen van: ${word.options.join(', ')}`);
      return parsed.data as keyof Terms & string;
    }),
  );
};

/** Choices as `id=label` with `|` between them, each id once; an empty cell has none. */
export const choices = list.transform((items, context) => {
  const read = items.map((item) => {
    const [, id = '', label = ''] = /^([^=]*)=(.*)$/.exec(item) ?? [];
    return { id, label };
  });
  const ids = read.map((choice) => choice.id);
  for (const { id: name, label } of read)
    if (!id.safeParse(name).success || !text.safeParse(label).success)
      context.addIssue('keuzes als id=woorden|id=woorden, elk id van kleine letters, cijfers en -');
  if (new Set(ids).size < ids.length) context.addIssue('keuzes met elk een eigen id');
  return read;
});

/** One word of a vocabulary. */
export const word = <Terms extends Words>(terms: Terms) =>
  z.enum(Object.keys(terms) as [keyof Terms & string, ...(keyof Terms & string)[]], {
    error: `een van: ${Object.keys(terms).join(', ')}`,
  });

/** One word of a vocabulary, or null where the cell is empty. */
export const optionalWord = <Terms extends Words>(terms: Terms) =>
  z.union([z.literal('').transform(() => null), word(terms)], {
    error: `een van: ${Object.keys(terms).join(', ')}, of niets`,
  });

/** `ja` or `nee`. */
export const yesNo = z
  .enum(['ja', 'nee'], { error: 'ja of nee' })
  .transform((cell) => cell === 'ja');

const isWebAddress = (cell: string) => {
  const url = URL.canParse(cell) ? new URL(cell) : undefined;
  return !!url && /^https?:$/.test(url.protocol) && url.username === '' && /^[!-~]+$/.test(cell);
};

/** An http(s) address, or null where the cell is empty. */
export const optionalAddress = optional(isWebAddress, 'een adres dat begint met http(s)://');
