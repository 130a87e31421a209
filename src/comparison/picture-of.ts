import type { FieldKind } from '../survey/answer-fields.ts';
import { isFact, type ComparedField } from './fields.ts';
import { itemsOf, kinOf } from './items-of.ts';
import type { Item, Subject } from './subject.ts';

/** Whether a municipality named a thing, did not, gave no clear word on the field, or no answer at all. */
export type Mark = 'ja' | 'leeg' | 'onbekend' | 'stil';

/** Who of the compared municipalities named one thing. */
export interface PictureLine {
  label: string;
  marks: Mark[];
}

/** The things of one field, those that most have in common first. */
export interface PictureGroup {
  label: string;
  lines: PictureLine[];
}

/** The kinds of which an answer is a choice from things that others may choose as well. */
const pictured: ReadonlySet<FieldKind> = new Set(['ja-nee', 'keuze', 'meerkeuze', 'organisaties']);

function markOf(subject: Subject, { id }: ComparedField, thing: string): Mark {
  const cell = subject.cells[id];
  if (!cell) return 'stil';
  if ('gap' in cell) return 'onbekend';
  return cell.items.some((item) => kinOf(item) === thing) ? 'ja' : 'leeg';
}

const labelOf = (item: Item) => item.family ?? item.text;

/** What municipalities have in common and what not, thing by thing, for a picture of squares. */
export function pictureOf(
  subjects: readonly Subject[],
  fields: readonly ComparedField[],
): PictureGroup[] {
  return fields
    .filter((field) => pictured.has(field.kind) && !isFact(field))
    .map((field) => {
      const things = new Map(
        subjects.flatMap((subject) =>
          itemsOf(subject, field.id).map((item) => [kinOf(item), labelOf(item)] as const),
        ),
      );
      const lines = [...things].map(([thing, label]) => ({
        label,
        marks: subjects.map((subject) => markOf(subject, field, thing)),
      }));
      const shared = ({ marks }: PictureLine) => marks.filter((mark) => mark === 'ja').length;
      return { label: field.label, lines: lines.toSorted((a, b) => shared(b) - shared(a)) };
    })
    .filter(({ lines }) => lines.length > 0);
}
