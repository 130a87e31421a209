import type { Embeddable } from './snippets.ts';
import heights from './heights.json' with { type: 'json' };

const stored: Record<string, number | undefined> = heights;
const enough = 1000;

/**
 * A page for the frame of another site, with the height in CSS pixels that it needs at 320 px wide
 * with its table closed, as measured in a browser; one that nobody measured scrolls in its frame.
 */
export const embedOf = (about: Omit<Embeddable, 'height'>): Embeddable => ({
  ...about,
  height: stored[about.name] ?? enough,
});
