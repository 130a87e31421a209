import { personalData, personalDataMessage } from './personal-data.ts';
import type { Problem } from './problem.ts';

/** Each line of a text that holds personal data, with the place where it begins. */
export function personalDataProblems(file: string, text: string): Problem[] {
  return text.split(/\r\n?|\n/).flatMap((source, index) => {
    const found = personalData(source);
    const [first] = found;
    return first
      ? [
          {
            file,
            line: index + 1,
            column: first.index + 1,
            kind: 'persoonsgegevens',
            ...personalDataMessage(found),
            source,
          },
        ]
      : [];
  });
}
