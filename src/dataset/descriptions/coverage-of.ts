import type { Municipality } from '../../survey/municipality.ts';
import type { Survey } from '../../survey/tables.ts';
import { capitalise, formatList } from '../../text/format.ts';
import type { Topic } from '../../text/topic.ts';
import type { Dataset } from './dataset.ts';

type Coverage = Pick<Dataset, 'description' | 'keywords' | 'provinces' | 'years'>;

function yearIn(day: string) {
  const year = Number(day.slice(0, 4));
  return Number.isInteger(year) && year > 0 ? [year] : [];
}

/** What the data set is about, where, and of which years. */
export function coverageOf(
  municipalities: readonly Pick<Municipality, 'province' | 'arrangements'>[],
  surveys: readonly Pick<Survey, 'title' | 'year'>[],
  { subject, people, keywords }: Topic,
): Coverage {
  const arrangements = municipalities.flatMap((one) => one.arrangements);
  const besides = arrangements.length > 0 ? ', met afspraken en beleid uit andere bronnen' : '';
  const years = [
    ...surveys.map(({ year }) => year),
    ...arrangements.flatMap(({ from, until }) => [from, until]).flatMap((day) => yearIn(day ?? '')),
  ];
  return {
    description: `${capitalise(subject)} volgens ${formatList(surveys.map(({ title }) => title))}${besides}. Per gemeente staat er het antwoord, of de reden waarom er geen antwoord is. Met codeboek, bronnen en een omzettabel naar de gemeenten van nu.`,
    keywords: [...new Set(['gemeenten', ...(keywords ?? [subject, people])])],
    provinces: [...new Set(municipalities.map(({ province }) => province))].sort(),
    years: { first: Math.min(...years), last: Math.max(...years) },
  };
}
