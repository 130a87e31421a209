import { municipalityByCode, sourceById } from '../../content/index.ts';
import { latestWork, type Work } from '../../survey/latest-work.ts';
import type { Municipality } from '../../survey/municipality.ts';

/** Whom somebody may ask today, and the last that is known of who helps. */
export interface WhereToTurn {
  /** The municipality of today. */
  name: string;
  website: Municipality['website'];
  work: Work[];
}

/** Where to turn for what a municipality does now; where it merged, to its successor. */
export function whereToTurn(record: Municipality): WhereToTurn {
  const { successor } = record;
  const today = successor ? municipalityByCode.get(successor.code) : record;
  const own = latestWork(record, sourceById);
  return {
    name: successor?.name ?? record.name,
    website: today?.website ?? null,
    work: own.length > 0 || !today ? own : latestWork(today, sourceById),
  };
}
