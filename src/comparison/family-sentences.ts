import type { FieldId } from './fields.ts';
import { itemsOf } from './items-of.ts';
import type { Subject } from './subject.ts';
import { namesOf } from './together.ts';

/** An organisation whose branches were named under different names, and by whom. */
interface NamedApart {
  family: string;
  members: Subject[];
}

/** The organisations that municipalities named under different names. */
export function namedApart(known: readonly Subject[], field: FieldId): NamedApart[] {
  const items = known.flatMap((subject) => itemsOf(subject, field));
  const families = new Set(items.flatMap(({ family }) => family ?? []));
  return [...families].flatMap((family) => {
    const members = known.filter((subject) =>
      itemsOf(subject, field).some((item) => item.family === family),
    );
    const branches = items.filter((item) => item.family === family).map(({ key }) => key);
    return members.length > 1 && new Set(branches).size > 1 ? [{ family, members }] : [];
  });
}

/** Who named branches of one organisation under different names. */
export const familySentence = ({ family, members }: NamedApart): string =>
  `${namesOf(members)} noemden ${family}, onder verschillende namen.`;
