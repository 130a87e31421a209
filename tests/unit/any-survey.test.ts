import { globSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { changesBetween } from '../../src/dataset/changes/changes-between.ts';
import { atomFeed } from '../../src/dataset/changes/feed.ts';
import { releasesOf } from '../../src/dataset/changes/releases-of.ts';
import {
  countRows,
  labels,
  keepsNames,
  namersOf,
  topOf,
  type RowCounts,
} from '../support/any-survey/count-rows.ts';
import { publishedBy } from '../../src/dataset/tables/index.ts';
import { headlineFor, leadFor } from '../support/any-survey/front-page-words.ts';
import { titleFaults, workbookFaults } from '../support/any-survey/holds-of-copies.ts';
import { codebookFaults } from '../support/any-survey/holds-of-codebook.ts';
import { metadataFaults } from '../support/any-survey/holds-of-metadata.ts';
import { listFaults } from '../support/any-survey/holds-of-list.ts';
import { searchFaults } from '../support/any-survey/holds-of-search.ts';
import { holdsOfAnswers } from '../support/any-survey/holds-of-answers.ts';
import { holdsOfOne } from '../support/any-survey/holds-of-one.ts';
import { holdsOfPages } from '../support/any-survey/holds-of-pages.ts';
import { holdsOfSentence } from '../support/any-survey/holds-of-sentence.ts';
import { holdsOfStory } from '../support/any-survey/holds-of-story.ts';
import { holdsOfWaves } from '../support/any-survey/holds-of-waves.ts';
import {
  answeredTo,
  differsIn,
  headOf,
  isPart,
  listed,
  names,
  noneOf,
  numberOf,
  questionIn,
  some,
  type Facts,
  type Groups,
} from '../support/any-survey/read-sentence.ts';
import { inventAtlas, type InventedAtlas, type Row } from '../support/any-survey/invent-survey.ts';
import { readInvented } from '../support/any-survey/read-invented.ts';
import { makers, parts, rooms } from '../support/any-survey/makers.ts';
import { sentencesOf, type Said } from '../support/any-survey/sentences-of.ts';

const atlases = Array.from({ length: 200 }, (_, at) => inventAtlas(at + 1)).map((invented) => {
  const made = readInvented(invented);
  return {
    invented,
    made,
    counts: invented.surveys.map((survey) => countRows(invented, survey)),
    said: sentencesOf(made).map((one) => ({ ...one, text: one.text.replaceAll('\u00a0', ' ') })),
  };
});

/** Where the answers to a question are told together: below its name, or where it stands above already. */
const onAnswers = /^question .* (title|in short)$/;
/** Whether a title names its question in whole words, and what stands below the question does not. */
const isHeaded = (head: string | undefined, counts: RowCounts, { place }: Said) => {
  const question = questionIn(counts, place.split(' ')[2]);
  const { kort = '', tekst = '' } = question ?? {};
  return place.endsWith('title')
    ? head === headOf(kort.includes('…') ? tekst : kort)
    : head === undefined;
};

/** Everything that may be said, by place: how it is worded, and whether the rows bear it. */
const claims: [place: RegExp, text: RegExp, holds: (groups: Groups, facts: Facts) => boolean][] = [
  [/(?<!^question.*)title$/, /: nog geen antwoord$/, (_, { counts }) => counts.answered === 0],
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
      `^(?<who>.*) (is|zijn het vaakst) partner(: elk)? in ${some} antwoorden(; geen andere organisatie met naam is dat in meer dan (?<others>\\d+))?$`,
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
    new RegExp(`^${some} antwoorden met een thema noem(t|en) er (?<how>meer|maar één)$`),
    (groups, { counts }) =>
      isPart(groups, groups['how'] === 'meer' ? counts.themed : counts.single, counts.themed) &&
      (groups['how'] === 'meer') === (counts.single === 0),
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
        (/ Eenheid: (.*?)\. N = /.exec(said.text)?.[1] ?? '') ===
          unitIn(questionIn(counts, question)) &&
        (/respons/.test(said.place) ? numberOf(n) <= counts.all : numberOf(n) === expected) &&
        (!said.place.includes('budget') || (lines !== undefined) === lies)
      );
    },
  ],
  [
    onAnswers,
    /^(?<head>.+?[:?.] )?(?<none>[Gg]een (?:duidelijk )?antwoord) op deze vraag$/,
    ({ head, none = '' }, { counts, said }) => {
      const id = said.place.split(' ')[2] ?? '';
      return (
        isHeaded(head, counts, said) &&
        counts.answered > 0 &&
        answeredTo(counts, id).length === 0 &&
        none.toLowerCase() === noneOf(counts, id)
      );
    },
  ],
  [
    onAnswers,
    /^(?<head>.+?[:?.] )?[Nn]og geen antwoord$/,
    ({ head }, { counts, said }) => counts.answered === 0 && isHeaded(head, counts, said),
  ],
  [
    /^question .* in short$/,
    /^(?<n>[\d.]+) antwoord(en)?$/,
    ({ n }, { counts, said }) =>
      numberOf(n) === answeredTo(counts, said.place.split(' ')[2] ?? '').length,
  ],
  [
    onAnswers,
    new RegExp(`^(?<head>.+?[:?.] )?‘(?<choice>.*)’ in ${some} antwoorden$`),
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
        isHeaded(groups['head'], counts, said) &&
        groups['choice']?.toLowerCase() ===
          (label.get(only) || organisation.get(only) || only).toLowerCase()
      );
    },
  ],
  [
    onAnswers,
    /^(?<head>.+?[:?.] )?(?<least>[Mm]instens )?[Dd]e helft noemt (?:€ )?(?<median>-?[\d.,]+)\D* of minder, van (?:€ )?(?<from>-?[\d.,]+)\D* tot (?:€ )?(?<to>-?[\d.,]+)/,
    ({ head, median, from, to, least }, { counts, said }) => {
      const values = answeredTo(counts, said.place.split(' ')[2] ?? '')
        .map(({ waarde }) => Number(waarde))
        .sort((a, b) => a - b);
      const half = values.filter((value) => value <= numberOf(median) + 0.006).length;
      return (
        isHeaded(head, counts, said) &&
        values.length >= 10 &&
        numberOf(from) === values[0] &&
        numberOf(to) === values.at(-1) &&
        (least ? half * 2 >= values.length : half * 2 === values.length)
      );
    },
  ],
  // Where the answers say too little together, the question itself is the title.
  [
    /^question .* title$/,
    /./,
    (_, { counts, said }) => {
      const id = said.place.split(' ')[2] ?? '';
      return answeredTo(counts, id).length > 0 && said.text === questionIn(counts, id)?.['tekst'];
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
  [
    /^english$/,
    /^(?<asked>One municipality was|\d+ municipalities were) asked, in the province of Gelderland; (?<told>no answer is|its answer is|all have an answer|1 has an answer|\d+ have an answer) in the published source(?<yet> yet)?\.$/,
    ({ asked = '', told = '', yet }, { counts: { all, answered } }) =>
      (/^One/.test(asked) ? 1 : Number(/\d+/.exec(asked)?.[0])) === all &&
      (yet !== undefined) === /^no /.test(told) &&
      ({ no: 0, its: 1, all }[told.split(' ')[0] ?? ''] ?? Number(told.split(' ')[0])) === answered,
  ],
  [/^headline$/, /^/, (_, facts) => facts.said.text === headlineFor(facts)],
  [/^lead$/, /^/, (_, facts) => facts.said.text === leadFor(facts)],
  [/^story /, /^/, (_, facts) => holdsOfStory(facts.said.text, facts)],
  [/^municipality wave$/, /^/, (_, facts) => holdsOfWaves(facts)],
  [
    /^question waves /,
    /^In /,
    (_, { counts, waves, said }) => {
      const id = said.place.split(' ')[2];
      const others = waves.filter((one) => one !== counts && questionIn(one, id));
      const told = said.text.split(/(?<=\.) (?=In )/);
      const years = said.text.match(/\d{4}/g) ?? [];
      return (
        years.every((year) => others.some((one) => String(one.year) === year)) &&
        others.every((one) => {
          const when = one.year === counts.year ? `‘${one.survey.title}’` : String(one.year);
          const what = listed(differsIn(questionIn(counts, id), questionIn(one, id)));
          const ending =
            what === ''
              ? ' is dezelfde vraag gesteld.'
              : ` is deze vraag ook gesteld, maar anders: let op ${what}. De antwoorden zijn dus niet te vergelijken.`;
          return told.some((sentence) => sentence.includes(when) && sentence.endsWith(ending));
        })
      );
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
    /bij (?<n>\d+) gemeenten?\.$|^Er is nog geen (?<none>antwoord) uit|staat niet in de antwoorden van \d{4}(?<elsewhere>, wel in een andere bron)?\.$|(?<unkept>is niet bijgehouden welke organisaties)|voorkomt in (?<others>andere bronnen) dan de enquête/,
    ({ n = '0', none, elsewhere, unkept, others }, { counts, invented, said }) => {
      if (counts.answered === 0 || none !== undefined)
        return counts.answered === 0 && none !== undefined;
      if (keepsNames(counts) !== ((unkept ?? others) === undefined)) return false;
      const id = said.about?.[0] ?? '';
      const branches = invented.organisations.flatMap((row) =>
        row['organisatie_id'] === id || row['onderdeel_van'] === id ? [row['organisatie_id']] : [],
      );
      const other = invented.arrangements.some(({ organisatie_id }) =>
        branches.includes(organisatie_id),
      );
      return (
        numberOf(n) === namersOf(counts, branches).size &&
        ((elsewhere ?? others) === undefined || other)
      );
    },
  ],
  [/^page /, /^/, (_, facts) => holdsOfPages(facts)],
  [
    / origin$/,
    /^(?!.*gedeeld door het aantal)|aantal antwoorden: (?<n>[\d.]+)\./,
    ({ n }, { counts }) => n === undefined || numberOf(n) === counts.answered,
  ],
  [/^(municipality|comparison|question as asked|.* note)/, /^/, (_, facts) => holdsOfOne(facts)],
];

const byPlace = new Map<string, typeof claims>();
/** What may be said at a place. */
function claimsAt(place: string): typeof claims {
  const known = byPlace.get(place) ?? claims.filter(([where]) => where.test(place));
  byPlace.set(place, known);
  return known;
}

/** The unit of the numbers in answer to a question, by its row; nothing where there are none. */
const unitIn = ({ soort = '', eenheid = '' }: Row = {}) => {
  if (soort === 'percentage') return 'procent';
  if (soort === 'bedrag') return eenheid === 'euro' ? 'euro' : `euro ${eenheid}`;
  return soort === 'getal' ? eenheid : '';
};

const partnered = ({ survey }: RowCounts) =>
  new Set(
    survey.partners.flatMap(({ gemeentecode, organisatie_id }) =>
      organisatie_id === 'vrijwilligers' ? [] : [gemeentecode],
    ),
  ).size;
const withMoney = ({ amounts }: RowCounts) => amounts.size;

const judge = (
  invented: InventedAtlas,
  surveys: readonly RowCounts[],
  said: Said,
): string | undefined => {
  const front = surveys.at(-1);
  const asked = /^question (eerst|eerder|nu) /.exec(said.place)?.[1] ?? front?.survey.id;
  const counts = said.place.startsWith('eerder ')
    ? surveys.at(-2)
    : surveys.find(({ survey }) => survey.id === asked);
  if (!counts) return 'geen enquête';
  const place = said.place.replace(/^eerder /, '');
  const facts = {
    counts,
    waves: surveys,
    invented,
    said: { ...said, place },
  };
  for (const [, wording, holds] of claimsAt(place)) {
    const found = wording.exec(said.text);
    if (found) return holds(found.groups ?? {}, facts) ? undefined : 'is niet waar';
  }
  return 'is geen bekende zin';
};

test('each sentence on each of 200 invented surveys follows from its tables, counted apart', () => {
  const wrong = atlases.flatMap(({ invented, counts, said }) =>
    said.flatMap((one) => {
      const fault = judge(invented, counts, one);
      return fault ? [`${invented.seed} ${one.place}: “${one.text}” ${fault}`] : [];
    }),
  );
  expect(wrong.slice(0, 40)).toEqual([]);
});

type Made = (typeof atlases)[number] & { front: RowCounts };

/** What is wrong with some of the invented surveys, each with its number. */
const faultsIn = (faultsOf: (made: Made) => string[], some = (seed: number) => seed > 0) =>
  atlases.flatMap((made) => {
    const { seed } = made.invented;
    const front = made.counts.at(-1);
    return front && some(seed) ? faultsOf({ ...made, front }).map((one) => `${seed} ${one}`) : [];
  });

test('the codebook of each survey says how often each answer was given, and the files how many rows they have', () => {
  const wrong = faultsIn(({ invented, made }) => codebookFaults(invented, made));
  expect(wrong.slice(0, 40)).toEqual([]);
});

test('catalogues and the file of a municipality say of years, provinces and rows what the rows say', () => {
  const wrong = faultsIn(
    ({ invented, made }) => metadataFaults(invented, made),
    (seed) => seed % 4 === 0,
  );
  expect(wrong.slice(0, 40)).toEqual([]);
});

test('what other programs take over of a title is that title, and the workbook holds the answers of the rows', async () => {
  const titles = atlases.flatMap(({ said }) =>
    said.flatMap(({ place, text }) => (place.endsWith('title') ? [text] : [])),
  );
  expect([...new Set(titles)].flatMap(titleFaults)).toEqual([]);
  const some = atlases.filter(({ invented: { seed } }) => seed % 40 === 3);
  const wrong = await Promise.all(some.map(({ invented, made }) => workbookFaults(invented, made)));
  expect(wrong.flat()).toEqual([]);
});

test('each option of a filter counts the municipalities of which the rows say so', () => {
  const wrong = faultsIn(({ invented, made, front }) => listFaults(invented, front, made));
  expect(wrong.slice(0, 40)).toEqual([]);
});

test('the search says of a municipality, a theme and the whole what the rows say', () => {
  const wrong = faultsIn(
    ({ invented, made, front }) =>
      searchFaults({ ...invented, themes: Object.keys(labels) }, front, made),
    (seed) => seed % 8 === 0,
  );
  expect(wrong.slice(0, 40)).toEqual([]);
});

test('what nobody sorted the answers by yet is told by no sentence, and called unclear in no file', () => {
  const unsorted = atlases.filter(({ invented }) =>
    invented.surveys.every(({ fixed, given }) => fixed.length > 0 && given.length === 0),
  );
  const wrong = unsorted.flatMap(({ invented: { seed }, said, made: { publication } }) => [
    ...said.flatMap(({ place, text }) =>
      /het meeste|niet duidelijk|onduidelijk|\b(geen|dit|het) thema|thema’s/i.test(text)
        ? [`${seed} ${place}: ${text}`]
        : [],
    ),
    ...Object.entries(publishedBy(publication)).flatMap(([name, table]) =>
      table
        .rows(publication)
        .flatMap(({ aanpak, fase, themas, thema }) => [aanpak, fase, themas, thema])
        .flatMap((cell) => (cell === 'onduidelijk' ? [`${seed} ${name}`] : [])),
    ),
  ]);
  expect(unsorted.length).toBeGreaterThan(0);
  expect(wrong).toEqual([]);
});

test('whatever makes a sentence is called for the 200 surveys, so that a new one is recounted too', () => {
  const made = globSync(rooms)
    .filter((path) => !path.endsWith('.test.ts'))
    .flatMap((path) =>
      Array.from(
        readFileSync(path, 'utf8').matchAll(/^export (?:const|function) (\w+)/gm),
        ([, name = '']) => name,
      ),
    );
  expect(made.toSorted()).toEqual([...Object.keys(makers), ...parts].toSorted());
  const places = new Set(atlases.flatMap(({ said }) => said.map(({ place }) => place)));
  const unheard = Object.entries(makers).filter(
    ([, where]) => ![...places].some((place) => where.test(place)),
  );
  expect(unheard).toEqual([]);
});

test('a page makes no sentence of its own on how many there are', () => {
  const counting = globSync('src/{pages,components,layouts}/**/*.astro').flatMap((path) =>
    (readFileSync(path, 'utf8').match(/.*(?:[=!]== 1 ?\?|\bpartOf\().*/g) ?? [])
      .filter((line) => !line.startsWith('const '))
      .map((line) => `${path}: ${line.trim()}`),
  );
  expect(counting).toEqual([]);
});

/** What no sentence may have, whatever the survey. */
const blemishes: Record<string, RegExp> = {
  'een gat': /undefined|NaN|Infinity|null|\[object/,
  'dubbele spatie of losse leestekens': / {2}| [,.;:]|(?<!\.\w)[,;:.]{2}|\.\.|^\s|\s$|\( | \)/,
  'een afkorting zonder haar punt': /\.[a-z][;:,]/,
  'één met een meervoud':
    /(?<![\d.,])1 (?!van de)(gevraagde )?(gemeenten|antwoorden|partners|projecten|thema’s|combinaties|gebieden|bronnen)\b/,
  'nul van iets':
    /(?<![\d.,])0 (gevraagde )?(gemeenten|antwoorden|partners|projecten|thema’s|combinaties)\b/,
  'een deel van nul of één':
    /van de [01] |[Aa]lle [012] |[Gg]een van de [01] |[Nn]iet (de|het) enige |(?<!\d)1 antwoorden/,
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
  const different = new Map(
    atlases.flatMap(({ invented: { seed }, said }) =>
      said.map(({ place, text }) => [`${place} ${text}`, { seed, place, text }] as const),
    ),
  );
  const wrong = [...different.values()]
    .filter(({ text }) => text !== '')
    .flatMap(({ seed, place, text }) =>
      [
        ...Object.entries(blemishes).flatMap(([what, pattern]) =>
          pattern.test(text) ? [what] : [],
        ),
        ...(/ (wave|elsewhere|key)$/.test(place) || /^(?:[’'][a-z] )?[\p{Lu}\d‘’“]/u.test(text)
          ? []
          : ['geen hoofdletter']),
        ...(whole.test(place) && !/[.?]$/.test(text) ? ['geen punt'] : []),
      ].map((what) => `${seed} ${place}: “${text}” heeft ${what}`),
    );
  expect(wrong.slice(0, 40)).toEqual([]);
});

const cellsOf = (rows: readonly Row[]) =>
  new Map(
    rows.flatMap((row) =>
      ['gemeentecode', 'status', 'aanpak', 'fase', 'themas'].map((column): [string, string] => [
        `${row['gemeentecode'] ?? ''}, ${column}`,
        row[column] ?? '',
      ]),
    ),
  );
const tableOf = (rows: readonly Row[]) =>
  Papa.unparse({
    fields: ['gemeentecode', 'status', 'aanpak', 'fase', 'themas'],
    data: rows.map(({ gemeentecode = '', status = '', aanpak = '', fase = '', themas = '' }) => [
      ...[gemeentecode, status, aanpak, fase, themas],
    ]),
  });

test('a feed tells of each value that two versions differ in, once, and of no other', () => {
  const wrong = atlases.flatMap(({ invented: { seed, surveys } }) => {
    const [before, after] = surveys
      .toSorted((one, other) => one.year - other.year)
      .map(({ responses }) => responses);
    if (!before || !after) return [];
    const found = changesBetween(
      { antwoorden: ['gemeentecode'] },
      { antwoorden: tableOf(before) },
      { antwoorden: tableOf(after) },
    );
    const releases = releasesOf(
      [
        { version: '2026.1.1', date: '2026-01-01' },
        { version: '2026.2.1', date: '2026-02-01' },
      ],
      found.map((change) => ({ ...change, version: '2026.2.1', why: 'Opnieuw gevraagd.' })),
    );
    const feed = {
      title: 'Proef',
      author: 'Proef',
      site: 'https://proef.nl',
      path: '/a',
      page: '/',
    };
    const told = atomFeed(feed, releases).match(/&lt;li&gt;.*?&lt;\/li&gt;/g) ?? [];
    const following = told.map((line) =>
      numberOf(/volg(?:t|en) (\d+) andere/.exec(line)?.[1] ?? '0'),
    );
    const [old, fresh] = [cellsOf(before), cellsOf(after)];
    const different = [...new Map([...old, ...fresh]).keys()].filter(
      (place) => (fresh.get(place) ?? '') !== (old.get(place) ?? ''),
    );
    const count = told.length + following.reduce((sum, more) => sum + more, 0);
    const unseen = told.filter((line) => {
      const [, place = '', from = '', to = ''] =
        /antwoorden, (\S+, \w+): (.*?) → (.*?) \(/.exec(line) ?? [];
      const isValue = (text: string, value = '') =>
        value === '' ? text === 'leeg' : text === `“${value}”`;
      return !isValue(from, old.get(place)) || !isValue(to, fresh.get(place));
    });
    return count === different.length && unseen.length === 0
      ? []
      : [`${seed}: ${count} verteld, ${different.length} anders, ${unseen.slice(0, 2).join(' ')}`];
  });
  expect(wrong).toEqual([]);
});
