import type { Phase } from '../survey/vocabulary.ts';
import { missingIn } from './items-of.ts';
import type { Subject } from './subject.ts';
import { allMunicipalities, namesOf, sentenceOf } from './together.ts';

const phrases: Record<Phase, string> = {
  lopend: 'liep er al iets',
  'in-ontwikkeling': 'waren er vooral plannen',
  'geen-projecten': 'waren er volgens het antwoord geen aparte projecten',
};

/** How far each municipality was. */
export function phaseSentences(subjects: readonly Subject[]): string[] {
  const clauses = [...Map.groupBy(subjects, ({ phase }) => phase)].flatMap(([phase, same]) => {
    if (phase === null) return [];
    const all = same.length > 1 && same.length === subjects.length;
    const where = all ? allMunicipalities(same.length) : namesOf(same);
    return `in ${where} ${phrases[phase]}`;
  });
  const unclear = missingIn(subjects, 'fase');
  return [
    ...(clauses.length > 0 ? [sentenceOf(clauses)] : []),
    ...(unclear.length > 0 ? [`Hoe ver het in ${namesOf(unclear)} was, is niet duidelijk.`] : []),
  ];
}
