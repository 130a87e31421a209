import type { ComparedField } from './fields.ts';
import type { Cell, Item, Subject } from './subject.ts';

type FieldId = ComparedField['id'];

/** What one municipality that answered has in one row. */
export function cellIn({ cells, name }: Subject, field: FieldId): Cell {
  const cell = cells[field];
  if (!cell) throw new Error(`${name} heeft geen vak voor ${field}`);
  return cell;
}

/** What is known of a field; nothing where it is missing. */
export function itemsOf({ cells }: Subject, field: FieldId): readonly Item[] {
  const cell = cells[field];
  return cell && 'items' in cell ? cell.items : [];
}

/** The municipalities of which a field is known. */
export const knownIn = (subjects: readonly Subject[], field: FieldId): Subject[] =>
  subjects.filter(({ cells }) => 'items' in (cells[field] ?? {}));

/** The answering municipalities of which a field is not known. */
export const missingIn = (subjects: readonly Subject[], field: FieldId): Subject[] =>
  subjects.filter((subject) => subject.status === 'beantwoord' && 'gap' in cellIn(subject, field));

/** Whether a municipality has the very same item. */
export const hasSame = (subject: Subject, field: FieldId, { key }: Item): boolean =>
  itemsOf(subject, field).some((item) => item.key === key);

/** Whether a municipality has the same item, or another branch of the same organisation. */
export const hasAkin = (subject: Subject, field: FieldId, item: Item): boolean =>
  itemsOf(subject, field).some((other) => kinOf(other) === kinOf(item));

/** What an item is compared by when all branches of an organisation count as one. */
export const kinOf = ({ family, key }: Item): string => family ?? key;

const wasAsked = (subject: Subject, field: FieldId): boolean => {
  const cell = cellIn(subject, field);
  return !('gap' in cell) || cell.gap !== 'niet-gevraagd';
};

const answeredIn = (subjects: readonly Subject[]) =>
  subjects.filter(({ status }) => status === 'beantwoord');

/** Whether no answer there is was asked for a field: it has no row, column or line then. */
export const noneWasAsked = (subjects: readonly Subject[], field: FieldId): boolean =>
  !answeredIn(subjects).some((subject) => wasAsked(subject, field));

/** Whether all of those that answered were asked for a field: only then a sentence may set them side by side. */
export const allWereAsked = (subjects: readonly Subject[], field: FieldId): boolean =>
  answeredIn(subjects).every((subject) => wasAsked(subject, field));
