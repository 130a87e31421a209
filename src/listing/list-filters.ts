import { answerFields, type AnswerFieldId } from '../survey/answer-fields.ts';
import { responseIn } from '../survey/atlas.ts';
import { fieldValues, type FieldValue } from '../survey/field-values.ts';
import { gaps, isGiven, type Answer } from '../survey/gap.ts';
import { sizeClasses, sizeClassOf } from '../survey/indicators.ts';
import type { Municipality, Partner, Response } from '../survey/municipality.ts';
import { choicesOf } from '../survey/question-kinds.ts';
import { questionValue } from '../survey/question-values.ts';
import type { Question } from '../survey/question.ts';
import type { QuestionKind } from '../survey/question-words.ts';
import { byText } from '../text/order.ts';
import { slugOf } from '../text/slug.ts';
import type { Organisation, Survey } from '../survey/tables.ts';
import { approaches, phases, statuses, themes, type Term } from '../survey/vocabulary.ts';
import { listNameOf } from './list-columns.ts';
import { waveFilters } from './waves-in-list.ts';

interface ListOption {
  id: string;
  label: string;
}

/** A way to choose from the list of municipalities. */
export interface ListFilter {
  /** Its name in the address. */
  id: string;
  label: string;
  options: ListOption[];
  /** The ids of the options that fit a municipality. */
  words: (municipality: Municipality, response: Response) => string[];
}

const optionsOf = (terms: Record<string, Pick<Term, 'label'>>): ListOption[] =>
  Object.entries(terms).map(([id, { label }]) => ({ id, label }));

const { onduidelijk, 'niet-genoemd': unmentioned } = gaps;
const vague = optionsOf({ onduidelijk, 'niet-genoemd': unmentioned });

/** What an answer can be chosen for; why there is none at all is for the filter on that to say. */
const wordsOf = (answer: Answer<FieldValue>): string[] =>
  isGiven(answer)
    ? answer.value.items.map(({ id }) => id)
    : vague.flatMap(({ id }) => (id === answer.gap ? id : []));

/** A filter on the words of one field. */
const choiceFilter = (
  id: string,
  field: AnswerFieldId,
  terms: Record<string, Term>,
  label = answerFields[field].label,
): ListFilter => ({
  id,
  label,
  options: [...optionsOf(terms), ...vague],
  words: (municipality, response) => wordsOf(fieldValues[field](municipality, response)),
});

const familyWord = (root: string) => `${root}-alle`;

function partnerFilter(organisations: readonly Organisation[]): ListFilter {
  const roots = new Set(organisations.flatMap(({ parent }) => parent ?? []));
  const rootOf = new Map(organisations.map(({ id, parent }) => [id, parent ?? id]));
  const wordsOfPartner = ({ organisation }: Partner) => {
    const root = rootOf.get(organisation);
    return root && roots.has(root) ? [familyWord(root), organisation] : [organisation];
  };
  return {
    id: 'partner',
    label: 'Partner',
    options: organisations
      .filter(({ named }) => named)
      .toSorted(byText(({ name }) => name))
      .flatMap(({ id, name }) =>
        roots.has(id)
          ? [
              { id: familyWord(id), label: `${name}, alle afdelingen samen` },
              { id, label: `${name}, zonder afdeling` },
            ]
          : [{ id, label: name }],
      ),
    words: (_, { partners }) => [
      ...new Set(partners.filter(({ named }) => named).flatMap(wordsOfPartner)),
    ],
  };
}

const provinceFilter = (municipalities: readonly Municipality[]): ListFilter => ({
  id: 'provincie',
  label: 'Provincie',
  options: [...new Set(municipalities.map(({ province }) => province))]
    .sort(byText((name) => name))
    .map((label) => ({ id: slugOf(label), label })),
  words: ({ province }) => [slugOf(province)],
});

const answerFilters: [AnswerFieldId, ListFilter][] = [
  ['themas', choiceFilter('thema', 'themas', themes, 'Thema')],
  ['aanpak', choiceFilter('aanpak', 'aanpak', approaches)],
  ['fase', choiceFilter('fase', 'fase', phases)],
];

const factFilters: ListFilter[] = [
  choiceFilter('status', 'status', statuses),
  {
    id: 'omvang',
    label: answerFields.inwoners.label,
    options: sizeClasses.map(({ id, label }) => ({ id, label })),
    words: ({ inhabitants }) => (isGiven(inhabitants) ? [sizeClassOf(inhabitants.value).id] : []),
  },
];

/** The kinds of which every answer is one of the choices of its question. */
const chosenKinds: readonly QuestionKind[] = ['ja-nee', 'keuze', 'meerkeuze'];

/** A filter on the choices of a question of a newsroom’s own. */
const questionFilter = (question: Question): ListFilter => ({
  id: listNameOf(question),
  label: question.label,
  options: [...choicesOf(question), ...vague],
  words: (_, response) => wordsOf(questionValue(response, question)),
});

interface ListSources {
  municipalities: readonly Municipality[];
  organisations: readonly Organisation[];
  survey: string;
  /** The fields that it asked for. */
  fields: readonly AnswerFieldId[];
  surveys: readonly Survey[];
  questions: readonly Question[];
}

/** Every filter of the list that has one, with only the options that fit some municipality. */
export function listFilters({
  municipalities,
  organisations,
  survey,
  fields,
  surveys,
  questions,
}: ListSources): ListFilter[] {
  const filters = [
    ...answerFilters.filter(([field]) => fields.includes(field)).map(([, filter]) => filter),
    ...(fields.includes('partners') ? [partnerFilter(organisations)] : []),
    ...factFilters,
    provinceFilter(municipalities),
    ...waveFilters(surveys),
    ...questions.filter(({ kind }) => chosenKinds.includes(kind)).map(questionFilter),
  ];
  const usable = filters.map((filter) => {
    const used = new Set(
      municipalities.flatMap((record) => filter.words(record, responseIn(record, survey))),
    );
    return { ...filter, options: filter.options.filter(({ id }) => used.has(id)) };
  });
  return usable.filter(({ options }) => options.length > 0);
}
