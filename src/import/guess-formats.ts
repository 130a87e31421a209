import { formatCount } from '../text/format.ts';
import { quoted } from '../read/quoted.ts';
import { annotationOf, type ProblemFormat } from './problem-formats.ts';
import type { Guess } from './sheet-records.ts';

const asked = ({ written, municipality }: Guess) =>
  `${quoted(written)} lijkt ${municipality.name} (${municipality.code})`;

/** Ways to print which names were taken for municipalities, all of them, for somebody to confirm. */
export const guessFormats: Record<
  ProblemFormat,
  (guesses: readonly Guess[], file: string) => string
> = {
  tekst: (guesses, file) =>
    [
      `${file}: ${formatCount(guesses.length, 'naam staat', 'namen staan')} anders in de lijst van gemeenten. Kijk na:`,
      ...guesses.map((guess) => `  ${file}:${guess.line}:${guess.column}: ${asked(guess)}`),
      'Klopt alles? Geef de opdracht opnieuw, met --bevestig. Anders: vul de gemeentecode in. Er is niets geschreven.',
    ].join('\n'),
  json: (guesses, file) =>
    JSON.stringify(
      {
        fouten: 0,
        te_bevestigen: guesses.map(({ line, column, written, municipality: { code, name } }) => ({
          file,
          line,
          column,
          written,
          gemeentecode: code,
          gemeente: name,
        })),
      },
      null,
      2,
    ),
  github: (guesses, file) =>
    guesses
      .map((guess) =>
        annotationOf('warning', 'bevestig', {
          ...guess,
          file,
          text: `${asked(guess)}; klopt dat, gebruik dan --bevestig, en vul anders de gemeentecode in`,
        }),
      )
      .join('\n'),
};
