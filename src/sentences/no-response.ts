import { counts } from '../survey/answered-clause.ts';
import type { Atlas } from '../survey/atlas.ts';
import type { Municipality } from '../survey/municipality.ts';
import type { NoAnswer } from '../survey/no-answer.ts';
import { formatDate } from '../text/format-date.ts';
import { answeredSentence } from '../survey/headline.ts';
import { formatNumber } from '../text/format.ts';

/** What the page of a municipality says of the survey in which it has no answer. */
export function noResponseSentence(
  { name, foundedOn }: Pick<Municipality, 'name' | 'foundedOn'>,
  status: NoAnswer,
  atlas: Atlas,
): string {
  const { survey, topic } = atlas;
  const { answered, all } = counts(atlas);
  if (status === 'niet-gevraagd')
    return `De enquête van ${survey.year} ging naar ${survey.askedLabel}. ${name} hoort daar niet bij.`;
  if (status === 'niet-van-toepassing') {
    const founded = foundedOn ? `De gemeente ${name} bestaat sinds ${formatDate(foundedOn)}. ` : '';
    return `${founded}De enquête is van ${survey.year}.`;
  }
  const asked = `${survey.publisher} vroeg in ${survey.year} ${survey.askedLabel} naar ${topic.subject}.`;
  return answered === 0
    ? `${asked} ${answeredSentence(atlas)}`
    : `${asked} In de lijst ${answered === 1 ? 'staat' : 'staan'} ${formatNumber(answered)} van de ${formatNumber(all)} gemeenten. ${name} staat er niet bij.`;
}
