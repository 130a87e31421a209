import { fieldIds, fields, type FieldId } from './fields.ts';
import { itemGroups, type ItemGroup } from './item-groups.ts';
import { knownIn } from './items-of.ts';
import { originOf } from './origin-of.ts';
import { sentencesOn } from './comparison-sentences.ts';
import type { Subject, Subjects } from './subject.ts';
import { namesOf } from './together.ts';
import { verdictOf, type Verdict } from './verdict.ts';

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
  /** Why there is nothing, in words; empty where there is something. */
  gap: string;
  citations: Citation[];
}

export interface ComparedRow {
  field: FieldId;
  label: string;
  verdict: Verdict;
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
  /** The sources of each municipality’s column. */
  sources: NumberedSource[][];
  /** The `viewBox` that holds the tile map. */
  frame: string;
}

/** Sets municipalities side by side, in the order given. */
export function compare(
  subjects: readonly Subject[],
  { survey, year, sources: labels, frame }: Omit<Subjects, 'subjects'>,
): Comparison {
  const numbered = new Map<string, NumberedSource>();
  const sourceOf = (id: string) => {
    const source = numbered.get(id) ?? { number: numbered.size + 1, id, label: labels[id] ?? id };
    numbered.set(id, source);
    return source;
  };
  const rows = fieldIds.map((field): ComparedRow => ({
    field,
    label: fields[field].label,
    verdict: verdictOf(subjects, field),
    partial: knownIn(subjects, field).length < subjects.length,
    cells: subjects.map((subject) => {
      const cell = subject.cells[field];
      return {
        name: subject.name,
        groups: itemGroups(subject, subjects, field),
        gap: 'gap' in cell ? cell.text : '',
        citations: cell.sources.map((id) => ({
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
    frame,
    sources: subjects.map((_, at) => [
      ...new Set(
        rows.flatMap(({ cells }) => cells[at]?.citations.map(({ source }) => source) ?? []),
      ),
    ]),
  };
}
