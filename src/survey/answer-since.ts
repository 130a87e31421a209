import { emptyGap } from './empty-gap.ts';
import { hasYear } from './later-facts.ts';
import type { Work } from './latest-work.ts';
import type { Municipality, Response } from './municipality.ts';
import { wavesOf } from './waves.ts';

type Answering = Pick<Municipality, 'responses'>;

/** The newest answer of a municipality on who helps, in whichever survey it stands. */
export const newestAnswer = (record: Answering): Response | undefined =>
  wavesOf(record).findLast(
    (wave) => wave.status === 'beantwoord' && emptyGap(wave, 'partners') !== 'niet-gevraagd',
  );

/** The newest answer, where it came after all that other sources tell of who does what. */
export function answerSince(
  record: Answering,
  work: readonly Pick<Work, 'day' | 'asOf'>[],
): Response | undefined {
  const answer = newestAnswer(record);
  const days = work.map(({ day, asOf }) => day ?? asOf).filter(hasYear);
  return answer && days.length > 0 && days.every((day) => day.slice(0, 4) < String(answer.year))
    ? answer
    : undefined;
}
