import type { MatchClass } from './match.ts';

/** How far a name may be from what was typed. */
export interface Reach {
  match: MatchClass;
  /** The most slips when so many letters were typed and so many are meant. */
  slips: (typed: number, meant: number) => number;
  /** Whether the query may be the beginning of a longer name. */
  beginnings: boolean;
  /** What Fuse.js may give at most. */
  threshold: number;
}

/** A slip in a short name, two in a longer one. */
export const slipOfTheFinger: Reach = {
  match: 'fuzzy',
  slips: (typed, meant) => (typed < 3 ? 0 : typed < 6 || typed + meant < 14 ? 1 : 2),
  beginnings: true,
  threshold: 0.6,
};

/** The second, looser pass, for “Bedoelde u …?”. */
export const farOff: Reach = {
  match: 'loose',
  slips: (typed, meant) => (Math.min(typed, meant) < 4 ? 1 : typed < 9 ? 2 : 3),
  beginnings: true,
  threshold: 0.45,
};

/** One slip, in a name of any length. */
export const oneSlip: Reach = { ...slipOfTheFinger, slips: (typed) => (typed < 3 ? 0 : 1) };

/** One slip in a whole name, for what stands below the names that were found. */
export const slipBesides: Reach = { ...oneSlip, beginnings: false };
