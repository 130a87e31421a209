import { themeIds } from '../../../src/survey/vocabulary.ts';
import { labels, type RowCounts } from './count-rows.ts';
import type { InventedAtlas, Row } from './invent-survey.ts';
import { questionIn, spoken } from './read-sentence.ts';

/** How often each thing is to be seen in a drawing, by its words in small letters; and where it matters who. */
export interface DrawnCounts {
  counts: Iterable<readonly [words: string, count: string]>;
  /** What may stand at the mark of a municipality: one of these, once each; `undefined` where it has none. */
  marks: Map<string, string[]>;
  /** Where the table beside it counts what the drawing takes together. */
  each?: Map<string, string>;
}

const silence = 'geen antwoord bekend';
const list = (cell = '') => cell.split('|').filter((word) => word !== '');

/** Things of municipalities, counted by what they are called. */
function counted(marks: DrawnCounts['marks']): Map<string, string> {
  const counts = new Map<string, number>();
  for (const word of [...marks.values()].flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].map(([word, count]) => [word, inDutch(count)]));
}

const dutch = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });
const inDutch = (count: number) => dutch.format(count);
const amountInDutch = (amount: number) =>
  `€ ${Number.isInteger(amount) ? inDutch(amount) : amount.toLocaleString('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;

const marked = (
  { survey }: RowCounts,
  markOf: (row: Row) => string | readonly string[] | undefined,
): DrawnCounts['marks'] =>
  new Map(
    survey.responses.map((row) => {
      const mark = markOf(row);
      return [
        row['gemeentecode'] ?? '',
        mark === undefined ? [] : typeof mark === 'string' ? [mark] : [...mark],
      ];
    }),
  );

/** The units of the invented surveys, of one. */
const ofOne: Record<string, string> = { personen: 'persoon', lokalen: 'lokaal' };

const hasAnswer = (row: Row) => row['status'] === 'beantwoord';

/** What an answer to a question is called at its mark, and why there is none. */
function markOfQuestion(counts: RowCounts, question: Row, invented: InventedAtlas) {
  const { soort = '', eenheid = '', vraag } = question;
  const given = new Map(
    counts.survey.given.flatMap((row) =>
      row['vraag'] === vraag ? [[row['gemeentecode'] ?? '', row] as const] : [],
    ),
  );
  const measure: Record<string, (value: number) => string> = {
    getal: (value) =>
      `${inDutch(value)} ${value === 1 ? (ofOne[eenheid] ?? eenheid) : eenheid}`.trim(),
    bedrag: (value) => `${amountInDutch(value)} ${eenheid === 'euro' ? '' : eenheid}`.trim(),
    percentage: (value) => `${inDutch(value)}%`,
  };
  return (row: Row): string[] => {
    if (!hasAnswer(row)) return ['niet gereageerd'];
    const { waarde = '', waarde_reden: reason = '' } = given.get(row['gemeentecode'] ?? '') ?? {};
    if (waarde === '') return [reason === '' ? 'niet genoemd' : reason.replaceAll('-', ' ')];
    const told = measure[soort];
    if (told) return [told(Number(waarde))];
    if (soort === 'datum') return [waarde.slice(0, 4).replace('XXXX', 'jaar onbekend')];
    if (soort === 'tekst') return ['met een antwoord'];
    return list(waarde).map((word) => spoken(question, word, invented));
  };
}

/** With this many rows of one municipality they are one row. */
const fewestTogether = 4;

function partnerCounts(counts: RowCounts, { organisations }: InventedAtlas): DrawnCounts {
  const nameOf = new Map(
    organisations.map((row) => [row['organisatie_id'], row['organisatie'] ?? '']),
  );
  const wholeOf = (row: Row) => row['onderdeel_van'] || (row['organisatie_id'] ?? '');
  const named = (rows: readonly Row[]) =>
    new Set(
      counts.survey.partners.flatMap(({ gemeentecode, organisatie_id }) =>
        rows.some((row) => row['organisatie_id'] === organisatie_id) ? [gemeentecode] : [],
      ),
    ).size;
  // Where a whole has branches, its own row has a mark beside that of each branch.
  const branched = new Set<string>();
  const marksOf = (ids: readonly string[]) => {
    const wholes = ids.map((id) =>
      wholeOf(organisations.find((row) => row['organisatie_id'] === id) ?? {}),
    );
    return [...ids, ...new Set(wholes.filter((id) => branched.has(id)))].map(
      (id) => nameOf.get(id) ?? '',
    );
  };
  const drawn = new Map<string, string>();
  const each = new Map<string, string>();
  for (const [isNamed, title] of [
    [true, 'organisaties'],
    [false, 'groepen'],
  ] as const) {
    const own = organisations.filter((row) => (row['met_naam'] === 'ja') === isNamed);
    const wholes = [...new Set(own.map(wholeOf))].map((id) => ({
      id,
      rows: own.filter((row) => wholeOf(row) === id && named([row]) > 0),
    }));
    const seen = wholes.filter(({ rows }) => rows.length > 0);
    const hasBranches = ({ id, rows }: (typeof seen)[number]) =>
      rows.some((row) => row['organisatie_id'] !== id);
    const single = seen.filter((one) => !hasBranches(one) && named(one.rows) === 1);
    const together = single.length >= fewestTogether;
    for (const one of seen) {
      const { id, rows } = one;
      const isBranched = hasBranches(one);
      if (isBranched) branched.add(id);
      const name = `${nameOf.get(id) ?? ''}${isBranched ? ', alle namen samen' : ''}`;
      each.set(isNamed ? name : `${name} (groep zonder naam)`, inDutch(named(rows)));
      if (!together || !single.includes(one)) drawn.set(name.toLowerCase(), inDutch(named(rows)));
      for (const row of isBranched ? rows : []) {
        const own = row['organisatie'] ?? '';
        const label = row['organisatie_id'] === id ? `alleen als ‘${own}’` : own;
        drawn.set(label.toLowerCase(), inDutch(named([row])));
        each.set(label, inDutch(named([row])));
      }
    }
    if (together) {
      const others = seen.length > single.length;
      drawn.set(`${others ? 'andere ' : ''}${title}, elk één keer`, inDutch(single.length));
    }
  }
  return {
    counts: drawn,
    each,
    marks: new Map(
      counts.survey.responses.map(({ gemeentecode = '' }) => [
        gemeentecode,
        marksOf(
          counts.survey.partners.flatMap((row) =>
            row['gemeentecode'] === gemeentecode ? [row['organisatie_id'] ?? ''] : [],
          ),
        ),
      ]),
    ),
  };
}

const sizes: [below: number, label: string][] = [
  [20_000, 'minder dan 20.000 inwoners'],
  [50_000, '20.000 tot 50.000 inwoners'],
  [100_000, '50.000 tot 100.000 inwoners'],
  [Infinity, '100.000 inwoners of meer'],
];

function sizeCounts({ survey }: RowCounts, { municipalities }: InventedAtlas): DrawnCounts {
  const rows = survey.responses.flatMap((row) => {
    const told = municipalities.find((one) => one['gemeentecode'] === row['gemeentecode'])?.[
      'inwoners'
    ];
    return told ? [{ row, inhabitants: Number(told) }] : [];
  });
  const counts = sizes.flatMap(([below, label], at) => {
    const least = sizes[at - 1]?.[0] ?? 0;
    const own = rows.filter(({ inhabitants }) => inhabitants >= least && inhabitants < below);
    const answered = own.filter(({ row }) => hasAnswer(row)).length;
    return own.length > 0
      ? [[label, `${inDutch(answered)} van ${inDutch(own.length)}`] as const]
      : [];
  });
  return {
    counts: new Map(counts),
    marks: new Map(
      rows.map(({ row }) => [
        row['gemeentecode'] ?? '',
        [hasAnswer(row) ? 'antwoord gegeven' : 'niet gereageerd'],
      ]),
    ),
  };
}

function budgetMark(counts: RowCounts): (row: Row) => string {
  return (row) => {
    if (!hasAnswer(row)) return silence;
    const rows = counts.survey.budgets.filter(
      ({ gemeentecode }) => gemeentecode === row['gemeentecode'],
    );
    const amount = counts.amounts.get(row['gemeentecode'] ?? '');
    if (amount !== undefined) return amountInDutch(amount);
    if (rows.length === 0) return 'zei niets over geld';
    return rows.every(({ bedrag_eur }) => bedrag_eur === '')
      ? 'noemde geld, geen bedrag'
      : 'noemde een ander soort bedrag';
  };
}

const sizesOfSets = ['eén thema', 'twee thema’s', 'drie thema’s', 'vier thema’s of meer'];

/** More rows than this under one heading are taken together. */
const mostRows = 13;

/** Answers by how many themes they name, then by which; four rare sets or more stand together. */
function setCounts({ survey }: RowCounts): [string, string][] {
  const sets = survey.responses.flatMap(({ themas }) => {
    const named = list(themas);
    const words = themeIds.flatMap((id) => (named.includes(id) ? [labels[id] ?? id] : []));
    return words.length > 0 ? [words] : [];
  });
  return sizesOfSets.flatMap((heading, at) => {
    const here = sets.filter(({ length }) => Math.min(length, sizesOfSets.length) === at + 1);
    const each = [...Map.groupBy(here, (words) => words.join(' '))]
      .map(([words, { length }]) => [words, length] as const)
      .toSorted(([, one], [, other]) => other - one);
    const isRare = (count: number, place: number) => count === 1 || place >= mostRows;
    const rare = each.filter(([, count], place) => isRare(count, place));
    const isTogether = rare.length > 3;
    const once = at === 0 ? 'elk een ander thema' : 'elk een eigen combinatie';
    const rest = rare.every(([, count]) => count === 1)
      ? once
      : `andere ${at === 0 ? 'thema’s' : 'combinaties'}`;
    const alone = each.filter(([, count], place) => !isTogether || !isRare(count, place));
    const together = rare.reduce((total, [, count]) => total + count, 0);
    const rows = [...alone, ...(isTogether ? [[rest, together] as const] : [])];
    return here.length === 0
      ? []
      : [[heading, here.length] as const, ...rows].map(([words, count]): [string, string] => [
          words,
          inDutch(count),
        ]);
  });
}

const approachOf = (row: Row) =>
  !hasAnswer(row)
    ? 'niet gereageerd'
    : (row['aanpak'] ?? '') === '' || row['aanpak'] === 'onduidelijk'
      ? 'onduidelijk'
      : (labels[row['aanpak'] ?? ''] ?? '');

/** What a drawing of a survey is to say, counted in its rows; of a chart without counts nothing. */
export function drawnCounts(
  id: string,
  counts: RowCounts,
  invented: InventedAtlas,
): DrawnCounts | undefined {
  const made: Record<string, () => DrawnCounts> = {
    budget: () => {
      const marks = marked(counts, budgetMark(counts));
      const told = [...counted(marks)].filter(([word]) => !word.startsWith('€'));
      return { marks, counts: new Map(told) };
    },
    partners: () => partnerCounts(counts, invented),
    themas: () => {
      const marks = marked(counts, ({ themas }) =>
        list(themas).map((word) => labels[word] ?? word),
      );
      const groups = counted(
        marked(counts, (row) => (hasAnswer(row) ? approachOf(row) : undefined)),
      );
      return { marks, counts: new Map([...counted(marks), ...(groups.size > 1 ? groups : [])]) };
    },
    'aanpak-kaart': () => {
      const marks = marked(counts, approachOf);
      return { marks, counts: counted(marks) };
    },
    'respons-kaart': () => {
      const marks = marked(counts, (row) =>
        hasAnswer(row) ? 'antwoord gegeven' : 'niet gereageerd',
      );
      return { marks, counts: counted(marks) };
    },
    'thema-combinaties': () => ({
      counts: setCounts(counts),
      marks: marked(counts, ({ themas }) => list(themas).map((word) => labels[word] ?? word)),
    }),
    'respons-omvang': () => sizeCounts(counts, invented),
  };
  const question = questionIn(counts, id);
  if (!question) return made[id]?.();
  const marks = marked(counts, markOfQuestion(counts, question, invented));
  const isMeasured = ['getal', 'bedrag', 'percentage'].includes(question['soort'] ?? '');
  const shown = [...counted(marks)].filter(([word]) => !isMeasured || /^n?iet |^onduid/.test(word));
  return { marks, counts: new Map(shown) };
}
