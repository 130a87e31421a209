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

/** The year before the first sentence, so that it stays with a paragraph that is copied. */
const withYear = ([first, ...rest]: readonly string[], year: number): string[] =>
  first === undefined ? [] : [`Zo was het volgens de antwoorden van ${year}.`, first, ...rest];

/** What a comparison says, in plain sentences: one paragraph for each subject. */
export function sentencesOn(subjects: readonly Subject[], year: number): string[] {
  const on = (field: FieldId, sentences: string[]) =>
    allWereAsked(subjects, field) ? sentences : [];
  return [
    withYear(
      [...on('aanpak', approachSentences(subjects)), ...on('fase', phaseSentences(subjects))],
      year,
    ),
    on('themas', listSentences(subjects, 'themas', theme)),
    on('partners', listSentences(subjects, 'partners', partner)),
    on('geld', moneySentences(subjects)),
    silenceSentences(subjects, year),
  ]
    .map((sentences) => sentences.join(' '))
    .filter(Boolean);
}
