import { municipalityPath } from '../text/addresses.ts';
import type { Entry } from '../survey/atlas.ts';
import { formatList } from '../text/format.ts';
import { entryOriginPath } from '../survey/origin-path.ts';
import type { AnswerColumn, QuestionColumn } from '../survey/answer-fields.ts';
import type { TableCell } from './chart.ts';

/** The name of a municipality, which leads to its page. */
export const nameCell = ({ municipality }: Entry): TableCell => ({
  text: municipality.name,
  href: municipalityPath(municipality.slug),
});

/** A value of a municipality, which leads to where it comes from. */
export const valueCell = (
  entry: Entry,
  column: AnswerColumn | QuestionColumn,
  text: string,
): TableCell => ({
  text,
  href: entryOriginPath(entry, column),
});

/** Municipalities that have something in common, each of which leads to where that comes from. */
export const namesCell = (entries: readonly Entry[], column: AnswerColumn): TableCell => ({
  text: formatList(entries.map(({ municipality }) => municipality.name)),
  links: entries.map((entry) => ({
    name: entry.municipality.name,
    href: entryOriginPath(entry, column),
  })),
});

/** For a table in which each row is a municipality and each value its own. */
export const eachToItsOrigin =
  'Klik op een waarde om te zien waar die vandaan komt: de bron en hoe wij eraan kwamen.';
