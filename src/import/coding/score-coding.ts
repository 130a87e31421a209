import type { Data } from '../../read/read-data.ts';
import type { ListedAnswer } from './answer-list.ts';
import { codingVocabulary } from './coding-vocabulary.ts';
import { proposeCoding, type CodingProposal } from './propose-coding.ts';
import { lettersOf } from './words-in.ts';

/** What was to be found in one answer, and what was not; and what was proposed besides. */
export interface CodingScore {
  name: string;
  subject: 'partners' | 'groepen' | 'themas';
  wanted: string[];
  missed: string[];
  /** Found by the form of the name alone, for the vocabulary does not know it. */
  byForm: string[];
  extra: string[];
}

const leastLetters = 5;

/** Whether a proposed name is this organisation’s, or a part of it that tells it apart. */
const isNameOf = (organisation: string, matched: string) => {
  const [whole, part] = [lettersOf(organisation), lettersOf(matched)];
  return part.length >= leastLetters && (whole.includes(part) || part.includes(whole));
};

/** Tries each answer with a vocabulary learned from all other municipalities. */
export function scoreCoding(data: Data, answers: readonly ListedAnswer[]): CodingScore[] {
  const names = new Set(
    data.rows.nationalMunicipalities.map(({ gemeentenaam }) => lettersOf(gemeentenaam)),
  );
  return answers.flatMap((answer) =>
    scoresOf(data, answer, proposeCoding(answer, codingVocabulary(data, answer.code), names)),
  );
}

function scoresOf(data: Data, { code, name }: ListedAnswer, proposal: CodingProposal) {
  const rows = data.surveys.flatMap((survey) => survey.rows.partners);
  const partners = new Set(
    rows.filter((row) => row.gemeentecode === code).map((row) => row.organisatie_id),
  );
  const wanted = data.rows.organisations.filter((row) => partners.has(row.organisatie_id));
  const proposed = new Set(proposal.organisations.map(({ id }) => id));
  const isByForm = (row: (typeof wanted)[number]) =>
    !proposed.has(row.organisatie_id) &&
    proposal.names.some(({ matched }) => isNameOf(row.organisatie, matched));
  const themes = data.surveys
    .flatMap((survey) => survey.rows.responses)
    .filter((row) => row.gemeentecode === code)
    .flatMap((row) => row.themas);
  const found: string[] = proposal.themes.map(({ theme }) => theme);
  const organisationScore = (subject: CodingScore['subject'], named: boolean): CodingScore => {
    const some = wanted.filter((row) => row.met_naam === named);
    return {
      name,
      subject,
      wanted: some.map((row) => row.organisatie),
      missed: some
        .filter((row) => !proposed.has(row.organisatie_id) && !isByForm(row))
        .map((row) => row.organisatie),
      byForm: some.filter(isByForm).map((row) => row.organisatie),
      extra: data.rows.organisations
        .filter((row) => row.met_naam === named && proposed.has(row.organisatie_id))
        .filter((row) => !partners.has(row.organisatie_id))
        .map((row) => row.organisatie),
    };
  };
  return [
    organisationScore('partners', true),
    organisationScore('groepen', false),
    {
      name,
      subject: 'themas' as const,
      wanted: themes,
      missed: themes.filter((theme) => !found.includes(theme)),
      byForm: [],
      extra: found.filter((theme) => !themes.some((wantedTheme) => wantedTheme === theme)),
    },
  ];
}
