import type { Robustness } from '../survey/robustness.ts';
import { gaps } from '../survey/gap.ts';
import { approaches } from '../survey/vocabulary.ts';
import { formatCount, formatList, formatNumber } from '../text/format.ts';
import { answer, partOf } from '../text/part-of.ts';

/** How a word for who did the most is called, with the word for an answer that does not tell. */
export const approachLabel = (word: string): string =>
  ({ ...approaches, onduidelijk: gaps.onduidelijk })[word as keyof typeof approaches]?.label ??
  word;

/** What the largest group on the map becomes when each contested answer goes the other way. */
export function robustnessOfApproach(held: Robustness): string {
  const { word, count, total, contested, least, most, level } = held;
  const verdict =
    level.length > 0
      ? `Dan ${level.length === 1 ? 'kan' : 'kunnen'} ${formatList(level.map((one) => `‘${approachLabel(one)}’`))} even vaak of vaker voorkomen. Noem dit getal dus niet zonder die onzekerheid.`
      : 'Ook dan is dit de grootste groep.';
  const range =
    least === most
      ? `bleef het getal ${formatNumber(count)}`
      : `lag het getal tussen ${formatNumber(least)} en ${formatNumber(most)}`;
  return `Op de kaart staat hoe vaak een antwoord is ingedeeld bij ‘${approachLabel(word)}’: bij ${partOf(count, total, answer)}. Bij ${formatCount(contested.length, 'antwoord', 'antwoorden')} koos een van beide indelingen iets anders. Was daar steeds de andere kant gekozen, dan ${range}. ${verdict}`;
}
