import { crc32 } from '../text/crc32.ts';
import { slugOf } from '../text/slug.ts';

const longest = 60;

/** An id in a-z and 0-9, also for a name in another script or a very long one. */
function idOf(name: string): string {
  const slug = slugOf(name);
  if (slug !== '' && slug.length <= longest) return slug;
  const digest = crc32(new TextEncoder().encode(name)).toString(16).padStart(8, '0');
  return `${slug.slice(0, longest).replace(/-$/, '') || 'naam'}-${digest}`;
}

/** Makes ids for names; each differs from those that are taken, and is taken from then on. */
export function idMaker(taken: Iterable<string>): (name: string) => string {
  const ids = new Set(taken);
  return (name) => {
    const id = idOf(name);
    let free = id;
    for (let count = 2; ids.has(free); count++) free = `${id}-${count}`;
    ids.add(free);
    return free;
  };
}
