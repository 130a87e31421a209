import { group } from 'd3';
import { formatList } from '../text/format.ts';
import { formatDate } from '../text/format-date.ts';
import type { Municipality } from './municipality.ts';
import type { PolicyFact } from './tables.ts';

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
    | { kind: 'fusie'; text: string; to: { code: string; name: string }[] }
    | { kind: 'beleid'; text: string }
  );

/** A change in one line, as somebody who corrects it sends it along. */
export const changeLine = (change: Change): string =>
  change.kind === 'fusie' && change.text.endsWith(':')
    ? `${change.when}: ${change.text} ${formatList(change.to.map(({ name }) => name))}.`
    : `${change.when}: ${change.text}`;

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

/** What is known to have changed for one municipality, oldest first; what has no day comes last. */
export const changesOf = (municipality: Municipality, policy: readonly PolicyFact[]): Change[] =>
  [
    ...policyChanges(policy).filter(({ sort }) => sort >= (municipality.foundedOn ?? '')),
    ...mergerChanges(municipality),
  ].toSorted((a, b) => (a.sort < b.sort ? -1 : a.sort > b.sort ? 1 : 0));
