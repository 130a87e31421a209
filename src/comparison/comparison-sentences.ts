import { approachSentences } from './approach-sentences.ts';
import type { FieldId } from './fields.ts';
import { allWereAsked } from './items-of.ts';
import { listSentences, type Noun } from './list-sentences.ts';
import { moneySentences } from './money-sentences.ts';
import { phaseSentences } from './phase-sentences.ts';
import { silenceSentences } from './silence-sentences.ts';
import type { Subject } from './subject.ts';

const theme: Noun = {
  one: 'het thema',
  many: 'de thema’s',
  none: 'geen thema dat',
  missing: 'geen thema',
};

const partner: Noun = {
  one: 'de partner',
  many: 'de partners',
  none: 'geen partner die',
  missing: 'geen partner bij naam',
};

/** The year before what the answers say, so that it stays with a paragraph that is copied. */
const withYear = ([first, ...rest]: readonly string[], year: number): string[] => {
  const opening = `Zo was het volgens de antwoorden van ${year}.`;
  return [first === undefined ? opening : `${opening} ${first}`, ...rest];
};

/** What a comparison says, in plain sentences: one paragraph for each subject. */
export function sentencesOn(subjects: readonly Subject[], year: number): string[] {
  const on = (field: FieldId, sentences: string[]) =>
    allWereAsked(subjects, field) ? sentences : [];
  const paragraphs = (...told: string[][]) =>
    told.map((sentences) => sentences.join(' ')).filter(Boolean);
  const answers = paragraphs(
    [...on('aanpak', approachSentences(subjects)), ...on('fase', phaseSentences(subjects))],
    on('themas', listSentences(subjects, 'themas', theme)),
    on('partners', listSentences(subjects, 'partners', partner)),
    on('geld', moneySentences(subjects)),
  );
  const hasAnswer = subjects.some(({ status }) => status === 'beantwoord');
  return [
    ...(hasAnswer ? withYear(answers, year) : answers),
    ...paragraphs(silenceSentences(subjects, year)),
  ];
}
