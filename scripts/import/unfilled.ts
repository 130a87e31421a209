import type { Data } from '../read/read-data.ts';

const isUnfilled = (value: unknown): value is string =>
  typeof value === 'string' && value.startsWith('VUL IN');

/** What an import left for people to fill in, one line for each place. */
export function unfilled({ rows, surveys }: Data): string[] {
  return [
    ...surveys.flatMap(({ folder, survey }) =>
      Object.entries(survey)
        .filter((entry): entry is [string, string] => isUnfilled(entry[1]))
        .map(([field, text]) => `${folder}/enquete.json, ${field}: ${text}`),
    ),
    ...surveys.flatMap(({ folder, rows: { responses } }) =>
      responses
        .filter(({ samenvatting }) => isUnfilled(samenvatting))
        .map(
          ({ line, gemeentenaam }) =>
            `${folder}/antwoorden.csv, regel ${line} (${gemeentenaam}): samenvatting`,
        ),
    ),
    ...rows.sources.flatMap(({ bron, titel, uitgever, line }) =>
      [titel, uitgever]
        .filter(isUnfilled)
        .map((text) => `bronnen.csv, regel ${line} (${bron}): ${text}`),
    ),
  ];
}
