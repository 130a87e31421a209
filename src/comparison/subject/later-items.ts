import type { Item } from '../subject.ts';
import { municipalityPath, partnerPath } from '../../text/addresses.ts';
import { laterArrangements, type LaterArrangement } from '../../survey/later-facts.ts';
import { capitalise, formatList } from '../../text/format.ts';
import { formatDate } from '../../text/format-date.ts';
import type { Municipality } from '../../survey/municipality.ts';
import { arrangementStatuses, unnamedParty } from '../../survey/vocabulary.ts';
import type { SubjectLookups } from './subject-lookups.ts';

/**
 * What changed for a municipality since a day: into what it went, what went into it, who began or stopped.
 * Who was at work, since nobody knows when, is no change.
 */
export function laterItems(
  record: Municipality,
  { slugOf, sources }: Pick<SubjectLookups, 'slugOf' | 'sources'>,
  since: string,
): { items: Item[]; sources: string[] } {
  const arrangements = laterArrangements(record, sources).filter(
    ({ status }) => status !== 'werkzaam',
  );
  const mergers = mergerItems(record, slugOf, since);
  return {
    items: [...mergers, ...arrangements.map(arrangementItem)],
    sources: [
      ...(mergers.length > 0 ? ['cbs-gemeenten'] : []),
      ...new Set(arrangements.map(({ told }) => told.source)),
    ],
  };
}

function mergerItems(
  { successor, predecessors }: Municipality,
  slugOf: SubjectLookups['slugOf'],
  since: string,
): Item[] {
  const linkTo = (code: string) => {
    const slug = slugOf(code);
    return slug === undefined ? {} : { href: municipalityPath(slug) };
  };
  return [
    ...(successor && successor.on > since
      ? [
          {
            key: successor.code,
            text: `deel van ${successor.name}`,
            note: `Sinds ${formatDate(successor.on)}.`,
            ...linkTo(successor.code),
          },
        ]
      : []),
    ...predecessors
      .filter(({ on }) => on > since)
      .map(({ code, name, kind, on }) => ({
        key: code,
        text: kind === 'naam' ? `heette eerst ${name}` : `${name} werd hier deel van`,
        note: `${kind === 'naam' ? 'Tot' : 'Op'} ${formatDate(on)}.`,
        ...linkTo(code),
      })),
  ];
}

function arrangementItem(arrangement: LaterArrangement): Item {
  const { area, regional, task, when, dayNote, status, organisations } = arrangement;
  const where = `${area}${regional ? ' (hele gebied)' : ''}`;
  const names = formatList(organisations.map(({ name }) => name)) || unnamedParty(status);
  const [first] = organisations;
  const text = `${arrangementStatuses[status].label}: ${names}`;
  const day = dayNote ? `${when} (${dayNote})` : when;
  const note = `${capitalise(day)}, ${where}: ${task}.`;
  return {
    key: text,
    text,
    note,
    ...(first && organisations.length === 1 ? { href: partnerPath(first.id) } : {}),
  };
}
