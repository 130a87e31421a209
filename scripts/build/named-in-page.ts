const addresses = /\s(?:href|src|action)="([^"]*)"/g;
const named = /\s(?:(id|name)|href|src|action)="([^"]*)"/g;
const entities: Record<string, string> = { '&amp;': '&', '&quot;': '"', '&lt;': '<', '&gt;': '>' };

const unescape = (value: string) =>
  value.includes('&')
    ? value
        .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
        .replaceAll(/&(?:amp|quot|lt|gt);/g, (entity) => entities[entity] ?? entity)
    : value;

/** Whether what stands at a position in a page is in a tag, not in text that looks like one. */
function isInTag(html: string, position: number): boolean {
  const start = html.lastIndexOf('<', position);
  if (html.lastIndexOf('>', position) < start) return true;
  return !html
    .slice(start, position)
    .replaceAll(/"[^"]*"/g, '')
    .includes('>');
}

/** A page with each address in it changed, as it stands there. */
export const changeAddresses = (html: string, change: (address: string) => string): string =>
  html.replaceAll(addresses, (whole, address: string, at: number) => {
    const changed = change(address);
    return changed !== address && isInTag(html, at) ? whole.replace(address, () => changed) : whole;
  });

/** What a page names. */
interface Named {
  /** Every address, each once. */
  addresses: Set<string>;
  /** Every place on the page that a link can name. */
  places: Set<string>;
}

/** Reads what a page names, in one walk. */
export function namedIn(html: string): Named {
  const found: Named = { addresses: new Set(), places: new Set() };
  for (const { index, 1: place, 2: value = '' } of html.matchAll(named)) {
    const values = place === undefined ? found.addresses : found.places;
    const name = unescape(value);
    if (!values.has(name) && isInTag(html, index)) values.add(name);
  }
  return found;
}
