import { approachSentences } from './approach-sentences.ts';
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

/** What a comparison says, in plain sentences: one paragraph for each subject. */
export const sentencesOn = (subjects: readonly Subject[], year: number): string[] =>
  [
    [...approachSentences(subjects), ...phaseSentences(subjects)],
    listSentences(subjects, 'themas', theme),
    listSentences(subjects, 'partners', partner),
    moneySentences(subjects),
    silenceSentences(subjects, year),
  ]
    .map((sentences) => sentences.join(' '))
    .filter(Boolean);
