import { capitalise } from '../text/format.ts';
import { answeredClause, answeredInTitle, counts } from './answered-clause.ts';
import type { Atlas } from './atlas.ts';
import { isUnasked } from './is-unasked.ts';
import type { QuestionRole } from './question-words.ts';

const whatIsDone: readonly QuestionRole[] = ['aanpak', 'partners', 'projecten', 'budget'];

const asks = (atlas: Atlas, role: QuestionRole) => !isUnasked(atlas, role);

/** What the site asks its reader, in one line. */
export function headlineOf(atlas: Atlas): string {
  const { headline, tense, people, subject } = atlas.topic;
  const { year } = atlas.survey;
  if (headline !== undefined) return headline.replaceAll('{jaar}', String(year));
  if (!whatIsDone.some((role) => asks(atlas, role)))
    return `Wat antwoordde uw gemeente in ${year} over ${subject}?`;
  return tense === 'verleden'
    ? `Wat deed uw gemeente in ${year} voor ${people}?`
    : `Wat doet uw gemeente voor ${people}?`;
}

/** What stands below it: what else there is to find, and how. */
export function leadOf(atlas: Atlas): string {
  const { lead, tense } = atlas.topic;
  if (lead !== undefined) return lead.replaceAll('{jaar}', String(atlas.survey.year));
  const verb = tense === 'verleden' ? 'werkte' : 'werkt';
  const more = (['partners', 'projecten', 'budget'] as const).every((role) => asks(atlas, role))
    ? [`Met wie ${verb} zij samen, in welke projecten en met welk geld?`]
    : [];
  return [...more, 'Zoek uw gemeente, dorp of postcode.'].join(' ');
}

/** How many of those that were asked answered, as a sentence. */
export const answeredSentence = (atlas: Atlas): string =>
  `${capitalise(answeredClause(counts(atlas)))}.`;

/** What the site asks, and how many answered. */
export const askedAndAnswered = (atlas: Atlas): string =>
  `${headlineOf(atlas)} ${capitalise(answeredInTitle(counts(atlas)))}.`;

/** What the survey is about and how many answered, for search engines and frames. */
export const aboutSurvey = (atlas: Atlas): string =>
  `${capitalise(atlas.topic.subject)}, enquête van ${atlas.survey.year}. ${capitalise(answeredInTitle(counts(atlas)))}.`;
