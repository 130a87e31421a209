import type { RowCounts } from './count-rows.ts';
import type { InventedAtlas } from './invent-survey.ts';
import { differsIn, listed, names, questionIn, spoken, type Facts } from './read-sentence.ts';

const none = 'geen projecten, zegt het antwoord zelf';

/** What a municipality gave in one survey in answer to what a page calls by these words. */
function wordsFor(
  { survey }: RowCounts,
  code: string,
  asked: string,
  invented: InventedAtlas,
): string[] | undefined {
  const row = survey.responses.find(({ gemeentecode }) => gemeentecode === code);
  const fixed: Record<string, () => string[]> = {
    'Wie deed het meeste?': () => [row?.['aanpak'] ?? ''],
    'Hoe ver was de gemeente?': () => [row?.['fase'] ?? ''],
    'Waar ging het over?': () => (row?.['themas'] ?? '').split('|'),
    'Welke projecten en plannen?': () => {
      const named = survey.projects.flatMap(({ gemeentecode, project = '' }) =>
        gemeentecode === code ? [project] : [],
      );
      return named.length === 0 && row?.['fase'] === 'geen-projecten' ? [none] : named;
    },
    'Met wie?': () =>
      survey.partners.flatMap(({ gemeentecode, organisatie_id = '' }) =>
        gemeentecode === code ? [spoken(undefined, organisatie_id, invented)] : [],
      ),
  };
  const question = survey.questions.find(({ tekst }) => tekst?.endsWith(asked));
  const given = survey.given.find(
    ({ gemeentecode, vraag }) => gemeentecode === code && vraag === question?.['vraag'],
  );
  const words = fixed[asked]?.() ?? (given?.['waarde'] ?? '').split('|');
  const known = words.filter((word) => word !== '' && word !== 'onduidelijk');
  return known.length > 0 ? known.map((word) => spoken(question, word, invented)) : undefined;
}

/** Whether what is said of two waves follows from the rows of both. */
export function holdsOfWaves({ waves, invented, said }: Facts): boolean {
  const [code = '', asked = ''] = said.about ?? [];
  const inWaves = waves
    .filter(({ survey }) => survey.responses.some(({ gemeentecode }) => gemeentecode === code))
    .toSorted((one, other) => one.year - other.year);
  // With one wave there is nothing to compare.
  if (inWaves.length < 2) return said.text === '';
  const id = inWaves
    .toReversed()
    .flatMap(({ survey }) => survey.questions.filter(({ tekst }) => tekst === asked))[0]?.['vraag'];
  const byYear = inWaves.filter((one) => id === undefined || questionIn(one, id)).slice(-2);
  const [earlier, counts] = byYear;
  if (!earlier) return false;
  if (!counts) return said.text === 'één keer gevraagd';
  const isOneYear = earlier.year === counts.year;
  const when = inWaves.length > 2 && !isOneYear ? `${earlier.year} en ${counts.year}: ` : '';
  if (!said.text.startsWith(when)) return false;
  const text = said.text.slice(when.length);
  const [first, then] = isOneYear ? ['de ene keer', 'de andere keer'] : ['eerst', 'later'];
  if (asked === 'Hoeveel geld was er per vergunninghouder?') {
    const [old, fresh] = byYear.map(({ survey }) =>
      survey.budgets.find(
        (row) =>
          row['gemeentecode'] === code &&
          row['eenheid'] === 'per-vergunninghouder' &&
          row['bedrag_eur'] !== '',
      ),
    );
    if (!old || !fresh) return text.startsWith('niet te zeggen: ');
    if (old['omvat'] !== fresh['omvat'])
      return text === 'niet te vergelijken, want het is ander geld';
    return text === 'hetzelfde'
      ? old['bedrag_eur'] === fresh['bedrag_eur']
      : text.startsWith(`${first} €`) && old['bedrag_eur'] !== fresh['bedrag_eur'];
  }
  const [question, before] =
    id === undefined ? [] : [counts, earlier].map((one) => questionIn(one, id));
  const different = question && before ? differsIn(question, before) : [];
  if (/^niet te vergelijken/.test(text) || different.length > 0)
    return text === `niet te vergelijken, want anders: ${listed(different)}`;
  if (question?.['soort'] === 'tekst') return text === 'een tekst, die wij niet vergelijken';
  const [old, fresh] = byYear.map((one) => wordsFor(one, code, asked, invented));
  if (!old || !fresh) return text.startsWith('niet te zeggen: ');
  const added = fresh.filter((word) => !old.includes(word));
  const gone = old.filter((word) => !fresh.includes(word));
  if (added.length + gone.length === 0) return text === 'hetzelfde';
  if (old.length === 1 && fresh.length === 1)
    return new RegExp(`^${first} .+, ${then} .+$`).test(text);
  if (old.includes(none) || fresh.includes(none)) {
    const [, was = '', now = ''] = new RegExp(`^${first} (.*); ${then} (.*)$`).exec(text) ?? [];
    return names(was, old) && names(now, fresh);
  }
  const only = isOneYear ? [`alleen ${then}`, `alleen ${first}`] : ['nieuw', 'niet meer'];
  const parts = new RegExp(
    `^(?:${only[0]} genoemd: (?<added>[^;]*))?(?:; )?(?:${only[1]} genoemd: (?<gone>.*))?$`,
  ).exec(text)?.groups;
  return (
    parts !== undefined && names(parts['added'] ?? '', added) && names(parts['gone'] ?? '', gone)
  );
}
