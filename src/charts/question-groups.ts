import { group } from 'd3';
import { mostFirst, type Entry } from '../survey/atlas.ts';
import { choiceCounts } from '../survey/choice-counts.ts';
import { gaps, isGiven, type Gap } from '../survey/gap.ts';
import { choicesOf } from '../survey/question-kinds.ts';
import { givenIn, questionValue } from '../survey/question-values.ts';
import type { Question } from '../survey/question.ts';
import { formatDate } from '../text/format-date.ts';
import { capitalise, formatNumber } from '../text/format.ts';
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

/** What tells choices apart where each municipality makes one; with more of them, all are alike. */
const fillsOfChoices: readonly Fill[] = [
  'ja',
  'netwerk',
  'gemeente',
  'burgers',
  'andere-organisatie',
];
const fillsOfYesAndNo: readonly Fill[] = ['ja', 'netwerk'];

/** Whether each municipality makes one choice, of so few that a map can tell them apart. */
export const isMappable = (question: Question, entries: readonly Entry[]): boolean =>
  question.kind === 'ja-nee' ||
  (question.kind === 'keuze' && choiceCounts(question, entries).length <= fillsOfChoices.length);

/** The municipalities that made each choice, in the order of the question, for a map as well. */
export const choiceGroups = (question: Question, entries: readonly Entry[]): UnitGroup[] => {
  const fills = question.kind === 'ja-nee' ? fillsOfYesAndNo : fillsOfChoices;
  const told = isMappable(question, entries);
  const ids = question.kind === 'ja-nee' ? choicesOf(question).map(({ id }) => id) : undefined;
  return choiceCounts(question, entries).map(({ id, label, entries: made }, at) => ({
    label: capitalise(label),
    value: () => label,
    fill: (told && fills[ids?.indexOf(id) ?? at]) || 'ja',
    entries: made,
  }));
};

/** The same where a municipality may make several: most made first; it stands in each. */
export function rankedGroups(question: Question, entries: readonly Entry[]): UnitGroup[] {
  const groups = choiceGroups(question, entries).toSorted(mostFirst);
  return groups.length > mostGroups ? withoutSingles(groups) : groups;
}

/** With more groups than this, those of one municipality become one group. */
const mostGroups = 30;

function withoutSingles(groups: readonly UnitGroup[]): UnitGroup[] {
  const single = groups.filter((one) => one.entries.length === 1);
  const several = groups.filter((one) => !single.includes(one));
  const label = `${formatNumber(single.length)} antwoorden die elk van één gemeente komen`;
  const entries = new Set(single.flatMap((one) => one.entries));
  return [...several, { label, value: () => 'eigen antwoord', fill: 'ja', entries: [...entries] }];
}

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
