import { group } from 'd3';
import type { Entry } from '../survey/atlas.ts';
import { choiceCounts } from '../survey/choice-counts.ts';
import { gaps, isGiven, type Gap } from '../survey/gap.ts';
import { givenIn, questionValue } from '../survey/question-values.ts';
import type { Question } from '../survey/question.ts';
import { formatDate } from '../text/format-date.ts';
import { capitalise } from '../text/format.ts';
import type { Fill } from './square.ts';
import type { UnitGroup } from './unit-groups.ts';

const fillOf: Record<Gap, Fill> = {
  'niet-gereageerd': 'stil',
  'niet-genoemd': 'onduidelijk',
  onduidelijk: 'onduidelijk',
  'niet-gevraagd': 'leeg',
  'niet-van-toepassing': 'leeg',
};

const itemsOf = (entry: Entry, question: Question) => {
  const value = questionValue(entry.response, question);
  return isGiven(value) ? value.value.items : [];
};

/** The municipalities that made each choice; those that made several stand in each. */
export const choiceGroups = (question: Question, entries: readonly Entry[]): UnitGroup[] =>
  choiceCounts(question, entries).map(({ label, entries: made }) => ({
    label: capitalise(label),
    value: label,
    fill: 'ja',
    entries: made,
  }));

/** The municipalities by the year of the date that they named. */
export function yearGroups(question: Question, entries: readonly Entry[]): UnitGroup[] {
  const yearOf = (entry: Entry) => itemsOf(entry, question)[0]?.id.slice(0, 4);
  const years = group(entries, yearOf);
  return [...years]
    .flatMap(([year, found]) => (year === undefined ? [] : [{ year, found }]))
    .sort((a, b) => (a.year < b.year ? -1 : 1))
    .map(({ year, found }) => ({
      label: year === 'XXXX' ? 'Jaar onbekend' : formatDate(year),
      fill: 'ja',
      entries: found,
    }));
}

/** Those that gave an answer, of whatever kind. */
export const answeredGroup = (question: Question, entries: readonly Entry[]): UnitGroup[] =>
  [
    {
      label: 'Met een antwoord',
      fill: 'ja' as const,
      entries: entries.filter(({ response }) => isGiven(givenIn(response, question))),
    },
  ].filter((one) => one.entries.length > 0);

/** Those without an answer, by the reason why. */
export const gapGroups = (question: Question, entries: readonly Entry[]): UnitGroup[] =>
  (Object.keys(gaps) as Gap[])
    .map((gap) => ({
      label: capitalise(gaps[gap].label),
      fill: fillOf[gap],
      entries: entries.filter(({ response }) => {
        const given = givenIn(response, question);
        return !isGiven(given) && given.gap === gap;
      }),
    }))
    .filter((one) => one.entries.length > 0);
