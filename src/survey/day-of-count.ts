import type { Survey } from './tables.ts';
import { formatDate } from '../text/format-date.ts';

/** On which day inhabitants were counted, where that was in another year than the answers: ` op 1 januari 2016`. */
export const dayOfCount = ({
  year,
  inhabitants: { on },
}: Pick<Survey, 'year' | 'inhabitants'>): string =>
  on.startsWith(String(year)) ? '' : ` op ${formatDate(on)}`;
