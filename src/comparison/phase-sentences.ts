import type { Phase } from '../survey/vocabulary.ts';
import { byKey } from './by-key.ts';
import { missingIn } from './items-of.ts';
import type { Subject } from './subject.ts';
import { allOf, namesOf, sentenceOf } from './together.ts';

const phrases: Record<Phase, string> = {
  lopend: 'loopt het al',
  'in-ontwikkeling': 'zijn er vooral plannen',
  'geen-projecten': 'zijn er volgens het antwoord geen projecten',
};

/** How far each municipality is. */
export function phaseSentences(subjects: readonly Subject[]): string[] {
  const clauses = [...byKey(subjects, ({ phase }) => phase)].map(([phase, same]) => {
    const all = same.length > 1 && same.length === subjects.length;
    const where = all ? `${allOf(same.length).toLowerCase()} gemeenten` : namesOf(same);
    return `in ${where} ${phrases[phase]}`;
  });
  const unclear = missingIn(subjects, 'fase');
  return [
    ...(clauses.length > 0 ? [sentenceOf(clauses)] : []),
    ...(unclear.length > 0 ? [`Hoe ver het in ${namesOf(unclear)} is, is niet duidelijk.`] : []),
  ];
}
