import type { Item } from '../subject.ts';
import { partnerPath } from '../../text/addresses.ts';
import type { SubjectLookups } from './subject-lookups.ts';

/** Where an organisation in a cell leads to, and what it is a branch of; nothing where it has no page. */
export function partnerItem(
  id: string,
  organisationOf: SubjectLookups['organisationOf'],
): Pick<Item, 'href' | 'family'> {
  const known = organisationOf(id);
  return known === undefined ? {} : { href: partnerPath(id), ...known };
}
