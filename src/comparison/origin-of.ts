import { municipalityPath } from '../text/addresses.ts';
import { amountOriginId, originPath, sourceOriginPath } from '../survey/origin-path.ts';
import type { ComparedField } from './fields.ts';
import { itemsOf } from './items-of.ts';
import type { Subject } from './subject.ts';

interface Asked {
  field: ComparedField;
  /** Id of the survey, and of the source that the field came from. */
  survey: string;
  source: string;
}

/** Whether the amount that it shows first is another than one for each permit holder. */
function showsOtherAmount(subject: Subject, field: ComparedField['id']): boolean {
  const [first] = itemsOf(subject, field).flatMap(({ measure }) => measure ?? []);
  return first !== undefined && !first.endsWith(' per-vergunninghouder');
}

/** Where a reader finds the source, kind and calculation of one field of a municipality. */
export function originOf(subject: Subject, { field, survey, source }: Asked): string {
  const { slug, status } = subject;
  const { id, column } = field;
  if (column === null) return sourceOriginPath(slug, source);
  if (showsOtherAmount(subject, id))
    return `${municipalityPath(slug)}#${amountOriginId(survey, 1)}`;
  return originPath({ slug, survey, status }, column);
}
