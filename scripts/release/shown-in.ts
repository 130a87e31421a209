import { formatDate } from '../../src/text/format-date.ts';
import type { DateLanguage } from '../../src/text/month-names.ts';
import type { Draft } from './draft.ts';

/**
 * What frames and pictures show and do, whatever number and day they name: the same text for two
 * editions that differ in nothing else.
 */
export function shownIn({ versie, gegevens = '', datum, files }: Draft, dates: DateLanguage) {
  const numbers = [versie, gegevens].map((one) => RegExp.escape(one)).join('|');
  const day = formatDate(datum, dates).replaceAll(' ', '[ \\u00a0]');
  const names = new RegExp(`(?:${numbers})(?!\\d)(?: van ${day})?`, 'g');
  return Array.from(files, ([path, bytes]) => [path, Buffer.from(bytes).toString()] as const)
    .filter(([path]) => path.startsWith(`vast/${versie}/`))
    .map(([path, text]) => `${path}\n${text}`.replaceAll(names, ''))
    .sort()
    .join('\n');
}
