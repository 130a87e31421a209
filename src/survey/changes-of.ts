import { group } from 'd3';
import { formatList } from '../text/format.ts';
import { arrangementDay } from './arrangement-day.ts';
import { formatDate } from '../text/format-date.ts';
import type { Arrangement, Municipality } from './municipality.ts';
import type { PolicyFact } from './tables.ts';
import type { ArrangementStatus } from './vocabulary.ts';

/** Episodes that say the same of several organisations, taken together. */
export interface Episode {
  organisations: { id: string; name: string }[];
  status: ArrangementStatus;
  until: string | null;
  notes: string[];
}

interface Dated {
  /** The fact in the table of policy, where the change is one. */
  fact?: string;
  /** Sorts the list; `9999` where the source gives no year. */
  sort: string;
  when: string;
  source: string;
}

export type Change = Dated &
  (
    | { kind: 'samenwerking'; area: string; regional: boolean; task: string; episodes: Episode[] }
    | { kind: 'fusie'; text: string; to: { code: string; name: string }[] }
    | { kind: 'beleid' | 'enquete'; text: string }
  );

const unique = <Item>(items: Item[]) => [...new Set(items)];

function episodesOf(arrangements: readonly Arrangement[]): Episode[] {
  const alike = group(arrangements, ({ status, until }) => `${status} ${until ?? ''}`);
  return [...alike.values()].flatMap((same) => {
    const [first] = same;
    return first
      ? [
          {
            organisations: same.flatMap(({ organisation: id, name }) =>
              id && name ? [{ id, name }] : [],
            ),
            status: first.status,
            until: first.status === 'einde' ? null : first.until,
            notes: unique(same.map(({ note }) => note)).filter(Boolean),
          },
        ]
      : [];
  });
}

function arrangementChanges({ arrangements }: Municipality): Change[] {
  const days = group(arrangements, (row) =>
    [arrangementDay(row), row.areaName, row.link, row.task].join(),
  );
  return [...days.values()].flatMap((same): Change[] => {
    const [first] = same;
    if (!first) return [];
    const day = arrangementDay(first);
    return [
      {
        kind: 'samenwerking',
        sort: !day || day.startsWith('XXXX') ? '9999' : day,
        when: day ? formatDate(day) : 'Dag niet bekend',
        source: first.source,
        area: first.areaName,
        regional: first.link === 'regionaal',
        task: first.task,
        episodes: episodesOf(same),
      },
    ];
  });
}

type Renamings = readonly Pick<Municipality['predecessors'][number], 'name' | 'on'>[];

/** What a municipality was called after a day: the first name that it gave up later, or that of today. */
const nameAfter = (day: string, name: string, renamings: Renamings): string =>
  renamings.filter(({ on }) => on > day).toSorted((a, b) => (a.on < b.on ? -1 : 1))[0]?.name ??
  name;

function mergerChanges({ name, successor, predecessors }: Municipality): Change[] {
  const becoming: Change[] = successor
    ? [
        {
          kind: 'fusie',
          sort: successor.on,
          when: formatDate(successor.on),
          source: 'cbs-gemeenten',
          text: `${name} werd deel van een andere gemeente:`,
          to: [successor],
        },
      ]
    : [];
  const renamings = predecessors.filter(({ kind }) => kind === 'naam');
  const days = group(
    predecessors.filter(({ kind }) => kind === 'fusie'),
    ({ on }) => on,
  );
  const formed = [...days].map(([on, same]): Change => ({
    kind: 'fusie',
    sort: on,
    when: formatDate(on),
    source: 'cbs-gemeenten',
    text: `${formatList(same.map((row) => row.name + (row.note ? ` (${row.note})` : '')))} ${same.length === 1 ? 'ging' : 'gingen'} op in ${nameAfter(on, name, renamings)}.`,
    to: same.filter(({ page }) => page).map(({ code, name }) => ({ code, name })),
  }));
  const renamed = renamings.map(({ name: former, on }): Change => ({
    kind: 'fusie',
    sort: on,
    when: formatDate(on),
    source: 'cbs-gemeenten',
    text: `De gemeente ${former} kreeg een andere naam: ${nameAfter(on, name, renamings)}.`,
    to: [],
  }));
  return [...becoming, ...formed, ...renamed];
}

const policyChanges = (policy: readonly PolicyFact[]): Change[] =>
  policy
    .filter(({ withMunicipalities, date }) => withMunicipalities && date !== null)
    .map((fact) => ({
      kind: 'beleid',
      sort: fact.date ?? '',
      when: formatDate(fact.date ?? ''),
      source: 'beleid',
      fact: fact.id,
      text: fact.fact,
    }));

const surveyText: Record<Municipality['responses'][number]['status'], string> = {
  beantwoord: 'De gemeente gaf antwoord in de enquête.',
  'niet-gereageerd': 'De gemeente kreeg de vraag. In de lijst stond geen antwoord van haar.',
  'niet-gevraagd': '',
  'niet-van-toepassing': '',
};

function surveyChanges({ responses }: Municipality): Change[] {
  return responses
    .filter((response) => surveyText[response.status] !== '')
    .map((response) => ({
      kind: 'enquete',
      sort: `${response.year}-09`,
      when: String(response.year),
      source: response.source,
      text: surveyText[response.status],
    }));
}

/** What is known to have changed for one municipality, oldest first; what has no day comes last. */
export const changesOf = (municipality: Municipality, policy: readonly PolicyFact[]): Change[] =>
  [
    ...policyChanges(policy).filter(({ sort }) => sort >= (municipality.foundedOn ?? '')),
    ...surveyChanges(municipality),
    ...mergerChanges(municipality),
    ...arrangementChanges(municipality),
  ].toSorted((a, b) => (a.sort < b.sort ? -1 : a.sort > b.sort ? 1 : 0));
