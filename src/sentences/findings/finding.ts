import { sort } from 'd3';
import type { ChartId } from '../../charts/index.ts';
import type { Atlas, Entry } from '../../survey/atlas.ts';
import type { CountRange } from '../../survey/count-range.ts';
import { isGiven } from '../../survey/gap.ts';
import { formatCount, formatNumber } from '../../text/format.ts';
import { dayOfCount } from '../../survey/day-of-count.ts';

/** Something that stands out in the answers, told as a short story. */
export interface Finding {
  id: string;
  chart: ChartId;
  /** The finding in one line. */
  title: string;
  /** Of how many municipalities or organisations it is told, and for how many of those it holds. */
  share: { count: number; total: number; of: 'gemeenten' | 'organisaties' };
  /** What more there is to it. */
  story: string;
  /** Municipalities in which it can be seen, each with what its answer says. */
  examples: { entry: Entry; text: string }[];
  /** What it does not show. */
  limits: string;
  /** What it becomes in other readings of the answers; null where nothing was read otherwise. */
  range: CountRange | null;
  /** Whether the answers were read twice, so that doubt shows. */
  twice: boolean;
}

/** A rule that makes a finding where its premises hold. */
export type FindingRule = (atlas: Atlas) => Omit<Finding, 'twice'> | undefined;

/** With fewer answers than this nothing stands out. */
export const fewestToStandOut = 10;

/** A lead that three answers, read otherwise, would undo is no lead. */
export const clearLead = 3;

/** How many municipalities a story shows. */
export const mostExamples = 3;

/** From large to small; those of which the inhabitants are not known come last. */
export const bySize = (entries: readonly Entry[]): Entry[] =>
  sort(entries, ({ municipality: { inhabitants } }) =>
    isGiven(inhabitants) ? -inhabitants.value : 1,
  );

/** The largest of some municipalities, each with how many people lived there, and when if that was in another year. */
export const largestOf = (
  entries: readonly Entry[],
  survey: Atlas['survey'],
): Finding['examples'] =>
  bySize(entries)
    .slice(0, mostExamples)
    .map((entry) => {
      const { name, inhabitants } = entry.municipality;
      const text = isGiven(inhabitants)
        ? `${name} had ${formatNumber(inhabitants.value)} inwoners${dayOfCount(survey)}.`
        : '';
      return { entry, text };
    });

/** Three of many: the largest, the one in the middle, and the smallest. */
export function spreadOf(entries: readonly Entry[]): Entry[] {
  const sorted = bySize(entries);
  if (sorted.length <= mostExamples) return sorted;
  return [0, Math.floor(sorted.length / 2), sorted.length - 1].flatMap((at) => sorted[at] ?? []);
}

/** How firm a finding is: what its number becomes when each contested answer goes the other way. */
export function robustnessSentence({ range, twice }: Pick<Finding, 'range' | 'twice'>): string {
  if (range === null)
    return 'Hier hoefden wij niets in te delen. Wij telden alleen wie antwoord gaf.';
  if (!twice)
    return 'Voor dit getal zijn de antwoorden één keer ingedeeld. Hoe een tweede lezer dat had gedaan, weten wij niet.';
  const { count, least, most, contested } = range;
  if (contested === 0) return 'Geen enkel antwoord is hier anders gelezen.';
  return `Bij ${formatCount(contested, 'antwoord', 'antwoorden')} kon het ook anders zijn gelezen. Met steeds de andere keuze wordt ${formatNumber(count)} een getal van ${formatNumber(least)} tot ${formatNumber(most)}. De bevinding blijft dan staan.`;
}
