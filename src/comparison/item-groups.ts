import { isGrouped, type ComparedField } from './fields.ts';
import { hasAkin, hasSame, itemsOf, knownIn } from './items-of.ts';
import type { Item, Subject } from './subject.ts';
import { allOf, namesOf } from './together.ts';

/** Items of one cell that the same other municipalities have too. */
export interface ItemGroup {
  /** Who has them; empty where there is nothing to tell apart. */
  label: string;
  shared: boolean;
  items: readonly Item[];
}

/** The items of a cell, first those that most others have too, last those of its own. */
export function itemGroups(
  subject: Subject,
  subjects: readonly Subject[],
  about: ComparedField,
): ItemGroup[] {
  const field = about.id;
  const items = itemsOf(subject, field);
  const others = knownIn(subjects, field).filter((other) => other !== subject);
  if (items.length === 0) return [];
  if (!isGrouped(about) || others.length === 0) return [{ label: '', shared: false, items }];
  const groups = new Map<string, { with: number; items: Item[] }>();
  for (const item of items) {
    const same = others.filter((other) => hasSame(other, field, item));
    const akin = others.filter((other) => hasAkin(other, field, item));
    const label =
      item.family !== undefined && akin.length > same.length
        ? `${item.family} ook bij ${namesOf(akin)}`
        : labelOf(subject, same, subjects.length);
    const group = groups.get(label) ?? { with: akin.length, items: [] };
    group.items.push(item);
    groups.set(label, group);
  }
  return [...groups]
    .map(([label, group]) => ({ label, shared: group.with > 0, ...group }))
    .toSorted((a, b) => b.with - a.with)
    .map(({ label, shared, items }) => ({ label, shared, items }));
}

function labelOf({ name }: Subject, also: readonly Subject[], count: number): string {
  if (also.length === 0) return `Alleen ${name}`;
  if (also.length === count - 1) return allOf(count);
  return `Ook ${namesOf(also)}`;
}
