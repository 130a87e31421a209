import { replacedPieces } from './replaced-pieces.ts';
import { walkPage, type FollowValue } from './walk-page.ts';

/** What leads somewhere or names a place on its page, by its last letter. */
const names = new Map(
  ['href', 'src', 'action', 'id', 'name'].map((name) => [name.charCodeAt(name.length - 1), name]),
);

/** What the value behind a `=` is called, if it leads somewhere or names a place. */
function nameBefore(html: string, equals: number): string | undefined {
  const name = names.get(html.charCodeAt(equals - 1));
  if (name === undefined) return undefined;
  const start = equals - name.length;
  return html.startsWith(name, start) && html.charCodeAt(start - 1) <= 32 ? name : undefined;
}

/** What happens to a value of a page, which is written there between two places. */
type Follow = (value: string, start: number, end: number) => void;

/** Follows, on a walk over a page, its addresses and the places on it that a link can name. */
export const followNames =
  (html: string, { address, place }: { address?: Follow; place?: Follow }): FollowValue =>
  (equals, end) => {
    const name = nameBefore(html, equals);
    if (name === undefined) return;
    const follow = name === 'id' || name === 'name' ? place : address;
    follow?.(html.slice(equals + 2, end), equals + 2, end);
  };

/** A page with each address in it changed, as it is written there. */
export function changeAddresses(html: string, change: (address: string) => string): string {
  const page = replacedPieces(html);
  const value = followNames(html, {
    address: (address, start, end) => {
      const changed = change(address);
      if (changed !== address) page.replace(start, end, changed);
    },
  });
  walkPage(html, { value });
  return page.upTo(html.length);
}

const entities: Record<string, string> = { '&amp;': '&', '&quot;': '"', '&lt;': '<', '&gt;': '>' };

/** What a value says, from how it is written in a page. */
export const unescape = (value: string): string =>
  value.includes('&')
    ? value
        .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
        .replaceAll(/&(?:amp|quot|lt|gt);/g, (entity) => entities[entity] ?? entity)
    : value;

/** The places on a page that a link can name. */
export function placesIn(html: string): Set<string> {
  const places = new Set<string>();
  walkPage(html, { value: followNames(html, { place: (place) => places.add(unescape(place)) }) });
  return places;
}
