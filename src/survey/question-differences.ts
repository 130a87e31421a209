import type { Question } from './question.ts';

/** What must be the same of a question in two surveys before its answers may be compared. */
const sameness: { name: string; of: (question: Question) => string }[] = [
  { name: 'de woorden van de vraag', of: ({ text }) => text },
  { name: 'de soort van het antwoord', of: ({ kind }) => kind },
  { name: 'de eenheid', of: ({ unit }) => unit },
  {
    name: 'de keuzes',
    of: ({ kind, choices }) =>
      kind === 'organisaties' || kind === 'projecten' ? '' : JSON.stringify(choices),
  },
];

/** What differs between a question in one survey and in another, in words. */
export const differencesOf = (one: Question, other: Question): string[] =>
  sameness.filter(({ of }) => of(one) !== of(other)).map(({ name }) => name);
