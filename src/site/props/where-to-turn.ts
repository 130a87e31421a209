import { municipalityByCode, sourceById } from '../../content/index.ts';
import { answerSince } from '../../survey/answer-since.ts';
import { latestWork, type Work } from '../../survey/latest-work.ts';
import type { Municipality } from '../../survey/municipality.ts';

/** Whom somebody may ask today, and the last that is known of who helps. */
export interface WhereToTurn {
  /** The municipality of today. */
  name: string;
  website: Municipality['website'];
  work: Work[];
  /** Where an answer came after all of that work: whose, and in which year. */
  since: { name: string; year: number } | null;
}

/** Where to turn for what a municipality does now; where it merged, to its successor. */
export function whereToTurn(record: Municipality): WhereToTurn {
  const { successor } = record;
  const today = successor ? municipalityByCode.get(successor.code) : record;
  const own = latestWork(record, sourceById);
  const work = own.length > 0 || !today ? own : latestWork(today, sourceById);
  const [since = null] = [today, record].flatMap((one) => {
    const answer = one && answerSince(one, work);
    return answer ? [{ name: one.name, year: answer.year }] : [];
  });
  return { name: successor?.name ?? record.name, website: today?.website ?? null, work, since };
}
