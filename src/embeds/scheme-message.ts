/** A colour scheme, in the words of CSS. */
export type Scheme = 'light' | 'dark';

/** The word under which the page around a frame says the scheme of its ground, or asks for its height. */
export const schemeWord = 'atlas-scheme';

/** The lightest of a dark ground and the darkest of a light one, of 255: words stay readable on both. */
const lightest = 64;
const darkest = 216;

/** The scheme that goes with an opaque ground in the form `rgb(…)`; nothing for one in between. */
export const schemeFor = (ground: string): Scheme | null => {
  const parts = ground.slice(4, -1).split(',').map(Number);
  return Math.max(...parts) <= lightest ? 'dark' : Math.min(...parts) >= darkest ? 'light' : null;
};

/** The scheme that such a message says; null where it only asks, nothing for any other message. */
export function schemeIn(data: unknown): Scheme | null | undefined {
  const said = (data as Record<string, unknown> | null | undefined)?.[schemeWord];
  return said === 'light' || said === 'dark' || said === null ? said : undefined;
}
