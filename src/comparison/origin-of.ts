import { originPath, sourceOriginPath } from '../survey/origin-path.ts';
import { fields, type FieldId } from './fields.ts';
import type { Subject } from './subject.ts';

interface Asked {
  field: FieldId;
  /** Id of the survey, and of the source that the field came from. */
  survey: string;
  source: string;
}

/** Where a reader finds the source, kind and calculation of one field of a municipality. */
export function originOf(
  { slug, status }: Pick<Subject, 'slug' | 'status'>,
  { field, survey, source }: Asked,
): string {
  const { origin } = fields[field];
  return origin === null
    ? sourceOriginPath(slug, source)
    : originPath({ slug, survey, status }, origin);
}
