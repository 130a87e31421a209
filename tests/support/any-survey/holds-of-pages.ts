import { keepsNames, labels, namersOf, topOf } from './count-rows.ts';
import type { InventedAtlas, InventedSurvey, Row } from './invent-survey.ts';
import { isPart, numberOf, rowOf, some, type Facts } from './read-sentence.ts';

const part = (pattern: string, text: string, count: number, whole: number): boolean => {
  const groups = new RegExp(pattern).exec(text)?.groups;
  return groups !== undefined && isPart(groups, count, whole);
};

/** Of one theme: how many answers have it. */
function holdsOfTheme({ counts, said: { place, text } }: Facts): boolean {
  const [, , theme = ''] = place.split(' ');
  const count = counts.themes.get(theme) ?? 0;
  if (count === 0) return /^Geen antwoord /.test(text) && !/\d (antwoord|gemeente)/.test(text);
  const told = /(?:^|\? )(\d+) (antwoord noemt|antwoorden noemen|gemeente in|gemeenten in)/.exec(
    text,
  );
  return (
    numberOf(told?.[1]) === count && /noemt|gemeente in/.test(told?.[2] ?? '') === (count === 1)
  );
}

/** Of one organisation: who named it, and whether another source does. */
function holdsOfOrganisation({ counts, invented, said }: Facts): boolean {
  const { place, text, about: [id] = [] } = said;
  const branches = invented.organisations.flatMap((row) =>
    row['organisatie_id'] === id || row['onderdeel_van'] === id ? [row['organisatie_id']] : [],
  );
  const named = namersOf(counts, branches);
  const arranged = invented.arrangements.filter(({ organisatie_id }) =>
    branches.includes(organisatie_id),
  );
  if (place.endsWith('heading') && counts.answered === 0)
    return text === 'Nog geen antwoord bekend';
  if (place.endsWith('not kept') || (place.endsWith('heading') && !keepsNames(counts)))
    return !keepsNames(counts) && /iet bijgehouden/.test(text) && text.includes(`${counts.year}`);
  if (place.endsWith('heading'))
    return named.size === 0
      ? /^Geen gemeente noemde /.test(text)
      : new RegExp(`^Genoemd door ${named.size} gemeenten? in ${counts.year}$`).test(text);
  if (place.endsWith('known')) return /in een andere bron/.test(text) === arranged.length > 0;
  const known = arranged.filter(({ gemeentecode }) => named.has(gemeentecode)).length;
  const told =
    named.size === 1
      ? / noemde, staat in deze lijst/.test(text)
        ? 1
        : 0
      : /staat er geen/.test(text)
        ? 0
        : numberOf(/staa(?:t|n) er (\d+)/.exec(text)?.[1]);
  return (
    told === Math.min(known, 1) &&
    /weten wij niet/.test(text) === told < named.size &&
    (named.size === 1 || numberOf(/Van de (\d+)/.exec(text)?.[1]) === named.size)
  );
}

/** Of one municipality: whether it answered, what of money, and with whom it is alike. */
function holdsOfMunicipality({ counts, invented, said }: Facts): boolean {
  const { place, text, about: [code = '', thing = ''] = [] } = said;
  const row = rowOf(counts, code);
  const name =
    invented.municipalities.find((one) => one['gemeentecode'] === code)?.['gemeentenaam'] ?? '';
  const { survey, answered, all } = counts;
  const budgets = survey.budgets.filter(({ gemeentecode }) => gemeentecode === code);
  const asksSix = survey.questions.length + counts.survey.fixed.length === 0;
  if (place.endsWith('no response')) {
    if (/hoort daar niet bij\.$/.test(text)) return row === undefined;
    if (/^De gemeente .* bestaat sinds/.test(text)) return code === 'GM1990';
    const told = /In de lijst staa[nt]n? ([\d.]+) van de ([\d.]+) gemeenten/.exec(text);
    return (
      row?.['status'] === 'niet-gereageerd' &&
      (told === null
        ? answered === 0 && / is nog geen antwoord bekend\.$/.test(text)
        : numberOf(told[1]) === answered && numberOf(told[2]) === all)
    );
  }
  if (place.endsWith('no money'))
    return /niet gevraagd\.$/.test(text)
      ? survey.budgets.length === 0 && !asksSix
      : budgets.length === 0 && text === `${name} zei niets over geld.`;
  if (place.endsWith('money')) {
    const amount = /€\s([\d.]+(?:,\d+)?)/.exec(text)?.[1];
    return budgets.some(({ bedrag_eur }) =>
      amount === undefined ? bedrag_eur === '' : Number(bedrag_eur) === numberOf(amount),
    );
  }
  if (place.endsWith('elsewhere')) {
    const organisation = invented.organisations.find((one) => one['organisatie_id'] === thing);
    const whole = organisation?.['onderdeel_van'] || thing;
    const branches = invented.organisations.flatMap((one) =>
      one['organisatie_id'] === whole || one['onderdeel_van'] === whole
        ? [one['organisatie_id']]
        : [],
    );
    const others = namersOf(counts, branches).size - 1;
    const told = /ook in (\d+) (ander antwoord|andere antwoorden)$/.exec(text);
    return told === null
      ? text.endsWith('in geen ander antwoord') && others === 0
      : numberOf(told[1]) === others && (told[2] === 'ander antwoord') === (others === 1);
  }
  if (place.endsWith('to ask')) {
    const amount = /noemde .* €\s([\d.]+(?:,\d+)?)/.exec(text)?.[1];
    const project = /‘(.*)’/.exec(text)?.[1];
    return (
      text.endsWith('?') &&
      (amount === undefined ||
        budgets.some(({ bedrag_eur }) => Number(bedrag_eur) === numberOf(amount))) &&
      (project === undefined ||
        survey.projects.some(
          (one) =>
            one['gemeentecode'] === code &&
            one['project'] === project &&
            (one['status'] === 'lopend') === text.includes(' liep ‘') &&
            (one['status'] === 'gepland') === text.includes(' stond ‘'),
        ))
    );
  }
  if (place.endsWith(' key')) {
    const told = new Map(
      [...text.matchAll(/(gelijk|ander|stil) [^:]*: (\d+)/g)].map(([, one = '', n]) => [
        one,
        Number(n),
      ]),
    );
    const silentHere = row?.['status'] !== 'beantwoord';
    const alike = survey.responses.filter(
      (one) =>
        one['status'] === 'beantwoord' &&
        (counts.approaches.size + survey.partners.length === 0 ||
          one['aanpak'] === row?.['aanpak']),
    ).length;
    const expected = silentHere
      ? { gelijk: 0, ander: answered, stil: all - answered - 1 }
      : { gelijk: alike - 1, ander: answered - alike, stil: all - answered };
    return (
      Object.entries(expected).every(([one, count]) => (told.get(one) ?? 0) === count) &&
      [...told.values()].every((count) => count > 0)
    );
  }
  if (place.endsWith('merger'))
    return / hoort sinds 1 januari 2022 bij .* eigen pagina\.$/.test(text);
  if (row?.['status'] !== 'beantwoord') {
    const silent = counts.silent;
    if (silent === 1)
      return text === `${all === 1 ? 'Van' : 'Alleen van'} ${name} is geen antwoord bekend.`;
    return (
      part(`^Van ${some} gevraagde gemeenten is geen antwoord`, text, silent, all) &&
      text.endsWith(`${name} is daar één van.`)
    );
  }
  if (/gaf(?:en)? antwoord\. |gaven antwoord\. /.test(text))
    return counts.approaches.size === 0 || !asksSix;
  const gave = survey.responses.filter(({ status }) => status === 'beantwoord');
  const same = gave.filter(({ aanpak }) => (aanpak ?? '') === (row['aanpak'] ?? '')).length;
  const word = row['aanpak'] ?? '';
  const said1 =
    word === '' || word === 'onduidelijk'
      ? /is niet duidelijk wie het meeste deed/.test(text)
      : text.includes(`${labels[word] ?? word} het meeste`);
  return (
    said1 &&
    (same === 1
      ? text.startsWith(`${answered === 1 ? 'In' : 'Alleen in'} het antwoord van ${name}`)
      : part(`^In ${some} antwoorden`, text, same, answered))
  );
}

/** Of how many municipalities a survey has something in a column. */
function givenIn(
  { responses, partners, projects, budgets }: InventedSurvey,
  column: string,
  { municipalities }: InventedAtlas,
): number {
  const among = (rows: readonly Row[]) => (one: Row) =>
    rows.some(({ gemeentecode }) => gemeentecode === one['gemeentecode']);
  const rules: Record<string, (one: Row) => boolean> = {
    inwoners: among(municipalities.filter(({ inwoners = '' }) => inwoners !== '')),
    aantal_partners: among(partners.filter((row) => row['organisatie_id'] !== 'vrijwilligers')),
    aantal_projecten: (one) => one['fase'] === 'geen-projecten' || among(projects)(one),
    budget_per_vergunninghouder_eur: among(
      budgets.filter(
        ({ eenheid, bedrag_eur }) => eenheid === 'per-vergunninghouder' && bedrag_eur !== '',
      ),
    ),
  };
  const isGiven = rules[column] ?? ((one: Row) => !['', 'onduidelijk'].includes(one[column] ?? ''));
  return responses.filter(isGiven).length;
}

/** Whether what a page says follows from the rows. */
export function holdsOfPages(facts: Facts): boolean {
  const { counts, invented, waves, said } = facts;
  const { place, text } = said;
  const { answered, all, silent, year } = counts;
  if (place.startsWith('page theme')) return holdsOfTheme(facts);
  if (place.startsWith('page organisation')) return holdsOfOrganisation(facts);
  if (place.startsWith('page municipality')) return holdsOfMunicipality(facts);
  if (place.startsWith('page rows')) {
    const [, , survey = '', table = ''] = place.split(' ');
    const told = invented.surveys.find(({ id }) => id === survey);
    const rows = table === 'projecten' ? told?.projects : told?.budgets;
    return text === String(rows?.length);
  }
  if (place === 'page recounted')
    return (
      text.split(', ').toSorted().join() ===
      [...counts.partners]
        .map(([name, count]) => `${name}: ${count}`)
        .toSorted()
        .join()
    );
  if (place.startsWith('page given')) {
    const [, , survey = '', column = ''] = place.split(' ');
    const told = invented.surveys.find(({ id }) => id === survey);
    return (
      told !== undefined && text === `${told.responses.length} ${givenIn(told, column, invented)}`
    );
  }
  if (place.startsWith('page missing')) {
    const [, , survey = '', question = ''] = place.split(' ');
    const told = invented.surveys.find(({ id }) => id === survey);
    const rows = told?.given.filter(({ vraag }) => vraag === question) ?? [];
    const gave = told?.responses.filter(({ status }) => status === 'beantwoord').length ?? 0;
    const given = rows.filter(({ waarde = '' }) => waarde !== '').length;
    const elsewise = rows.filter(
      ({ waarde_reden: why = '' }) => why !== '' && why !== 'niet-genoemd',
    ).length;
    return text === [told?.responses.length, given, gave - given - elsewise].join(' ');
  }
  const checks: Record<string, () => boolean> = {
    'page list': () =>
      part(
        `^${some} gemeenten? in deze atlas`,
        text,
        invented.municipalities.length,
        invented.municipalities.length,
      ) &&
      /antwoord/.test(text) === answered > 0 &&
      /de antwoorden/.test(text) === answered > 1,
    'page when': () =>
      text.startsWith(answered === 0 ? 'De enquête is van' : 'De antwoorden zijn van') &&
      text.includes(String(year)),
    'page silence': () => (silent === 0) === (text === ''),
    'page unknown': () =>
      silent === 0 ? text === '' : part(`^Van ${some} gemeenten? is`, text, silent, all),
    'page to write': () =>
      answered === 0 ? text === '' : part(`“${some} gemeenten?”`, text, answered, all),
    'page nothing': () => /nog geen antwoord/.test(text) === (answered === 0),
    'page joint': () => /^Geen antwoord gaat/.test(text) || answered > 1,
    'page list count': () => text === `${all} van ${all} ${all === 1 ? 'gemeente' : 'gemeenten'}`,
    'page list order': () => {
      if (answered === 0 && all > 0) return / Geen van hen heeft een waarde/.test(text);
      const told = /(\d+) van (\d+) met een waarde/.exec(text);
      return all === 0
        ? text.startsWith('Geen gemeente')
        : told === null
          ? silent === 0
          : Number(told[1]) === answered && Number(told[2]) === all;
    },
    'page robustness': () => {
      const told =
        /bij ‘(?<label>.*?)’: bij (?<rest>.*?)\. Bij (?<contested>\d+) .* (?:tussen (?<least>\d+) en|bleef het getal) (?<most>\d+)\./.exec(
          text,
        )?.groups;
      const { count, words } = topOf(counts.approaches);
      const codings = counts.survey.codings.filter(({ veld }) => veld === 'aanpak');
      const contested = codings.filter(({ eerste, tweede }) => eerste !== tweede).length;
      return (
        told !== undefined &&
        words.some(
          (word) => (told['label'] ?? '').replace(/^vooral /, '') === (labels[word] ?? word),
        ) &&
        part(`^${some} antwoord`, told['rest'] ?? '', count, codings.length) &&
        numberOf(told['contested']) === contested &&
        numberOf(told['least'] ?? told['most']) <= count &&
        count <= numberOf(told['most']) &&
        (words.length === 1 || !/grootste groep/.test(text))
      );
    },
    'page search themes': () =>
      text
        .toLowerCase()
        .split(', ')
        .filter((name) => name !== '')
        .toSorted()
        .join() ===
      [...counts.themes.keys()]
        .map((word) => labels[word] ?? word)
        .toSorted()
        .join(),
    'page holds': () =>
      text.includes(`${all} ${all === 1 ? 'gemeente' : 'gemeenten'} in Gelderland, ${year}`) &&
      waves.every((one) => text.includes(`in Gelderland, ${one.year}`)),
  };
  return checks[place]?.() ?? false;
}
