/** Why there is no value; the words stand in the tables and the files, the sentences on the pages. */
export const gaps = {
  'niet-gevraagd': {
    label: 'niet gevraagd',
    meaning: 'Deze gemeente kreeg de vraag niet.',
    en: 'not asked',
  },
  'niet-gereageerd': {
    label: 'niet gereageerd',
    meaning: 'De gemeente kreeg de vraag, maar er was nog geen antwoord toen de bron verscheen.',
    en: 'no response',
  },
  'niet-genoemd': {
    label: 'niet genoemd',
    meaning: 'De gemeente gaf antwoord, maar noemde dit niet. Het kan er wel zijn.',
    en: 'not stated',
  },
  'niet-van-toepassing': {
    label: 'niet van toepassing',
    meaning: 'De vraag past hier niet, bijvoorbeeld omdat de gemeente toen nog niet bestond.',
    en: 'not applicable',
  },
  onduidelijk: {
    label: 'onduidelijk',
    meaning: 'De gemeente zegt er iets over, maar het is er niet uit op te maken.',
    en: 'unclear',
  },
} as const;

/** The same for what we know of each municipality ourselves: no answer is unclear about that. */
export const factGaps = {
  ...gaps,
  onduidelijk: { label: 'niet bekend', meaning: 'Wij kennen dit gegeven niet.', en: 'not known' },
};

/** The word for what an answer does not name, where it opens a sentence. */
export const notStated = 'Niet genoemd';

export type Gap = keyof typeof gaps;

/** Whether what stands somewhere says why there is no value. */
export const isGap = (cell: string | number = ''): cell is Gap => Object.hasOwn(gaps, cell);

/** The answer to one question: a value, or the reason why there is none. */
export type Answer<Value> = { value: Value } | { gap: Gap };

export const isGiven = <Value>(answer: Answer<Value>): answer is { value: Value } =>
  'value' in answer;

/** The value, or the gap’s word: what a text column of a published file holds. */
export const valueOrGap = <Value>(answer: Answer<Value>): Value | Gap =>
  isGiven(answer) ? answer.value : answer.gap;

/** The value, or nothing: what a number column of a published file holds beside its reason. */
export const valueOrEmpty = <Value>(answer: Answer<Value>): Value | '' =>
  isGiven(answer) ? answer.value : '';

/** The gap’s word, or nothing where there is a value: what a `_reden` column holds. */
export const reasonOrEmpty = (answer: Answer<unknown>): Gap | '' =>
  isGiven(answer) ? '' : answer.gap;

/** Applies a function to the value and passes a gap on. */
export const mapAnswer = <From, To>(answer: Answer<From>, to: (value: From) => To): Answer<To> =>
  isGiven(answer) ? { value: to(answer.value) } : answer;
