import type { Reach } from './find-near.ts';

/** A slip in a short name, two in a longer one. */
export const slipOfTheFinger: Reach = {
  match: 'fuzzy',
  slips: (letters) => (letters < 3 ? 0 : letters < 6 ? 1 : 2),
  beginnings: true,
  threshold: 0.6,
};

/** The second, looser pass, for “Bedoelde u …?”. */
export const farOff: Reach = {
  match: 'loose',
  slips: (letters) => (letters < 4 ? 1 : letters < 9 ? 2 : 3),
  beginnings: true,
  threshold: 0.45,
};

/** One slip, in a name of any length. */
export const oneSlip: Reach = { ...slipOfTheFinger, slips: (letters) => (letters < 3 ? 0 : 1) };

/** One slip in a whole name, for what stands below the names that were found. */
export const slipBesides: Reach = { ...oneSlip, beginnings: false };
