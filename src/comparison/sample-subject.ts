import type { QuestionColumn } from '../survey/answer-fields.ts';
import { gaps, type Gap } from '../survey/gap.ts';
import { fieldIds, fields, isFact, type FieldId } from './fields.ts';
import type { Cell, Subject } from './subject.ts';

/** A cell for tests: its items by name, or the word for why it has none. */
const sampleCell = (content: readonly string[] | Gap): Cell =>
  typeof content === 'string'
    ? { gap: content, text: content.replaceAll('-', ' '), sources: ['proef'] }
    : { items: content.map((text) => ({ key: text, text })), sources: ['proef'] };

type Cells = Partial<Record<FieldId | QuestionColumn, readonly string[] | Gap | Cell>>;

const isCell = (content: readonly string[] | Gap | Cell): content is Cell =>
  typeof content === 'object' && 'sources' in content;

/** A municipality for tests, which fill in only the cells that they are about; it answered unless told. */
export function sampleSubject(
  name: string,
  cells: Cells = {},
  overrides: Partial<Subject> = {},
): Subject {
  const cellOf = (field: FieldId | QuestionColumn): Cell => {
    const content = cells[field] ?? 'niet-genoemd';
    return isCell(content) ? content : sampleCell(content);
  };
  return {
    slug: name.toLowerCase().replaceAll(' ', '-'),
    name,
    tile: [0, 0],
    status: 'beantwoord',
    approach: null,
    phase: null,
    cells: Object.fromEntries(
      [
        ...fieldIds.filter((id) => overrides.status === undefined || isFact(fields[id])),
        ...(Object.keys(cells) as (keyof Cells)[]),
      ].map((field) => [field, cellOf(field)]),
    ) as Subject['cells'],
    peers: [],
    neighbours: [],
    formerParts: [],
    ...overrides,
  };
}

/** A municipality for tests that was asked and did not answer. */
export const silentSubject = (name: string, cells: Cells = {}): Subject =>
  sampleSubject(
    name,
    { status: [gaps['niet-gereageerd'].label], ...cells },
    { status: 'niet-gereageerd' },
  );
