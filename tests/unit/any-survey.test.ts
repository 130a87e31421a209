import { expect, test } from 'vitest';
import { countRows, labels, topOf, type RowCounts } from '../support/any-survey/count-rows.ts';
import { inventAtlas, type InventedAtlas, type Row } from '../support/any-survey/invent-survey.ts';
import { readInvented } from '../support/any-survey/read-invented.ts';
import { sentencesOf, type Said } from '../support/any-survey/sentences-of.ts';

const atlases = Array.from({ length: 200 }, (_, at) => inventAtlas(at + 1)).map((invented) => ({
  invented,
  said: sentencesOf(readInvented(invented)).map((one) => ({
    ...one,
    text: one.text.replaceAll('\u00a0', ' '),
  })),
}));

const numberOf = (text = '') =>
  Number(text.replaceAll('.', '').replace(',', '.').replace('Eén', '1'));

type Groups = Record<string, string | undefined>;
interface Facts {
  counts: RowCounts;
  /** Of the survey before it. */
  earlier: RowCounts | undefined;
  invented: InventedAtlas;
  said: Said;
}

/** Some of so many things, as sentences say it, and its part and its whole. */
const some =
  '(?<part>[Aa]lle [\\d.]+|[Bb]eide|[Dd]e enige|[Hh]et enige|[Gg]een van de [\\d.]+|[Nn]iet de enige|(?:[\\d.]+|Eén) van de [\\d.]+)';
function partIn({ part = '' }: Groups, whole: number): [number, number] {
  if (/^(niet )?(de|het) enige/i.test(part)) return [part.startsWith('niet') ? 0 : 1, 1];
  if (/^beide/i.test(part)) return [2, 2];
  const [first = '', second = first] = part.match(/Eén|[\d.]+/g) ?? [];
  if (/^alle/i.test(part)) return [whole === numberOf(first) ? whole : -1, numberOf(first)];
  return /^geen/i.test(part) ? [0, numberOf(first)] : [numberOf(first), numberOf(second)];
}
const isPart = (groups: Groups, part: number, whole: number) => {
  const [one, all] = partIn(groups, whole);
  return one === part && all === whole;
};

const told = (words: readonly string[]) => words.map((word) => labels[word] ?? word);
/** Whether a list in a sentence names exactly these. */
const names = (list: string, words: readonly string[]) => {
  let rest = list;
  for (const word of told(words).toSorted((a, b) => b.length - a.length)) {
    const found = [word.replace(/^Gemeente /, 'de gemeente '), word].find((spelt) =>
      rest.toLowerCase().includes(spelt.toLowerCase()),
    );
    if (found === undefined) return false;
    const at = rest.toLowerCase().indexOf(found.toLowerCase());
    rest = rest.slice(0, at) + rest.slice(at + found.length);
  }
  return /^(,| |en)*$/.test(rest);
};

const answeredTo = ({ survey }: RowCounts, id: string) =>
  survey.given.filter(({ vraag, waarde }) => vraag === id && waarde !== undefined && waarde !== '');

/** Whether a survey asked for one of the fixed things: one without a list of questions asked for all. */
const asksFor = ({ survey }: RowCounts, thing: 'aanpak' | 'partners' | 'projects' | 'budgets') =>
  survey.questions.length === 0 ||
  (thing === 'aanpak'
    ? survey.responses.some(({ aanpak = '' }) => aanpak !== '')
    : survey[thing].length > 0);

/** What the front page asks its reader, by the topic and by what was asked. */
function headlineFor({ counts, invented: { topic } }: Facts): string {
  if (topic.headline !== undefined) return topic.headline.replace('{jaar}', String(counts.year));
  const done = (['aanpak', 'partners', 'projects', 'budgets'] as const).some((thing) =>
    asksFor(counts, thing),
  );
  if (!done) return `Wat antwoordde uw gemeente in ${counts.year} over ${topic.subject}?`;
  return topic.tense === 'verleden'
    ? `Wat deed uw gemeente in ${counts.year} voor ${topic.people}?`
    : `Wat doet uw gemeente voor ${topic.people}?`;
}

/** What stands below it. */
function leadFor({ counts, invented: { topic } }: Facts): string {
  if (topic.lead !== undefined) return topic.lead;
  const verb = topic.tense === 'verleden' ? 'werkte' : 'werkt';
  const all = (['partners', 'projects', 'budgets'] as const).every((thing) =>
    asksFor(counts, thing),
  );
  return `${all ? `Met wie ${verb} zij samen, in welke projecten en met welk geld? ` : ''}Zoek uw gemeente, dorp of postcode.`;
}

const questionIn = ({ survey }: RowCounts, id = '') =>
  survey.questions.find(({ vraag }) => vraag === id);

/** What differs between a question in two surveys, by its row in each. */
const differsIn = (one?: Row, other?: Row): string[] =>
  [
    ['de woorden van de vraag', 'tekst'],
    ['de soort van het antwoord', 'soort'],
    ['de eenheid', 'eenheid'],
    ['de keuzes', 'keuzes'],
  ].flatMap(([name = '', column = '']) =>
    one?.[column] === other?.[column] || (column === 'keuzes' && one?.['soort'] === 'organisaties')
      ? []
      : [name],
  );
const listed = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} en ${words.at(-1) ?? ''}`;

/** What a word of a cell is called in sentences on a question. */
function spoken(question: Row | undefined, word: string, { organisations }: InventedAtlas): string {
  const label = (question?.['keuzes'] ?? '')
    .split('|')
    .find((choice) => choice.startsWith(`${word}=`))
    ?.slice(word.length + 1);
  const organisation = organisations.find((row) => row['organisatie_id'] === word);
  return label ?? organisation?.['organisatie'] ?? word;
}

const monthNames =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  );
const dayOf = (date: string) => {
  const [year = '', month, day] = date.split('-');
  return [day && Number(day), month && monthNames[Number(month) - 1], year]
    .filter(Boolean)
    .join(' ');
};

/** Whether the sentence to copy on a question says what its rows say. */
function holdsOfAnswers(text: string, facts: Facts): boolean {
  const { counts, said, invented } = facts;
  const id = said.place.split(' ')[2] ?? '';
  const question = questionIn(counts, id);
  const values = answeredTo(counts, id).map(({ waarde = '' }) => waarde);
  const opening = `In ${counts.year} (?:gaf|noemden?) op de vraag “${question?.['tekst']?.replaceAll('?', String.raw`\?`) ?? ''}” `;
  const rest = text.replace(new RegExp(`^${opening}`), '');
  if (rest === text) return false;
  const tail = `\\(bron: De Proefkrant, ${counts.year}; bewerking: Proefatlas\\)\\.$`;
  if (values.length === 0)
    return new RegExp(
      counts.all === 1
        ? `^de enige gevraagde gemeente geen antwoord ${tail}`
        : `^geen van de ${counts.all} gevraagde gemeenten antwoord ${tail}`,
    ).test(rest);
  const found = new RegExp(
    `^(?<claim>.*); N = (?<n>[\\d.]+) van (?<all>[\\d.]+) gevraagde gemeenten? ${tail}`,
  ).exec(rest)?.groups;
  if (numberOf(found?.['n']) !== values.length || numberOf(found?.['all']) !== counts.all)
    return false;
  const claim = found?.['claim'] ?? '';
  const soort = question?.['soort'] ?? '';
  if (['getal', 'bedrag', 'percentage'].includes(soort)) {
    const sorted = values.map(Number).sort((a, b) => a - b);
    const told = [...claim.matchAll(/(?<=€ |: |van |tot |antwoord )[\d.]+(?:,\d+)?(?! gemeenten)/g)]
      .map(([number]) => numberOf(number))
      .slice(-3);
    const [low, high] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
    const middle = sorted.length / 2;
    const median = ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
    if (low === high) return told.at(-1) === low;
    return claim.includes('de helft')
      ? sorted.length >= 10 && told.join() === [median, low, high].join()
      : sorted.length < 10 && told.slice(-2).join() === [low, high].join();
  }
  if (soort === 'datum') {
    const days = values.toSorted();
    const [first, last] = [dayOf(days[0] ?? ''), dayOf(days.at(-1) ?? '')];
    return claim.endsWith(
      first === last ? ` een datum: ${first}` : `, van ${first} tot en met ${last}`,
    );
  }
  const made = new Map<string, number>();
  for (const value of values)
    for (const word of value.split('|')) made.set(word, (made.get(word) ?? 0) + 1);
  const told = [...claim.matchAll(/(?:^|, | en )(?<part>[^‘]*?) ‘(?<label>[^’]*)’/g)];
  const others = [...made].filter(
    ([word]) => !told.some(({ groups }) => groups?.['label'] === spoken(question, word, invented)),
  );
  const least = Math.min(
    ...told.map(({ groups }) => {
      const word = [...made.keys()].find(
        (one) => spoken(question, one, invented) === groups?.['label'],
      );
      return made.get(word ?? '') ?? -1;
    }),
  );
  return (
    told.every(({ groups = {} }, at) => {
      const word = [...made.keys()].find(
        (one) => spoken(question, one, invented) === groups['label'],
      );
      const count = made.get(word ?? '') ?? -1;
      const part = groups['part']?.replace(/ gemeenten? met een antwoord$/, '') ?? '';
      return at === 0 ? isPart({ part }, count, values.length) : numberOf(part) === count;
    }) && others.every(([, count]) => count < least || told.length === 0)
  );
}

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
    'Met wie?': () =>
      survey.partners.flatMap(({ gemeentecode, organisatie_id = '' }) =>
        gemeentecode === code && organisatie_id !== 'vrijwilligers'
          ? [spoken(undefined, organisatie_id, invented)]
          : [],
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
function holdsOfWaves({ counts, earlier, invented, said }: Facts): boolean {
  const [code = '', asked = ''] = said.about ?? [];
  const { text } = said;
  // With one wave there is nothing to compare.
  const inBoth = (one?: RowCounts) =>
    one?.survey.responses.some(({ gemeentecode }) => gemeentecode === code) ?? false;
  if (!earlier || !inBoth(earlier) || !inBoth(counts)) return text === '';
  const question = counts.survey.questions.find(({ tekst }) => tekst === asked);
  const before = questionIn(earlier, question?.['vraag']);
  const different = question && before ? differsIn(question, before) : [];
  if (/^niet te vergelijken/.test(text) || different.length > 0)
    return text === `niet te vergelijken, want anders: ${listed(different)}`;
  if (question?.['soort'] === 'tekst') return text === 'een tekst, die wij niet vergelijken';
  if (['Welke projecten en plannen?', 'Hoeveel geld was er per vergunninghouder?'].includes(asked))
    return true;
  const [old, fresh] = [earlier, counts].map((one) => wordsFor(one, code, asked, invented));
  if (!old || !fresh) return text.startsWith('niet te zeggen: ');
  const added = fresh.filter((word) => !old.includes(word));
  const gone = old.filter((word) => !fresh.includes(word));
  if (added.length + gone.length === 0) return text === 'hetzelfde';
  if (old.length === 1 && fresh.length === 1) return /^eerst .+, nu .+$/.test(text);
  const parts =
    /^(?:nieuw genoemd: (?<added>[^;]*))?(?:; )?(?:niet meer genoemd: (?<gone>.*))?$/.exec(
      text,
    )?.groups;
  return (
    parts !== undefined && names(parts['added'] ?? '', added) && names(parts['gone'] ?? '', gone)
  );
}

/** Whether a part of a story of `/opvallend/` follows from the rows. */
function holdsOfStory(text: string, { counts, said, invented }: Facts): boolean {
  const [, id = '', part = ''] = said.place.split(' ');
  const [code = ''] = said.about ?? [];
  const inhabitants = (row: Row) =>
    Number(
      invented.municipalities.find((one) => one['gemeentecode'] === row['gemeentecode'])?.[
        'inwoners'
      ] ?? '',
    );
  const { survey } = counts;
  const gave = survey.responses.filter(({ status }) => status === 'beantwoord');
  const moneyed = new Set(survey.budgets.map(({ gemeentecode }) => gemeentecode));
  const top = topOf(id === 'partner' ? counts.partners : counts.themes);
  const next = Math.max(
    0,
    ...[...(id === 'partner' ? counts.partners : counts.themes).values()].filter(
      (times) => times < top.count,
    ),
  );
  const partIs = (pattern: string, count: number, whole: number) => {
    const groups = new RegExp(pattern).exec(text)?.groups;
    return groups !== undefined && isPart(groups, count, whole);
  };
  if (part === 'limits') return text.length > 0;
  if (part === 'example') {
    const row = rowOf(counts, code);
    if (id === 'geld') return moneyed.has(code) && / noemde /.test(text);
    if (id === 'partner' || id === 'thema') return text === '' || text === row?.['samenvatting'];
    const told = /had ([\d.]+) inwoners\.$/.exec(text)?.[1];
    return told === undefined ? text === '' : numberOf(told) === inhabitants(row ?? {});
  }
  if (part === 'certainty') {
    const range = / wordt (\d+) een getal van (\d+) tot (\d+)\./.exec(text);
    if (id === 'omvang' || id === 'zonder-antwoord')
      return /hoefden wij niets in te delen/.test(text);
    return (
      range === null ||
      (numberOf(range[1]) === top.count &&
        numberOf(range[2]) <= top.count &&
        top.count <= numberOf(range[3]) &&
        numberOf(range[2]) < numberOf(range[3]))
    );
  }
  if (id === 'partner')
    return part === 'title'
      ? partIs(`^(?<who>.*) is partner in ${some} antwoord(en)?$`, top.count, counts.answered) &&
          names(/^(.*) is partner/.exec(text)?.[1] ?? '', top.words) &&
          top.words.length === 1
      : numberOf(/meer dan (\d+)/.exec(text)?.[1] ?? '0') === next;
  if (id === 'thema')
    return part === 'title'
      ? partIs(`^Het thema .* staat in ${some} antwoord(en)?$`, top.count, counts.answered) &&
          names(/^Het thema (.*) staat in/.exec(text)?.[1] ?? '', top.words) &&
          top.words.length === 1
      : numberOf(/meer dan (\d+) antwoord/.exec(text)?.[1] ?? '0') === next;
  if (id === 'geld') {
    const silent = gave.filter(({ gemeentecode }) => !moneyed.has(gemeentecode)).length;
    if (part === 'title')
      return text.startsWith('Geen van')
        ? silent === gave.length
        : partIs(`^${some} antwoorden zeggen niets over geld$`, silent, gave.length);
    const named = /^(?<n>Eén|Geen|\d+) antwoord/.exec(text)?.groups?.['n'];
    return (
      (named === 'Geen' ? 0 : named === 'Eén' ? 1 : numberOf(named)) === counts.amounts.size &&
      text.includes('geld van het Rijk') ===
        (counts.amounts.size > 0 && counts.national.length === counts.amounts.size)
    );
  }
  if (id === 'zonder-antwoord')
    return part === 'title'
      ? partIs(
          `^Van ${some} gevraagde gemeenten is geen antwoord bekend$`,
          counts.silent,
          counts.all,
        )
      : !/\d/.test(text);
  if (id !== 'omvang') return false;
  const known = survey.responses.filter((row) => inhabitants(row) > 0);
  const from = [20_000, 50_000, 100_000].find((least) =>
    known.every((row) => inhabitants(row) < least || row['status'] === 'beantwoord'),
  );
  const [large = [], small = []] = [true, false].map((isLarge) =>
    known.filter((row) => inhabitants(row) >= (from ?? 0) === isLarge),
  );
  if (part === 'title')
    return partIs(
      `^${some} gemeenten met ${(from ?? 0) / 1000}\\.000 inwoners of meer gaven antwoord$`,
      large.length,
      large.length,
    );
  const count = small.filter(({ status }) => status === 'beantwoord').length;
  return count === 0
    ? text === 'Van de kleinere is geen antwoord bekend.'
    : partIs(`^${some} kleinere gemeenten (gaf|gaven) antwoord\\.$`, count, small.length);
}

/** Everything that may be said, by place: how it is worded, and whether the rows bear it. */
const claims: [place: RegExp, text: RegExp, holds: (groups: Groups, facts: Facts) => boolean][] = [
  [
    /title$/,
    /: nog geen antwoord$/,
    (_, { counts, said }) => counts.answered === 0 || said.place.startsWith('question'),
  ],
  [
    /^budget title/,
    /^Het enige antwoord noemt geen bedrag/,
    (_, { counts }) => counts.answered === 1 && counts.amounts.size === 0,
  ],
  [
    /^budget title/,
    new RegExp(
      `^${some} antwoord(en)? noem(t|en) een bedrag per vergunninghouder(?<state>, en .* van het Rijk)?$`,
    ),
    (groups, { counts }) =>
      isPart(groups, counts.amounts.size, counts.answered) &&
      (groups['state'] !== undefined) ===
        (counts.amounts.size > 0 && counts.national.length === counts.amounts.size),
  ],
  [
    /^partners title/,
    /^(Het enige|Geen) antwoord noemt (g?een) partner bij naam$/,
    (_, { counts }) => counts.partners.size === 0,
  ],
  [
    /^partners title/,
    /^Partners in (?<n>[\d.]+) antwoord/,
    ({ n }, { counts }) => numberOf(n) === counts.answered && counts.partners.size > 0,
  ],
  [
    /^partners title/,
    new RegExp(
      `^(?<who>.*) (is|zijn het vaakst) partner(: elk)? in ${some} antwoorden(; geen andere organisatie met naam in meer dan (?<others>\\d+))?$`,
    ),
    (groups, { counts }) => {
      const { count, words } = topOf(counts.partners);
      const others = Math.max(0, ...[...counts.partners.values()].filter((times) => times < count));
      return (
        isPart(groups, count, counts.answered) &&
        names(groups['who'] ?? '', words) &&
        numberOf(groups['others'] ?? '0') === others
      );
    },
  ],
  [
    /^themas title/,
    /^(Het enige|Geen) antwoord noemt (g?een) thema$/,
    (_, { counts }) => counts.themed === 0,
  ],
  [
    /^themas title/,
    /^Thema’s in (?<n>[\d.]+) antwoord/,
    ({ n }, { counts }) => numberOf(n) === counts.answered,
  ],
  [
    /^themas title/,
    new RegExp(
      `^(?<who>.*) komt? ?(en)? het vaakst voor: (in|elk in) ${some} antwoorden(, daarna (?<next>.*) \\((?<times>\\d+)\\))?$`,
    ),
    (groups, { counts }) => {
      const { count, words } = topOf(counts.themes);
      const rest = topOf(new Map([...counts.themes].filter(([word]) => !words.includes(word))));
      return (
        isPart(groups, count, counts.answered) &&
        names(groups['who'] ?? '', words) &&
        (groups['next'] === undefined ||
          (names(groups['next'], rest.words) && numberOf(groups['times']) === rest.count))
      );
    },
  ],
  [
    /^aanpak-kaart title/,
    /zegt (niet )?duidelijk wie het meeste deed$/,
    (_, { counts }) => counts.approaches.size === 0,
  ],
  [
    /^aanpak-kaart title/,
    /^Wie het meeste deed, volgens (?<n>[\d.]+) antwoord/,
    ({ n }, { counts }) => numberOf(n) === counts.answered,
  ],
  [
    /^aanpak-kaart title/,
    new RegExp(
      `^(Bij ${some} gemeenten met een antwoord (deed|deden) (?<who>.*) het meeste|(?<several>.*) deden even vaak het meeste: elk bij ${some.replace('part', 'each')} gemeenten met een antwoord), volgens onze indeling$`,
    ),
    (groups, { counts }) => {
      const { count, words } = topOf(counts.approaches);
      const part = groups['part'] ?? groups['each'] ?? '';
      return (
        isPart({ part }, count, counts.answered) &&
        names(groups['who'] ?? groups['several'] ?? '', words)
      );
    },
  ],
  [
    /^(respons-kaart title|answered|answered of|about|search frame|list)$/,
    new RegExp(
      `^(?<head>.*(\\?|kregen\\.|kreeg\\.|${'\\d{4}'}\\.) )?(?<clause>Er is nog geen gemeente gevraagd|Van (?<none>de [\\d.]+|beide|de enige)( gevraagde)? gemeenten? is nog geen antwoord bekend|${some}( gevraagde)? gemeenten? (gaf|gaven) antwoord)(?<tail>.*)$`,
    ),
    (groups, { counts }) => {
      if (groups['clause']?.startsWith('Er is')) return counts.all === 0;
      const { none } = groups;
      if (none === undefined)
        return counts.answered > 0 && isPart(groups, counts.answered, counts.all);
      const size = none === 'beide' ? 2 : none === 'de enige' ? 1 : numberOf(none.slice(3));
      return counts.answered === 0 && size === counts.all;
    },
  ],
  [
    /^thema-combinaties title/,
    /^Geen antwoord noemt een thema$/,
    (_, { counts }) => counts.themed === 0,
  ],
  [
    /^thema-combinaties title/,
    /^Eén antwoord noemt (?<n>\d+) thema/,
    ({ n }, { counts }) =>
      counts.themed === 1 && numberOf(n) === [...counts.themes.values()].length,
  ],
  [
    /^thema-combinaties title/,
    /^(?<n>[\d.]+) antwoorden noemen thema’s, in (?<sets>\d+) combinaties?; (?<one>beide noemen|alle noemen|geen enkel noemt|1 noemt|[\d.]+ noemen) er maar één$/,
    ({ n, sets, one = '' }, { counts }) =>
      numberOf(n) === counts.themed &&
      numberOf(sets) === counts.combinations &&
      (/^(beide|alle)/.test(one)
        ? counts.themed
        : one.startsWith('geen')
          ? 0
          : numberOf(one.split(' ')[0])) === counts.single,
  ],
  [
    /^tijdlijn title/,
    /^In (?<n>\d+) gebied(en)? veranderden(?<later> later)? /,
    ({ n, later }, { invented, counts }) =>
      numberOf(n) === new Set(invented.areas.map(({ gebied }) => gebied)).size &&
      (later === undefined ||
        invented.arrangements.every(
          ({ van = '' }) => van.startsWith('XXXX') || Number(van.slice(0, 4)) >= counts.year,
        )),
  ],
  [/^respons-omvang title/, /^Antwoorden naar inwoners$/, () => true],
  [
    /^respons-omvang title/,
    new RegExp(
      `^(?<silent>Van )?${some} gemeenten? (met (?<from>[\\d.]+) (?<to>tot [\\d.]+ inwoners|inwoners of meer)|met minder dan (?<below>[\\d.]+) inwoners|waarvan wij de inwoners kennen,) (gaf antwoord|gaven antwoord|is geen antwoord bekend)$`,
    ),
    (groups, { counts, invented }) => {
      const { from = '0', to = '', below } = groups;
      const upper = below
        ? numberOf(below)
        : /tot ([\d.]+)/.exec(to)
          ? numberOf(/tot ([\d.]+)/.exec(to)?.[1])
          : Infinity;
      const sized = counts.survey.responses.filter(({ gemeentecode }) => {
        const inhabitants =
          invented.municipalities.find((row) => row['gemeentecode'] === gemeentecode)?.[
            'inwoners'
          ] ?? '';
        return (
          inhabitants !== '' && Number(inhabitants) >= numberOf(from) && Number(inhabitants) < upper
        );
      });
      const answered = sized.filter(({ status }) => status === 'beantwoord').length;
      return isPart(groups, groups['silent'] ? sized.length - answered : answered, sized.length);
    },
  ],
  [/subtitle$/, /^(?!.*N =).*, (?<from>\d{4})( tot en met \d{4})?\.$/, () => true],
  [
    /subtitle$/,
    /N = (?<n>[\d.]+) van (?<all>[\d.]+) (gevraagde )?gemeenten?(?<lines>; de lijnen zijn landelijke bedragen)?\.$/,
    ({ n, all, lines }, { counts, said, invented }) => {
      const question = /^question \S+ (\S+)/.exec(said.place)?.[1];
      const expected = question ? answeredTo(counts, question).length : counts.answered;
      const lies = invented.policy.some(
        (row) =>
          Number(row['maatstaf_van']) <= counts.year && counts.year <= Number(row['maatstaf_tot']),
      );
      return (
        numberOf(all) === counts.all &&
        (/respons/.test(said.place) ? numberOf(n) <= counts.all : numberOf(n) === expected) &&
        (!said.place.includes('budget') || (lines !== undefined) === lies)
      );
    },
  ],
  [
    /^question .* title$/,
    /^[^:]+: nog geen antwoord op deze vraag$/,
    (_, { counts, said }) =>
      counts.answered > 0 && answeredTo(counts, said.place.split(' ')[2] ?? '').length === 0,
  ],
  [
    /^question .* title$/,
    /^[^:]+: (?<n>[\d.]+) antwoord(en)?$/,
    ({ n }, { counts, said }) =>
      numberOf(n) === answeredTo(counts, said.place.split(' ')[2] ?? '').length,
  ],
  [
    /^question .* title$/,
    new RegExp(`^[^:]+: (?<choice>.*) in ${some} antwoorden$`),
    (groups, { counts, said }) => {
      const id = said.place.split(' ')[2] ?? '';
      const given = answeredTo(counts, id);
      const question = counts.survey.questions.find(({ vraag }) => vraag === id);
      const label = new Map(
        question?.['keuzes']?.split('|').map((pair) => pair.split('=') as [string, string]),
      );
      const organisation = new Map([
        ['andes', 'Andes'],
        ['gemeente-buur', 'Gemeente Buur'],
        ['vw-oost', 'VluchtelingenWerk Oost'],
      ]);
      const made = new Map<string, number>();
      for (const { waarde = '' } of given)
        for (const word of waarde.split('|')) made.set(word, (made.get(word) ?? 0) + 1);
      const { count, words } = topOf(made);
      const [only = '', ...tied] = words;
      return (
        tied.length === 0 &&
        isPart(groups, count, given.length) &&
        groups['choice'] === (label.get(only) || organisation.get(only) || only)
      );
    },
  ],
  [
    /^question .* title$/,
    /^[^:]+: (?<least>minstens )?de helft noemt \D*(?<median>[\d.,]+)\D* of minder, van \D*(?<from>[\d.,]+)\D* tot \D*(?<to>[\d.,]+)/,
    ({ median, from, to, least }, { counts, said }) => {
      const values = answeredTo(counts, said.place.split(' ')[2] ?? '')
        .map(({ waarde }) => Number(waarde))
        .sort((a, b) => a - b);
      const half = values.filter((value) => value <= numberOf(median) + 0.006).length;
      return (
        values.length >= 10 &&
        numberOf(from) === values[0] &&
        numberOf(to) === values.at(-1) &&
        (least ? half * 2 >= values.length : half * 2 === values.length)
      );
    },
  ],
  [
    /sentence$/,
    new RegExp(
      `^(?<claim>.*); (?<clause>${some} gevraagde gemeenten? (gaf|gaven) antwoord) \\(bron: De Proefkrant, (?<year>\\d{4}); bewerking: Proefatlas\\)\\.$`,
    ),
    (groups, facts) =>
      numberOf(groups['year']) === facts.counts.year &&
      isPart(groups, facts.counts.answered, facts.counts.all) &&
      holdsOfSentence(groups['claim'] ?? '', facts),
  ],
  [/^headline$/, /^/, (_, facts) => facts.said.text === headlineFor(facts)],
  [/^lead$/, /^/, (_, facts) => facts.said.text === leadFor(facts)],
  [/^story /, /^/, (_, facts) => holdsOfStory(facts.said.text, facts)],
  [/^municipality wave$/, /^/, (_, facts) => holdsOfWaves(facts)],
  [
    /^question waves /,
    /^In (?<year>\d{4}) is (dezelfde vraag gesteld|deze vraag ook gesteld, maar anders: let op (?<what>.*)\. De antwoorden zijn dus niet te vergelijken)\.$/,
    ({ year, what }, { counts, earlier, said }) => {
      const id = said.place.split(' ')[2];
      if (!earlier) return false;
      const different = differsIn(questionIn(counts, id), questionIn(earlier, id));
      return numberOf(year) === earlier.year && (what ?? '') === listed(different);
    },
  ],
  [/^question .* sentence$/, /^/, (_, facts) => holdsOfAnswers(facts.said.text, facts)],
  [
    /sentence$/,
    /^(?<claim>.*) \(bron: (De Proefkrant, (?<year>\d{4})|zie de tijdlijn); bewerking: Proefatlas\)\.$/,
    ({ claim = '', year }, facts) =>
      (year === undefined || numberOf(year) === facts.counts.year) && holdsOfSentence(claim, facts),
  ],
  [
    /^list (?!projecten)/,
    new RegExp(`^[^:]+: (?:${some} gevraagde gemeenten? \\S+ een (?<what>partner|bedrag))?`),
    (groups, { counts }) =>
      groups['part'] === undefined ||
      isPart(
        groups,
        groups['what'] === 'partner' ? partnered(counts) : withMoney(counts),
        counts.all,
      ),
  ],
  [/^list projecten/, /^Projecten: /, () => true],
  [
    /^organisation$/,
    /bij (?<n>\d+) gemeenten?\.$|staat niet in de antwoorden van \d{4}(?<elsewhere>, wel in een andere bron)?\.$/,
    ({ n = '0', elsewhere }, { counts, invented, said }) => {
      const id = said.about?.[0] ?? '';
      const branches = invented.organisations.flatMap((row) =>
        row['organisatie_id'] === id || row['onderdeel_van'] === id ? [row['organisatie_id']] : [],
      );
      const rows = counts.survey.partners.filter(({ organisatie_id }) =>
        branches.includes(organisatie_id),
      );
      const other = invented.arrangements.some(({ organisatie_id }) =>
        branches.includes(organisatie_id),
      );
      return (
        numberOf(n) === new Set(rows.map(({ gemeentecode }) => gemeentecode)).size &&
        (elsewhere === undefined || other)
      );
    },
  ],
  [/^(municipality|comparison|question as asked|.* note)/, /^/, (_, facts) => holdsOfOne(facts)],
];

const partnered = ({ survey }: RowCounts) =>
  new Set(
    survey.partners.flatMap(({ gemeentecode, organisatie_id }) =>
      organisatie_id === 'vrijwilligers' ? [] : [gemeentecode],
    ),
  ).size;
const withMoney = ({ amounts }: RowCounts) => amounts.size;

/** Sentences to copy, without their tail: each number and name in them. */
function holdsOfSentence(claim: string, { counts, said, invented }: Facts): boolean {
  const match = (pattern: RegExp) => pattern.exec(claim)?.groups;
  if (/is nog geen antwoord bekend$/.test(claim)) return counts.answered === 0;
  if (/is nog geen gemeente gevraagd$/.test(claim)) return counts.all === 0;
  const at = said.place.replace(/ sentence$/, '');
  if (at === 'municipality') return holdsOfOne({ counts, said, invented, earlier: undefined });
  if (at === 'budget') {
    const found = match(
      new RegExp(
        `noemden? ${some} gemeenten? met een antwoord \\(van (?<all>[\\d.]+) gevraagde\\) (?<none>geen )?`,
      ),
    );
    const amounts = [...claim.matchAll(/€ ([\d.]+(?:,\d+)?)/g)].map(([, text]) => numberOf(text));
    const real = [...counts.amounts.values()];
    return (
      found !== undefined &&
      numberOf(found['all']) === counts.all &&
      isPart(found, found['none'] ? 1 : real.length, counts.answered) &&
      (!found['none'] || real.length === 0) &&
      (amounts.length === 0
        ? real.length === 0 || real.length > 3
        : amounts.toSorted().join() === real.toSorted().join())
    );
  }
  if (at === 'partners') {
    const { count, words } = topOf(counts.partners);
    if (/noemde geen antwoord een partner/.test(claim)) return counts.partners.size === 0;
    const few = match(
      /stond(?:en)? (?<n>\d+) partners? bij naam in (?:antwoorden, geen daarvan in meer dan )?(?<most>[\d.]+) antwoord/,
    );
    if (few) return numberOf(few['n']) === counts.partners.size && numberOf(few['most']) === count;
    const lead = match(/stond(?:en)? (?<who>.*?)(?: elk)? als partner in (?<n>[\d.]+) antwoord/);
    return lead !== undefined && numberOf(lead['n']) === count && names(lead['who'] ?? '', words);
  }
  if (at === 'themas') {
    const { count, words } = topOf(counts.themes);
    if (/in geen antwoord een thema$/.test(claim)) return counts.themed === 0;
    const many = match(/stonden (?<n>\d+) thema’s elk in (?<most>[\d.]+) antwoord/);
    if (many) return numberOf(many['n']) === words.length && numberOf(many['most']) === count;
    const lead = match(
      /(?:het thema|de thema’s) (?<who>.*?)(?: elk)? in (?<n>[\d.]+) antwoord(?:en)?(?:, en (?<next>.*?)(?: elk)? in (?<times>[\d.]+))?$/,
    );
    const rest = topOf(new Map([...counts.themes].filter(([word]) => !words.includes(word))));
    return (
      lead !== undefined &&
      numberOf(lead['n']) === count &&
      names(lead['who'] ?? '', words) &&
      (lead['next'] === undefined ||
        (numberOf(lead['times']) === rest.count && names(lead['next'], rest.words)))
    );
  }
  if (at === 'aanpak-kaart') {
    if (/zegt geen enkel antwoord duidelijk$/.test(claim)) return counts.approaches.size === 0;
    const pairs = [...claim.matchAll(/(\d+)(?: antwoord(?:en)? ingedeeld)? bij ‘([^’]+)’/g)];
    return (
      pairs.length > 0 &&
      pairs.every(([, n, label = '']) => {
        const word = [...counts.approaches.keys()].find(
          (key) => label.replace(/^vooral /, '') === (labels[key] ?? key),
        );
        return counts.approaches.get(word ?? '') === numberOf(n);
      }) &&
      numberOf(pairs[0]?.[1]) === topOf(counts.approaches).count
    );
  }
  if (at === 'thema-combinaties') {
    if (/in geen antwoord een thema$/.test(claim)) return counts.themed === 0;
    const one = match(/stond in 1 antwoord (?<n>één|meer dan één) thema$/);
    if (one) return counts.themed === 1 && (one['n'] === 'één') === (counts.single === 1);
    const found = match(
      /stond in (?<n>[\d.]+) antwoorden een thema; in (?<one>beide|alle|geen|[\d.]+)/,
    );
    const one2 = found?.['one'] ?? '';
    const single = /beide|alle/.test(one2) ? counts.themed : one2 === 'geen' ? 0 : numberOf(one2);
    return (
      found !== undefined && numberOf(found['n']) === counts.themed && single === counts.single
    );
  }
  if (at === 'respons-kaart') {
    if (/staa[nt]n? met een antwoord in de bron$/.test(claim))
      return counts.answered === counts.all;
    const found = match(
      /staa?n?t? er (?<n>[\d.]+) met een antwoord in de bron; van (?<silent>[\d.]+) gemeenten? is geen antwoord bekend$/,
    );
    return (
      found !== undefined &&
      numberOf(found['n']) === counts.answered &&
      numberOf(found['silent']) === counts.silent
    );
  }
  if (at === 'respons-omvang') {
    const parts = [
      ...claim.matchAll(new RegExp(`${some.replace('?<part>', '')} gemeenten? met`, 'g')),
    ].map(([, part = '']) => part);
    const sized = counts.survey.responses.filter(
      ({ gemeentecode }) =>
        invented.municipalities.find((row) => row['gemeentecode'] === gemeentecode)?.[
          'inwoners'
        ] !== '',
    );
    const total = parts.reduce((sum, part) => {
      const digits = part.match(/[\d.]+/g)?.map(numberOf) ?? [];
      return sum + (/enige/.test(part) ? 1 : part === 'beide' ? 2 : (digits.at(-1) ?? 0));
    }, 0);
    return parts.length > 0 && total === sized.length;
  }
  return at === 'tijdlijn';
}

const rowOf = ({ survey }: RowCounts, code = '') =>
  survey.responses.find(({ gemeentecode }) => gemeentecode === code);

/** Texts on one municipality or a few: what they name or say that there is not. */
function holdsOfOne({ counts, said, invented }: Facts): boolean {
  const { place, text, about = [] } = said;
  const [code] = about;
  const row = rowOf(counts, code);
  const asksSix = counts.survey.questions.length === 0;
  if (!place.startsWith('municipality') && place !== 'comparison') return true;
  const partners = (one: string) =>
    counts.survey.partners.filter(
      ({ gemeentecode, organisatie_id }) =>
        gemeentecode === one && organisatie_id !== 'vrijwilligers',
    ).length;
  if (/geen antwoord (uit \d{4} )?bekend/.test(text) && place !== 'comparison')
    return row?.['status'] === 'niet-gereageerd';
  if (/hoorde niet bij de enquête/.test(text) && place !== 'comparison') return row === undefined;
  if (/bestond in \d{4} nog niet/.test(text) && place !== 'comparison')
    return row === undefined && code === 'GM1990';
  const counted = /(\d+) partners? bij naam/.exec(text)?.[1];
  if (counted !== undefined && numberOf(counted) !== partners(code ?? '')) return false;
  if (
    /geen partner bij naam/.test(text) &&
    (counts.survey.partners.length > 0 || asksSix) &&
    about.length === 1 &&
    partners(code ?? '') > 0
  )
    return false;
  if (
    /geen (partner|thema|project)/.test(text) &&
    !asksSix &&
    counts.survey.partners.length + counts.themed === 0 &&
    counts.approaches.size === 0 &&
    counts.survey.responses.every(({ aanpak = '' }) => aanpak === '')
  )
    return false;
  const amount = /bedrag van € ([\d.,]+)/.exec(text)?.[1];
  if (amount !== undefined && numberOf(amount) !== counts.amounts.get(code ?? '')) return false;
  if (/landelijke bedragen/.test(text))
    return invented.policy.some(
      (fact) =>
        Number(fact['maatstaf_van']) <= counts.year && counts.year <= Number(fact['maatstaf_tot']),
    );
  return place !== 'comparison' || holdsOfComparison(text, about, counts, invented);
}

/** Whether a paragraph on a few municipalities says of each thing who named it, and of nobody that they did not. */
function holdsOfComparison(
  text: string,
  about: readonly string[],
  { survey }: RowCounts,
  { municipalities, organisations }: InventedAtlas,
): boolean {
  const nameOf = (code: string) =>
    municipalities.find((row) => row['gemeentecode'] === code)?.['gemeentenaam'] ?? '';
  const rowFor = (code: string) => survey.responses.find((row) => row['gemeentecode'] === code);
  const things = (code: string): string[] => [
    ...(rowFor(code)?.['themas'] ?? '')
      .split('|')
      .filter(Boolean)
      .map((word) => `thema ${labels[word] ?? word}`),
    ...survey.partners.flatMap((row) => {
      const organisation = organisations.find(
        (one) => one['organisatie_id'] === row['organisatie_id'],
      );
      return row['gemeentecode'] === code && organisation?.['met_naam'] === 'ja'
        ? [`partner ${organisation['organisatie']}`]
        : [];
    }),
  ];
  const answered = about.filter((code) => rowFor(code)?.['status'] === 'beantwoord');
  return (text.match(/[^.]+(?:\.\d{3}[^.]*)*\./g) ?? []).every((sentence) => {
    const who = answered.filter((code) => new RegExp(`${nameOf(code)}(?! \\d|\\d)`).test(sentence));
    const lone =
      / (?:noemde|noemden(?: allebei| alle drie| alle vier)?) (?:het|de) (?<kind>thema|partner) (?<thing>.*)\.$/.exec(
        sentence,
      )?.groups;
    if (lone) {
      const thing = `${lone['kind']} ${lone['thing']}`;
      const having = answered.filter((code) => things(code).includes(thing));
      const shown = /(Alle (drie|vier)|Beide) /.test(sentence) ? about : who;
      return (
        shown.every((code) => having.includes(code)) &&
        (shown.length === having.length || !/Alleen|allebei|alle drie|alle vier/.test(sentence))
      );
    }
    if (/noemden? geen (thema|partner)/.test(sentence)) {
      const kind = / geen (thema|partner)/.exec(sentence)?.[1] ?? '';
      return (
        who.length > 0 &&
        who.every((code) => things(code).every((thing) => !thing.startsWith(kind)))
      );
    }
    if (/zei(den)? niets over geld/.test(sentence))
      return who.every((code) => survey.budgets.every((row) => row['gemeentecode'] !== code));
    if (/werkte vooral met VluchtelingenWerk\.$/.test(sentence) && who.length === 1)
      return rowFor(who[0] ?? '')?.['aanpak'] === 'vluchtelingenwerk';
    if (/het meeste deed, is niet duidelijk/.test(sentence))
      return who.every((code) => rowFor(code)?.['aanpak'] === 'onduidelijk');
    if (/is geen antwoord/.test(sentence)) return who.length === 0;
    return true;
  });
}

const judge = (invented: InventedAtlas, said: Said): string | undefined => {
  const isEarlier = said.place.startsWith('eerder ') || said.place.startsWith('question eerder ');
  const surveys = invented.surveys.map((survey) => countRows(invented, survey));
  const front = surveys.at(-1);
  const counts = isEarlier ? surveys[0] : front;
  if (!counts) return 'geen enquête';
  const place = said.place.replace(/^eerder /, '');
  const facts = {
    counts,
    earlier: surveys.length > 1 ? surveys[0] : undefined,
    invented,
    said: { ...said, place },
  };
  for (const [where, wording, holds] of claims) {
    const found = where.test(place) ? wording.exec(said.text) : null;
    if (found) return holds(found.groups ?? {}, facts) ? undefined : 'is niet waar';
  }
  return 'is geen bekende zin';
};

test('each sentence on each of 200 invented surveys follows from its tables, counted apart', () => {
  const wrong = atlases.flatMap(({ invented, said }) =>
    said.flatMap((one) => {
      const fault = judge(invented, one);
      return fault ? [`${invented.seed} ${one.place}: “${one.text}” ${fault}`] : [];
    }),
  );
  expect(wrong.slice(0, 40)).toEqual([]);
});

/** What no sentence may have, whatever the survey. */
const blemishes: Record<string, RegExp> = {
  'een gat': /undefined|NaN|Infinity|null|\[object/,
  'dubbele spatie of losse leestekens': / {2}| [,.;:]|[,;:.]{2}|^\s|\s$|\( | \)/,
  'één met een meervoud':
    /(?<![\d.,])1 (?!van de)(gevraagde )?(gemeenten|antwoorden|partners|projecten|thema’s|combinaties|gebieden|bronnen)\b/,
  'nul van iets':
    /(?<![\d.,])0 (gevraagde )?(gemeenten|antwoorden|partners|projecten|thema’s|combinaties)\b/,
  'een deel van nul of één': /van de [01] |[Aa]lle [012] |[Gg]een van de [01] /,
  'alle als deel': /(?<!\d)(\d+) van de \1(?!\d)/,
  'enkelvoud met een meervoud':
    /(?<![\d.,])1 van de [\d.]+ (gevraagde )?(gemeenten|antwoorden)( met een antwoord)? (gaven|noemen|noemden|hebben|staan|zijn)\b/,
  'meervoud met een enkelvoud':
    /([2-9]|\d\d) van de [\d.]+ (gevraagde )?(gemeenten|antwoorden) (gaf|noemt|noemde|heeft)\b|[Bb]eide (gevraagde )?(gemeenten|antwoorden) (gaf|noemt|noemde|heeft)\b/,
  'een woord dubbel': /\b(de|het|een|en|van|in|is|zijn|geen|met) \1\b/,
};
const whole =
  /sentence$|description$|^(about|answered|answered of|search frame|list.*|organisation|comparison|lead)$|note$|subtitle$/;

test('each sentence is whole Dutch, whatever the numbers', () => {
  const wrong = atlases.flatMap(({ invented, said }) =>
    said
      .filter(({ text }) => text !== '')
      .flatMap(({ place, text }) =>
        [
          ...Object.entries(blemishes).flatMap(([what, pattern]) =>
            pattern.test(text) ? [what] : [],
          ),
          ...(/ wave$/.test(place) || /^[\p{Lu}\d‘’“]/u.test(text) ? [] : ['geen hoofdletter']),
          ...(whole.test(place) && !/[.?]$/.test(text) ? ['geen punt'] : []),
        ].map((what) => `${invented.seed} ${place}: “${text}” heeft ${what}`),
      ),
  );
  expect(wrong.slice(0, 40)).toEqual([]);
});
