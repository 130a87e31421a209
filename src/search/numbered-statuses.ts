import type { SearchStatus } from './sources.ts';

/** Every status, in the order in which the index numbers them. */
export const numberedStatuses: readonly SearchStatus[] = [
  'beantwoord',
  'niet-gereageerd',
  'niet-gevraagd',
  'niet-van-toepassing',
];
