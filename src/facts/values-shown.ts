import { cellOrigin } from '../cell-origins.ts';
import { survey } from '../content.ts';
import { responseIn } from '../survey/atlas.ts';
import type { Municipality } from '../survey/municipality.ts';
import { fieldsShown, shownFields, type ShownField } from '../survey/shown-fields.ts';
import { originKinds, type OriginKind } from '../survey/vocabulary.ts';

/** A value on the page of a municipality, with where it comes from. */
export interface ShownValue {
  id: ShownField;
  what: string;
  value: string;
  source: string;
  place: string;
  kind: string;
  calculation: string;
}

/** Every value that the page of a municipality shows from the published tables. */
export function valuesShown(record: Municipality): ShownValue[] {
  const answered = responseIn(record, survey.id).status === 'beantwoord';
  return fieldsShown(answered).map((id) => {
    const origin = cellOrigin(record.code, survey.id, id);
    const kind = originKinds[origin.kind as OriginKind].label;
    return { ...origin, id, what: shownFields[id], kind };
  });
}
