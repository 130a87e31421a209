import { group } from 'd3';

/** Lines of a list that somebody should look at, and why; most were not taken over. */
export interface PassedLines {
  line: number;
  last: number;
  why: string;
  /** Whether they stand in the worksheet all the same. */
  taken?: true;
}

const remedy =
  'Hoort zo’n regel bij een antwoord? Verbeter de naam, of zet de tekst achter dat antwoord op dezelfde regel, en maak het werkblad opnieuw.';

/** What a person reads about them: one sentence for each reason, with every place, and the remedy. */
export function passedLines(passed: readonly PassedLines[], file: string): string[] {
  const sentences = Array.from(
    group(passed, ({ why }) => why),
    ([why, lines]) => {
      const [first, ...more] = lines.map(({ line, last }) =>
        last > line ? `${line}-${last}` : `${line}`,
      );
      const others = more.length > 0 ? ` Zo ook regel ${more.join(', ')}.` : '';
      const before = lines[0]?.taken ? 'Kijk na' : 'Niet overgenomen';
      return `${before}: ${file}:${first ?? ''}: ${why}.${others}`;
    },
  );
  return passed.some(({ taken }) => !taken) ? [...sentences, remedy] : sentences;
}
