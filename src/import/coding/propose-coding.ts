import type { ListedAnswer } from './answer-list.ts';
import type { CodingVocabulary } from './coding-vocabulary.ts';
import { findAmounts, type AmountMention } from './find-amounts.ts';
import { findNames, type NameMention } from './find-names.ts';
import { findOrganisations, type OrganisationMention } from './find-organisations.ts';
import { findThemes, type ThemeMention } from './find-themes.ts';

/** What one answer seems to say, each with the words it was seen in; a person decides. */
export interface CodingProposal {
  organisations: OrganisationMention[];
  names: NameMention[];
  themes: ThemeMention[];
  amounts: AmountMention[];
}

/** An answer in words, with what it seems to say. */
export interface ProposedAnswer {
  answer: ListedAnswer;
  proposal: CodingProposal;
}

/** Proposes a coding of one answer; `municipalities` holds the letters of every municipality. */
export function proposeCoding(
  { name, text }: { name: string; text: string },
  { organisations, cues }: CodingVocabulary,
  municipalities: ReadonlySet<string>,
): CodingProposal {
  const found = findOrganisations(text, organisations);
  return {
    organisations: found,
    names: findNames(text, found, municipalities, name),
    themes: findThemes(
      text,
      cues,
      found.filter(({ named }) => named),
    ),
    amounts: findAmounts(text),
  };
}
