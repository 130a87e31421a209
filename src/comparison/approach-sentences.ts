import type { Approach } from '../survey/vocabulary.ts';
import { byKey } from './by-key.ts';
import { missingIn } from './items-of.ts';
import type { Subject } from './subject.ts';
import { allAfterVerb, namesOf, sentenceOf } from './together.ts';

interface Phrase {
  one: string;
  /** `together` is empty, or says that all do it alike. */
  many: (together: string) => string;
}

const phrases: Record<Approach, Phrase> = {
  vluchtelingenwerk: {
    one: 'werkt vooral met VluchtelingenWerk',
    many: (together) => `werken ${together}vooral met VluchtelingenWerk`,
  },
  gemeente: { one: 'doet het zelf', many: (together) => `doen het ${together}zelf` },
  netwerk: {
    one: 'werkt met een netwerk',
    many: (together) => `werken ${together}met een netwerk`,
  },
  burgers: {
    one: 'werkt vooral met burgers',
    many: (together) => `werken ${together}vooral met burgers`,
  },
  'andere-organisatie': {
    one: 'werkt vooral met een andere organisatie',
    many: (together) => `werken ${together}vooral met een andere organisatie`,
  },
};

/** Who does most of the work in each municipality. */
export function approachSentences(subjects: readonly Subject[]): string[] {
  const groups = [...byKey(subjects, ({ approach }) => approach)];
  const clauses = groups.map(([approach, same]) => {
    const together = groups.length === 1 ? `${allAfterVerb(same.length)} ` : '';
    const { one, many } = phrases[approach];
    return `${namesOf(same)} ${same.length === 1 ? one : many(together)}`;
  });
  const unclear = missingIn(subjects, 'aanpak');
  return [
    ...(clauses.length > 0 ? [sentenceOf(clauses)] : []),
    ...(unclear.length > 0
      ? [`Wie in ${namesOf(unclear)} het meeste doet, is niet duidelijk.`]
      : []),
  ];
}
