import { ascending, group } from 'd3';
import { beforeInList } from '../text/format.ts';
import type { Municipality } from './municipality.ts';

/** A merger, or another name. */
export interface MunicipalityChange {
  /** The day. */
  on: string;
  /** The sentence in pieces: words, and what it became or was where that has a page. */
  sentence: (string | Linked)[];
}

interface Linked {
  code: string;
  name: string;
}

/** The sentence of a change as plain text. */
export const changeText = ({ sentence }: MunicipalityChange): string =>
  sentence.map((piece) => (typeof piece === 'string' ? piece : piece.name)).join('');

type Renamings = readonly Pick<Municipality['predecessors'][number], 'name' | 'on'>[];

/** What a municipality was called after a day: the first name that it gave up later, or that of today. */
const nameAfter = (day: string, name: string, renamings: Renamings): string =>
  renamings.filter(({ on }) => on > day).toSorted((a, b) => (a.on < b.on ? -1 : 1))[0]?.name ??
  name;

/** What is known to have changed for one municipality, oldest first. */
export function changesOf({ name, successor, predecessors }: Municipality): MunicipalityChange[] {
  const becoming: MunicipalityChange[] = successor
    ? [
        {
          on: successor.on,
          sentence: [`${name} werd deel van een andere gemeente: `, successor, '.'],
        },
      ]
    : [];
  const renamings = predecessors.filter(({ kind }) => kind === 'naam');
  const days = group(
    predecessors.filter(({ kind }) => kind === 'fusie'),
    ({ on }) => on,
  );
  const formed = [...days].map(([on, same]): MunicipalityChange => ({
    on,
    sentence: [
      ...same.flatMap(({ code, name, note, page }, at) => [
        beforeInList(at, same.length),
        page ? { code, name } : name,
        note && ` (${note})`,
      ]),
      ` ${same.length === 1 ? 'ging' : 'gingen'} op in ${nameAfter(on, name, renamings)}.`,
    ],
  }));
  const renamed = renamings.map(({ name: former, on }): MunicipalityChange => ({
    on,
    sentence: [`De gemeente ${former} kreeg een andere naam: ${nameAfter(on, name, renamings)}.`],
  }));
  return [...becoming, ...formed, ...renamed].toSorted((a, b) => ascending(a.on, b.on));
}
