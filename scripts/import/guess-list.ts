import type { Guess } from './sheet-records.ts';

/** The names that were taken for municipalities, one on each line, for a person to read. */
export const guessList = (guesses: readonly Guess[]): string =>
  guesses
    .map(
      ({ line, written, municipality }) =>
        `  regel ${line}: "${written}" lijkt ${municipality.name} (${municipality.code})`,
    )
    .join('\n');
