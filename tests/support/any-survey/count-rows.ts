import type { InventedAtlas, InventedSurvey, Row } from './invent-survey.ts';

/** Counts of a survey, made from its rows alone: nothing here knows how the site counts. */
export interface RowCounts {
  survey: InventedSurvey;
  year: number;
  all: number;
  answered: number;
  silent: number;
  /** How many answers have each word, theme or organisation with a name. */
  approaches: Map<string, number>;
  themes: Map<string, number>;
  partners: Map<string, number>;
  /** Answers with a theme, those with only one, and in how many different sets they come. */
  themed: number;
  single: number;
  combinations: number;
  /** Amounts for each person by municipality, and which of them are the State’s. */
  amounts: Map<string, number>;
  national: string[];
}

const tally = (words: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

const wordsIn = (cell = '') => cell.split('|').filter((word) => word !== '');

/** The name under which an organisation is counted: that of the whole where it is a branch. */
function wholeOf(organisations: readonly Row[], id: string): Row | undefined {
  const found = organisations.find((row) => row['organisatie_id'] === id);
  if (!found || found['met_naam'] !== 'ja') return undefined;
  const parent = organisations.find((row) => row['organisatie_id'] === found['onderdeel_van']);
  return parent ?? found;
}

/** Counts the rows of one survey. */
export function countRows({ organisations }: InventedAtlas, survey: InventedSurvey): RowCounts {
  const gave = survey.responses.filter(({ status }) => status === 'beantwoord');
  const sets = gave.map(({ themas }) => wordsIn(themas)).filter((themes) => themes.length > 0);
  const named = survey.partners.flatMap(({ gemeentecode = '', organisatie_id = '' }) => {
    const whole = wholeOf(organisations, organisatie_id);
    return whole ? [`${gemeentecode}|${whole['organisatie']}`] : [];
  });
  const amounts = survey.budgets.filter(
    ({ eenheid, bedrag_eur: amount }) => eenheid === 'per-vergunninghouder' && amount !== '',
  );
  return {
    survey,
    year: survey.year,
    all: survey.responses.length,
    answered: gave.length,
    silent: survey.responses.length - gave.length,
    approaches: tally(
      gave.flatMap(({ aanpak = '' }) => (aanpak && aanpak !== 'onduidelijk' ? [aanpak] : [])),
    ),
    themes: tally(sets.flat()),
    partners: tally([...new Set(named)].map((pair) => pair.split('|')[1] ?? '')),
    themed: sets.length,
    single: sets.filter((themes) => themes.length === 1).length,
    combinations: new Set(sets.map((themes) => themes.toSorted().join('|'))).size,
    amounts: new Map(amounts.map((row) => [row['gemeentecode'] ?? '', Number(row['bedrag_eur'])])),
    national: amounts.flatMap((row) =>
      row['omvat']?.startsWith('rijksbijdrage') ? [row['gemeentecode'] ?? ''] : [],
    ),
  };
}

/** How many rows each published table has of all surveys, or of one municipality in them. */
export function rowsOfSurveys(
  surveys: readonly InventedSurvey[],
  code?: string,
): Record<string, number> {
  const of = (rows: readonly Row[]) =>
    rows.filter(({ gemeentecode }) => code === undefined || gemeentecode === code).length;
  const inAll = (count: (survey: InventedSurvey) => number) =>
    surveys.reduce((sum, survey) => sum + count(survey), 0);
  return {
    partners: inAll(({ partners }) => of(partners)),
    projecten: inAll(({ projects }) => of(projects)),
    gegevens: inAll(({ questions, responses }) => questions.length * of(responses)),
    codering: inAll(({ codings }) => of(codings)),
  };
}

/** The highest count, and the words that have it. */
export function topOf(counts: ReadonlyMap<string, number>): { count: number; words: string[] } {
  const count = Math.max(0, ...counts.values());
  return { count, words: [...counts].flatMap(([word, times]) => (times === count ? [word] : [])) };
}

/** How the words of a cell stand in sentences. */
export const labels: Record<string, string> = {
  vluchtelingenwerk: 'VluchtelingenWerk',
  gemeente: 'de gemeente zelf',
  netwerk: 'een netwerk',
  burgers: 'burgers',
  'andere-organisatie': 'één andere organisatie',
  'maatschappelijke-begeleiding': 'maatschappelijke begeleiding',
  'gezondheid-opvoeding': 'gezondheid en opvoeding',
  regie: 'plannen en leiding',
};

/** Whether a survey asked which organisations there were: all do, but for one with questions of its own of which none did. */
export const keepsNames = ({ survey }: RowCounts): boolean =>
  survey.questions.length + survey.fixed.length === 0 ||
  survey.partners.length > 0 ||
  [...survey.fixed, ...survey.questions].some(
    ({ rol, soort }) => rol === 'partners' || soort === 'organisaties',
  );

/** The municipalities whose answer has one of some organisations: as a partner, or to a question of its own. */
export const namersOf = ({ survey }: RowCounts, organisations: readonly (string | undefined)[]) =>
  new Set([
    ...survey.partners.flatMap(({ gemeentecode, organisatie_id }) =>
      organisations.includes(organisatie_id) ? [gemeentecode] : [],
    ),
    ...survey.given.flatMap(({ gemeentecode, vraag, waarde }) =>
      survey.questions.some((one) => one['vraag'] === vraag && one['soort'] === 'organisaties') &&
      wordsIn(waarde).some((word) => organisations.includes(word))
        ? [gemeentecode]
        : [],
    ),
  ]);
