import { formatDate } from '../text/format-date.ts';
import { gaps, isGiven } from './gap.ts';
import type { Project } from './municipality.ts';
import { projectStatuses } from './vocabulary.ts';

/** How far a project was, or why that is not known, and its start where the answer names it. */
export function projectState({ status, start }: Pick<Project, 'status' | 'start'>): string {
  const state = isGiven(status)
    ? projectStatuses[status.value].label
    : `hoe ver: ${gaps[status.gap].label}`;
  return isGiven(start) ? `${state}, start: ${formatDate(start.value)}` : state;
}
