import { formatList } from '../text/format.ts';
import { familySentence, namedApart } from './family-sentences.ts';
import type { FieldId } from './fields.ts';
import { hasAkin, hasSame, itemsOf, knownIn, missingIn } from './items-of.ts';
import type { Item, Subject } from './subject.ts';
import { allAfterVerb, allOf, namesOf, verbFor } from './together.ts';

/** How sentences speak of the things in a list. */
export interface Noun {
  /** With its article: `het thema`. */
  one: string;
  many: string;
  /** None that all have: `geen thema dat`. */
  none: string;
  /** What an answer without any does not name. */
  missing: string;
}

/** What all municipalities name, what some or only one of them name, and who names nothing. */
export function listSentences(subjects: readonly Subject[], field: FieldId, noun: Noun): string[] {
  const known = knownIn(subjects, field);
  const missing = missingIn(subjects, field);
  const apart = namedApart(known, field);
  const sharings = sharingsOf(known, field, new Set(apart.map(({ family }) => family)));
  const shared = sharings.find(({ by }) => by.length === known.length)?.items ?? [];
  const families = apart.map(familySentence);
  const saysShared = known.length > 1 && (shared.length > 0 || families.length === 0);
  return [
    ...(saysShared ? [sharedSentence(known, subjects.length, shared, noun)] : []),
    ...sharings
      .filter(({ by }) => by.length > 1 && by.length < known.length)
      .map(({ by, items }) => togetherSentence(by, items, noun)),
    ...families,
    ...known.flatMap((subject) => ownSentence(subject, known, field, noun)),
    ...(missing.length > 0
      ? [`${namesOf(missing)} ${verbFor(missing, 'noemde', 'noemden')} ${noun.missing}.`]
      : []),
  ];
}

/** Items beside the municipalities that name exactly those. */
interface Sharing {
  by: Subject[];
  items: Item[];
}

/** What is shared, but for the families that a sentence of their own tells of. */
function sharingsOf(
  known: readonly Subject[],
  field: FieldId,
  told: ReadonlySet<string>,
): Sharing[] {
  const all = new Map(
    known
      .flatMap((subject) => itemsOf(subject, field))
      .filter(({ family }) => family === undefined || !told.has(family))
      .map((item) => [item.key, item]),
  );
  const sharings = new Map<string, Sharing>();
  for (const item of all.values()) {
    const by = known.filter((subject) => hasSame(subject, field, item));
    const sharing = sharings.get(namesOf(by)) ?? { by, items: [] };
    sharing.items.push(item);
    sharings.set(namesOf(by), sharing);
  }
  return [...sharings.values()];
}

const called = (items: readonly Item[], { one, many }: Noun) =>
  `${items.length === 1 ? one : many} ${formatList(items.map(({ text }) => text))}`;

const togetherSentence = (by: readonly Subject[], items: readonly Item[], noun: Noun) =>
  `${namesOf(by)} noemden ${allAfterVerb(by.length)} ${called(items, noun)}.`;

function sharedSentence(
  known: readonly Subject[],
  count: number,
  items: readonly Item[],
  noun: Noun,
): string {
  const everyone = known.length === count;
  if (items.length === 0) {
    const who = everyone
      ? allOf(count).toLowerCase()
      : `${namesOf(known)} ${allAfterVerb(known.length)}`;
    return `Er is ${noun.none} ${who} noemden.`;
  }
  return everyone
    ? `${allOf(count)} noemden ${called(items, noun)}.`
    : togetherSentence(known, items, noun);
}

function ownSentence(
  subject: Subject,
  known: readonly Subject[],
  field: FieldId,
  noun: Noun,
): string[] {
  const others = known.filter((other) => other !== subject);
  const own = itemsOf(subject, field).filter(
    (item) => !others.some((other) => hasAkin(other, field, item)),
  );
  const only = others.length > 0 ? 'Alleen ' : '';
  return own.length > 0 ? [`${only}${subject.name} noemde ${called(own, noun)}.`] : [];
}
