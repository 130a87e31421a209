import type { Approach } from '../survey/vocabulary.ts';
import { missingIn } from './items-of.ts';
import type { Subject } from './subject.ts';
import { allAfterVerb, namesOf, sentenceOf } from './together.ts';

interface Phrase {
  one: (name: string) => string;
  /** `together` is empty, or says that all did it alike. */
  many: (names: string, together: string) => string;
}

const workedWith = (whom: string): Phrase => ({
  one: (name) => `${name} werkte ${whom}`,
  many: (names, together) => `${names} werkten ${together}${whom}`,
});

const phrases: Record<Approach, Phrase> = {
  vluchtelingenwerk: workedWith('vooral met VluchtelingenWerk'),
  gemeente: {
    one: (name) => `in ${name} had de gemeente zelf de leiding`,
    many: (names, together) => `in ${names} hadden de gemeenten ${together}zelf de leiding`,
  },
  netwerk: workedWith('met een netwerk'),
  burgers: workedWith('vooral met burgers'),
  'andere-organisatie': {
    one: (name) => `${name} werkte vooral met één andere organisatie dan VluchtelingenWerk`,
    many: (names) => `${names} werkten elk vooral met één andere organisatie dan VluchtelingenWerk`,
  },
};

/** Who did most of the work in each municipality. */
export function approachSentences(subjects: readonly Subject[]): string[] {
  const groups = [...Map.groupBy(subjects, ({ approach }) => approach)].flatMap(
    ([approach, same]) => (approach === null ? [] : [{ approach, same }]),
  );
  const clauses = groups.map(({ approach, same }) => {
    const together = groups.length === 1 ? `${allAfterVerb(same.length)} ` : '';
    const { one, many } = phrases[approach];
    return same.length === 1 ? one(namesOf(same)) : many(namesOf(same), together);
  });
  const unclear = missingIn(subjects, 'aanpak');
  return [
    ...(clauses.length > 0 ? [sentenceOf(clauses)] : []),
    ...(unclear.length > 0
      ? [`Wie in ${namesOf(unclear)} het meeste deed, is niet duidelijk.`]
      : []),
  ];
}
