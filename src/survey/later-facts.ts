import { ascending, group } from 'd3';
import { formatHalfYear, formatList } from '../text/format.ts';
import { formatDate } from '../text/format-date.ts';
import { arrangementDay } from './arrangement-day.ts';
import type {
  Arrangement,
  HousingResult,
  LocalAmount,
  Municipality,
  Outcome,
} from './municipality.ts';
import type { Source } from './tables.ts';

/** That a day was still to come: when the source appeared, or for a task that waits for somebody. */
type ToCome = 'vooraf aangekondigd' | 'dan zou het beginnen';

interface Dated {
  /** Sorts the facts; null where neither the fact nor its source has a year. */
  day: string | null;
  when: string;
  /** What the day is, where it is not simply that of the fact. */
  dayNote:
    | 'datum afgeleid'
    | 'stand van toen'
    | 'toen verscheen de bron'
    | ToCome
    | `datum afgeleid, ${ToCome}`
    | null;
  told: Pick<Arrangement, 'source' | 'seen' | 'seenOn'>;
  notes: string[];
}

/** Organisations of which one source says the same. */
export interface LaterArrangement extends Dated {
  kind: 'samenwerking';
  area: string;
  regional: boolean;
  task: string;
  status: Arrangement['status'];
  until: string | null;
  organisations: { id: string; name: string }[];
}

/** What another source than the survey says of a municipality. */
export type LaterFact =
  | LaterArrangement
  | (Dated & { kind: 'bedrag'; fact: LocalAmount })
  | (Dated & { kind: 'huisvesting'; fact: HousingResult })
  | (Dated & { kind: 'uitkomst'; fact: Outcome });

/** When a fact was so, and what that day is. */
export type DatedFact = Pick<Dated, 'day' | 'when' | 'dayNote'>;

type Told = Pick<Arrangement, 'source' | 'seen' | 'seenOn' | 'dateDerived'>;

/** Whether of a day at least the year is known. */
export const hasYear = (day: string | null): day is string =>
  day !== null && !day.startsWith('XXXX');

/** A half-year as its first month, so that it sorts among days. */
const sortable = (day: string): string => day.replace(/-II$/, '-07').replace(/-I$/, '-01');

/** That a day does not stand in the source, where it does not. */
export const derivedNote = ({ dateDerived }: Pick<Told, 'dateDerived'>): 'datum afgeleid' | null =>
  dateDerived ? 'datum afgeleid' : null;

/** The day that tells when: of the fact, of the count, or else of the source. */
function datedBy(
  own: string | null,
  asOf: string | null,
  fact: Told,
  sources: ReadonlyMap<string, Pick<Source, 'publishedOn'>>,
): DatedFact {
  const derived = derivedNote(fact);
  const published = sources.get(fact.source)?.publishedOn ?? '';
  if (own !== null)
    return {
      day: hasYear(own) ? sortable(own) : null,
      when: /-I{1,2}$/.test(own) ? formatHalfYear(own) : formatDate(own),
      dayNote: derived,
    };
  if (asOf !== null)
    return {
      day: hasYear(asOf) ? asOf : null,
      when: formatDate(asOf),
      dayNote: derived ?? 'stand van toen',
    };
  return /^\d{4}/.test(published)
    ? { day: published, when: formatDate(published), dayNote: 'toen verscheen de bron' }
    : { day: null, when: 'Zonder datum', dayNote: null };
}

const toldBy = ({ source, seen, seenOn }: Told) => ({ source, seen, seenOn });

/** When each source appeared, by its id. */
export type Sources = Parameters<typeof datedBy>[3];

/** Whether a day comes after another, as far as both are known; no day is before words. */
function isAfter(day: string, other: string): boolean {
  const known = Math.min(day.length, other.length);
  return hasYear(day) && day.slice(0, known) > other.slice(0, known);
}

/** When an organisation did a task: by its own days, or else by the day of the source. */
export function arrangementDated(arrangement: Arrangement, sources: Sources): DatedFact {
  const own = arrangementDay(arrangement) ?? arrangement.until;
  const dated = datedBy(own, arrangement.asOf, arrangement, sources);
  const appeared = sources.get(arrangement.source)?.publishedOn ?? '';
  const isSought = arrangement.status === 'gezocht';
  if (own === null || (!isSought && !isAfter(own, appeared))) return dated;
  const toCome = isSought ? 'dan zou het beginnen' : 'vooraf aangekondigd';
  return { ...dated, dayNote: dated.dayNote ? `datum afgeleid, ${toCome}` : toCome };
}

/** Whether the day of a fact was still to come: that it went so, the source cannot say. */
export const isAnnounced = ({ dayNote }: Pick<DatedFact, 'dayNote'>): boolean =>
  /(vooraf aangekondigd|dan zou het beginnen)$/.test(dayNote ?? '');

const sentencesOf = (note: string): string[] =>
  note.split(/(?<=[.!?]) (?=\p{Lu})/u).filter(Boolean);

/** What rows taken together say: of whom only some say it, and once what all say. */
function notesOf(rows: readonly Pick<Arrangement, 'name' | 'note'>[]): string[] {
  const told = rows.map(({ name, note }) => ({ name, sentences: sentencesOf(note) }));
  const common = (told[0]?.sentences ?? []).filter((sentence) =>
    told.every(({ sentences }) => sentences.includes(sentence)),
  );
  const own = group(told, ({ sentences }) =>
    sentences.filter((sentence) => !common.includes(sentence)).join(' '),
  );
  return [
    ...[...own].flatMap(([text, of]) => {
      const names = of.flatMap(({ name }) => name ?? []);
      const isNamed = names.length === 0 || names.some((name) => text.includes(name));
      return text === '' ? [] : [isNamed ? text : `${formatList(names)}: ${text}`];
    }),
    ...common,
  ];
}

/** Who does which task, of the same day and from the same source taken together. */
export function laterArrangements(
  { arrangements }: Pick<Municipality, 'arrangements'>,
  sources: Sources,
): LaterArrangement[] {
  const alike = group(arrangements, (row) =>
    JSON.stringify([
      arrangementDay(row),
      row.asOf,
      row.until,
      row.area,
      row.link,
      row.task,
      row.status,
      toldBy(row),
    ]),
  );
  return [...alike.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    return [
      {
        kind: 'samenwerking' as const,
        ...arrangementDated(first, sources),
        told: toldBy(first),
        notes: notesOf(same),
        area: first.areaName,
        regional: first.link === 'regionaal',
        task: first.task,
        status: first.status,
        until: first.status === 'einde' || first.from === null ? null : first.until,
        organisations: same.flatMap(({ organisation: id, name }) =>
          id && name ? [{ id, name }] : [],
        ),
      },
    ];
  });
}

/** What other sources say of a municipality, oldest first; what has no year comes last. */
export function laterFactsOf(municipality: Municipality, sources: Sources): LaterFact[] {
  const dated = (fact: LocalAmount | HousingResult | Outcome, asOf: string | null = null) => ({
    ...datedBy(fact.period, asOf, fact, sources),
    told: toldBy(fact),
    notes: [fact.note],
  });
  const facts: LaterFact[] = [
    ...laterArrangements(municipality, sources),
    ...municipality.amounts.map((fact) => ({ kind: 'bedrag' as const, fact, ...dated(fact) })),
    ...municipality.housing.map((fact) => ({
      kind: 'huisvesting' as const,
      fact,
      ...dated(fact, fact.asOf),
    })),
    ...municipality.outcomes.map((fact) => ({ kind: 'uitkomst' as const, fact, ...dated(fact) })),
  ];
  return facts.toSorted((a, b) => ascending(a.day ?? '9999', b.day ?? '9999'));
}

/** Whether another source says anything of a municipality. */
export const hasLaterFacts = ({
  arrangements,
  amounts,
  housing,
  outcomes,
}: Municipality): boolean =>
  [arrangements, amounts, housing, outcomes].some((facts) => facts.length > 0);
