const addresses = /\s(?:href|src|action)="([^"]*)"/g;
const places = /\s(?:id|name)="([^"]*)"/g;
const entities: Record<string, string> = { '&amp;': '&', '&quot;': '"', '&lt;': '<', '&gt;': '>' };

const unescape = (value: string) =>
  value.includes('&')
    ? value
        .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
        .replaceAll(/&(?:amp|quot|lt|gt);/g, (entity) => entities[entity] ?? entity)
    : value;

/** Whether what stands at a position in a page is in a tag, not in text that looks like one. */
function isInTag(html: string, position: number): boolean {
  const before = html.slice(html.lastIndexOf('<', position), position);
  return !before.includes('>') || !before.replaceAll(/"[^"]*"/g, '').includes('>');
}

function valuesIn(html: string, attribute: RegExp): Set<string> {
  const values = new Set<string>();
  for (const { index, 1: value = '' } of html.matchAll(attribute))
    if (isInTag(html, index)) values.add(unescape(value));
  return values;
}

/** A page with each address in it changed, as it stands there. */
export const changeAddresses = (html: string, change: (address: string) => string): string =>
  html.replaceAll(addresses, (whole, address: string, at: number) => {
    const changed = change(address);
    return changed !== address && isInTag(html, at) ? whole.replace(address, () => changed) : whole;
  });

/** Every address that a page names, each once. */
export const addressesIn = (html: string): Set<string> => valuesIn(html, addresses);

/** Every place on a page that a link can name. */
export const placesIn = (html: string): Set<string> => valuesIn(html, places);
