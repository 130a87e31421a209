import type { FieldId } from './fields.ts';
import type { Item, Subject } from './subject.ts';

/** What is known of a field; nothing where it is missing. */
export function itemsOf({ cells }: Subject, field: FieldId): readonly Item[] {
  const cell = cells[field];
  return 'items' in cell ? cell.items : [];
}

/** The municipalities of which a field is known. */
export const knownIn = (subjects: readonly Subject[], field: FieldId): Subject[] =>
  subjects.filter(({ cells }) => 'items' in cells[field]);

/** The answering municipalities of which a field is not known. */
export const missingIn = (subjects: readonly Subject[], field: FieldId): Subject[] =>
  subjects.filter(({ status, cells }) => status === 'beantwoord' && 'gap' in cells[field]);

/** Whether a municipality has the very same item. */
export const hasSame = (subject: Subject, field: FieldId, { key }: Item): boolean =>
  itemsOf(subject, field).some((item) => item.key === key);

/** Whether a municipality has the same item, or another branch of the same organisation. */
export const hasAkin = (subject: Subject, field: FieldId, item: Item): boolean =>
  itemsOf(subject, field).some((other) => kinOf(other) === kinOf(item));

/** What an item is compared by when all branches of an organisation count as one. */
export const kinOf = ({ family, key }: Item): string => family ?? key;
