import { isFact, rowsWith } from './fields.ts';
import { itemGroups, type ItemGroup } from './item-groups.ts';
import { knownIn, noneWasAsked } from './items-of.ts';
import { originOf } from './origin-of.ts';
import { sentencesOn } from './comparison-sentences.ts';
import { pictureOf, type PictureGroup } from './picture-of.ts';
import type { Subject, Subjects } from './subject.ts';
import { namesOf } from './together.ts';
import { differenceIn, verdictOf, type Verdict } from './verdict.ts';

/** A source with its number in this comparison. */
export interface NumberedSource {
  number: number;
  id: string;
  label: string;
}

/** A source of one cell, with the address where a reader finds how the cell came from it. */
export interface Citation {
  source: NumberedSource;
  origin: string;
}

/** What one municipality has in one row. */
export interface ComparedCell {
  name: string;
  groups: ItemGroup[];
  /** Why there is nothing, in words; empty where there is something, or no answer at all. */
  gap: string;
  citations: Citation[];
}

export interface ComparedRow {
  label: string;
  verdict: Verdict;
  /** By how much numbers differ, where that makes sense. */
  difference: string;
  /** Whether the verdict leaves out municipalities of which the field is not known. */
  partial: boolean;
  cells: ComparedCell[];
}

/** Two to four municipalities side by side, in words, ready to be drawn. */
export interface Comparison {
  title: string;
  sentences: string[];
  subjects: readonly Subject[];
  rows: ComparedRow[];
  picture: PictureGroup[];
  /** The sources of each municipality’s column. */
  sources: NumberedSource[][];
  /** The `viewBox` that holds the tile map. */
  frame: string;
}

/** Sets municipalities side by side, in the order given. */
export function compare(
  subjects: readonly Subject[],
  { survey, year, sources: labels, frame, questions }: Omit<Subjects, 'subjects'>,
): Comparison {
  const numbered = new Map<string, NumberedSource>();
  const sourceOf = (id: string) => {
    const source = numbered.get(id) ?? { number: numbered.size + 1, id, label: labels[id] ?? id };
    numbered.set(id, source);
    return source;
  };
  const shown = rowsWith(questions).filter(
    (field) => isFact(field) || !noneWasAsked(subjects, field.id),
  );
  const rows = shown.map((field): ComparedRow => ({
    label: field.label,
    verdict: verdictOf(subjects, field),
    difference: differenceIn(subjects, field),
    partial: knownIn(subjects, field.id).length < subjects.length,
    cells: subjects.map((subject) => {
      const cell = subject.cells[field.id];
      return {
        name: subject.name,
        groups: itemGroups(subject, subjects, field),
        gap: cell && 'gap' in cell ? cell.text : '',
        citations: (cell?.sources ?? []).map((id) => ({
          source: sourceOf(id),
          origin: originOf(subject, { field, survey, source: id }),
        })),
      };
    }),
  }));
  return {
    title: `${namesOf(subjects)} naast elkaar`,
    sentences: sentencesOn(subjects, year),
    subjects,
    rows,
    picture: pictureOf(subjects, shown),
    frame,
    sources: subjects.map((_, at) => [
      ...new Set(
        rows.flatMap(({ cells }) => cells[at]?.citations.map(({ source }) => source) ?? []),
      ),
    ]),
  };
}
