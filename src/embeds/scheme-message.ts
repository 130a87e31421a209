/** A colour scheme, in the words of CSS. */
export type Scheme = 'light' | 'dark';

const key = 'atlas-scheme';

/** The lightest of a dark ground and the darkest of a light one, of 255: words stay readable on both. */
const lightest = 64;
const darkest = 216;
const between = '128';

/** The scheme that goes with a ground, as a browser computes it; nothing for one in between. */
export function schemeFor(ground: string): Scheme | null {
  const parts = (/^rgb\((.+)\)$/.exec(ground)?.[1] ?? between).split(',').map(Number);
  if (Math.max(...parts) <= lightest) return 'dark';
  return Math.min(...parts) >= darkest ? 'light' : null;
}

/** How the page around a frame says which scheme goes with its ground. */
export const schemeMessage = (scheme: Scheme) => ({ [key]: scheme });

/** The scheme that such a message asks for; nothing for any other message. */
export function schemeIn(data: unknown): Scheme | null {
  const asked = (data as Record<string, unknown> | null | undefined)?.[key];
  return asked === 'light' || asked === 'dark' ? asked : null;
}
