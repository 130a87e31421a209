import type { FieldId } from './fields.ts';
import { itemsOf } from './items-of.ts';
import type { Subject } from './subject.ts';
import { namesOf } from './together.ts';

/** Who name branches of one organisation under different names. */
export function familySentences(known: readonly Subject[], field: FieldId): string[] {
  const items = known.flatMap((subject) => itemsOf(subject, field));
  const families = new Set(items.flatMap(({ family }) => family ?? []));
  return [...families].flatMap((family) => {
    const members = known.filter((subject) =>
      itemsOf(subject, field).some((item) => item.family === family),
    );
    const branches = items.filter((item) => item.family === family).map(({ key }) => key);
    return members.length > 1 && new Set(branches).size > 1
      ? [`${namesOf(members)} noemen ${family}, onder verschillende namen.`]
      : [];
  });
}
