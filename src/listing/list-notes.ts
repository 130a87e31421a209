import { answerFields } from '../survey/answer-fields.ts';
import { responseIn, type Atlas } from '../survey/atlas.ts';
import { answeredSentence } from '../survey/headline.ts';
import { formatCount, formatList, formatNumber } from '../text/format.ts';
import { listedFields } from './list-columns.ts';
import { partOf, withAnAnswer } from '../text/part-of.ts';
import { isGiven } from '../survey/gap.ts';
import { budgetPerPermitHolder, partnerCount, projectCount } from '../survey/indicators.ts';
import type { Municipality } from '../survey/municipality.ts';

/** What a reader must know before comparing the rows of one column. */
interface ListNote {
  /** Of the column. */
  id: string;
  text: string;
}

/** A note opens with what it is about; what follows is one sentence, or two. */
const noteOn = (about: string, said: string, caution: string): string =>
  `${about}: ${said === '' ? caution.replace(/^./, (first) => first.toLowerCase()) : `${said}${caution}`}`;

/** The notes of the list: who is counted, and what a comparison of each column hides. */
export function listNotes(
  atlas: Atlas,
  municipalities: readonly Municipality[],
): { asked: string; columns: ListNote[] } {
  const { asked, survey } = atlas;
  const n = asked.length;
  const statusOf = (record: Municipality) => responseIn(record, survey.id).status;
  const notAsked = municipalities.filter((record) => statusOf(record) === 'niet-gevraagd').length;
  const notYet = municipalities.length - n - notAsked;
  const count = (has: (entry: Atlas['asked'][number]) => boolean) => asked.filter(has).length;
  const withPartner = count(({ response }) => isGiven(partnerCount(response)));
  const withProject = count(({ response }) => isGiven(projectCount(response)));
  const withBudget = count(({ municipality, response }) =>
    isGiven(budgetPerPermitHolder(municipality, response)),
  );
  const extra = [
    ...(notAsked > 0
      ? [
          formatCount(
            notAsked,
            'gemeente die de vraag niet kreeg',
            'gemeenten die de vraag niet kregen',
          ),
        ]
      : []),
    ...(notYet > 0
      ? [formatCount(notYet, 'gemeente die nog niet bestond', 'gemeenten die nog niet bestonden')]
      : []),
  ];
  const verb = notAsked + notYet === 1 ? 'staat' : 'staan';
  const counts = notAsked + notYet === 1 ? 'Zij telt' : 'Zij tellen';
  const besides =
    extra.length > 0
      ? [`In de lijst ${verb} ook ${formatList(extra)}. ${counts} niet mee in N.`]
      : [];
  const fields = listedFields(atlas);
  const answered = count(({ response }) => response.status === 'beantwoord');
  /** How many have something; of one answer or none that says nothing. */
  const said = (count: number, one: string, many: string, what: string) =>
    answered < 2
      ? ''
      : `${partOf(count, answered, withAnAnswer)} ${count < 2 ? one : many} ${what}. `;
  return {
    asked: [
      ...(n === 0
        ? []
        : [
            `N is ${formatNumber(n)}: de ${n === 1 ? 'gemeente die de vraag kreeg' : 'gemeenten die de vraag kregen'}.`,
          ]),
      answeredSentence(atlas),
      ...besides,
    ].join(' '),
    columns: [
      {
        id: 'themas',
        text: 'Thema’s: wie een lang antwoord gaf, noemt al snel meer thema’s. Daarom krijgt een gemeente hier geen rangnummer.',
      },
      {
        id: 'partners',
        text: noteOn(
          answerFields.partners.label,
          said(withPartner, 'noemt', 'noemen', 'een partner met naam'),
          `Wie een lang antwoord gaf, noemt er al snel meer. ${answerFields.groepen.label}, zoals vrijwilligers, tellen niet mee.`,
        ),
      },
      {
        id: 'projecten',
        text: noteOn(
          answerFields.projecten.label,
          said(
            withProject,
            'noemt een project of zegt',
            'noemen een project of zeggen',
            'dat er geen is',
          ),
          'Het getal zegt niets over hoe groot een project is.',
        ),
      },
      {
        id: 'budget',
        text: noteOn(
          'Budget',
          said(withBudget, 'heeft', 'hebben', 'een bedrag per vergunninghouder'),
          'Bedragen voor een ander doel of van een andere soort zijn ander geld. Ze staan apart en krijgen geen rangnummer.',
        ),
      },
    ].filter(({ id }) => fields.some((field) => field === id)),
  };
}
