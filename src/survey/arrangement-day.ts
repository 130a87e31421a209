import type { Arrangement } from './municipality.ts';

/** The day on which an episode shows: the end of what stops, the beginning of all else. */
export const arrangementDay = ({ status, from, until }: Arrangement): string | null =>
  status === 'einde' ? until : from;
