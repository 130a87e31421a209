import type { Item } from '../subject.ts';
import { partnerPath } from '../../text/addresses.ts';
import type { SubjectLookups } from './subject-lookups.ts';

/** Where an organisation in a cell leads to, and what it is a branch of. */
export function partnerItem(
  id: string,
  familyOf: SubjectLookups['familyOf'],
): Pick<Item, 'href' | 'family'> {
  const family = familyOf(id);
  return { href: partnerPath(id), ...(family === undefined ? {} : { family }) };
}
