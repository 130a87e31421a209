import { group } from 'd3';
import { answeredIn, mostFirst, type Atlas, type Entry } from '../survey/atlas.ts';
import { gaps } from '../survey/gap.ts';
import { isUnasked } from '../survey/is-unasked.ts';
import { sizeGroups } from '../survey/size-groups.ts';
import { approachIds, approaches } from '../survey/vocabulary.ts';
import { approachFill, type Fill } from './square.ts';

/** Answers that have something in common beside what a chart shows of them. */
interface AnswerGroup {
  label: string;
  fill: Fill;
  entries: Entry[];
}

/** The answers by who did most of the work, most first; what is not clear comes last. */
export function approachGroups(atlas: Atlas): AnswerGroup[] {
  const byFill = group(answeredIn(atlas), approachFill);
  const of = (fill: Fill, label: string) => ({ fill, label, entries: byFill.get(fill) ?? [] });
  return [
    ...approachIds.map((id) => of(id, approaches[id].label)).toSorted(mostFirst),
    of('onduidelijk', gaps.onduidelijk.label),
  ];
}

function bySize(atlas: Atlas): AnswerGroup[] {
  const sized = sizeGroups(atlas).map(({ sizeClass, answered }) => ({
    label: sizeClass.label,
    fill: 'gemeente' as const,
    entries: answered,
  }));
  const known = new Set(sized.flatMap(({ entries }) => entries));
  const unknown = answeredIn(atlas).filter((entry) => !known.has(entry));
  return [...sized, { label: 'inwoners onbekend', fill: 'gemeente', entries: unknown }];
}

/** Whether a survey asked who did most of the work. */
export const asksApproach = (atlas: Atlas): boolean => !isUnasked(atlas, 'aanpak');

/** The answers in groups in which a pattern may show: by approach, else by size; no empty one. */
export const answerGroups = (atlas: Atlas): AnswerGroup[] =>
  (asksApproach(atlas) ? approachGroups(atlas) : bySize(atlas)).filter(
    ({ entries }) => entries.length > 0,
  );
