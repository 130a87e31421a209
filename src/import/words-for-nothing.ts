import { unwritten } from './unwritten.ts';

/** What people write where the codebook has one of its five words. */
export const notApplicable = /^(n\.?\s?v\.?\s?t\.?|n\/a|n\.b\.)$/i;

/** What programs and people write in an empty cell that holds no free text. */
export const emptyWords = /^(null|none|nan|undefined|nil|leeg|onbekend|[?.xX_*/\\]+)$/i;

const nothingToName =
  /^(geen(?: enkele)?|nee|ja|idem|nvt|zie boven|divers(?:en?)?|(?:verschillende|meerdere|diverse) (?:partners|organisaties|partijen|projecten)|etc\.?|enz\.?|niet genoemd|geen (partners?|organisaties?|projecten|project|samenwerking))$/i;

/** Whether a text stands in a list of names because there is nothing to name. */
export const namesNothing = (text: string): boolean =>
  [nothingToName, notApplicable, emptyWords, unwritten].some((words) => words.test(text));
