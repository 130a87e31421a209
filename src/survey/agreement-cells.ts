import { formatShare } from '../text/format.ts';
import type { Agreement } from './agreement.ts';
import { codingLabels, scoreText } from './coding-labels.ts';

/** What each column of a table of agreement tells; the first names its row. */
export const agreementHeads = ['Veld', 'Gelijk', 'Deel', 'Maat'] as const;

export const agreementCaption = 'Overeenstemming tussen twee coderingen, per veld';

/** How far two codings of one field agree: a cell for each of those columns. */
export const agreementCells = (row: Agreement): [field: string, ...told: string[]] => [
  codingLabels[row.field],
  `${row.same} van ${row.count}`,
  formatShare(row.same, row.count),
  scoreText(row),
];
