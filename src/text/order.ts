import { once } from './once.ts';

const collator = once(() => new Intl.Collator('nl', { ignorePunctuation: true, numeric: true }));

/** Compares two texts in Dutch alphabetical order, the same on every machine. */
export const compareText = (a: string, b: string): number =>
  collator().compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);

/** A comparison of things by a text of theirs, in Dutch alphabetical order. */
export const byText =
  <Thing>(text: (thing: Thing) => string) =>
  (a: Thing, b: Thing): number =>
    compareText(text(a), text(b));
