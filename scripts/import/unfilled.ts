import type { Data } from '../read-data.ts';

const mark = 'VUL IN';

/** What an import left for people to fill in, one line for each place. */
export function unfilled({ rows, surveys }: Data): string[] {
  return [
    ...surveys.flatMap(({ folder, survey }) =>
      Object.entries(survey)
        .filter(([, value]) => String(value).startsWith(mark))
        .map(([field, value]) => `${folder}/enquete.json, ${field}: ${String(value)}`),
    ),
    ...rows.sources.flatMap(({ bron, titel, uitgever, line }) =>
      [titel, uitgever]
        .filter((text) => text.startsWith(mark))
        .map((text) => `bronnen.csv, regel ${line} (${bron}): ${text}`),
    ),
  ];
}
